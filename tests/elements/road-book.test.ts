import {expect, fixture, html, waitUntil} from "@open-wc/testing";
import {initialsOf} from "../../src/elements/road-book/partners.js";
import {RallyRoadBook} from "../../src/elements/road-book/road-book.js";
import {define} from "../../src/elements/shared/define.js";
import * as stories from "../../stories/road-book.stories.js";
import {example, type Story} from "../../stories/support.js";
import {expectAccessibleInBoth, show, storiesOf} from "../support/stories.js";

type Settings = Record<string, unknown>;

const own = (element: Element): RallyRoadBook => element.parentElement!.querySelector("rally-road-book")!;
const roadBook = async (args: Settings = {}): Promise<RallyRoadBook> => own(await show(stories, {args}));
const story = async (name: keyof typeof stories): Promise<RallyRoadBook> =>
  own(await show(stories, stories[name] as Story));

const inside = (element: Element): ShadowRoot => element.shadowRoot!;
const partsOf = (element: Element, part: string): HTMLElement[] => [
  ...inside(element).querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];
const part = (element: Element, name: string): HTMLElement => partsOf(element, name)[0]!;
/** What is read aloud: hidden text counts, decoration does not. */
function read(node: Node): string {
  const copy = node.cloneNode(true) as Element;
  for (const mute of copy.querySelectorAll("[aria-hidden=true]")) mute.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
}
const textOf = (element: Element): string => read(part(element, "frame"));
const section = (element: Element, title: string): HTMLElement =>
  partsOf(element, "section").find((one) => read(one.firstElementChild!) === title)!;
const titles = (element: Element): string[] =>
  partsOf(element, "section").map((one) => read(one.firstElementChild!));
const linesOf = (element: Element): string[] =>
  partsOf(element, "phase").map((phase) => read(phase.querySelector(".when") ?? phase.firstElementChild!));

/** What the webmaster is told of settings during an action. */
async function told(action: () => Promise<unknown>, count: number): Promise<string> {
  const messages: string[] = [];
  const listen = ({detail}: HTMLElementEventMap["rally-error"]): void => {
    if (detail.kind === "setting") messages.push(detail.message);
  };
  document.body.addEventListener("rally-error", listen);
  try {
    await action();
    await waitUntil(() => messages.length >= count, "the webmaster is told");
  } finally {
    document.body.removeEventListener("rally-error", listen);
  }
  expect(messages).to.have.length(count);
  return messages.join("\n");
}

