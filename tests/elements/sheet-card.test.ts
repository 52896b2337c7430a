import {expect, fixture, html, waitUntil} from "@open-wc/testing";
import {emit} from "../../src/events/index.js";
import {define} from "../../src/elements/shared/define.js";
import {Pictures} from "../../src/elements/shared/picture.js";
import {RallySheetCard} from "../../src/elements/sheet-card/sheet-card.js";
import * as stories from "../../stories/sheet-card.stories.js";
import {example} from "../../stories/support.js";
import {
  announced,
  button,
  feedWith,
  full,
  inside,
  part,
  partsOf,
  read,
  sheet,
  story,
  textOf,
} from "../support/sheet-card.js";
import {expectAccessibleInBoth, show, storiesOf} from "../support/stories.js";

/** What comes of an error event of a kind, as the webmaster reads it. */
async function told(action: () => Promise<RallySheetCard>): Promise<string[]> {
  const messages: string[] = [];
  const listen = ({detail}: HTMLElementEventMap["rally-error"]): void => {
    if (detail.kind === "setting") messages.push(detail.message);
  };
  document.body.addEventListener("rally-error", listen);
  try {
    await (
      await action()
    ).updateComplete;
  } finally {
    document.body.removeEventListener("rally-error", listen);
  }
  return messages;
}

/** Replaces a property of the browser's navigator for the time of an action. */
async function withNavigator(name: string, value: unknown, action: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, name, {value, configurable: true});
  try {
    await action();
  } finally {
    delete (navigator as unknown as Record<string, unknown>)[name];
  }
}

/** Resolves once whoever observes a changed attribute has heard of it. */
const changed = (): Promise<void> => Promise.resolve();

