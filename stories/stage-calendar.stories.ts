import type {Meta} from "@storybook/web-components-vite";
import {html, type TemplateResult} from "lit";
import {ifDefined} from "lit/directives/if-defined.js";
import "../src/elements/stage-calendar/define.js";
import type {RallyElement} from "../src/elements/shared/rally-element.js";
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

const place = {municipality: "Besançon", insee: "25056"};
const organizers = [
  {partner: "cress", contact: {name: "François Baulard", email: "f.baulard@cress.example"}},
];

/** Stages in every status and with every kind of date that a feed may know. */
const unusual = {
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
  partners: [{id: "cress", name: "Chambre régionale de l’économie sociale et solidaire", role: "lead"}],
  stages: [
    {id: "annulee", number: 1, title: "Sans lendemain", status: "cancelled", start: "2013-04-20T10:00"},
    {
      id: "reportee",
      number: 2,
      title: "Plus tard",
      status: "postponed",
      start: "2013-04-21",
      dayPart: "morning",
    },
    {
      id: "complete",
      number: 3,
      title: {fr: "À guichets fermés", en: "Sold out"},
      status: "full",
      start: "2013-04-22T18:00",
      end: "2013-04-23T00:00",
      registrationUrl: "https://inscriptions.exemple.fr/",
    },
    {id: "plusieurs-jours", number: 100, title: "Trois jours", start: "2013-05-30", end: "2013-06-01"},
    {
      id: "une-nuit",
      title: "Une nuit sans numéro",
      start: "2013-06-08T20:00",
      end: "2013-06-09T06:00",
      registrationDeadline: "2013-04-15",
      place: {...place, name: "Kursaal", address: "2 place du Théâtre", postcode: "25000"},
    },
    {id: "un-jour", number: 12, title: "À une heure inconnue", start: "2013-06-20"},
    {id: "un-mois", number: 13, title: "À un jour inconnu", start: "2013-11"},
  ].map((stage) => ({place, organizers, ...stage})),
};

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

export const DarkRoute: Story = {
  args: {view: "route"},
  ...within("color-scheme: dark; background: #101412; padding: 1em"),
};
