import {expect, fixture, html, oneEvent, waitUntil} from "@open-wc/testing";
import {dossierFileSchema, dossierSchema} from "../../data-schema/candidacy.js";
import {type Draft, findDraft, findFile} from "../../src/candidacy/index.js";
import {RallyCandidacyForm} from "../../src/elements/candidacy-form/candidacy-form.js";
import {define} from "../../src/elements/shared/define.js";
import * as stories from "../../stories/candidacy-form.stories.js";
import {
  begin,
  buttonOf,
  comeBack,
  completeDraft,
  formIn,
  goTo,
  join,
  open,
  picture,
  press,
  rally,
} from "../../stories/candidacy-support.js";
import {example, serving, type Story} from "../../stories/support.js";
import {expectAccessible, show, storiesOf} from "../support/stories.js";

type Settings = Record<string, string | undefined>;

async function form(settings: Settings = {}): Promise<RallyCandidacyForm> {
  const story: Story = {args: settings};
  return formIn((await show(stories, story)).parentElement!);
}

/** A form on whose first step somebody stands. */
async function begun(settings: Settings = {}): Promise<RallyCandidacyForm> {
  const element = await form(settings);
  await begin(element);
  return element;
}

/** A form at whose last step somebody stands who has written everything. */
async function written(settings: Settings = {}, draft?: Partial<Draft>): Promise<RallyCandidacyForm> {
  const element = await form(settings);
  await comeBack(element, completeDraft(draft));
  await press(element, "Reprendre");
  return element;
}

const inside = (element: Element): ShadowRoot => element.shadowRoot!;
const words = (element: Element): string => inside(element).textContent.replace(/\s+/g, " ");
const partsOf = (element: Element, part: string): HTMLElement[] => [
  ...inside(element).querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];
const partOf = (element: Element, part: string): HTMLElement => partsOf(element, part)[0]!;
const focused = (element: Element): Element => inside(element).activeElement!;
const stepsOf = (element: Element): HTMLElement[] => partsOf(element, "step");
const stateOf = (step: Element): string => step.querySelector(".step-state")!.textContent;

/** The control that a label names. */
function field(element: Element, label: string): HTMLInputElement {
  const found = [...inside(element).querySelectorAll("label")].find(({textContent}) =>
    textContent.replace(/\s+/g, " ").trim().startsWith(label),
  );
  return inside(element).getElementById(found?.htmlFor ?? "") as HTMLInputElement;
}

async function type(element: RallyCandidacyForm, label: string, text: string): Promise<HTMLInputElement> {
  const input = field(element, label);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent("input", {bubbles: true}));
  await element.updateComplete;
  return input;
}

/** What a screen reader was last told. */
const heard = (element: Element): string =>
  [...inside(element).querySelectorAll(".visually-hidden[role=status]")].at(-1)!.textContent;

