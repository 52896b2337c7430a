import type {Meta} from "@storybook/web-components-vite";
import {html, type TemplateResult} from "lit";
import {ifDefined} from "lit/directives/if-defined.js";
import "../src/elements/sheet-card/define.js";
import type {RallyElement} from "../src/elements/shared/rally-element.js";
import {answering, example, makeStale, pending, serving, type Story} from "./support.js";

type Arguments = Record<string, string | undefined>;

const sheet = (args: Arguments): TemplateResult =>
  html`<rally-sheet-card
    feed=${ifDefined(args.feed)}
    lang=${ifDefined(args.lang)}
    now=${ifDefined(args.now)}
    heading-level=${ifDefined(args["heading-level"])}
    partner=${ifDefined(args.partner)}
    sheet=${ifDefined(args.sheet)}
    for=${ifDefined(args.for)}
    variant=${ifDefined(args.variant)}
  ></rally-sheet-card>`;

const meta: Meta = {
  title: "Sheet card",
  component: "rally-sheet-card",
  args: {feed: example("demonstration"), now: "2013-06-19", sheet: "conciergerie-du-plateau"},
  render: (args) => sheet(args),
};

export default meta;

/** A partner's column of a given width. */
const within = (style: string): Pick<Story, "render"> => ({
  render: (args) => html`<div style=${style}>${sheet(args as Arguments)}</div>`,
});

const known = {
  format: "rally-feed",
  version: 1,
  updated: "2013-04-02T09:00:00+02:00",
  language: "fr",
  rally: {
    id: "rallye-inattendu",
    title: "Rallye inattendu",
    timeZone: "Europe/Paris",
    region: {name: "Franche-Comté", bbox: [5.25, 46.26, 7.15, 48.03]},
  },
};

const modest = {
  id: "modeste",
  title: "Un banc",
  organization: {name: "Les Voisins", kind: "association"},
  summary: "Un banc, devant la mairie, où l’on se parle.",
  place: {municipality: "Ornans"},
};

/** A feed with one innovation, known by little more than what must be there. */
const modestFeed = (more: object): string => serving({...known, innovations: [{...modest, ...more}]});

const picture = {alt: "Un banc vert sous un tilleul.", credit: "Les Voisins", width: 800, height: 500};

export const Ready: Story = {};
export const Full: Story = {args: {variant: "full"}};
export const Compact: Story = {args: {variant: "compact"}};
export const CompactNarrow: Story = {args: {variant: "compact"}, ...within("inline-size: 280px")};
export const English: Story = {args: {lang: "en", variant: "full"}};
export const German: Story = {args: {lang: "de", variant: "full"}};
export const WithoutLaurels: Story = {args: {sheet: "covoiturage-de-poste"}};
export const Narrow: Story = within("inline-size: 280px");
export const FullNarrow: Story = {args: {variant: "full"}, ...within("inline-size: 280px")};
export const Wide: Story = within("inline-size: 1280px");
export const FullWide: Story = {args: {variant: "full"}, ...within("inline-size: 1280px")};
export const Dark: Story = within("color-scheme: dark; background: #161c19");
export const FullDark: Story = {
  args: {variant: "full"},
  ...within("color-scheme: dark; background: #161c19"),
};

export const Loading: Story = {args: {feed: pending()}, tags: ["pending"]};
export const CompactLoading: Story = {args: {feed: pending(), variant: "compact"}, tags: ["pending"]};
export const Empty: Story = {args: {feed: example("empty")}};
export const Unknown: Story = {args: {sheet: "une-fiche-qui-n-existe-pas"}};
export const UnknownInArchive: Story = {args: {sheet: "une-fiche-qui-n-existe-pas", now: "2014-02-01"}};
export const AnotherPartners: Story = {args: {partner: "uimm cetim"}};
export const Broken: Story = {args: {feed: answering("<html>", {headers: {"Content-Type": "text/html"}})}};
export const NotSet: Story = {args: {feed: undefined}};
export const NoSheet: Story = {args: {sheet: undefined}};
export const Stale: Story = {
  // A feed of its own: the other stories go on with theirs.
  args: {feed: modestFeed({title: "Un banc d’hier"}), sheet: "modeste"},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector<RallyElement>("rally-sheet-card");
    if (element) await makeStale(element);
  },
};
export const Archive: Story = {args: {now: "2014-02-01", variant: "full"}};

export const Minimal: Story = {args: {feed: modestFeed({}), sheet: "modeste"}};
export const MinimalFull: Story = {args: {feed: modestFeed({}), sheet: "modeste", variant: "full"}};
export const MinimalCompact: Story = {args: {feed: modestFeed({}), sheet: "modeste", variant: "compact"}};
export const LongTitle: Story = {
  args: {
    feed: modestFeed({
      title:
        "Expérimentation intercommunale d’accompagnement à la restructuration concertée des services de proximité itinérants",
      organization: {
        name: "Groupement d’employeurs pour l’insertion et la qualification du Pays horloger et de ses environs",
        kind: "other",
      },
      place: {municipality: "Saint-Germain-le-Châtelet", postcode: "90110"},
    }),
    sheet: "modeste",
  },
  ...within("inline-size: 280px"),
};
export const BrokenPicture: Story = {
  args: {feed: modestFeed({image: {...picture, src: "/nowhere/bench.jpg"}}), sheet: "modeste"},
};
export const PictureElsewhere: Story = {
  args: {
    feed: modestFeed({image: {...picture, src: "https://images.exemple.org/bench.jpg"}}),
    sheet: "modeste",
  },
};

/** Stands for a map: what counts are its id, its feed and what is selected. */
export const FollowingAMap: Story = {
  args: {feed: undefined, sheet: undefined, for: "carte"},
  render: (args) => {
    const select = (id: string) => (event: Event) => {
      const map = (event.target as Element).closest("#carte");
      map?.setAttribute("selected", id);
    };
    return html`<div id="carte" feed=${example("demonstration")}>
        <button @click=${select("conciergerie-du-plateau")}>Champagnole</button>
        <button @click=${select("mutuelle-de-village")}>Saint-Claude</button>
      </div>
      ${sheet(args as Arguments)}`;
  },
};
