import type {Meta} from "@storybook/web-components-vite";
import {html, type TemplateResult} from "lit";
import {ifDefined} from "lit/directives/if-defined.js";
import "../src/elements/stage-calendar/define.js";
import type {RallyElement} from "../src/elements/shared/rally-element.js";
import {farAway, manyStages, unusual} from "./stage-feeds.js";
import {answering, example, makeStale, pending, serving, type Story} from "./support.js";

type Arguments = Record<string, string | undefined>;

const calendar = (args: Arguments): TemplateResult =>
  html`<rally-stage-calendar
    feed=${ifDefined(args.feed)}
    lang=${ifDefined(args.lang)}
    now=${ifDefined(args.now)}
    heading-level=${ifDefined(args["heading-level"])}
    partner=${ifDefined(args.partner)}
    stages=${ifDefined(args.stages)}
    departments=${ifDefined(args.departments)}
    view=${ifDefined(args.view)}
    past=${ifDefined(args.past)}
    selected=${ifDefined(args.selected)}
    ?deep-link=${args["deep-link"] !== undefined}
  ></rally-stage-calendar>`;

const meta: Meta = {
  title: "Stage calendar",
  component: "rally-stage-calendar",
  args: {feed: example("rallynov-2013"), now: "2013-04-19"},
  render: (args) => calendar(args),
};

export default meta;

/** A partner's column of a given width. */
const within = (style: string): Pick<Story, "render"> => ({
  render: (args) => html`<div style=${style}>${calendar(args as Arguments)}</div>`,
});

