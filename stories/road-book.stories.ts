import type {Meta} from "@storybook/web-components-vite";
import {html, type TemplateResult} from "lit";
import {ifDefined} from "lit/directives/if-defined.js";
import "../src/elements/road-book/define.js";
import type {RallyElement} from "../src/elements/shared/rally-element.js";
import {answering, example, makeStale, pending, serving, type Story} from "./support.js";

type Arguments = Record<string, string | undefined>;

const roadBook = (args: Arguments): TemplateResult =>
  html`<rally-road-book
    feed=${ifDefined(args.feed)}
    lang=${ifDefined(args.lang)}
    now=${ifDefined(args.now)}
    heading-level=${ifDefined(args["heading-level"])}
    partner=${ifDefined(args.partner)}
    sections=${ifDefined(args.sections)}
  ></rally-road-book>`;

const meta: Meta = {
  title: "Road book",
  component: "rally-road-book",
  args: {feed: example("rallynov-2013"), now: "2013-03-19"},
  render: (args) => roadBook(args),
};

export default meta;

/** A partner's column of a given width. */
const within = (style: string): Pick<Story, "render"> => ({
  render: (args) => html`<div style=${style}>${roadBook(args as Arguments)}</div>`,
});

const demonstration = {feed: example("demonstration")};

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

/** Phases known in every way in which a date may be known. */
const unusual = {
  ...known,
  rally: {
    ...known.rally,
    phases: [
      {id: "sans-date", title: "Sans date"},
      {id: "un-mois", title: "Un mois", start: "2013-01"},
      {id: "des-mois", title: "Des mois", start: "2013-02", end: "2013-03"},
      {id: "une-heure", title: "Une heure", start: "2013-04-03T18:30", end: "2013-04-03T20:00"},
      {id: "un-jour", title: "Un jour", start: "2013-04-20"},
      {id: "une-fin", title: "Une fin", end: "2013-05-31"},
      {id: "plus-tard", title: "Plus tard"},
    ],
  },
  partners: [
    {
      id: "logo",
      name: "Avec un logo",
      role: "relay",
      logo: {src: "/data-schema/examples/demonstration/pictures/plateau.svg", alt: "Logo"},
    },
    {
      id: "ailleurs",
      name: "Avec un logo d’ailleurs",
      role: "relay",
      logo: {src: "https://logos.exemple.org/logo.png", alt: "Logo"},
      contacts: [
        {name: "Ancien contact", phone: "03 81 00 00 00", until: "2013-01-31"},
        {name: "Contact présent", phone: "03 81 00 00 01", until: "2013-12", email: "contact@exemple.fr"},
      ],
    },
  ],
  awards: [{id: "prix", label: "Prix du public"}],
  candidacy: {opens: "2013-04-10", closes: "2013-04-29T17:00+02:00", prizes: 12},
};

const many = {
  ...known,
  partners: Array.from({length: 200}, (_, index) => ({
    id: `relais-${index + 1}`,
    name: `Relais n° ${index + 1} du rallye`,
    role: "relay",
    ...(index % 3 === 0 ? {contacts: [{phone: "03 81 00 00 00"}]} : {}),
  })),
};

/** Somewhere where no visitor's device is. */
const farAway = {
  ...unusual,
  rally: {...unusual.rally, id: "rallye-lointain", timeZone: "Pacific/Kiritimati"},
};

const presses =
  (selector: string): NonNullable<Story["play"]> =>
  async ({canvasElement}) => {
    const element = canvasElement.querySelector<RallyElement>("rally-road-book");
    element?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    await element?.updateComplete;
  };

const opensLaureate: NonNullable<Story["play"]> = async (context) => {
  await presses("[part=laureate] button")(context);
  const root = context.canvasElement.querySelector("rally-road-book")?.shadowRoot;
  let sheet: RallyElement | null | undefined;
  while (!(sheet = root?.querySelector<RallyElement>("rally-sheet-card:defined"))) {
    await new Promise(requestAnimationFrame);
  }
  await sheet.ready;
};

export const Ready: Story = {};
export const Rich: Story = {args: demonstration};
export const YourContact: Story = {args: {partner: "cress"}};
export const YourContacts: Story = {args: {...demonstration, partner: "fact etat"}};
export const NoContactAnyMore: Story = {
  args: {feed: serving(unusual), now: "2014-01-01", partner: "ailleurs"},
};
export const NoPartners: Story = {args: {feed: serving({...unusual, partners: []}), now: "2013-04-03"}};
export const ManyPartners: Story = {args: {feed: serving(many), now: "2013-04-03"}};
export const AllPartners: Story = {
  args: {feed: serving(many), now: "2013-04-03"},
  play: presses("button[aria-expanded]"),
};
export const LaureateOpen: Story = {args: {...demonstration, sections: "laureates"}, play: opensLaureate};
export const LaureatesFirst: Story = {args: {...demonstration, sections: "laureates phases documents"}};
export const Elsewhere: Story = {args: {feed: serving(farAway), now: "2013-04-03"}};
export const SomeSections: Story = {args: {...demonstration, sections: "laureates documents"}};
export const UnknownSettings: Story = {args: {sections: "phases meteo", partner: "cres"}};
export const LastDay: Story = {args: {now: "2013-03-31", sections: "candidacy"}};
export const OneDayLeft: Story = {args: {now: "2013-03-30", sections: "candidacy"}};
export const Closed: Story = {args: {now: "2013-04-01", sections: "candidacy"}};
export const Unusual: Story = {args: {feed: serving(unusual), now: "2013-04-03"}};
export const UnusualOpen: Story = {args: {feed: serving(unusual), now: "2013-04-29"}};
export const Archive: Story = {args: {now: "2014-02-01"}};
export const RichArchive: Story = {args: {...demonstration, now: "2014-02-01"}};

export const English: Story = {args: {...demonstration, lang: "en"}};
export const German: Story = {args: {...demonstration, lang: "de"}};
export const Narrow: Story = {args: {...demonstration, partner: "cress"}, ...within("inline-size: 280px")};
export const NarrowLaureate: Story = {
  args: {...demonstration, sections: "laureates"},
  play: opensLaureate,
  ...within("inline-size: 280px"),
};
export const Wide: Story = {args: demonstration, ...within("inline-size: 1600px")};
export const Dark: Story = {
  args: {...demonstration, partner: "cress"},
  ...within("color-scheme: dark; background: #161c19"),
};

export const Loading: Story = {args: {feed: pending()}, tags: ["pending"]};
export const Empty: Story = {args: {feed: example("empty")}};
export const Minimal: Story = {args: {feed: example("minimal")}};
export const Broken: Story = {args: {feed: answering("<!doctype html><p>Erreur")}};
export const NotSet: Story = {args: {feed: undefined}};
export const Stale: Story = {
  // A feed of its own: the other stories go on with theirs.
  args: {feed: serving({...unusual, updated: "2013-03-01T09:00:00+01:00"})},
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector<RallyElement>("rally-road-book");
    if (element) await makeStale(element);
  },
};
