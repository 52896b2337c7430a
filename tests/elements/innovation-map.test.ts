import {expect, fixture, html, oneEvent, waitUntil} from "@open-wc/testing";
import {RallyInnovationMap} from "../../src/elements/innovation-map/innovation-map.js";
import {define} from "../../src/elements/shared/define.js";
import type {RallyElement} from "../../src/elements/shared/rally-element.js";
import * as stories from "../../stories/innovation-map.stories.js";
import {example, serving} from "../../stories/support.js";
import {makeFeed} from "../support/make-feed.mjs";
import {expectAccessible, expectAccessibleInBoth, show, storiesOf} from "../support/stories.js";

type Settings = Record<string, unknown>;

const own = (element: Element): RallyInnovationMap =>
  element.parentElement!.querySelector("rally-innovation-map")!;

async function map(settings: Settings = {}): Promise<RallyInnovationMap> {
  const element = own(await show(stories, {args: {renderer: "static", ...settings}}));
  await settled(element);
  // What moves the map comes after its first picture.
  const node = inside(element).querySelector<HTMLElement>(".map[data-live]");
  if (node) await until(() => node.ariaBusy === "false", "the map can be moved");
  if (settings.view !== "map") await listed(element);
  await prepared(element);
  return element;
}

/** Waits until filters can be answered, which comes after the first picture, too. */
async function prepared(element: RallyInnovationMap): Promise<void> {
  await element.ready;
  await import("../../src/elements/innovation-map/finder.js");
  await settled(element);
}

/** Waits until the list shows what passes the filters. */
async function listed(element: RallyInnovationMap): Promise<void> {
  await until(() => entries(element).length === Math.min(300, element.visibleInnovations.length));
}