/** Waits until something stands in the element, and gives it. */
async function inside(canvas: Element, selector: string): Promise<HTMLElement> {
  for (;;) {
    const root = canvas.querySelector("rally-stage-calendar")?.shadowRoot;
    const found = root?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Presses buttons one after the other, then waits for what they lead to. */
const pressing = (buttons: readonly string[], shown: string): Pick<Story, "play"> => ({
  play: async ({canvasElement}) => {
    for (const selector of buttons) (await inside(canvasElement, selector)).click();
    await inside(canvasElement, shown);
  },
});

export const Ready: Story = {};

export const Rich: Story = {args: {feed: example("demonstration"), selected: "etape-6"}};

export const Route: Story = {args: {view: "route"}};

export const RouteUnfolded: Story = {
  args: {feed: example("demonstration"), view: "route", selected: "etape-3"},
};

export const RouteBefore: Story = {args: {view: "route", now: "2013-03-01"}};

export const RouteArchive: Story = {args: {view: "route", now: "2026-01-01"}};

export const Month: Story = {args: {view: "month"}, ...within("inline-size: 960px")};

export const MonthChosen: Story = {
  args: {feed: example("demonstration"), view: "month", selected: "etape-6"},
  ...within("inline-size: 960px"),
};

export const NarrowMonth: Story = {args: {view: "month"}, ...within("inline-size: 280px")};

export const UnusualMonth: Story = {
  args: {feed: serving({...unusual, updated: "2013-04-03T09:00:00+02:00"}), view: "month"},
  ...within("inline-size: 960px; color-scheme: dark; background: #101412"),
};

export const Unusual: Story = {args: {feed: serving(unusual)}};

export const UnusualRoute: Story = {args: {feed: serving(unusual), view: "route"}};

export const AllUnfolded: Story = {
  args: {feed: serving({...unusual, updated: "2013-04-04T09:00:00+02:00"})},
  ...pressing(
    ["[data-stage=une-nuit] summary", "[data-stage=prevue] summary"],
    "[data-stage=prevue] [part~=registration]",
  ),
};

export const FiltersOpen: Story = pressing(["[part~=filter]"], "[part~=choice]");

export const ManyPartners: Story = {
  args: {feed: serving(manyStages(60, 30))},
  ...pressing(["[part~=filter]", ".facet .link"], ".facet .link[aria-expanded=true]"),
};

export const Filtered: Story = pressing(
  ["[part~=filter]", "[part~=choice]:nth-of-type(2) input"],
  ".choice :checked",
);

export const WaysOfOne: Story = pressing(["[data-stage=etape-3] .save"], "[part~=calendar-link]");

export const WaysOfAll: Story = {
  args: {feed: serving(manyStages(3)), now: "2013-04-01"},
  ...pressing([".head .save"], "[part~=subscription]"),
};

export const SheetOpen: Story = {
  args: {feed: example("demonstration"), selected: "etape-6"},
  ...pressing(["[part~=innovations] button"], "rally-sheet-card"),
};

export const MonthByVisitor: Story = {
  ...within("inline-size: 960px"),
  ...pressing(["[part~=view].month"], "[part~=day]"),
};

export const OtherZone: Story = {args: {feed: serving(farAway)}};

export const OneStage: Story = {args: {feed: serving(manyStages(1)), now: "2013-03-30"}};

export const ManyStages: Story = {args: {feed: serving(manyStages(200))}};

export const DeepLinked: Story = {args: {"deep-link": ""}};

export const Tomorrow: Story = {args: {now: "2013-04-22"}};

export const Today: Story = {args: {now: "2013-04-23"}};

export const PastShown: Story = {args: {past: "show"}};

export const PastHidden: Story = {args: {past: "hide"}};

export const Archive: Story = {args: {now: "2026-01-01"}};

export const ArchiveHidden: Story = {args: {now: "2026-01-01", past: "hide"}};

export const OnePartner: Story = {args: {partner: "cress"}};

export const OneDepartment: Story = {args: {departments: "39"}};

export const NothingFits: Story = {args: {partner: "etat"}};

export const UnknownSettings: Story = {args: {partner: "cres", selected: "etape-99"}};

export const Loading: Story = {args: {feed: pending()}, tags: ["pending"]};

export const Empty: Story = {args: {feed: example("empty")}};

export const Broken: Story = {args: {feed: answering("<!doctype html><p>Erreur")}};

export const NotSet: Story = {args: {feed: undefined}};

export const Stale: Story = {
  args: {feed: serving({...unusual, rally: {...unusual.rally, id: "rallye-perime"}})},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector<RallyElement>("rally-stage-calendar");
    if (element) await makeStale(element);
  },
};

export const English: Story = {args: {feed: example("demonstration"), lang: "en", selected: "etape-6"}};

export const German: Story = {args: {feed: example("demonstration"), lang: "de", selected: "etape-6"}};

export const Narrow: Story = {args: {feed: example("demonstration")}, ...within("inline-size: 280px")};

export const NarrowRoute: Story = {args: {view: "route"}, ...within("inline-size: 280px")};

export const Wide: Story = {args: {feed: example("demonstration")}, ...within("inline-size: 1280px")};

export const Dark: Story = {
  args: {selected: "etape-4"},
  ...within("color-scheme: dark; background: #101412; padding: 1em"),
};

export const DarkFilters: Story = {
  ...within("color-scheme: dark; background: #101412; padding: 1em"),
  ...pressing(["[part~=filter]", "[part~=choice]:nth-of-type(2) input"], ".choice :checked"),
};

export const DarkSheet: Story = {
  args: {feed: example("demonstration"), selected: "etape-6"},
  ...within("color-scheme: dark; background: #101412; padding: 1em"),
  ...pressing(["[part~=innovations] button"], "rally-sheet-card"),
};

export const NarrowWays: Story = {
  ...within("inline-size: 280px"),
  ...pressing(["[data-stage=etape-3] .save"], "[part~=calendar-link]"),
};

export const NarrowFilters: Story = {
  ...within("inline-size: 280px"),
  ...pressing(["[part~=filter]"], "[part~=choice]"),
};

export const DarkRoute: Story = {
  args: {view: "route"},
  ...within("color-scheme: dark; background: #101412; padding: 1em"),
};
