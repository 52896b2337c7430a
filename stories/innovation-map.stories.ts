import type {Meta} from "@storybook/web-components-vite";
import {html, type TemplateResult} from "lit";
import {ifDefined} from "lit/directives/if-defined.js";
import "../src/elements/innovation-map/define.js";
import type {RallyElement} from "../src/elements/shared/rally-element.js";
import {makeFeed} from "../tests/support/make-feed.mjs";
import {answering, example, makeStale, pending, type Story} from "./support.js";

type Arguments = Record<string, string | undefined> & {
  data?: object;
  "with-stages"?: boolean;
  "deep-link"?: boolean;
};

const map = (args: Arguments): TemplateResult =>
  html`<rally-innovation-map
    feed=${ifDefined(args.feed)}
    .data=${args.data}
    lang=${ifDefined(args.lang)}
    now=${ifDefined(args.now)}
    heading-level=${ifDefined(args["heading-level"])}
    partner=${ifDefined(args.partner)}
    themes=${ifDefined(args.themes)}
    departments=${ifDefined(args.departments)}
    stages=${ifDefined(args.stages)}
    view=${ifDefined(args.view)}
    selected=${ifDefined(args.selected)}
    basemap=${ifDefined(args.basemap)}
    consent=${ifDefined(args.consent)}
    renderer=${ifDefined(args.renderer)}
    ?with-stages=${Boolean(args["with-stages"])}
    id=${ifDefined(args.id)}
    ?deep-link=${Boolean(args["deep-link"])}
  ></rally-innovation-map>`;

const meta: Meta = {
  title: "Innovation map",
  component: "rally-innovation-map",
  args: {feed: example("demonstration"), now: "2013-04-19"},
  render: (args) => map(args),
};

export default meta;

/** A partner's column of a given width. */
const within = (style: string): Pick<Story, "render"> => ({
  render: (args) => html`<div style=${style}>${map(args as Arguments)}</div>`,
});

const dark = "color-scheme: dark; background: #101412; padding: 1em";

/** Waits until the sheet that opens with the map has been painted. */
const withSheet: Pick<Story, "play"> = {
  play: async ({canvasElement}) => {
    await customElements.whenDefined("rally-sheet-card");
    const element = canvasElement.querySelector<RallyElement>("rally-innovation-map");
    await element?.shadowRoot?.querySelector<RallyElement>("rally-sheet-card")?.ready;
  },
};

/** Waits for something inside the map, by which the visitor goes on. */
async function inside<Found extends Element>(canvas: Element, selector: string): Promise<Found> {
  const element = canvas.querySelector<RallyElement>("rally-innovation-map");
  for (;;) {
    await element?.updateComplete;
    const found = element?.shadowRoot?.querySelector<Found>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

async function write(canvas: Element, selector: string, text: string): Promise<void> {
  const field = await inside<HTMLInputElement>(canvas, selector);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event("input", {bubbles: true, composed: true}));
}

/** Waits until the filters that the page asks for are shown. */
const withActive: Pick<Story, "play"> = {
  play: async ({canvasElement}) => {
    await inside(canvasElement, ".active");
  },
};

const withFilters: Pick<Story, "play"> = {
  play: async ({canvasElement}) => {
    (await inside<HTMLElement>(canvasElement, ".more")).click();
    await inside(canvasElement, ".facets");
  },
};

/** A visitor looks around Vesoul. */
const nearVesoul: Pick<Story, "play"> = {
  play: async ({canvasElement}) => {
    (await inside<HTMLElement>(canvasElement, ".near")).click();
    await write(canvasElement, "[role=combobox]", "vesoul");
    (await inside<HTMLElement>(canvasElement, "[role=option]")).click();
    await inside(canvasElement, ".active");
  },
};

/** Presses the button on the sheet of a narrow map so many times. */
const afterPresses = (times: number): Pick<Story, "render" | "play"> => ({
  ...within("inline-size: 390px"),
  play: async ({canvasElement}) => {
    const handle = await inside<HTMLElement>(canvasElement, ".handle");
    for (let press = 0; press < times; press++) handle.click();
  },
});

export const Ready: Story = {};

export const WithStages: Story = {args: {"with-stages": true}};

export const StagesPast: Story = {args: {"with-stages": true, now: "2013-08-01"}};

export const MapAlone: Story = {args: {view: "map"}};

export const ListAlone: Story = {args: {view: "list"}};

export const Filtered: Story = {args: {themes: "sante mobilite", departments: "39"}};

export const NothingFound: Story = {
  args: {themes: "energie", departments: "90", stages: "etape-7"},
  ...withActive,
};

export const AllFilters: Story = withFilters;

export const NarrowFilters: Story = {...within("inline-size: 280px"), ...withFilters};

export const DarkFilters: Story = {...within(dark), args: {themes: "emploi"}, ...withFilters};

export const ActiveChips: Story = {args: {themes: "sante mobilite", departments: "39"}, ...withActive};

export const SearchTypo: Story = {
  play: async ({canvasElement}) => {
    await write(canvasElement, "[type=search]", "conciergrie");
    await inside(canvasElement, ".entries > :only-child");
  },
};

export const NearVesoul: Story = nearVesoul;

export const NearVesoulNarrow: Story = {...within("inline-size: 280px"), ...nearVesoul};

/** What the visitor asks for stands in the address of the page. */
export const DeepLink: Story = {args: {"deep-link": true}};

export const OnePartner: Story = {args: {partner: "cress", "with-stages": true}};

export const SheetOpen: Story = {args: {selected: "conciergerie-du-plateau"}, ...withSheet};

export const StageOpen: Story = {args: {"with-stages": true, selected: "etape-8"}};

export const NoBasemap: Story = {args: {basemap: "none"}};

export const AnotherStyle: Story = {args: {basemap: "/demo/grounds/reliefs.json"}};

/** Nobody is asked for this one: the question has no answer yet. */
export const ConsentAsked: Story = {
  args: {basemap: "https://cartes.example/plan.json", consent: "required"},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector("rally-innovation-map");
    while (element && !element.shadowRoot?.querySelector("[part~=consent]")) {
      await new Promise(requestAnimationFrame);
    }
  },
};

