import type {Meta} from "@storybook/web-components-vite";
import {html, type TemplateResult} from "lit";
import {ifDefined} from "lit/directives/if-defined.js";
import type {Draft} from "../src/candidacy/index.js";
import "../src/elements/candidacy-form/define.js";
import type {RallyCandidacyForm} from "../src/elements/candidacy-form/candidacy-form.js";
import {
  begin,
  comeBack,
  complete,
  completeDraft,
  formIn,
  goTo,
  join,
  open,
  picture,
  press,
  rally,
  until,
} from "./candidacy-support.js";
import {answering, example, makeStale, pending, serving, type Story} from "./support.js";

type Arguments = Record<string, string | undefined> & {data?: object};

const form = (args: Arguments): TemplateResult =>
  html`<rally-candidacy-form
    feed=${ifDefined(args.feed)}
    .data=${args.data}
    lang=${ifDefined(args.lang)}
    now=${ifDefined(args.now)}
    heading-level=${ifDefined(args["heading-level"])}
    partner=${ifDefined(args.partner)}
    endpoint=${ifDefined(args.endpoint)}
  ></rally-candidacy-form>`;

const meta: Meta = {
  title: "Candidacy form",
  component: "rally-candidacy-form",
  args: {feed: example("demonstration"), now: "2013-03-19"},
  render: (args) => form(args),
};

export default meta;

/** A partner's column of a given width. */
const within = (style: string): Pick<Story, "render"> => ({
  render: (args) => html`<div style=${style}>${form(args as Arguments)}</div>`,
});

const dark = "color-scheme: dark; background: #101412; padding: 1em";

/** What somebody sees who comes back to a draft. */
const returning = (
  then?: (element: RallyCandidacyForm) => Promise<void>,
  draft?: Partial<Draft>,
): Pick<Story, "play"> => ({
  play: async ({canvasElement}) => {
    const element = formIn(canvasElement);
    await comeBack(element, completeDraft(draft));
    await then?.(element);
  },
});

/** What somebody sees who has just begun. */
const filling = (then?: (element: RallyCandidacyForm) => Promise<void>): Pick<Story, "play"> => ({
  play: async ({canvasElement}) => {
    const element = formIn(canvasElement);
    await begin(element);
    await then?.(element);
  },
});

const step = (place: number): Pick<Story, "play"> => filling((element) => goTo(element, place));

export const Ready: Story = {};

export const WithPartner: Story = {args: {partner: "cress"}};

export const Organisation: Story = step(0);

export const Innovation: Story = step(1);

export const Grid: Story = step(2);

export const Stage: Story = step(3);

export const Documents: Story = step(4);

export const Review: Story = step(5);

export const Faults: Story = filling((element) => press(element, "Continuer"));

export const ReviewFaults: Story = filling(async (element) => {
  await goTo(element, 5);
  await press(element, "Terminer");
});

export const Returning: Story = returning();

export const ConfirmErase: Story = returning((element) => press(element, "Effacer"));

export const ReadyToSend: Story = {
  args: {endpoint: "/receiver"},
  ...returning((element) => press(element, "Reprendre")),
};

export const Handing: Story = returning(async (element) => {
  await press(element, "Reprendre");
  await press(element, "Terminer");
});

export const ClosesToday: Story = {args: {now: "2013-03-31"}};

export const NotYetOpen: Story = {args: {now: "2012-11-01"}};

export const Closed: Story = {args: {now: "2013-04-02"}};

export const ClosedWithDraft: Story = {args: {now: "2013-04-02"}, ...returning()};

export const Archive: Story = {args: {now: "2014-02-01"}};

export const NoGrid: Story = {args: {feed: example("rallynov-2013")}, ...step(2)};

const own = {feed: example("own-dossier")};

/** A dossier that the feed defines: what is asked by what is answered, several partners. */
export const OwnDossier: Story = {
  args: own,
  ...filling(async (element) => {
    element.shadowRoot?.querySelectorAll<HTMLElement>("[type=radio]")[2]?.click();
    await element.updateComplete;
    await press(element, "Ajouter");
  }),
};

export const OwnDossierFaults: Story = {
  args: own,
  ...filling(async (element) => {
    await press(element, "Ajouter");
    await press(element, "Continuer");
  }),
};

/** Files that have been joined, and one that could not be. */
export const WithFiles: Story = filling(async (element) => {
  await goTo(element, 4);
  await join(element, [picture(), new File(["…"], "notes.exe")]);
});

/** Another tab shows the same dossier, and changes it. */
export const Shared: Story = returning(async (element) => {
  await press(element, "Reprendre");
  const tabs = new BroadcastChannel("rallynov");
  tabs.postMessage({news: "kept", rally});
  tabs.close();
  await until(() => element.shadowRoot?.querySelector(".notices .notice"));
});

export const NotOpened: Story = {
  play: async ({canvasElement}) => {
    const element = formIn(canvasElement);
    await element.ready;
    await open(element, new File(["%PDF"], "dossier.pdf"));
    await until(() => element.shadowRoot?.querySelector("[role=alert] .notice"));
  },
};

/** The form has changed since: what it no longer asks for is still there. */
export const Orphans: Story = returning((element) => press(element, "Reprendre"), {
  answers: {...complete, budget: "Douze mille euros"},
});

export const Empty: Story = {args: {feed: example("empty")}};

export const Loading: Story = {args: {feed: pending()}, tags: ["pending"]};

export const Broken: Story = {args: {feed: answering("<html>", {headers: {"Content-Type": "text/html"}})}};

export const NotSet: Story = {args: {feed: undefined}};

export const Stale: Story = {
  args: {
    feed: serving({
      format: "rally-feed",
      version: 1,
      updated: "2013-02-15T09:00:00+01:00",
      language: "fr",
      rally: {
        id: "rallye-perime",
        title: "Rallye",
        timeZone: "Europe/Paris",
        region: {name: "Franche-Comté", bbox: [5.25, 46.26, 7.15, 48.03]},
      },
      candidacy: {closes: "2013-03"},
    }),
  },
  play: async ({canvasElement}) => {
    await makeStale(formIn(canvasElement));
  },
};

export const English: Story = {args: {lang: "en"}};

export const German: Story = {args: {lang: "de"}};

export const Narrow: Story = {...within("inline-size: 280px"), ...step(0)};

export const NarrowReview: Story = {
  ...within("inline-size: 280px"),
  ...returning((element) => press(element, "Reprendre")),
};

export const Wide: Story = {...within("inline-size: 1200px"), ...step(1)};

export const Dark: Story = {...within(dark), ...filling((element) => press(element, "Continuer"))};
