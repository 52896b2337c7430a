import type {Meta} from "@storybook/web-components-vite";
import {html, type TemplateResult} from "lit";
import {ifDefined} from "lit/directives/if-defined.js";
import type {RallySheetCard} from "../src/elements/sheet-card/define.js";
import "../src/elements/sheet-card/define.js";
import {
  answering,
  drawn,
  drawOffline,
  example,
  makeStale,
  paperOf,
  pending,
  serving,
  type Story,
} from "./support.js";

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

const sheetIn = (canvas: HTMLElement): RallySheetCard =>
  canvas.querySelector("rally-sheet-card") as RallySheetCard;

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
const modestFeed = (more: object, rally: object = {}): string =>
  serving({...known, ...rally, innovations: [{...modest, ...more}]});

/** A grid of three axes, and what was found of the innovation. */
const grid = {
  criteria: [
    ["besoin", "Un besoin mal couvert", "Le besoin"],
    ["acteurs", "Ceux qui en ont besoin décident", "Les acteurs"],
    ["partage", "Les habitants tiennent les comptes", "Les acteurs"],
    ["duree", "L’idée tient sans subvention", "La durée"],
  ].map(([id, label, axis]) => ({
    id,
    label,
    axis,
    levels: ["Pas encore", "Un peu", "Nettement", "Tout à fait"].map((level, value) => ({
      value,
      label: level,
    })),
  })),
};
const assessed = {
  besoin: {level: 3},
  acteurs: {level: 2, note: "Une réunion publique par trimestre."},
  partage: {level: 1},
  duree: {level: 0},
};

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
    await makeStale(sheetIn(canvasElement));
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

export const VideoElsewhere: Story = {
  args: {
    feed: modestFeed({
      video: {
        url: "https://videos.exemple.org/un-banc",
        title: "Le banc, un matin",
        poster: {...picture, src: "https://videos.exemple.org/un-banc.jpg"},
      },
    }),
    sheet: "modeste",
    variant: "full",
  },
};

export const StoryWithMarks: Story = {
  args: {
    feed: modestFeed({
      story: `# Au début

Il y avait une **planche**, *deux* parpaings et beaucoup de ***bonne volonté***.
Puis est venue la ligne d’après\\
et celle qui passe à la ligne.

## Ce qu’il a fallu

- une planche ;
- deux parpaings :
  1. celui de gauche ;
  2. celui de droite.

3. La suite
4. porte ses numéros.

> On s’y assoit, et on parle.

---

Tout est dans [le carnet](https://voisins.exemple.org/carnet), chez [Lise](mailto:lise@voisins.exemple.org) ou au
[03 53 01 12 40](tel:+33353011240). Le reste est du texte : <b>gras</b>, \`code\`, [piège](javascript:alert(1)).`,
    }),
    sheet: "modeste",
    variant: "full",
  },
};

export const ProfileOnly: Story = {
  args: {feed: modestFeed({criteria: assessed}, grid), sheet: "modeste", variant: "full"},
};
export const ProfileOnlyCard: Story = {
  args: {feed: modestFeed({criteria: assessed}, grid), sheet: "modeste"},
};

const longWord = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
export const VeryLongWords: Story = {
  args: {
    feed: modestFeed(
      {
        title: longWord,
        organization: {name: longWord, kind: "other", url: "https://voisins.exemple.org/"},
        summary: `https://voisins.exemple.org/${"un-banc-devant-la-mairie-".repeat(6)}`,
        need: longWord,
        story: `**${longWord}** et [${longWord}](https://voisins.exemple.org/)`,
        place: {municipality: longWord},
        links: [{label: longWord, url: "https://voisins.exemple.org/"}],
        criteria: {besoin: {level: 3, note: longWord}},
      },
      grid,
    ),
    sheet: "modeste",
    variant: "full",
  },
  ...within("inline-size: 280px"),
};

export const RightToLeft: Story = {
  args: {
    feed: modestFeed({
      title: {fr: "Un banc, deux alphabets", ar: "مقعد"},
      organization: {name: "جمعية الجيران", kind: "association"},
      summary: {ar: "مقعد أمام دار البلدية، يلتقي فيه الناس (منذ 2012)."},
      need: {ar: "لم يكن في القرية مكان يجلس فيه الناس ويتحدثون."},
    }),
    sheet: "modeste",
    variant: "full",
  },
};

/** The feed gives the innovation in short; a document of its own has the rest. */
const inShort = (detail: string): Story["args"] => ({
  feed: modestFeed({detail}),
  sheet: "modeste",
  variant: "full",
});
export const WholeComing: Story = {args: inShort(pending())};
export const WholeFailed: Story = {
  args: inShort(answering("", {status: 404})),
  play: ({canvasElement}) => drawn(sheetIn(canvasElement), "notice"),
};
export const WholeOffline: Story = {
  args: inShort(answering("", {status: 404})),
  play: async ({canvasElement}) => {
    const element = sheetIn(canvasElement);
    await drawn(element, "notice");
    await drawOffline(element);
  },
};
export const WholeHere: Story = {
  args: inShort(serving({...modest, need: "On ne se parlait plus."})),
  play: ({canvasElement}) => drawn(sheetIn(canvasElement), "need"),
};

/** What the button « Imprimer » gives to the printer. */
export const OnPaper: Story = {
  args: {variant: "full"},
  play: async ({canvasElement}) => {
    const frame = await paperOf(sheetIn(canvasElement));
    frame.className = "paper";
    Object.assign(frame.style, {
      inlineSize: "210mm",
      blockSize: "297mm",
      border: "1px solid",
      background: "#fff",
    });
  },
};

/** Stands for a map whose filters leave three innovations. */
export const SteppingThroughAMap: Story = {
  args: {feed: undefined, sheet: undefined, for: "carte-filtree"},
  render: (args) => {
    const ids = ["conciergerie-du-plateau", "mutuelle-de-village", "covoiturage-de-poste"];
    return html`<div
        id="carte-filtree"
        feed=${example("demonstration")}
        selected=${ids[0]}
        .visibleInnovations=${ids.map((id) => ({id}))}
        .select=${function (this: Element, id: string) {
          this.setAttribute("selected", id);
        }}
      ></div>
      ${sheet(args as Arguments)}`;
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