describe("<rally-road-book>", () => {
  describe("for everybody, in light and dark", () => {
    for (const [name, one] of storiesOf(stories)) {
      it(`is accessible: ${name}`, async () => {
        await expectAccessibleInBoth(await show(stories, one));
      });
    }
  });

  describe("the rally of 2013", () => {
    it("tells what it is, and gives an overview in the order of the contract", async () => {
      const element = await roadBook();
      expect(read(part(element, "title"))).to.equal("Rally’nov");
      expect(read(part(element, "tagline"))).to.contain("innovation sociale en Franche-Comté");
      expect(titles(element)).to.deep.equal(["Le déroulement", "Candidater", "Documents", "Les partenaires"]);
      expect(read(part(element, "credits"))).to.equal("Illustration : Christian Maucler");
    });

    it("has its eight phases, two without a date and one with an end only", async () => {
      const element = await roadBook();
      expect(linesOf(element)).to.deep.equal([
        "Terminé",
        "Terminé",
        "Terminé 28 novembre 2012 · Besançon",
        "Terminé 6 décembre 2012 · Dole",
        "En ce moment Jusqu’à fin mars 2013",
        "Dans 20 jours 8 avril – 26 septembre 2013",
        "La diffusion des innovations",
        "novembre 2013",
      ]);
      expect(partsOf(element, "phase").filter((one) => one.ariaCurrent === "step")).to.have.length(1);
    });

    it("counts a road book that has no address among those that are not online", async () => {
      const documents = section(await roadBook(), "Documents");
      expect(read(documents)).to.contain("Les carnets de route n° 1 Carnet de route · février 2013");
      expect(read(documents)).to.contain("pas en ligne");
      expect(documents.querySelector("a")).to.equal(null);
      expect(read(section(await roadBook({now: "2013-01-15"}), "Documents"))).to.contain("à paraître");
    });

    it("names its fifteen partners by role, with what each does where that says more", async () => {
      const element = await roadBook();
      expect(partsOf(element, "partner")).to.have.length(15);
      const partners = section(element, "Les partenaires");
      expect([...partners.querySelectorAll("h5")].map(read)).to.deep.equal([
        "À l’initiative",
        "Maître d’œuvre",
        "Copilotes",
        "Hôtes des étapes",
      ]);
      expect(read(partners)).to.contain("État Organise Rally’nov avec la Région");
      expect(read(partners)).not.to.contain("Organise une étape");
    });

    it("gives a partner’s own contact first, from its stages when it publishes none", async () => {
      const element = await roadBook({partner: "cress"});
      const yours = part(element, "your-contact");
      expect(read(yours)).to.equal(
        "Votre contact Chambre régionale de l’économie sociale et solidaire François Baulard 03 81 50 75 09",
      );
      expect(yours.querySelector("a")!.getAttribute("href")).to.equal("tel:+33381507509");
      const [first] = partsOf(element, "section");
      expect(yours.compareDocumentPosition(first!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(partsOf(element, "partner"), "nothing is hidden").to.have.length(15);
    });

    it("gives the contact of its stages when those that it publishes have expired", async () => {
      const feed = (await (await fetch(example("rallynov-2013"))).json()) as {
        partners: {id: string; contacts?: object[]}[];
      };
      for (const partner of feed.partners) partner.contacts = [{name: "Ancien contact", until: "2013-01"}];
      const element = await fixture<RallyRoadBook>(
        html`<rally-road-book lang="fr" now="2013-03-19" partner="cress" .data=${feed}></rally-road-book>`,
      );
      await element.ready;
      expect(read(part(element, "your-contact")))
        .to.contain("François Baulard")
        .and.not.to.contain("Ancien");
    });

    it("says so when a partner’s contacts have all expired", async () => {
      expect(read(part(await story("NoContactAnyMore"), "your-contact"))).to.contain(
        "Avec un logo d’ailleurs n’a plus de contact à indiquer ici.",
      );
    });

    it("says so when a partner has no contact", async () => {
      expect(read(part(await roadBook({partner: "etat"}), "your-contact"))).to.contain(
        "État n’a pas publié de coordonnées.",
      );
    });
  });

  describe("the deadline", () => {
    const candidacy = async (now: string, more: Settings = {}): Promise<string> =>
      read(section(await roadBook({now, sections: "candidacy", ...more}), "Candidater"));

    it("is counted down to the last day of the month, inclusive", async () => {
      expect(await candidacy("2013-03-19"))
        .to.contain("Encore 12 jours")
        .and.to.contain("jusqu’à fin mars 2013");
      expect(await candidacy("2013-03-30")).to.contain("Encore 1 jour ");
      expect(await candidacy("2013-03-31")).to.contain("Clôture aujourd’hui");
    });

    it("is told as past once it is", async () => {
      const closed = await candidacy("2013-04-01");
      expect(closed).to.contain("Les candidatures se sont closes fin mars 2013.");
      expect(closed).to.contain("Cinq innovations seront récompensées.");
      expect(closed).not.to.contain("Encore");
    });

    it("waits for the opening", async () => {
      const {feed} = stories.Unusual.args as {feed: string};
      const before = await candidacy("2013-04-03", {feed});
      expect(before).to.contain("Les candidatures ouvriront le 10 avril 2013.");
      expect(before).to.contain("jusqu’au lundi 29 avril 2013 à 17 h");
      expect(before).to.contain("12 innovations seront récompensées.");
      expect(await candidacy("2013-04-29", {feed})).to.contain("Clôture aujourd’hui");
    });

    it("is that of the rally’s clocks to the minute, wherever midnight is", async () => {
      const {now} = Date;
      const at = async (moment: string): Promise<string> => {
        Date.now = () => Date.parse(moment);
        try {
          return read(section(await roadBook({now: undefined, sections: "candidacy"}), "Candidater"));
        } finally {
          Date.now = now;
        }
      };
      expect(await at("2013-03-30T22:59:00Z")).to.contain("Encore 1 jour ");
      expect(await at("2013-03-30T23:00:00Z")).to.contain("Clôture aujourd’hui");
      expect(await at("2013-03-31T21:59:00Z")).to.contain("Clôture aujourd’hui");
      expect(await at("2013-03-31T22:00:00Z")).to.contain("se sont closes");
    });

    it("says its time zone to a visitor who is elsewhere", async () => {
      const element = await story("Elsewhere");
      expect(read(section(element, "Candidater"))).to.match(/Fuseau horaire : heure des? .+\./);
      expect(read(section(element, "Le déroulement"))).to.contain("Fuseau horaire");
    });

    it("need not be known", async () => {
      const feed = example("minimal");
      expect(await candidacy("2013-04-03", {feed})).to.equal("Candidater Les candidatures sont ouvertes.");
    });
  });

  describe("its phases", () => {
    it("are told as far as they are known", async () => {
      expect(linesOf(await story("Unusual"))).to.deep.equal([
        "Terminé",
        "Terminé janvier 2013",
        "Terminé février – mars 2013",
        "En ce moment 3 avril 2013",
        "Dans 17 jours 20 avril 2013",
        "En ce moment Jusqu’au 31 mai 2013",
        "Plus tard",
      ]);
    });

    it("say that tomorrow is tomorrow", async () => {
      const {feed} = stories.Unusual.args as {feed: string};
      expect(linesOf(await roadBook({feed, now: "2013-04-19"}))[4]).to.equal("Demain 20 avril 2013");
    });
  });

  describe("its sections", () => {
    it("are those that the page asks for, in its order", async () => {
      expect(titles(await story("SomeSections"))).to.deep.equal(["Les lauréates", "Documents"]);
    });

    it("leave a name out that nothing has, and tell the webmaster", async () => {
      const messages = await told(async () => {
        expect(titles(await story("UnknownSettings"))).to.deep.equal(["Le déroulement"]);
      }, 2);
      expect(messages).to.contain("meteo").and.to.contain("cres");
      expect(messages).to.contain("phases, candidacy, documents, bibliography, partners, laureates");
    });

    it("give each document’s kind, format, size, language and date", async () => {
      const documents = read(section(await story("Rich"), "Documents"));
      expect(documents).to.contain("Carnet de route · PDF · 1,5 Mo · en français · juin 2013");
    });

    it("give authors, year and publisher of what there is to read", async () => {
      const references = partsOf(await story("Rich"), "reference");
      expect(read(references[1]!)).to.contain(
        "Nadine Richez-Battesti, Francesca Petrella, Delphine Vallade · Innovations, n° 38, De Boeck Supérieur · 2012",
      );
      expect(references[1]!.querySelector("a")!.href).to.equal("https://hal.science/hal-03062418v1");
      expect(references[0]!.querySelector("a")).to.equal(null);
    });

    it("say in which language a title is, and take titles in several", async () => {
      const minimal = (await (await fetch(example("minimal"))).json()) as object;
      const bibliography = [{title: "La somme de nos différences"}, {title: {fr: "Un livre", en: "A book"}}];
      const element = await fixture<RallyRoadBook>(
        html`<rally-road-book
          lang="en"
          now="2013-03-19"
          .data=${{...minimal, bibliography}}
        ></rally-road-book>`,
      );
      await element.ready;
      const [one, other] = partsOf(element, "reference").map((entry) => entry.querySelector("cite")!);
      expect(one!.querySelector("[lang=fr]")!.textContent).to.equal("La somme de nos différences");
      expect(other!.textContent).to.equal("A book");
    });

    it("name the laureates once they are known", async () => {
      expect(partsOf(await story("Rich"), "laureate").map(read)[0]).to.equal(
        "Prix du service rendu La conciergerie partagée du plateau Association Les Voisins d’en Haut · Champagnole (39) Lire la fiche, La conciergerie partagée du plateau",
      );
      expect(read(part(await story("Unusual"), "laureate"))).to.equal(
        "Prix du public À connaître à la cérémonie",
      );
    });

    it("show a few of very many partners, and all when the visitor wants them", async () => {
      const element = await story("ManyPartners");
      const visible = (): number => partsOf(element, "partner").filter((one) => one.checkVisibility()).length;
      expect(visible()).to.equal(12);
      const button = inside(element).querySelector("button")!;
      expect(read(button)).to.equal("Voir les 188 autres");
      button.click();
      await element.updateComplete;
      expect(visible()).to.equal(200);
      expect(button.ariaExpanded).to.equal("true");
      button.click();
      await element.updateComplete;
      expect(visible()).to.equal(12);
    });

    it("do without partners", async () => {
      expect(titles(await story("NoPartners"))).to.deep.equal([
        "Le déroulement",
        "Candidater",
        "Les lauréates",
      ]);
    });

    it("hide a contact after its last day", async () => {
      const text = textOf(await story("Unusual"));
      expect(text).to.contain("Contact présent").and.not.to.contain("Ancien contact");
    });

    it("ask no third party for a logo", async () => {
      const logos = partsOf(await story("Unusual"), "logo");
      expect(logos.map(({localName}) => localName)).to.deep.equal(["img", "span"]);
    });

    it("put initials in the place of a logo that is broken", async () => {
      const {args} = stories.Unusual;
      const element = await roadBook(args);
      part(element, "logo").dispatchEvent(new Event("error"));
      await element.updateComplete;
      expect(partsOf(element, "logo").map(({localName}) => localName)).to.deep.equal(["span", "span"]);
    });
  });

  describe("its laureates", () => {
    it("open their sheets in place, with the feed of the road book, and close them", async () => {
      const element = await story("LaureateOpen");
      const [first] = partsOf(element, "laureate");
      const sheet = first!.querySelector("rally-sheet-card")!;
      expect(sheet.feed).to.equal(example("demonstration"));
      expect(sheet.headingLevel).to.equal(5);
      expect(read(part(sheet, "title"))).to.equal("La conciergerie partagée du plateau");
      expect(first!.querySelector("h5"), "the sheet has the title").to.equal(null);
      const button = first!.querySelector("button")!;
      expect(button.ariaExpanded).to.equal("true");
      expect(read(button)).to.contain("Refermer la fiche");
      button.click();
      await element.updateComplete;
      expect(inside(element).querySelector("rally-sheet-card")).to.equal(null);
      expect(read(first!)).to.contain("La conciergerie partagée du plateau").and.to.contain("Lire la fiche");
      expect(button.ariaExpanded).to.equal("false");
    });

    it("have the whole width, between columns of what comes before and after", async () => {
      const element = await story("LaureatesFirst");
      expect(titles(element)).to.deep.equal(["Les lauréates", "Le déroulement", "Documents"]);
      const [laureates, phases, documents] = partsOf(element, "section");
      expect(laureates!.closest(".sections")).to.equal(null);
      expect(phases!.closest(".sections")).to.equal(documents!.closest(".sections"));
    });
  });

  it("makes initials that are read as the partner’s", () => {
    const initials = (name: string, shortName?: string): string => initialsOf({name, shortName});
    expect(initials("Réseau Innovation Franche-Comté", "RIFC")).to.equal("RIFC");
    expect(initials("Chambre régionale de l’économie sociale et solidaire", "Cress")).to.equal("Cr");
    expect(initials("Région de Franche-Comté")).to.equal("RFC");
    expect(initials("L’Usine")).to.equal("Us");
    expect(initials("État")).to.equal("État");
    expect(initials("les jardiniers")).to.equal("le");
  });

  describe("when the rally is over", () => {
    it("tells everything in the past tense, calmly", async () => {
      const element = await story("Archive");
      expect(read(part(element, "notice"))).to.equal(
        "Rally’nov est terminé : voici la route qu’il a suivie.",
      );
      expect(linesOf(element).every((line) => line.startsWith("Terminé"))).to.equal(true);
      expect(titles(element)).to.contain("Les candidatures");
      expect(textOf(element)).to.contain("Cinq innovations ont été récompensées.");
      expect(inside(element).querySelector("[aria-current]")).to.equal(null);
    });
  });

  describe("when there is nothing to show", () => {
    const sentences: [keyof typeof stories, string][] = [
      ["Empty", "Le carnet de route s’écrit encore"],
      ["NotSet", "pas encore en place"],
      ["Broken", "momentanément indisponibles"],
    ];
    for (const [name, sentence] of sentences) {
      it(`says so calmly: ${name}`, async () => {
        expect(textOf(await story(name))).to.contain(sentence);
      });
    }

    it("keeps what it had when the feed can no longer be read", async () => {
      const element = await story("Stale");
      expect(textOf(element)).to.contain("la mise à jour n’a pas abouti").and.to.contain("Un mois");
    });
  });

  describe("in the page", () => {
    it("fits into 280 px", async () => {
      const frame = part(await story("Narrow"), "frame");
      const {right} = frame.getBoundingClientRect();
      for (const one of frame.querySelectorAll("*:not(.visually-hidden):not(svg *)")) {
        expect(one.getBoundingClientRect().right, one.outerHTML.slice(0, 99)).to.be.at.most(right);
      }
    });

    it("speaks English and German", async () => {
      expect(titles(await story("English"))).to.contain("How it unfolds");
      expect(textOf(await story("English"))).to.contain("12 days left");
      expect(titles(await story("German"))).to.contain("Der Ablauf");
      expect(textOf(await story("German"))).to.contain("Noch 12 Tage");
    });

    it("takes its place in the outline", async () => {
      const element = await roadBook({"heading-level": "2"});
      const levels = [...inside(element).querySelectorAll("h1, h2, h3, h4, h5, h6")].map(
        ({localName}) => localName,
      );
      expect(levels[0]).to.equal("h2");
      expect(new Set(levels)).to.deep.equal(new Set(["h2", "h3", "h4"]));
    });

    it("never takes a feed’s text for a program or a page", async () => {
      const partner = `"/><img/src=x/onerror=globalThis.hacked=true>`;
      const root = inside(await roadBook({feed: example("hostile"), partner}));
      expect(root.querySelector("script, iframe, style, base, [onerror], [onload]")).to.equal(null);
      for (const link of root.querySelectorAll("a")) {
        expect(link.protocol).to.match(/^(?:https?|tel|mailto):$/);
      }
      expect((globalThis as {hacked?: boolean}).hacked).to.equal(undefined);
    });

    it("goes on after it was taken out and put back, and after a move", async () => {
      const element = await roadBook();
      const home = element.parentElement!;
      element.remove();
      home.append(element);
      await element.updateComplete;
      expect(titles(element)).to.have.length(4);
      const elsewhere = document.createElement("section");
      home.after(elsewhere);
      elsewhere.append(element);
      await element.updateComplete;
      expect(titles(element)).to.have.length(4);
      elsewhere.remove();
    });

    it("may be upgraded after its attributes and properties were set, and defined twice", async () => {
      class Late extends RallyRoadBook {}
      const host = await fixture(html`<div lang="fr"></div>`);
      const element = document.createElement("late-road-book");
      element.setAttribute("sections", "phases");
      Object.assign(element, {feed: example("rallynov-2013"), now: "2013-03-19"});
      host.append(element);
      define("late-road-book", Late);
      define("late-road-book", class extends Late {});
      await waitUntil(() => element.shadowRoot && titles(element).length === 1, "the phases are shown");
    });

    it("takes a feed object instead of an address", async () => {
      const data: unknown = await (await fetch(example("minimal"))).json();
      const element = await fixture<RallyRoadBook>(
        html`<rally-road-book lang="fr" now="2013-03-19" .data=${data}></rally-road-book>`,
      );
      await element.ready;
      expect(read(part(element, "title"))).to.equal("Le plus petit rallye");
    });

    it("shows what is new when the page names another feed", async () => {
      const element = await roadBook();
      const {feed} = stories.Unusual.args as {feed: string};
      element.feed = feed;
      await waitUntil(() => partsOf(element, "title").map(read)[0] === "Rallye inattendu", "it has changed");
    });
  });
});