/** The dossier as it is downloaded. */
async function savedBy(element: RallyCandidacyForm): Promise<File> {
  const {createObjectURL} = URL;
  const {click} = HTMLAnchorElement.prototype;
  let saved: File | undefined;
  URL.createObjectURL = (given: Blob) => {
    saved = new File([given], "dossier.rally.json");
    return createObjectURL(given);
  };
  HTMLAnchorElement.prototype.click = () => undefined;
  try {
    await press(element, "Télécharger");
    await waitUntil(() => saved, "a download");
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return saved!;
}

const leave = (input: HTMLElement): boolean => input.dispatchEvent(new Event("change", {bubbles: true}));

async function focusOn(element: Element, selector: string): Promise<void> {
  await waitUntil(() => (focused(element) as Element | null)?.matches(selector), `focus on ${selector}`);
}

async function databases(): Promise<(string | undefined)[]> {
  return (await indexedDB.databases()).map(({name}) => name);
}

/** Another element of the same rally in the same page, as after a reload. */
async function reloaded(settings: Settings = {}): Promise<RallyCandidacyForm> {
  const element = await form(settings);
  await element.updateComplete;
  return element;
}

const receipt = {reference: "RN-2013-0042", receivedAt: "2013-03-19T15:40:11+01:00"};

describe("rally-candidacy-form", () => {
  for (const [name, story] of storiesOf(stories)) {
    it(`is accessible: ${name}`, async () => {
      await expectAccessible(await show(stories, story));
    });
  }

  afterEach(async () => {
    for (const element of document.querySelectorAll("rally-candidacy-form")) await element.discardDraft();
    if (await findDraft(rally)) await (await reloaded()).discardDraft();
  });

  describe("before the first word", () => {
    it("says until when, what awaits and whom to ask", async () => {
      const element = await form({partner: "cress"});
      expect(partOf(element, "notice").textContent).to.equal(
        "Encore 12 jours\u202f: clôture dimanche 31 mars à minuit.",
      );
      expect(words(element)).to.contain("5 innovations seront récompensées.");
      const lines = [...partOf(element, "help").querySelectorAll("li")].map(({textContent}) => textContent);
      expect(lines[0]).to.contain("Cress").and.to.contain("François Baulard");
      expect(lines[1]).to.contain("Secrétariat du rallye");
    });

    for (const [now, sentence] of [
      ["2013-03-30", "Ferme demain, dimanche 31 mars à minuit."],
      ["2013-03-31", "Ferme ce soir à minuit."],
      ["2013-04-01", "Les candidatures sont closes depuis le 31 mars 2013."],
      ["2012-11-27", "Les candidatures ouvrent le mercredi 28 novembre 2012."],
    ] as const) {
      it(`says on ${now}: ${sentence}`, async () => {
        const element = await form({now});
        expect(partOf(element, "notice").textContent).to.equal(sentence);
        expect(Boolean(buttonOf(element, "Commencer"))).to.equal(sentence.startsWith("Ferme"));
      });
    }

    it("names the hour when dossiers are received until one", async () => {
      const feed = (await (await fetch(example("minimal"))).json()) as object;
      const rally = {
        id: "summer-time",
        title: "Rallye",
        timeZone: "Europe/Paris",
        region: {name: "Franche-Comté", bbox: [5.25, 46.26, 7.15, 48.03]},
      };
      const element = await form({
        feed: serving({...feed, rally, candidacy: {closes: "2013-03-31T16:00:00Z"}, stages: []}),
      });
      expect(partOf(element, "notice").textContent).to.equal(
        "Encore 12 jours\u202f: clôture dimanche 31 mars à 18\u00a0h.",
      );
    });

    it("tells an archive in the past tense", async () => {
      const element = await form({now: "2014-02-01"});
      expect(partOf(element, "notice").textContent).to.contain("étaient ouvertes jusqu’au 31 mars 2013");
      expect(buttonOf(element, "Commencer")).to.be.undefined;
    });

    it("stores nothing, and creates no database, for somebody who only looks around", async () => {
      const element = await begun();
      await press(element, "Continuer");
      await press(element, "Continuer quand même");
      await goTo(element, 5);
      await element.saveDraft();
      expect(await databases()).not.to.include("rallynov");
    });

    it("says so when a rally takes no candidacies, unless the page has somewhere to send them", async () => {
      expect(words(await form({feed: example("empty")}))).to.contain("ne reçoit pas de candidatures");
      const element = await form({feed: example("empty"), endpoint: "/receiver"});
      expect(buttonOf(element, "Commencer")).to.exist;
    });
  });

  describe("filling in", () => {
    it("keeps each change by itself and says when", async () => {
      const element = await begun();
      const saved = oneEvent(element, "rally-candidacy-saved");
      await type(element, "Nom de votre structure", "Les Voisins");
      const {detail} = (await saved) as HTMLElementEventMap["rally-candidacy-saved"];
      expect(detail.step).to.equal("organization");
      await element.updateComplete;
      expect(partOf(element, "saved").textContent).to.match(/Enregistré sur cet appareil à \d+ h \d\d/);
      expect((await findDraft(rally))?.answers).to.deep.equal({organization: "Les Voisins"});
    });

    it("says aloud once that it keeps what is written", async () => {
      const element = await begun();
      const keeps = async (text: string): Promise<void> => {
        const saved = oneEvent(element, "rally-candidacy-saved");
        await type(element, "Nom de votre structure", text);
        await saved;
        await element.updateComplete;
      };
      await keeps("Les Voisins");
      expect(heard(element)).to.contain("Enregistré sur cet appareil");
      await goTo(element, 1);
      await goTo(element, 0);
      await keeps("Les Voisins d’en Haut");
      expect(heard(element)).to.equal("");
    });

    it("keeps at once what is written when the page goes", async () => {
      const element = await begun();
      await type(element, "Nom de votre structure", "Les Voisins");
      await element.saveDraft();
      await type(element, "Personne à contacter", "Jeanne");
      dispatchEvent(new Event("pagehide"));
      expect((await findDraft(rally))?.answers).to.include({contact: "Jeanne"});
    });

    it("survives the removal of the element, and another element takes up the draft", async () => {
      const element = await begun();
      await type(element, "Nom de votre structure", "Les Voisins");
      await goTo(element, 1);
      await type(element, "Titre", "La conciergerie");
      const home = element.parentElement!;
      element.remove();
      home.append(element);
      await element.updateComplete;
      expect(field(element, "Titre").value).to.equal("La conciergerie");
      element.remove();
      const other = await reloaded();
      expect(words(other)).to.contain("Reprendre votre dossier du").and.to.contain("La conciergerie");
      await press(other, "Reprendre");
      expect(field(other, "Titre").value).to.equal("La conciergerie");
      expect(stepsOf(other).map(stateOf).slice(0, 2)).to.deep.equal(["À corriger", "En cours"]);
    });

    it("starts afresh, or erases, only after asking", async () => {
      const element = await form();
      await comeBack(element, completeDraft());
      await press(element, "Recommencer");
      await focusOn(element, ".confirmation");
      await press(element, "Non, garder");
      expect(await findDraft(rally)).to.exist;
      await press(element, "Recommencer");
      await press(element, "Oui, effacer");
      await waitUntil(() => stepsOf(element).length > 0);
      expect(field(element, "Nom de votre structure").value).to.equal("");
      expect(await databases()).not.to.include("rallynov");
    });

    it("leaves the focus where somebody can go on who keeps or erases the dossier", async () => {
      const element = await begun();
      await type(element, "Nom de votre structure", "Les Voisins");
      await press(element, "Effacer mon dossier de cet appareil");
      await press(element, "Non, garder");
      await focusOn(element, ".take-away > summary");
      await press(element, "Effacer mon dossier de cet appareil");
      await press(element, "Oui, effacer");
      await focusOn(element, ".top");
      expect(heard(element)).to.equal("Le dossier a été effacé de cet appareil.");
    });

    it("says before the first field what must be answered, and how", async () => {
      const element = await begun();
      expect(words(element)).to.contain("Une réponse est attendue partout, sauf mention");
      const hint = field(element, "Téléphone").getAttribute("aria-describedby")!;
      expect(inside(element).getElementById(hint)!.textContent).to.contain("03 81 00 00 00");
    });

    it("puts the focus on the heading of each new step", async () => {
      const element = await begun();
      await focusOn(element, ".page-title");
      await goTo(element, 1);
      await waitUntil(() => focused(element).textContent.includes("Partie 2 sur 6"));
    });

    it("names the errors of a step when it is left, in a summary that has the focus", async () => {
      const element = await begun();
      await type(element, "Courriel", "jeanne");
      expect(partsOf(element, "field-error")).to.have.lengthOf(0);
      leave(field(element, "Courriel"));
      await element.updateComplete;
      expect(partsOf(element, "field-error")).to.have.lengthOf(0);
      await press(element, "Continuer");
      await focusOn(element, ".summary");
      expect(partOf(element, "error-summary").textContent).to.contain("6 réponses sont à revoir");
      const email = field(element, "Courriel");
      expect(email.getAttribute("aria-invalid")).to.equal("true");
      const described = email.getAttribute("aria-describedby")!.split(" ");
      expect(described.map((id) => inside(element).getElementById(id)!.textContent).join(" ")).to.contain(
        "Vérifiez ce courriel",
      );
      expect(inside(element).querySelector(".page-title")!.textContent).to.contain("Erreur");
      const links = [...partOf(element, "error-summary").querySelectorAll("a")];
      links.find(({textContent}) => textContent.includes("courriel"))!.click();
      await waitUntil(() => focused(element) === email);
      expect(location.hash).to.equal("");
    });

    it("stops reproaching what has been mended, and never adds a reproach while somebody types", async () => {
      const element = await begun();
      await press(element, "Continuer");
      const before = partsOf(element, "field-error").length;
      const name = await type(element, "Nom de votre structure", "Les Voisins");
      expect(partsOf(element, "field-error")).to.have.lengthOf(before);
      leave(name);
      await element.updateComplete;
      expect(partsOf(element, "field-error")).to.have.lengthOf(before - 1);
    });

    it("lets anybody go on in spite of errors", async () => {
      const element = await begun();
      await press(element, "Continuer");
      await press(element, "Continuer quand même");
      await waitUntil(() => stepsOf(element)[1]!.getAttribute("aria-current") === "step");
      expect(stateOf(stepsOf(element)[0]!)).to.equal("À corriger");
    });

    it("counts characters, and says how many are too many only when the step is left", async () => {
      const element = await begun();
      await goTo(element, 1);
      await type(element, "En quelques phrases", "a".repeat(610));
      const count = inside(element).querySelector(".count.over")!;
      expect(count.textContent.replace(/\s/g, " ")).to.contain("610 / 600 caractères");
      await waitUntil(() => heard(element) === count.textContent, "what turns red is heard");
      expect(partsOf(element, "field-error")).to.have.lengthOf(0);
      await press(element, "Continuer");
      expect(words(element)).to.contain("Raccourcissez de 10 caractères");
    });

    it("suggests municipalities, by arrow keys and Enter, and takes any other text", async () => {
      const element = await begun();
      const input = await type(element, "Commune", "champag");
      await waitUntil(() => inside(element).querySelectorAll("[role=option]").length > 0, "suggestions", {
        timeout: 5_000,
      });
      expect(input.getAttribute("aria-expanded")).to.equal("true");
      const key = (name: string): boolean =>
        input.dispatchEvent(new KeyboardEvent("keydown", {key: name, bubbles: true, cancelable: true}));
      key("ArrowDown");
      await element.updateComplete;
      const active = inside(element).getElementById(input.getAttribute("aria-activedescendant")!)!;
      expect(active.getAttribute("aria-selected")).to.equal("true");
      // The last one lies below the edge of the list.
      key("ArrowUp");
      await element.updateComplete;
      const last = inside(element).querySelector('[aria-selected="true"]')!;
      expect(last.matches(":last-child")).to.be.true;
      await waitUntil(
        () =>
          last.getBoundingClientRect().bottom <=
          last.closest("[role=listbox]")!.getBoundingClientRect().bottom + 1,
        "the marked one is in sight",
      );
      key("ArrowDown");
      await element.updateComplete;
      await expectAccessible(element);
      key("Enter");
      await element.updateComplete;
      expect(input.value).to.equal("Champagnole");
      expect(input.getAttribute("aria-expanded")).to.equal("false");
      expect(element.dossier?.answers.municipality).to.deep.include({insee: "39097"});
      await type(element, "Commune", "Genève");
      expect(element.dossier?.answers.municipality).to.deep.equal({municipality: "Genève"});
    });

    it("asks for what shows a level once one is chosen", async () => {
      const element = await begun();
      await goTo(element, 2);
      expect(inside(element).querySelectorAll("textarea")).to.have.lengthOf(0);
      inside(element).querySelector<HTMLElement>(".criterion input")!.click();
      await element.updateComplete;
      expect(inside(element).querySelectorAll("textarea")).to.have.lengthOf(1);
      expect(element.dossier?.answers.grid).to.deep.equal({besoin: {level: 1}});
    });

    it("leaves out the grid when the rally has none", async () => {
      const element = await begun({feed: example("rallynov-2013")});
      expect(stepsOf(element).map(({textContent}) => textContent)).to.have.lengthOf(5);
      expect(words(element)).not.to.contain("La grille");
    });

    it("shows every answer before it is sent, each with a way to change it and back", async () => {
      const element = await written();
      const rows = partsOf(element, "review").flatMap((review) => [...review.querySelectorAll(".answer")]);
      expect(rows).to.have.lengthOf(7 + 10 + 10 + 1 + 1);
      expect(words(element)).to.contain("Champagnole (39300)").and.to.contain("Une enquête auprès de");
      [...inside(element).querySelectorAll<HTMLElement>("button.link")]
        .find(({textContent}) => textContent.trim() === "Modifier, Titre de l’innovation")!
        .click();
      await waitUntil(() => focused(element) === field(element, "Titre"));
      await press(element, "Continuer");
      await waitUntil(() => stepsOf(element)[5]!.getAttribute("aria-current") === "step");
    });
  });

  describe("what cannot be kept", () => {
    it("is said clearly, to the visitor and to the webmaster, with the offer to download it", async () => {
      const {open} = IDBFactory.prototype;
      IDBFactory.prototype.open = () => {
        throw new DOMException("blocked", "SecurityError");
      };
      try {
        const element = await form();
        await press(element, "Commencer");
        await waitUntil(() => stepsOf(element).length > 0);
        const told = oneEvent(element, "rally-error");
        await type(element, "Nom de votre structure", "Les Voisins");
        expect(((await told) as HTMLElementEventMap["rally-error"]).detail.kind).to.equal("storage");
        await element.updateComplete;
        expect(words(element)).to.contain("ne peut pas être conservé sur cet appareil");
        expect(await element.saveDraft()).to.be.false;
        await expectAccessible(element);
        expect(buttonOf(element, "Télécharger")).to.exist;
      } finally {
        IDBFactory.prototype.open = open;
      }
    });

    it("follows live what another tab writes, and says that it does", async () => {
      const first = await written({}, {step: "organization"});
      const second = await reloaded();
      await press(second, "Reprendre");
      await type(first, "Nom de votre structure", "premier onglet");
      await waitUntil(() => field(second, "Nom de votre structure").value === "premier onglet");
      expect(words(second)).to.contain("aussi ouvert ailleurs");
      await type(second, "Nom de votre structure", "second onglet");
      await waitUntil(() => field(first, "Nom de votre structure").value === "second onglet");
      expect(words(first)).not.to.contain("modifié dans un autre onglet");
      await first.discardDraft();
      await waitUntil(() => buttonOf(second, "Commencer"), "the second knows that it is gone");
    });

    it("never diverges silently between two tabs", async () => {
      const first = await written({}, {step: "organization"});
      const second = await reloaded();
      await press(second, "Reprendre");
      await type(first, "Nom de votre structure", "premier onglet");
      await type(second, "Nom de votre structure", "second onglet");
      expect(await first.saveDraft()).to.be.true;
      expect(await second.saveDraft()).to.be.false;
      await second.updateComplete;
      expect(words(second)).to.contain("modifié dans un autre onglet");
      await press(second, "Reprendre l’autre version");
      await waitUntil(() => field(second, "Nom de votre structure").value === "premier onglet");
      await type(second, "Nom de votre structure", "second onglet");
      expect(await second.saveDraft()).to.be.true;
    });

    it("lets somebody keep this version in place of the other tab’s", async () => {
      const first = await written({}, {step: "organization"});
      const second = await reloaded();
      await press(second, "Reprendre");
      await type(first, "Nom de votre structure", "premier onglet");
      await type(second, "Nom de votre structure", "second onglet");
      await first.saveDraft();
      await second.saveDraft();
      await press(second, "Garder cette version");
      await waitUntil(async () => (await findDraft(rally))?.answers.organization === "second onglet");
      await waitUntil(() => field(first, "Nom de votre structure").value === "second onglet");
    });
  });

  describe("taking it away", () => {
    it("downloads the dossier with its key as one file", async () => {
      const element = await written();
      const {createObjectURL} = URL;
      const {click} = HTMLAnchorElement.prototype;
      let blob: Blob | undefined;
      let name = "";
      URL.createObjectURL = (given: Blob) => {
        blob = given;
        return createObjectURL(given);
      };
      HTMLAnchorElement.prototype.click = function () {
        name = this.download;
      };
      try {
        await press(element, "Télécharger");
        await waitUntil(() => name !== "", "a download");
      } finally {
        URL.createObjectURL = createObjectURL;
        HTMLAnchorElement.prototype.click = click;
      }
      expect(name).to.equal("dossier-la-conciergerie-partagee-du-plateau.rally.json");
      const file = dossierFileSchema.safeParse(JSON.parse(await blob!.text()));
      expect(file.success, file.error?.message).to.be.true;
      expect(file.data?.answers.title).to.equal("La conciergerie partagée du plateau");
      expect(dossierSchema.safeParse(element.dossier).success).to.be.true;
    });

    it("prints a page that holds the answers and nothing else", async () => {
      const element = await written();
      let printed = 0;
      const page = (): Document | null | undefined =>
        inside(element).querySelector<HTMLIFrameElement>("iframe.paper")?.contentDocument;
      // A browser's print view would wait for somebody to close it.
      const stub = ({target}: Event): void => {
        (target as HTMLIFrameElement).contentWindow!.print = () => (printed += 1);
      };
      inside(element).addEventListener("load", stub, true);
      await press(element, "Imprimer");
      await waitUntil(() => printed === 1);
      expect(page()!.body.textContent).to.contain("trois cents foyers");
      expect(page()!.querySelector("h1")!.textContent).to.equal("La conciergerie partagée du plateau");
      expect(page()!.querySelectorAll("button, input")).to.have.lengthOf(0);
      expect(page()!.documentElement.lang).to.equal("fr");
      expect(getComputedStyle(page()!.body).fontFamily).to.contain("Georgia");
    });

    it("is handed over by e-mail when there is nowhere to send it", async () => {
      const element = await written();
      await press(element, "Terminer mon dossier");
      await waitUntil(() => inside(element).querySelector("a[href^='mailto:candidatures']"));
      const href = decodeURIComponent(
        inside(element).querySelector<HTMLAnchorElement>("a[href^='mailto:candidatures']")!.href,
      );
      expect(href).to.contain("La conciergerie partagée").and.to.contain(".rally.json");
      await press(element, "Revenir");
      await waitUntil(() => stepsOf(element).length > 0);
    });

    it("can still be read after the deadline, but not sent", async () => {
      const element = formIn((await show(stories, stories.ClosedWithDraft)).parentElement!);
      expect(words(element))
        .to.contain("Il ne peut plus être envoyé")
        .and.to.contain("Les Voisins d’en Haut");
      expect(buttonOf(element, "Envoyer")).to.be.undefined;
      expect(buttonOf(element, "Télécharger")).to.exist;
      expect(inside(element).querySelectorAll("input, textarea")).to.have.lengthOf(0);
    });
  });

  describe("sending", () => {
    const original = globalThis.fetch;
    let sent: {readonly key: string | null; readonly body: {revision: number; answers: object}}[] = [];
    let answer: () => Promise<Response> | Response;

    beforeEach(() => {
      sent = [];
      globalThis.fetch = (url, init) => {
        if (!(url as string).endsWith("/receiver")) return original(url, init);
        sent.push({
          key: new Headers(init?.headers).get("Idempotency-Key"),
          body: JSON.parse(init?.body as string) as (typeof sent)[number]["body"],
        });
        return Promise.resolve(answer());
      };
    });
    afterEach(() => {
      globalThis.fetch = original;
    });

    const json = (body: unknown, init?: ResponseInit): Response => new Response(JSON.stringify(body), init);
    const endpoint = "/receiver";

    it("gives a reference, and only then erases the draft", async () => {
      answer = () => json(receipt, {status: 201});
      const element = await written({endpoint, partner: "cress"});
      const submitted = oneEvent(element, "rally-candidacy-submitted");
      await press(element, "Envoyer mon dossier");
      expect(((await submitted) as HTMLElementEventMap["rally-candidacy-submitted"]).detail).to.deep.equal(
        receipt,
      );
      await element.updateComplete;
      expect(partOf(element, "reference").textContent).to.contain("RN-2013-0042");
      await focusOn(element, ".page-title");
      await waitUntil(async () => !(await databases()).includes("rallynov"));
      expect(dossierSchema.safeParse(sent[0]!.body).success).to.be.true;
      expect(sent[0]!.body).to.include({partner: "cress", language: "fr", rally});
      await expectAccessible(element);
      expect(buttonOf(element, "Imprimer")).to.exist;
      await press(element, "Présenter une autre innovation");
      await waitUntil(() => stepsOf(element).length > 0);
      expect(field(element, "Nom de votre structure").value).to.equal("");
    });

    it("sends once for a double click", async () => {
      let done: (response: Response) => void = () => undefined;
      answer = () => new Promise((resolve) => (done = resolve));
      const element = await written({endpoint});
      const send = buttonOf(element, "Envoyer mon dossier")!;
      send.click();
      send.click();
      await waitUntil(() => sent.length > 0);
      await element.updateComplete;
      expect(buttonOf(element, "Envoyer mon dossier")).to.be.undefined;
      done(json(receipt));
      await waitUntil(() => words(element).includes("RN-2013-0042"));
      expect(sent).to.have.lengthOf(1);
    });

    it("does not send what lacks something, and names all of it", async () => {
      const {consent: _, ...answers} = completeDraft().answers;
      const element = await written({endpoint}, {answers: {...answers, title: " "}});
      await press(element, "Envoyer mon dossier");
      await focusOn(element, ".summary");
      expect([...partOf(element, "error-summary").querySelectorAll("a")]).to.have.lengthOf(2);
      expect(sent).to.have.lengthOf(0);
      partOf(element, "error-summary").querySelector("a")!.click();
      await waitUntil(() => focused(element) === field(element, "Titre"));
      expect(field(element, "Titre").getAttribute("aria-invalid")).to.equal("true");
    });

    it("shows on its fields what the receiver refuses, and sends the mended dossier as a new revision", async () => {
      const problem = {
        detail: "Deux réponses sont à revoir.",
        errors: [
          {pointer: "/answers/title", detail: "Ce titre est déjà pris."},
          {pointer: "/partner", detail: "Réseau inconnu."},
        ],
      };
      answer = () => json(problem, {status: 422, headers: {"Content-Type": "application/problem+json"}});
      const element = await written({endpoint});
      await press(element, "Envoyer mon dossier");
      await focusOn(element, ".summary");
      expect(partOf(element, "error-summary").textContent)
        .to.contain("Ce titre est déjà pris.")
        .and.to.contain("Réseau inconnu.");
      await expectAccessible(element);
      partOf(element, "error-summary").querySelector("a")!.click();
      await waitUntil(() => focused(element) === field(element, "Titre"));
      expect(partOf(element, "field-error").textContent).to.contain("Ce titre est déjà pris.");
      leave(await type(element, "Titre", "La conciergerie du haut"));
      await element.updateComplete;
      expect(partsOf(element, "field-error")).to.have.lengthOf(0);
      await press(element, "Continuer");
      answer = () => json(receipt);
      await press(element, "Envoyer mon dossier");
      await waitUntil(() => words(element).includes("RN-2013-0042"));
      expect(sent.map(({body}) => body.revision)).to.deep.equal([1, 2]);
      expect(new Set(sent.map(({key}) => key)).size).to.equal(1);
    });

    it("keeps the dossier, says so, and offers another try when it does not get through", async () => {
      answer = () => json({}, {status: 503, headers: {"Retry-After": "3600"}});
      const element = await written({endpoint});
      const told = oneEvent(element, "rally-error");
      await press(element, "Envoyer mon dossier");
      await waitUntil(() => words(element).includes("Il est toujours ici"));
      const {detail} = (await told) as HTMLElementEventMap["rally-error"];
      expect(detail.kind).to.equal("sending");
      expect(detail.message).to.contain("/receiver").and.to.contain("HTTP 503");
      expect(words(element)).to.contain("Nouvel essai automatique à");
      await expectAccessible(element);
      expect((await findDraft(rally))?.tried).to.be.true;
      answer = () => json(receipt);
      await press(element, "Réessayer maintenant");
      await waitUntil(() => words(element).includes("RN-2013-0042"));
    });

    it("tries again as soon as the network is back", async () => {
      answer = () => Promise.reject(new TypeError("offline"));
      const element = await written({endpoint});
      await press(element, "Envoyer mon dossier");
      await waitUntil(() => words(element).includes("la connexion n’a pas abouti"));
      answer = () => json(receipt);
      dispatchEvent(new Event("online"));
      await waitUntil(() => words(element).includes("RN-2013-0042"));
    });

    it("can be stopped, and sends later words under a higher revision", async () => {
      let fail!: () => void;
      const slow = new Promise<Response>((resolve) => {
        fail = () => {
          resolve(json({}, {status: 500}));
        };
      });
      answer = () => slow;
      const element = await written({endpoint});
      await press(element, "Envoyer mon dossier");
      await focusOn(element, ".outgoing");
      buttonOf(element, "Arrêter l’envoi")!.focus();
      fail();
      await waitUntil(() => words(element).includes("Nouvel essai automatique"));
      await focusOn(element, ".outgoing");
      await press(element, "Arrêter l’envoi");
      await focusOn(element, ".primary");
      expect(buttonOf(element, "Envoyer mon dossier")).to.exist;
      await goTo(element, 1);
      await type(element, "Titre", "Un autre titre");
      expect(element.dossier?.revision).to.equal(2);
    });

    it("goes on by itself after a reload, not before the moment that the receiver asked for", async () => {
      answer = () => json({}, {status: 503, headers: {"Retry-After": "3600"}});
      const element = await written({endpoint});
      await press(element, "Envoyer mon dossier");
      await waitUntil(() => words(element).includes("Nouvel essai automatique"));
      await element.saveDraft();
      element.remove();
      const other = await reloaded({endpoint});
      await waitUntil(() => words(other).includes("Nouvel essai automatique"));
      expect(sent).to.have.lengthOf(1);
      answer = () => json(receipt);
      await press(other, "Réessayer maintenant");
      await waitUntil(() => words(other).includes("RN-2013-0042"));
      expect(new Set(sent.map(({key}) => key)).size).to.equal(1);
      expect(new Set(sent.map(({body}) => JSON.stringify(body))).size).to.equal(1);
    });

    it("goes on after a reload at once when nothing forbids it, and stays stopped once it was stopped", async () => {
      answer = () => json({}, {status: 503, headers: {"Retry-After": "3600"}});
      const element = await form({endpoint});
      await comeBack(element, completeDraft({tried: true, sendingFrom: 0}));
      await waitUntil(() => sent.length === 1);
      await press(element, "Arrêter l’envoi");
      await element.saveDraft();
      element.remove();
      const other = await reloaded({endpoint});
      expect(words(other)).to.contain("Reprendre votre dossier");
      expect(sent).to.have.lengthOf(1);
    });

    it("says which file is too large, at its question", async () => {
      const errors = [{pointer: "/answers/title", detail: "Ce fichier dépasse 1 Mo : photo.png"}];
      answer = () => json({errors}, {status: 413});
      const element = await written({endpoint});
      await press(element, "Envoyer mon dossier");
      await focusOn(element, ".summary");
      expect(partOf(element, "error-summary").textContent).to.contain("photo.png");
    });

    it("asks for a file again that the device has lost, before it sends", async () => {
      const lost = {name: "photo.png", mediaType: "image/png", bytes: 3, sha256: "a".repeat(64)};
      const element = await written({endpoint}, {answers: {...completeDraft().answers, documents: [lost]}});
      await press(element, "Envoyer mon dossier");
      await focusOn(element, ".summary");
      expect(partOf(element, "error-summary").textContent)
        .to.contain("Joignez à nouveau le fichier")
        .and.to.contain("photo.png");
      expect(sent).to.have.lengthOf(0);
    });

    it("tells the receiver what no visitor writes, and how long the writing took", async () => {
      answer = () => json(receipt);
      const element = await written({endpoint});
      const decoy = inside(element).querySelector<HTMLInputElement>(".decoy input")!;
      expect(decoy.tabIndex).to.equal(-1);
      expect(decoy.closest("[aria-hidden=true]")).to.exist;
      decoy.value = "https://spam.example";
      decoy.dispatchEvent(new InputEvent("input"));
      await press(element, "Envoyer mon dossier");
      await waitUntil(() => words(element).includes("RN-2013-0042"));
      const {filling} = sent[0]!.body as unknown as {filling: {seconds: number; decoy: string}};
      expect(filling.decoy).to.equal("https://spam.example");
      expect(filling.seconds).to.be.a("number");
    });

    it("shows the receipt in the other tab, too", async () => {
      answer = () => json(receipt);
      const first = await written({endpoint});
      const second = await reloaded({endpoint});
      await press(first, "Envoyer mon dossier");
      await waitUntil(() => words(second).includes("RN-2013-0042"));
      expect(sent).to.have.lengthOf(1);
    });

    it("lets a sending that had begun before the deadline finish after it", async () => {
      answer = () => json(receipt);
      const element = await form({endpoint, now: "2013-04-02"});
      await comeBack(element, completeDraft({tried: true}));
      await press(element, "Envoyer mon dossier");
      await waitUntil(() => words(element).includes("RN-2013-0042"));
    });
  });

  describe("what goes with it", () => {
    it("says which files may be joined, checks them on the device, and keeps them", async () => {
      const element = await begun();
      await goTo(element, 4);
      await waitUntil(() => inside(element).querySelector("input.file-input"));
      expect(words(element)).to.contain("Jusqu’à 5 fichiers, 5 Mo au plus chacun");
      const large = new File([new Uint8Array(5_000_001)], "film.png", {type: "image/png"});
      await join(element, [
        picture(),
        large,
        new File(["x"], "programme.exe"),
        new File([], "vide.pdf", {type: "application/pdf"}),
      ]);
      await waitUntil(() => partsOf(element, "file").length === 1);
      const refused = partOf(element, "field-error").textContent;
      expect(refused).to.contain("film.png").and.to.contain("programme.exe").and.to.contain("vide.pdf");
      expect(heard(element)).to.contain("Un fichier joint.");
      await waitUntil(() => partOf(element, "file").querySelector("img[src^='blob:']"), "a preview");
      const [answer] = element.dossier!.answers.documents as {sha256: string; name: string}[];
      expect(answer).to.include({name: "photo.png", mediaType: "image/png"});
      expect(await findFile(rally, answer!.sha256)).to.exist;
      await element.saveDraft();
      element.remove();
      const other = await reloaded();
      await press(other, "Reprendre");
      await waitUntil(() => partsOf(other, "file").length === 1);
      await press(other, "Retirer");
      await waitUntil(() => partsOf(other, "file").length === 0);
      await focusOn(other, "input.file-input");
      await waitUntil(async () => !(await findFile(rally, answer!.sha256)), "its bytes are gone");
    });

    it("opens a saved dossier on another device, with its files", async () => {
      const element = await begun();
      await type(element, "Nom de votre structure", "Les Voisins");
      await goTo(element, 4);
      await join(element, [picture()]);
      const saved = await savedBy(element);
      await element.discardDraft();
      await waitUntil(() => buttonOf(element, "Commencer"));
      await open(element, saved);
      await waitUntil(() => stepsOf(element).length > 0);
      expect(field(element, "Nom de votre structure").value).to.equal("Les Voisins");
      await goTo(element, 4);
      await waitUntil(() => inside(element).querySelector(".file img[src^='blob:']"));
      await waitUntil(async () => (await findDraft(rally))?.answers.organization === "Les Voisins");
    });

    it("asks before a saved dossier takes the place of another", async () => {
      const element = await begun();
      await type(element, "Nom de votre structure", "Les Voisins");
      const saved = await savedBy(element);
      await type(element, "Nom de votre structure", "Les Cousins");
      await open(element, saved);
      await focusOn(element, ".confirmation");
      expect(field(element, "Nom de votre structure").value).to.equal("Les Cousins");
      await press(element, "Oui, remplacer");
      await waitUntil(() => stepsOf(element).length > 0 && !inside(element).querySelector(".confirmation"));
      expect(field(element, "Nom de votre structure").value).to.equal("Les Voisins");
    });

    it("refuses a damaged file with its reason, and leaves the present dossier alone", async () => {
      const element = await begun();
      await type(element, "Nom de votre structure", "Les Voisins");
      const saved = await savedBy(element);
      await open(element, new File([(await saved.text()).replace("Voisins", "Cousins")], saved.name));
      await waitUntil(() => words(element).includes("Ce fichier est abîmé"));
      expect(field(element, "Nom de votre structure").value).to.equal("Les Voisins");
      await expectAccessible(element);
    });

    it("prints a blank dossier before anything is begun", async () => {
      const element = await form();
      let printed = 0;
      const stub = ({target}: Event): void => {
        (target as HTMLIFrameElement).contentWindow!.print = () => (printed += 1);
      };
      inside(element).addEventListener("load", stub, true);
      await press(element, "Imprimer un dossier vierge");
      await waitUntil(() => printed === 1);
      const page = inside(element).querySelector<HTMLIFrameElement>("iframe.paper")!.contentDocument!;
      expect(page.body.textContent).to.contain("Nom de votre structure").and.to.contain("Ne sait pas");
      expect(page.querySelectorAll(".lines").length).to.be.greaterThan(15);
      expect(await databases()).not.to.include("rallynov");
    });
  });

  describe("a dossier that the feed defines", () => {
    const own = {feed: example("own-dossier")};

    it("asks what the feed asks, and a question only when it applies", async () => {
      const element = await begun(own);
      expect(stepsOf(element)).to.have.lengthOf(3);
      expect(words(element)).not.to.contain("Quel autre statut");
      field(element, "Autre").click();
      await element.updateComplete;
      await type(element, "Quel autre statut", "Collectif");
      expect(element.dossier?.answers).to.deep.equal({status: "other", otherStatus: "Collectif"});
      field(element, "Association").click();
      await element.updateComplete;
      expect(element.dossier?.answers).to.deep.equal({status: "association"});
      field(element, "Autre").click();
      await element.updateComplete;
      expect(field(element, "Quel autre statut").value).to.equal("Collectif");
      await element.discardDraft();
    });

    it("asks the same of several partners, and names the one that lacks something", async () => {
      const element = await begun(own);
      await type(element, "Nom du partenaire", "La mairie");
      await press(element, "Ajouter");
      await focusOn(element, "[data-entry$='-1'] input");
      await press(element, "Continuer");
      await focusOn(element, ".summary");
      const link = [...partOf(element, "error-summary").querySelectorAll("a")].find(({textContent}) =>
        textContent.includes("Partenaire 2"),
      )!;
      link.click();
      await focusOn(element, "[data-entry$='-1'] input[aria-invalid]");
      await press(element, "Retirer, Partenaire 2");
      expect(element.dossier?.answers.partners).to.deep.equal([{name: "La mairie"}]);
      expect(partOf(element, "error-summary").textContent).not.to.contain("Partenaire 2");
      await element.discardDraft();
    });

    it("is refused with its path when it contradicts itself, and the built-in one takes its place", async () => {
      const feed = (await (await fetch(own.feed)).json()) as {
        candidacy: {form: {steps: {fields: object[]}[]}};
      };
      feed.candidacy.form.steps[0]!.fields.push({
        id: "late",
        kind: "text",
        label: "L",
        showWhen: {field: "nowhere"},
      });
      const paths: (string | undefined)[] = [];
      const hear = (event: Event): void =>
        void paths.push((event as HTMLElementEventMap["rally-error"]).detail.path);
      addEventListener("rally-error", hear);
      const element = await form({feed: serving(feed)});
      await waitUntil(() => paths.length > 0);
      removeEventListener("rally-error", hear);
      expect(paths).to.deep.equal(["candidacy.form.steps[0].fields[8].showWhen.field"]);
      expect(words(element)).to.contain("L’organisation");
      await begin(element);
      expect(words(element)).to.contain("Nom de votre structure");
    });
  });

  describe("in a page", () => {
    it("speaks the page’s language, wherever it is moved", async () => {
      const element = await begun({feed: example("demonstration")});
      await type(element, "Nom de votre structure", "Les Voisins");
      const other = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      other.append(element);
      await waitUntil(() => words(element).includes("Name of your organisation"));
      expect(field(element, "Name of your organisation").value).to.equal("Les Voisins");
    });

    it("takes what the page has set before its code came", async () => {
      const element = Object.assign(document.createElement("late-candidacy-form"), {
        feed: example("demonstration"),
        now: "2013-03-19",
        partner: "cress",
      });
      const home = await fixture<HTMLElement>(html`<div></div>`);
      home.append(element);
      const ready = oneEvent(element, "rally-ready");
      customElements.define("late-candidacy-form", class extends RallyCandidacyForm {});
      await ready;
      expect(words(element)).to.contain("François Baulard");
    });

    it("may have its script twice", () => {
      define("rally-candidacy-form", class extends RallyCandidacyForm {});
      expect(customElements.get("rally-candidacy-form")).to.equal(RallyCandidacyForm);
    });

    it("never runs what a feed says", async () => {
      const element = await form({feed: example("hostile"), partner: "mechant"});
      const quiet = (): void => {
        expect(inside(element).querySelector("script, img, iframe, [onclick], [href^='java']")).to.be.null;
      };
      quiet();
      if (buttonOf(element, "Commencer")) {
        await begin(element);
        for (const place of stepsOf(element).keys()) {
          await goTo(element, place);
          quiet();
        }
      }
      expect((globalThis as {hacked?: unknown}).hacked).to.be.undefined;
    });
  });
});