export const StaticForGood: Story = {args: {renderer: "static"}};

export const RealProgramme: Story = {args: {feed: example("rallynov-2013"), "with-stages": true}};

export const AnotherRegion: Story = {args: {feed: example("another-region"), "with-stages": true}};

export const UnknownSettings: Story = {args: {themes: "emploi inconnu", departments: "XX", selected: "rien"}};

export const Loading: Story = {args: {feed: pending()}, tags: ["pending"]};

export const Empty: Story = {args: {feed: example("empty")}};

export const Broken: Story = {args: {feed: answering("<!doctype html><p>Erreur")}};

export const NotSet: Story = {args: {feed: undefined}};

export const Stale: Story = {
  args: {feed: `${example("demonstration")}?perime`},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector<RallyElement>("rally-innovation-map");
    if (element) await makeStale(element);
  },
};

export const Archive: Story = {args: {now: "2026-01-01", "with-stages": true}};

export const English: Story = {args: {lang: "en", "with-stages": true}};

export const German: Story = {args: {lang: "de", "with-stages": true}};

export const Narrow: Story = {args: {"with-stages": true}, ...within("inline-size: 280px")};

export const NarrowSheet: Story = {
  args: {selected: "conciergerie-du-plateau"},
  ...within("inline-size: 280px"),
  ...withSheet,
};

export const NarrowSheetHalf: Story = afterPresses(0);

export const NarrowSheetFull: Story = afterPresses(1);

export const NarrowSheetPeek: Story = afterPresses(2);

export const LowFrame: Story = within("inline-size: 320px; --rally-map-height: 240px");

export const ManyInnovations: Story = {args: {feed: undefined, data: makeFeed({innovations: 2000})}};

/** A click on « Plein écran » fills the screen. */
export const FullScreen: Story = {args: {view: "map"}};

/** What stands on paper, on the screen. */
export const Printed: Story = {
  args: {"with-stages": true, themes: "sante mobilite"},
  ...within("inline-size: 19cm"),
  play: async ({canvasElement}) => {
    const layout = await inside(canvasElement, ".layout");
    const root = layout.getRootNode() as ShadowRoot;
    // What draws on paper comes once the page is idle.
    while (!root.querySelector(".paper")) {
      dispatchEvent(new Event("beforeprint"));
      await new Promise(requestAnimationFrame);
    }
    const visible = new CSSStyleSheet();
    visible.replaceSync(`:host { block-size: auto; min-block-size: 0 }
      .layout { display: none !important }
      .paper { position: static; block-size: auto; overflow: visible; visibility: visible; padding: 0.5cm; background: #fff }`);
    root.adoptedStyleSheets.push(visible);
  },
};

export const Wide: Story = within("inline-size: 1280px");

export const Dark: Story = {args: {"with-stages": true}, ...within(dark)};

export const DarkSheet: Story = {
  args: {selected: "conciergerie-du-plateau"},
  ...within(dark),
  ...withSheet,
};