describe("<rally-sheet-card>", () => {
  describe("for everybody, in light and dark", () => {
    for (const [name, one] of storiesOf(stories)) {
      it(`is accessible: ${name}`, async () => {
        await expectAccessibleInBoth(await show(stories, one));
      });
    }
  });

  describe("as a card", () => {
    it("tells a reader who does what, where, and why it matters", async () => {
      const element = await sheet();
      expect(read(part(element, "title"))).to.equal("La conciergerie partagée du plateau");
      expect(read(part(element, "where"))).to.equal("Association Les Voisins d’en Haut Champagnole (39)");
      expect(read(part(element, "summary"))).to.contain("Douze villages");
      expect(read(part(element, "need"))).to.match(/^Le besoin La dernière épicerie/);
      expect(partsOf(element, "theme").map(read)).to.deep.equal(["Habitat et cadre de vie", "Mobilité"]);
      expect(read(part(element, "badge"))).to.equal("Lauréate, Prix du service rendu");
    });

    it("gives the mean of each axis of the grid, in words too", async () => {
      const lines = [...part(await sheet(), "profile").querySelectorAll("dl > div")].map(read);
      expect(lines).to.have.length(4);
      expect(lines[0]).to.equal("Réponse à un besoin social mal satisfait 4,7 sur 5");
    });

    it("says that an invented innovation is one", async () => {
      expect(read(part(await sheet(), "example"))).to.equal(
        "Exemple, Innovation inventée pour la démonstration",
      );
    });

    it("leads to the innovation’s own page", async () => {
      const link = button(await sheet(), "Voir la fiche complète") as HTMLAnchorElement;
      expect(link.href).to.equal("https://voisins-den-haut.example/conciergerie");
    });

    it("opens in place when there is no such page, and shortens again", async () => {
      const element = await sheet({sheet: "mutuelle-de-village"});
      expect(partsOf(element, "facts")).to.be.empty;
      button(element, "Voir la fiche complète").click();
      await waitUntil(() => partsOf(element, "facts").length === 1, "the full sheet is shown");
      expect(inside(element).activeElement).to.equal(part(element, "sheet"));
      button(element, "Réduire la fiche").click();
      await element.updateComplete;
      expect(partsOf(element, "facts")).to.be.empty;
    });

    it("leaves no hole where the feed says nothing", async () => {
      const element = await story("Minimal");
      for (const name of ["image", "need", "novelty", "profile", "theme", "badge", "example"]) {
        expect(partsOf(element, name), name).to.be.empty;
      }
      expect([...inside(element).querySelectorAll("h4, dl, ul, section")]).to.be.empty;
      expect(read(part(element, "where"))).to.equal("Les Voisins Ornans");
    });
  });

  describe("as a full sheet", () => {
    it("shows everything that the feed knows", async () => {
      const element = await full();
      for (const name of ["need", "response", "novelty", "effects", "actors", "story"]) {
        expect(read(part(element, name)).length, name).to.be.greaterThan(20);
      }
      const facts = [...part(element, "facts").querySelectorAll("dl > div")].map((fact) => [
        read(fact.querySelector("dt")!),
        read(fact.querySelector("dd")!),
      ]);
      expect(facts.map(([label]) => label)).to.deep.equal([
        "Organisation",
        "Secteur",
        "Nature de l’innovation",
        "Lieu",
        "Étape",
        "Portée par",
        "Contact",
        "Documents",
        "Pour aller plus loin",
        "Publication",
        "Mise à jour",
      ]);
      const fact = Object.fromEntries(facts as [string, string][]);
      expect(fact.Organisation).to.contain("Association · 3 personnes");
      expect(fact.Étape).to.match(/^Étape 8, .* mercredi 11 septembre 2013 · Champagnole$/);
      expect(fact.Documents).to.contain("Document · PDF · 184 ko · en français · 5 mars 2012");
      expect(part(element, "phone").getAttribute("href")).to.equal("tel:+33353011240");
      expect(read(part(element, "video"))).to.equal("Voir la vidéo : Une matinée dans le fourgon (4 min)");
    });

    it("reads the grid as a table: axes, criteria, levels in words, notes", async () => {
      const table = part(await full(), "profile").querySelector("table")!;
      const rows = [...table.querySelectorAll("tbody tr")].map(read);
      expect(table.querySelectorAll("th[scope=rowgroup]")).to.have.length(4);
      expect(rows[0]).to.equal("Réponse à un besoin social mal satisfait 4,7 sur 5");
      expect(rows[1])
        .to.contain("Un besoin constaté Besoin mesuré par une enquête")
        .and.to.contain("5 sur 5");
    });

    it("follows the language of its place", async () => {
      const element = await full();
      element.setAttribute("lang", "de");
      await waitUntil(() => read(part(element, "facts")).includes("Getragen von"), "the sentences have come");
      expect(read(part(element, "response"))).to.match(/^Die Antwort/);
    });

    it("hides a contact after its last day", async () => {
      const settings = {sheet: "atelier-qui-repare-et-qui-forme"};
      expect(textOf(await full({...settings, now: "2014-06-30"}))).to.contain("Nadia Bouvresse");
      expect(textOf(await full({...settings, now: "2014-07-01"}))).not.to.contain("Nadia Bouvresse");
    });

    it("draws a story’s paragraphs, headings, lists, emphasis and links", async () => {
      const story = part(await full({sheet: "mutuelle-de-village"}), "story");
      await waitUntil(
        () => story.querySelectorAll("li").length === 3,
        "what reads its marks comes after its words",
      );
      expect(read(story.querySelector("h5")!)).to.equal("Comment faire chez vous");
      expect(read(story.querySelector("em")!)).to.equal("deuxième");
      expect(story.querySelector("a")!.href).to.equal("https://haut-pays.example/enquete");
    });

    it("never takes a feed’s text for a program or a page", async () => {
      for (const id of ['"/><img/src=x/onerror=globalThis.hacked=true>', "__proto__"]) {
        const root = inside(await full({feed: example("hostile"), sheet: id}));
        expect(root.querySelector("script, iframe, style, base, [onerror], [onload]"), id).to.equal(null);
        for (const link of root.querySelectorAll("a")) {
          expect(link.protocol).to.match(/^(?:https?|tel|mailto):$/);
        }
      }
      expect((globalThis as {hacked?: boolean}).hacked).to.equal(undefined);
    });

    it("counts levels on whatever scale the organisers use", async () => {
      const levels = [0, 1, 2, 3].map((value) => ({value, label: `Niveau ${value}`}));
      const feed = feedWith(
        {criteria: {besoin: {level: 0}, note: {level: 50}}},
        {
          criteria: [
            {id: "besoin", label: "Besoin", levels},
            {
              id: "note",
              label: "Note",
              levels: [
                {value: 50, label: "Moyenne"},
                {value: 100, label: "Haute"},
              ],
            },
          ],
        },
      );
      const rows = [...part(await full({feed, sheet: "banc"}), "profile").querySelectorAll("tbody tr")];
      expect(rows.map(read)).to.deep.equal(["Besoin 0 sur 3 Niveau 0", "Note 50 sur 100 Moyenne"]);
      expect(rows[0]!.querySelectorAll("rect")).to.have.length(3);
      expect(rows[1]!.querySelectorAll("rect.track")).to.have.length(5);
    });
  });

  describe("as a line", () => {
    it("says theme, title, who and where, and that it was rewarded", async () => {
      const element = await story("Compact");
      expect(textOf(element)).to.contain(
        "La conciergerie partagée du plateau Habitat et cadre de vie, Association Les Voisins d’en Haut Champagnole (39)",
      );
      expect(textOf(element)).to.contain("Lauréate, Prix du service rendu");
    });
  });

  describe("when there is nothing to show", () => {
    const sentences: [keyof typeof stories, string][] = [
      ["Unknown", "Cette fiche n’est pas encore en ligne"],
      ["UnknownInArchive", "Cette fiche n’est plus en ligne"],
      ["AnotherPartners", "portée par un autre partenaire"],
      ["NoSheet", "pas encore en place"],
      ["NotSet", "pas encore en place"],
      ["Broken", "momentanément indisponibles"],
      ["FollowingAMap", "Choisissez une innovation sur la carte"],
    ];
    for (const [name, sentence] of sentences) {
      it(`says so calmly: ${name}`, async () => {
        expect(textOf(await story(name))).to.contain(sentence);
      });
    }

    it("tells the webmaster of ids that nothing has", async () => {
      const messages = await told(() => sheet({sheet: "rien", partner: "cress personne"}));
      expect(messages).to.have.length(2);
      expect(messages.join()).to.contain("rien").and.to.contain("personne");
    });

    it("tells the webmaster that no sheet is named", async () => {
      const messages = await told(() => story("NoSheet"));
      expect(messages.map((message) => message.replace(/\s/g, " "))).to.deep.equal([
        "attribut « sheet » absent : donnez-lui une valeur.",
      ]);
    });

    it("keeps old content when the feed can no longer be read", async () => {
      const element = await story("Stale");
      expect(textOf(element)).to.contain("la mise à jour n’a pas abouti").and.to.contain("Un banc d’hier");
    });

    it("shows a partner’s own sheet", async () => {
      expect(partsOf(await sheet({partner: "uimm cress"}), "sheet")).to.have.length(1);
    });
  });

  describe("its pictures", () => {
    it("reserve their space and tell nobody where they are shown", async () => {
      const image = part(await sheet(), "image").querySelector("img")!;
      expect(image.getAttribute("width")).to.equal("640");
      expect(image.getAttribute("height")).to.equal("360");
      expect(image.referrerPolicy).to.equal("no-referrer");
      expect(image.loading).to.equal("lazy");
      expect(image.alt).to.contain("fourgon");
      expect(read(part(await sheet(), "credit"))).to.contain("licence MIT");
    });

    it("are not asked from a third party before the visitor wants them", async () => {
      const element = await story("PictureElsewhere");
      expect(inside(element).querySelector("img")).to.equal(null);
      const label = "Afficher l’image de images.exemple.org";
      await waitUntil(() => button(element, label), "the visitor is asked");
      button(element, label).click();
      expect(inside(element).activeElement, "the focus stays in the sheet").to.equal(part(element, "sheet"));
      await element.updateComplete;
      expect(inside(element).querySelector("img")!.src).to.equal("https://images.exemple.org/bench.jpg");
    });

    it("leave a calm ground with their description when they are broken", async () => {
      const element = await story("BrokenPicture");
      await waitUntil(() => read(part(element, "image")).includes("Un banc vert sous un tilleul."));
      expect(inside(element).querySelector("img"), "the picture has failed").to.equal(null);
    });

    it("come in the size that fits", async () => {
      const feed = feedWith({
        image: {
          src: "/a.svg",
          alt: "Un banc",
          width: 800,
          height: 600,
          sizes: [
            {src: "/small.svg", width: 400},
            {src: "https://ailleurs.example/a.svg", width: 1600},
          ],
        },
      });
      const image = inside(await sheet({feed, sheet: "banc"})).querySelector("img");
      expect(image?.srcset.split(", ").map((one) => one.split(" ")[1])).to.deep.equal(["800w", "400w"]);
    });

    it("load by themselves from the feed’s origin and from the page’s alone", () => {
      const host = {feed: "https://rally.example/feed.json"} as unknown as RallySheetCard;
      const pictures = new Pictures(host);
      const from = (src: string): boolean => pictures.shows({src, alt: ""});
      expect(from("https://rally.example/a.jpg")).to.equal(true);
      expect(from(`${location.origin}/a.jpg`)).to.equal(true);
      expect(from("https://rally.example.org/a.jpg")).to.equal(false);
      expect(from("http://rally.example/a.jpg")).to.equal(false);
    });
  });

  describe("shared with others", () => {
    const url = "https://voisins-den-haut.example/conciergerie";

    it("goes through the device’s own sharing", async () => {
      const shared: unknown[] = [];
      await withNavigator(
        "share",
        (data: unknown) => Promise.resolve(shared.push(data)),
        async () => {
          button(await sheet(), "Partager").click();
          await waitUntil(() => shared.length > 0, "the sheet is shared");
        },
      );
      expect(shared).to.deep.equal([{title: "La conciergerie partagée du plateau", url}]);
    });

    it("says nothing when the visitor changes their mind", async () => {
      let asked: Promise<never> | undefined;
      const ask = (): Promise<never> => (asked = Promise.reject(new DOMException("", "AbortError")));
      const copied: string[] = [];
      const clipboard = {writeText: (text: string) => Promise.resolve(copied.push(text))};
      await withNavigator("clipboard", clipboard, () =>
        withNavigator("share", ask, async () => {
          const element = await sheet();
          button(element, "Partager").click();
          await waitUntil(() => asked !== undefined, "the visitor is asked");
          await asked?.catch(() => undefined);
          await element.updateComplete;
          expect(announced(element)).to.equal("");
        }),
      );
      expect(copied).to.be.empty;
    });

    it("copies the link where nothing else can be done, and says so", async () => {
      const copied: string[] = [];
      const clipboard = {writeText: (text: string) => Promise.resolve(copied.push(text))};
      await withNavigator("clipboard", clipboard, () =>
        withNavigator(
          "share",
          () => Promise.reject(new Error("refused")),
          async () => {
            const element = await sheet();
            button(element, "Partager").click();
            await waitUntil(() => announced(element) === "Lien copié", "the visitor is told");
          },
        ),
      );
      expect(copied).to.deep.equal([url]);
    });

    it("shows the link when it cannot even be copied", async () => {
      await withNavigator("clipboard", undefined, () =>
        withNavigator(
          "share",
          () => Promise.reject(new Error("refused")),
          async () => {
            const element = await sheet();
            button(element, "Partager").click();
            await waitUntil(() => announced(element).includes(url), "the visitor is told");
            expect(part(element, "actions").querySelector(`a[href="${url}"]:not([part])`)).to.exist;
          },
        ),
      );
    });

    it("is not offered without a page to share", async () => {
      expect(button(await full({sheet: "mutuelle-de-village"}), "Partager")).to.equal(undefined);
    });
  });

  describe("beside a map", () => {
    const title = (element: Element): string => read(part(element, "title"));

    async function beside(): Promise<{element: RallySheetCard; map: HTMLElement}> {
      const element = await story("FollowingAMap");
      return {element, map: document.querySelector<HTMLElement>("#carte")!};
    }

    it("takes the map’s feed and shows what is selected there", async () => {
      const {element, map} = await beside();
      map.setAttribute("selected", "mutuelle-de-village");
      await waitUntil(() => announced(element) !== "", "the sheet is shown");
      expect(title(element)).to.equal("Mutuelle de village");
      expect(announced(element)).to.equal("Fiche affichée : Mutuelle de village");
      map.removeAttribute("selected");
      await waitUntil(() => textOf(element).includes("Choisissez une innovation"), "the sheet is gone");
    });

    it("keeps its sheet while a stage is selected on the map", async () => {
      const {element, map} = await beside();
      map.setAttribute("selected", "mutuelle-de-village");
      await waitUntil(() => partsOf(element, "title").length > 0, "the sheet is shown");
      map.setAttribute("selected", "etape-1");
      await changed();
      await element.updateComplete;
      expect(title(element)).to.equal("Mutuelle de village");
    });

    it("listens to its own map only", async () => {
      const {element, map} = await beside();
      const other = document.createElement("div");
      map.after(other);
      other.setAttribute("selected", "mutuelle-de-village");
      await changed();
      await element.updateComplete;
      expect(partsOf(element, "sheet")).to.be.empty;
    });

    it("waits for a map that comes later", async () => {
      const host = await fixture(
        html`<div><rally-sheet-card for="tard" now="2013-06-19" lang="fr"></rally-sheet-card></div>`,
      );
      const element = host.querySelector("rally-sheet-card")!;
      const map = document.createElement("div");
      map.id = "tard";
      map.setAttribute("feed", example("demonstration"));
      map.setAttribute("selected", "mutuelle-de-village");
      host.append(map);
      emit(map, "rally-ready");
      await waitUntil(() => partsOf(element, "title").length > 0, "the sheet is shown");
      expect(title(element)).to.equal("Mutuelle de village");
    });

    it("keeps a feed of its own", async () => {
      const {map} = await beside();
      const element = document.createElement("rally-sheet-card");
      const feed = feedWith({});
      Object.assign(element, {feed, for: "carte", sheet: "banc", lang: "fr"});
      map.after(element);
      await element.ready;
      expect(title(element)).to.equal("Un banc");
      expect(element.feed).to.equal(feed);
      element.remove();
    });
  });

  describe("in the page", () => {
    for (const name of ["Narrow", "FullNarrow", "CompactNarrow", "LongTitle"] as const) {
      it(`fits into 280 px: ${name}`, async () => {
        const frame = part(await story(name), "frame");
        const {right} = frame.getBoundingClientRect();
        for (const one of frame.querySelectorAll("*:not(.visually-hidden):not(svg *)")) {
          expect(one.getBoundingClientRect().right, one.outerHTML.slice(0, 99)).to.be.at.most(right);
        }
      });
    }

    it("speaks the language of the place and takes its place in the outline, through shadow roots", async () => {
      const host = await fixture<HTMLElement>(html`<div lang="de"></div>`);
      const root = host.attachShadow({mode: "open"});
      const element = document.createElement("rally-sheet-card");
      Object.assign(element, {
        feed: example("demonstration"),
        sheet: "conciergerie-du-plateau",
        variant: "full",
        headingLevel: 5,
        now: "2013-06-19",
      });
      root.append(element);
      await element.ready;
      await waitUntil(() => partsOf(element, "sheet").length > 0);
      expect(part(element, "title").localName).to.equal("h5");
      expect(read(part(element, "need"))).to.match(/^Der Bedarf/);
      expect(inside(element).querySelector("h6")).to.exist;
    });

    it("says which language a text is in when it is not the page’s", async () => {
      const element = await story("English");
      expect(part(element, "response").querySelector("[lang=fr]") ?? part(element, "need")).to.exist;
      expect(read(part(element, "title"))).to.equal("The plateau’s shared concierge service");
    });

    it("goes on after it was taken out and put back, and after a move", async () => {
      const element = await sheet();
      const home = element.parentElement!;
      element.remove();
      home.append(element);
      await element.updateComplete;
      expect(partsOf(element, "sheet")).to.have.length(1);
      const elsewhere = document.createElement("section");
      home.after(elsewhere);
      elsewhere.append(element);
      await element.updateComplete;
      expect(partsOf(element, "sheet")).to.have.length(1);
      elsewhere.remove();
    });

    it("no longer listens to a map once it is gone", async () => {
      const element = await story("FollowingAMap");
      const map = document.querySelector("#carte")!;
      element.remove();
      map.setAttribute("selected", "mutuelle-de-village");
      await changed();
      await element.updateComplete;
      expect(partsOf(element, "sheet")).to.be.empty;
    });

    it("may be upgraded after its attributes and properties were set", async () => {
      class Late extends RallySheetCard {}
      const host = await fixture(html`<div lang="fr"></div>`);
      const element = document.createElement("late-sheet-card");
      element.setAttribute("sheet", "conciergerie-du-plateau");
      Object.assign(element, {feed: example("demonstration"), now: "2013-06-19"});
      host.append(element);
      define("late-sheet-card", Late);
      define("late-sheet-card", class extends Late {});
      await waitUntil(() => partsOf(element, "sheet").length > 0, "the sheet is shown");
    });

    it("takes a feed object instead of an address", async () => {
      const data: unknown = await (await fetch(example("minimal"))).json();
      const element = await fixture<RallySheetCard>(
        html`<rally-sheet-card lang="fr" sheet="innovation" .data=${data}></rally-sheet-card>`,
      );
      await element.ready;
      expect(read(part(element, "title"))).to.equal("Une innovation");
    });

    it("shows another sheet when the page names one", async () => {
      const element = await sheet({sheet: "mutuelle-de-village"});
      button(element, "Voir la fiche complète").click();
      element.sheet = "temps-choisi-a-l-usine";
      await element.updateComplete;
      expect(read(part(element, "title"))).to.equal("Le temps choisi, à l’usine aussi");
      expect(partsOf(element, "facts")).to.be.empty;
    });
  });
});