const inside = (element: Element): ShadowRoot => element.shadowRoot!;
const partsOf = (root: ParentNode, part: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[part~="${part}"]`),
];
const words = (node: Node): string => node.textContent!.replace(/\s+/g, " ").trim();
const entries = (element: Element): HTMLElement[] =>
  partsOf(inside(element), "entry").filter((entry) => !entry.closest('[part~="sheet"]'));
const markers = (element: Element): HTMLElement[] => partsOf(inside(element), "marker");
const marker = (element: Element, name: string | RegExp): HTMLElement => {
  const found = markers(element).find(({ariaLabel}) => ariaLabel?.match(name));
  if (!found) throw new Error(`no marker says ${String(name)}`);
  return found;
};
const chip = (element: Element, name: string): HTMLElement =>
  partsOf(inside(element), "chip").find((each) => words(each).startsWith(name))!;
const button = (element: Element, name: string): HTMLElement =>
  partsOf(inside(element), "button").find(
    (each) => words(each).includes(name) || each.getAttribute("aria-label") === name,
  )!;
const surface = (element: Element): HTMLElement =>
  inside(element).querySelector<HTMLElement>("[role=application]")!;
const sheet = (element: Element): HTMLElement | undefined => partsOf(inside(element), "sheet")[0];
const focused = (element: Element): Element | null => inside(element).activeElement;
const announced = (element: Element): string =>
  words(inside(element).querySelector(".frame > [role=status].visually-hidden")!);

/** Waits for a condition; machines that do much at once get their time. */
function until(condition: () => unknown, message?: string): Promise<void> {
  return waitUntil(condition, message, {timeout: 12_000});
}

async function settled(element: RallyInnovationMap): Promise<void> {
  await element.updateComplete;
  await element.updateComplete;
  // What opens beside the map is fetched when it is wanted.
  await until(() => !inside(element).querySelector(".details > .skeleton"), "the details come");
}

function press(target: Element, key: string): void {
  const event = new KeyboardEvent("keydown", {key, bubbles: true, composed: true, cancelable: true});
  const isHandled = !target.dispatchEvent(event);
  // What a browser does with Enter and the space bar on a button.
  if (!isHandled && (key === "Enter" || key === " ")) (target as HTMLElement).click();
}

function type(element: RallyInnovationMap, text: string): void {
  const field = inside(element).querySelector("input")!;
  field.value = text;
  field.dispatchEvent(new Event("input", {bubbles: true, composed: true}));
}

/** How many innovations the markers on the map stand for. */
const onMap = (element: Element): number =>
  markers(element)
    .filter(({dataset}) => !dataset.key!.startsWith("stop"))
    .reduce(
      (sum, {ariaLabel}) => sum + (/^(\d+) innovations/.exec(ariaLabel!) ? parseInt(ariaLabel!) : 1),
      0,
    );

/** Where a marker stands, in pixels of the map. */
function placeOf(element: Element, name: string | RegExp): {x: number; y: number} {
  const box = marker(element, name).getBoundingClientRect();
  const frame = surface(element).getBoundingClientRect();
  return {x: box.x + box.width / 2 - frame.x, y: box.y + box.height / 2 - frame.y};
}

/** How the static ground lies. */
const groundOf = (element: Element): string =>
  inside(element).querySelector(".ground g")!.getAttribute("transform")!;

/** Waits until the map has come to rest. */
async function still(element: RallyInnovationMap): Promise<void> {
  await until(() => surface(element).closest("[aria-busy=true]") === null, "the map comes to rest");
}

const hasWebgl = document.createElement("canvas").getContext("webgl2") !== null;

describe("<rally-innovation-map>", () => {
  for (const [name, story] of storiesOf(stories)) {
    it(`is accessible: ${name}`, async () => {
      await expectAccessibleInBoth(await show(stories, story));
    });
  }

  describe("map and list", () => {
    it("say the same: each innovation is an entry and stands on the map", async () => {
      const element = await map();
      await until(() => onMap(element) === 56, "those known by their municipality alone come too");
      expect(entries(element)).to.have.length(56);
      expect(element.visibleInnovations).to.have.length(56);
      expect(words(inside(element))).to.contain("56 innovations");
      expect(words(inside(element))).not.to.contain("sans emplacement");
    });

    it("keep in the list alone what nobody can place, and say so", async () => {
      const feed = makeFeed({innovations: 3});
      feed.innovations[1]!.place = {municipality: "Quelque part"};
      const element = await map({feed: undefined, data: feed});
      expect(words(entries(element)[1]!)).to.contain("sans emplacement sur la carte");
      expect(onMap(element)).to.equal(2);
    });

    it("mark what the pointer or the focus is on in the other", async () => {
      const element = await map();
      const title = "Le temps choisi";
      const entry = entries(element).find((each) => words(each).includes(title))!;
      entry.focus();
      await settled(element);
      expect(inside(element).querySelector(".mark.lit")).to.exist;
      const single = markers(element).find(({ariaLabel}) => !/^\d/.test(ariaLabel!))!;
      single.dispatchEvent(new PointerEvent("pointerover", {bubbles: true}));
      await settled(element);
      const lit = inside(element).querySelector(".entry.lit")!;
      expect(single.ariaLabel).to.contain(words(lit.querySelector("strong")!));
    });

    it("never change the height, whatever is asked or opened", async () => {
      const element = await map();
      const height = element.offsetHeight;
      const mapHeight = surface(element).offsetHeight;
      element.select("conciergerie-du-plateau");
      await settled(element);
      expect(element.offsetHeight).to.equal(height);
      element.select(null);
      button(element, "Plus de filtres").click();
      type(element, "zzzz");
      await until(() => entries(element).length === 0);
      expect(element.offsetHeight).to.equal(height);
      expect(surface(element).offsetHeight).to.equal(mapHeight);
    });

    it("can be had apart", async () => {
      const element = await map({view: "list"});
      expect(markers(element)).to.be.empty;
      expect(entries(element)).to.have.length(56);
      element.view = "map";
      await settled(element);
      expect(entries(element)).to.be.empty;
      expect(markers(element)).not.to.be.empty;
    });

    it("speak of an archive in the past", async () => {
      const element = await map({now: "2026-01-01"});
      expect(words(inside(element))).to.contain("56 innovations présentées");
    });
  });

  describe("filters", () => {
    it("keep the innovations of a theme, with counts true to the other filters", async () => {
      const element = await map();
      const count = Number(/\d+$/.exec(words(chip(element, "Emploi et formation")))![0]);
      const heard = oneEvent(element, "rally-filter");
      chip(element, "Emploi et formation").click();
      const {detail} = (await heard) as HTMLElementEventMap["rally-filter"];
      expect(detail).to.deep.equal({filters: {themes: ["emploi"]}, count});
      await settled(element);
      expect(entries(element)).to.have.length(count);
      expect(announced(element)).to.equal(`${count} innovations`);
      expect(chip(element, "Emploi et formation").getAttribute("aria-pressed")).to.equal("true");
      await until(() => onMap(element) === count);
    });

    it("keep the innovations of a department", async () => {
      const element = await map();
      button(element, "Plus de filtres").click();
      await until(() => chip(element, "Jura"), "all filters come");
      chip(element, "Jura").click();
      await settled(element);
      expect(element.visibleInnovations.every(({place}) => place.insee?.startsWith("39"))).to.be.true;
      expect(entries(element).length).to.be.within(1, 55);
    });

    it("are taken away at once", async () => {
      const element = await map({themes: "emploi", departments: "25"});
      expect(element.visibleInnovations.length).to.be.below(56);
      button(element, "Tout effacer").click();
      await settled(element);
      await listed(element);
      expect(element.visibleInnovations).to.have.length(56);
    });

    it("begin as the page says, and keep a partner's frame", async () => {
      const element = await map({partner: "cress"});
      const count = element.visibleInnovations.length;
      expect(count).to.be.within(1, 55);
      expect(element.visibleInnovations.every(({partner}) => partner === "cress")).to.be.true;
      element.clearFilters();
      await settled(element);
      expect(element.visibleInnovations).to.have.length(count);
      element.themes = "sante";
      await settled(element);
      expect(element.visibleInnovations.every(({themes}) => themes?.includes("sante"))).to.be.true;
    });

    it("tell the webmaster of ids that the feed does not know", async () => {
      const messages: string[] = [];
      const listen = (event: Event): number =>
        messages.push((event as HTMLElementEventMap["rally-error"]).detail.message);
      document.addEventListener("rally-error", listen);
      const element = await map({themes: "emplois emploi", selected: "personne"});
      await until(() => messages.length === 2);
      document.removeEventListener("rally-error", listen);
      expect(messages.join("\n")).to.contain("emplois").and.to.contain("personne");
      expect(element.visibleInnovations.every(({themes}) => themes?.includes("emploi"))).to.be.true;
    });
  });

  describe("search", () => {
    it("minds neither accents nor capitals, and finds by the beginning of each word", async () => {
      const element = await map();
      type(element, "FROMAG seconde");
      await until(() => entries(element).length === 1);
      expect(element.visibleInnovations[0]!.id).to.equal("fromagers-seconde-vie");
      type(element, "creche equip");
      await until(() => element.visibleInnovations[0]?.id === "creche-a-horaires-d-equipe");
      type(element, "");
      await until(() => entries(element).length === 56);
    });

    it("forgets at once what was typed when the filters are cleared", async () => {
      const element = await map({themes: "emploi"});
      type(element, "à peine tapé");
      button(element, "Tout effacer").click();
      await settled(element);
      await listed(element);
      expect(inside(element).querySelector("input")!.value).to.equal("");
      expect(entries(element)).to.have.length(56);
    });

    it("says when nothing is found, and how to go on", async () => {
      const element = await map();
      type(element, "introuvable");
      await until(() => entries(element).length === 0);
      await settled(element);
      expect(words(inside(element))).to.contain("Aucune innovation ne correspond");
      await until(() => announced(element).includes("Aucune innovation"));
      button(element, "Tout effacer").click();
      await settled(element);
      await listed(element);
      expect(entries(element)).to.have.length(56);
      expect(inside(element).querySelector("input")!.value).to.equal("");
    });
  });

  describe("selection", () => {
    it("opens a sheet from the list, marks the marker, and comes back to the same place", async () => {
      const element = await map();
      const entry = entries(element)[4]!;
      entry.focus();
      const heard = oneEvent(element, "rally-select");
      entry.click();
      const {detail} = (await heard) as HTMLElementEventMap["rally-select"];
      expect(detail).to.deep.equal({kind: "innovation", id: entry.dataset.id});
      await settled(element);
      expect(element.getAttribute("selected")).to.equal(entry.dataset.id);
      expect(inside(element).querySelector(".mark.selected")).to.exist;
      expect(focused(element)).to.equal(button(element, "Retour à la liste"));
      await until(() => inside(element).querySelector("rally-sheet-card")?.shadowRoot, "the sheet comes");
      const closed = oneEvent(element, "rally-select");
      button(element, "Retour à la liste").click();
      expect(((await closed) as HTMLElementEventMap["rally-select"]).detail.id).to.be.null;
      await settled(element);
      expect(sheet(element)).not.to.exist;
      expect(focused(element)).to.equal(entries(element)[4]);
    });

    it("opens a sheet from the map, and comes back to the marker", async () => {
      const element = await map();
      const single = markers(element).find(({ariaLabel}) => !/^\d/.test(ariaLabel!))!;
      single.focus();
      single.click();
      await settled(element);
      expect(sheet(element)).to.exist;
      press(focused(element)!, "Escape");
      await settled(element);
      expect(sheet(element)).not.to.exist;
      expect((focused(element) as HTMLElement).dataset.key).to.equal(single.dataset.key);
    });

    it("offers what stands at the very same point as a list", async () => {
      const element = await map();
      element.fitTo(["heures-donnees", "code-a-la-carte"]);
      await until(() => markers(element).some(({ariaLabel}) => ariaLabel!.includes("au même endroit")));
      await still(element);
      marker(element, "au même endroit, Belfort").click();
      await settled(element);
      const here = partsOf(sheet(element)!, "entry");
      expect(here.map(({dataset}) => dataset.id)).to.have.members([
        "heures-donnees",
        "code-a-la-carte",
        "onze-metiers-a-table",
      ]);
      here[1]!.click();
      await settled(element);
      expect(element.selected).to.equal(here[1]!.dataset.id);
      button(element, "Retour à la liste").click();
      await settled(element);
      expect(partsOf(sheet(element)!, "entry")).to.have.length(3);
    });

    it("zooms to what a ring holds", async () => {
      const element = await map();
      const ring = marker(element, /innovations autour de Belfort/);
      const before = ring.ariaLabel!;
      ring.focus();
      ring.click();
      await still(element);
      expect(markers(element).map(({ariaLabel}) => ariaLabel)).not.to.include(before);
      expect(onMap(element)).to.be.at.least(1).and.at.most(56);
      expect(markers(element)).to.contain(focused(element));
    });

    it("is made by the page too, and tells of an unknown id", async () => {
      const element = await map();
      element.select("mutuelle-de-village");
      await settled(element);
      expect(element.selected).to.equal("mutuelle-de-village");
      expect(sheet(element)).to.exist;
      const told = oneEvent(element, "rally-error");
      element.select("mutuelle-de-vilage");
      expect(((await told) as HTMLElementEventMap["rally-error"]).detail.message).to.contain("vilage");
      expect(element.selected).to.equal("mutuelle-de-village");
    });

    it("leaves the sheet to a card of the page that follows the map", async () => {
      const element = await map();
      element.id = "carte";
      const card = await fixture(html`<rally-sheet-card for="carte"></rally-sheet-card>`);
      element.select("mutuelle-de-village");
      await settled(element);
      expect(sheet(element)).not.to.exist;
      expect(inside(element).querySelector(".mark.selected")).to.exist;
      card.remove();
    });
  });

  describe("stages", () => {
    it("are roundels joined by a road, one for stages that follow one another in a town", async () => {
      const element = await map({"with-stages": true});
      const stops = markers(element).filter(({dataset}) => dataset.key!.startsWith("stop"));
      expect(stops).to.have.length(6);
      expect(stops[0]!.ariaLabel).to.equal("Étapes 1–4 à Besançon");
      expect(inside(element).querySelectorAll(".road path")).to.have.length(5);
    });

    it("open with day, hours and town", async () => {
      const element = await map({"with-stages": true});
      const heard = oneEvent(element, "rally-select");
      marker(element, /^Étape 5/).click();
      expect(((await heard) as HTMLElementEventMap["rally-select"]).detail).to.deep.equal({
        kind: "stage",
        id: "etape-5",
      });
      await settled(element);
      expect(words(sheet(element)!))
        .to.contain("mardi 11 juin 2013")
        .and.to.contain("Vesoul");
    });

    it("at one place are offered as a list", async () => {
      const element = await map({"with-stages": true});
      marker(element, "Étapes 1–4 à Besançon").click();
      await settled(element);
      expect(partsOf(sheet(element)!, "entry")).to.have.length(4);
      partsOf(sheet(element)!, "entry")[2]!.click();
      await settled(element);
      expect(element.selected).to.equal("etape-3");
    });

    it("are shown and hidden by the visitor", async () => {
      const element = await map();
      button(element, "Étapes").click();
      await settled(element);
      expect(element.withStages).to.be.true;
      await until(() => inside(element).querySelector(".road"), "the road comes");
    });
  });

  describe("with the keyboard alone", () => {
    it("a visitor finds by theme, opens a sheet, closes it and is back at the same place", async () => {
      const element = await map();
      const skip = inside(element).querySelector<HTMLElement>("a[href='#panel']")!;
      skip.focus();
      skip.click();
      expect(focused(element)).to.equal(partsOf(inside(element), "panel")[0]);
      chip(element, "Santé").focus();
      press(focused(element)!, "Enter");
      await settled(element);
      const entry = entries(element)[2]!;
      entry.focus();
      press(entry, "Enter");
      await settled(element);
      expect(focused(element)).to.equal(button(element, "Retour à la liste"));
      press(focused(element)!, "Escape");
      await settled(element);
      expect((focused(element) as HTMLElement).dataset.id).to.equal(entry.dataset.id);
      expect(chip(element, "Santé").getAttribute("aria-pressed")).to.equal("true");
    });

    it("the map is one tab stop; Enter leads to its markers, arrows from one to the next, Escape back", async () => {
      const element = await map();
      expect(surface(element).tabIndex).to.equal(0);
      expect(markers(element).filter(({tabIndex}) => tabIndex === 0)).to.have.length(0);
      const [first, second] = markers(element).filter(({hidden}) => !hidden);
      surface(element).focus();
      press(surface(element), "Enter");
      expect(focused(element)).to.equal(first);
      press(first!, "ArrowRight");
      expect(focused(element)).to.equal(second);
      press(second!, "Escape");
      expect(focused(element)).to.equal(surface(element));
      press(surface(element), "PageDown");
      expect(focused(element), "where the visitor was").to.equal(second);
      press(second!, "Home");
      expect(focused(element)).to.equal(first);
    });

    it("a marker keeps the focus while the map is zoomed, or hands it on to the one that takes it in", async () => {
      const element = await map();
      marker(element, /Gray/).focus();
      for (const key of ["+", "+", "-", "-", "-", "-", "-"]) {
        press(focused(element)!, key);
        await still(element);
        expect(markers(element), key).to.contain(focused(element));
      }
    });

    it("tells what has come into view, once the map is at rest", async () => {
      const element = await map();
      press(surface(element), "+");
      await still(element);
      await settled(element);
      expect(announced(element)).to.match(/^\d+ innovations visibles autour de \p{L}/u);
    });

    it("a question mark opens the help, which closes by Escape and gives the focus back", async () => {
      const element = await map();
      surface(element).focus();
      press(surface(element), "?");
      await until(() => inside(element).querySelector("dialog")?.open, "the help opens");
      const dialog = inside(element).querySelector("dialog")!;
      expect(words(dialog)).to.contain("La carte au clavier");
      dialog.close();
      await until(() => !inside(element).querySelector("dialog"), "the help closes");
      expect(focused(element)).to.equal(surface(element));
    });

    it("a button for each direction pushes the map", async () => {
      const element = await map();
      const start = placeOf(element, /Gray/);
      button(element, "Déplacer la carte").click();
      await until(() => button(element, "Vers l’est"), "the buttons come");
      await expectAccessible(element);
      button(element, "Vers l’est").click();
      await still(element);
      expect(placeOf(element, /Gray/).x).to.be.closeTo(start.x - 100, 2);
      button(element, "Vers le sud").click();
      await still(element);
      expect(placeOf(element, /Gray/).y).to.be.closeTo(start.y - 100, 2);
    });

    it("markers say title, organisation and place", async () => {
      const element = await map();
      const single = markers(element).find(({ariaLabel}) => !/^\d/.test(ariaLabel!))!;
      const id = single.dataset.key!.slice("innovation ".length);
      const {title, organization, place} = element.visibleInnovations.find((each) => each.id === id)!;
      const french = typeof title === "string" ? title : title.fr!;
      expect(single.ariaLabel)
        .to.contain(french)
        .and.to.contain(organization.name)
        .and.to.contain(place.municipality);
    });

    it("arrows push the map, plus and minus change its scale, Home shows the whole region", async () => {
      const element = await map();
      const gray = /Gray/;
      const start = placeOf(element, gray);
      press(surface(element), "ArrowRight");
      await still(element);
      expect(placeOf(element, gray).x).to.be.closeTo(start.x - 100, 2);
      press(surface(element), "+");
      await still(element);
      press(surface(element), "Home");
      await still(element);
      expect(placeOf(element, gray).x).to.be.closeTo(start.x, 2);
      expect(placeOf(element, gray).y).to.be.closeTo(start.y, 2);
    });
  });

  describe("manners", () => {
    const turn = (element: Element, ctrlKey: boolean): boolean =>
      surface(element).dispatchEvent(
        new WheelEvent("wheel", {deltaY: -100, ctrlKey, bubbles: true, composed: true, cancelable: true}),
      );

    it("a turning wheel scrolls the page, and tells how to zoom", async () => {
      const element = await map();
      const start = placeOf(element, /Gray/);
      expect(turn(element, false)).to.be.true;
      expect(placeOf(element, /Gray/)).to.deep.equal(start);
      expect(words(inside(element).querySelector(".hint.shown")!)).to.contain("Ctrl");
    });

    it("a wheel with Ctrl zooms the map and not the page", async () => {
      const element = await map();
      const start = groundOf(element);
      expect(turn(element, true)).to.be.false;
      await still(element);
      expect(groundOf(element)).not.to.equal(start);
    });

    it("a mouse drags the map, and a drag is no click", async () => {
      const element = await map();
      const single = marker(element, /Gray/);
      const start = placeOf(element, /Gray/);
      const {x, y} = single.getBoundingClientRect();
      const send = (name: string, dx: number, buttons: number): boolean =>
        single.dispatchEvent(
          new PointerEvent(name, {
            clientX: x + 5 + dx,
            clientY: y + 5,
            buttons,
            bubbles: true,
            composed: true,
            pointerId: 1,
            pointerType: "pen",
          }),
        );
      const {setPointerCapture} = Element.prototype;
      Element.prototype.setPointerCapture = () => undefined;
      send("pointerdown", 0, 1);
      send("pointermove", 40, 1);
      send("pointermove", 60, 1);
      send("pointerup", 60, 0);
      single.click();
      Element.prototype.setPointerCapture = setPointerCapture;
      await still(element);
      expect(placeOf(element, /Gray/).x).to.be.closeTo(start.x + 60, 2);
      expect(sheet(element)).not.to.exist;
    });

    it("says where the map's data come from, and nothing when it has none", async () => {
      const element = await map();
      expect(words(partsOf(inside(element), "attribution")[0]!)).to.contain("OpenStreetMap");
      element.basemap = "none";
      await until(() => partsOf(inside(element), "attribution").length === 0);
      expect(markers(element)).not.to.be.empty;
    });

    it("town names keep clear of markers", async () => {
      const element = await map({"with-stages": true});
      const names = [...inside(element).querySelectorAll<SVGTextElement>(".over text")];
      expect(names.length).to.be.above(5);
      for (const name of names) {
        const text = name.getBoundingClientRect();
        for (const mark of markers(element)) {
          const disc = mark.getBoundingClientRect();
          const dx = Math.max(text.left - disc.right, disc.left - text.right);
          const dy = Math.max(text.top - disc.bottom, disc.top - text.bottom);
          expect(Math.max(dx, dy), `${name.textContent} and ${mark.ariaLabel}`).to.be.above(-8);
        }
      }
    });
  });

  describe("without WebGL", () => {
    it("the static map zooms and goes on", async () => {
      const {getContext} = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
        return kind === "webgl2" ? null : getContext.call(this, kind as "2d");
      } as typeof getContext;
      try {
        const element = await map({renderer: "auto"});
        const start = groundOf(element);
        button(element, "Zoomer").click();
        await still(element);
        expect(groundOf(element)).not.to.equal(start);
        expect(inside(element).querySelector("canvas")).not.to.exist;
      } finally {
        HTMLCanvasElement.prototype.getContext = getContext;
      }
    });

    it("is what renderer=static asks for", async () => {
      const element = await map();
      button(element, "Zoomer").click();
      await still(element);
      expect(inside(element).querySelector("canvas")).not.to.exist;
    });
  });

  if (hasWebgl) {
    describe("with WebGL", () => {
      async function moved(): Promise<RallyInnovationMap> {
        const element = await map({renderer: "auto"});
        expect(inside(element).querySelector("canvas"), "nothing is loaded before").not.to.exist;
        button(element, "Zoomer").click();
        await still(element);
        return element;
      }
      const isWebgl = (element: Element): boolean => inside(element).querySelector(".map.webgl") !== null;

      it("MapLibre takes over once the visitor moves, in the same view, with the same markers", async () => {
        const element = await moved();
        const before = markers(element).map(({dataset, style}) => [dataset.key, style.transform]);
        await until(() => isWebgl(element), "MapLibre comes");
        expect(markers(element).map(({dataset, style}) => [dataset.key, style.transform])).to.deep.equal(
          before,
        );
        const start = placeOf(element, /Pontarlier/);
        press(surface(element), "ArrowDown");
        await still(element);
        expect(placeOf(element, /Pontarlier/).y).to.be.closeTo(start.y - 100, 2);
      });

      it("removing the element frees the graphics card; put back, the view is kept", async () => {
        const element = await moved();
        await until(() => isWebgl(element), "MapLibre comes");
        const canvas = inside(element).querySelector("canvas")!;
        const place = placeOf(element, /Pontarlier/);
        const parent = element.parentElement!;
        element.remove();
        expect(canvas.isConnected).to.be.false;
        await until(() => canvas.getContext("webgl2")?.isContextLost() ?? true, "the context is gone");
        parent.append(element);
        await until(() => markers(element).length > 0);
        expect(isWebgl(element)).to.be.false;
        expect(placeOf(element, /Pontarlier/)).to.deep.equal(place);
      });

      it("a lost context brings the static ground back", async () => {
        const element = await moved();
        await until(() => isWebgl(element), "MapLibre comes");
        const canvas = inside(element).querySelector("canvas")!;
        canvas.getContext("webgl2")!.getExtension("WEBGL_lose_context")!.loseContext();
        await until(() => !isWebgl(element), "the static ground is back");
        expect(inside(element).querySelector(".ground path")).to.exist;
      });
    });
  }

  describe("lifecycle", () => {
    it("goes on after it was removed and put back, and after it was moved", async () => {
      const element = await map();
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await until(() => markers(element).length > 0 && onMap(element) > 50);
      const elsewhere = await fixture<HTMLElement>(html`<section></section>`);
      elsewhere.append(element);
      await until(() => markers(element).length > 0);
      button(element, "Plus de filtres").click();
      await settled(element);
      expect(entries(element)).to.have.length(56);
    });

    it("takes up properties set before it was defined, and may be defined twice", async () => {
      define("rally-innovation-map", class extends HTMLElement {});
      expect(customElements.get("rally-innovation-map")).to.equal(RallyInnovationMap);
      class Late extends RallyInnovationMap {}
      const element = document.createElement("late-innovation-map");
      Object.assign(element, {feed: example("demonstration"), now: "2013-04-19", view: "list"});
      const host = await fixture<HTMLElement>(html`<div></div>`);
      host.append(element);
      customElements.define("late-innovation-map", Late);
      await (element as unknown as RallyElement).ready;
      await until(() => entries(element).length === 56);
    });

    it("shows another feed when it is given one, and none of the old one's innovations", async () => {
      const element = await map();
      element.feed = serving(makeFeed({innovations: 7}));
      await until(() => entries(element).length === 7);
      expect(onMap(element)).to.equal(7);
    });
  });
});
