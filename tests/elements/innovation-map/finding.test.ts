import {expect, oneEvent, waitUntil} from "@open-wc/testing";
import type {RallyInnovationMap} from "../../../src/elements/innovation-map/innovation-map.js";
import * as stories from "../../../stories/innovation-map.stories.js";
import {makeFeed} from "../../support/make-feed.mjs";
import {expectAccessible, show} from "../../support/stories.js";

type Settings = Record<string, unknown>;

async function map(settings: Settings = {}): Promise<RallyInnovationMap> {
  const shown = await show(stories, {args: {renderer: "static", ...settings}});
  await shown.updateComplete;
  const element = shown.parentElement!.querySelector("rally-innovation-map")!;
  // Filters can be answered soon after the first picture.
  await element.ready;
  await import("../../../src/elements/innovation-map/finder.js");
  await element.updateComplete;
  return element;
}

/** Waits for a condition; machines that do much at once get their time. */
function until(condition: () => unknown, message?: string): Promise<void> {
  return waitUntil(condition, message, {timeout: 12_000});
}

const inside = (element: Element): ShadowRoot => element.shadowRoot!;
const words = (node: Node): string => node.textContent!.replace(/\s+/g, " ").trim();
const find = (element: Element, selector: string, name = ""): HTMLElement | undefined =>
  [...inside(element).querySelectorAll<HTMLElement>(selector)].find((each) =>
    (each.ariaLabel ?? words(each)).replace(/\s+/g, " ").includes(name),
  );

async function come(element: Element, selector: string, name = ""): Promise<HTMLElement> {
  await until(() => find(element, selector, name), `${selector} ${name} comes`);
  return find(element, selector, name)!;
}

const press = async (element: Element, name: string): Promise<void> => {
  (await come(element, "button", name)).click();
};
const idsOf = (element: Element): string[] =>
  [...inside(element).querySelectorAll<HTMLElement>(".panel .entry")].map(({dataset}) => dataset.id!);
const active = (element: Element): string[] =>
  [...inside(element).querySelectorAll(".active button")].map(words);
const focused = (element: Element): string => {
  const there = inside(element).activeElement;
  return there ? (there.ariaLabel ?? words(there)).replace(/\s+/g, " ") : "";
};
const announced = (element: Element): string =>
  words(inside(element).querySelector(".frame > [role=status].visually-hidden")!);

async function openFilters(element: Element): Promise<void> {
  await press(element, "Plus de filtres");
  await come(element, ".facets");
}

function type(field: HTMLInputElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event("input", {bubbles: true, composed: true}));
}

async function lookNear(element: Element, typed: string): Promise<HTMLInputElement> {
  await press(element, "Près de chez moi");
  const field = (await come(element, "[role=combobox]")) as HTMLInputElement;
  type(field, typed);
  await come(element, "[role=option]");
  return field;
}

const key = (target: EventTarget, name: string): boolean =>
  target.dispatchEvent(new KeyboardEvent("keydown", {key: name, bubbles: true, cancelable: true}));

describe("finding on the map", () => {
  describe("by all filters", () => {
    it("offers every facet that the feed has, each choice with what it would leave", async () => {
      const element = await map();
      await openFilters(element);
      const legends = [...inside(element).querySelectorAll(".facets legend, .facets summary")].map(words);
      expect(legends).to.have.ordered.members([
        "Départements",
        "Nature de l’innovation",
        "Type d’organisation",
        "Partenaires",
        "Étapes",
        "Distinctions",
        "Critères de la grille (10)",
      ]);
      const choice = await come(element, ".facet .chip", "Association");
      const count = Number(/\d+$/.exec(words(choice))![0]);
      const heard = oneEvent(element, "rally-filter");
      choice.click();
      const {detail} = (await heard) as HTMLElementEventMap["rally-filter"];
      expect(detail).to.deep.equal({filters: {organizations: ["association"]}, count});
      await until(() => idsOf(element).length === count);
      expect(element.visibleInnovations.every(({organization}) => organization.kind === "association")).to.be
        .true;
    });

    it("offers them for many thousands of innovations, too", async () => {
      const element = await map({feed: undefined, data: makeFeed({innovations: 10_000}), view: "list"});
      await openFilters(element);
      const choice = await come(element, ".facet .chip", "Association");
      const count = Number(/\d+$/.exec(words(choice))![0]);
      choice.click();
      await until(() => element.visibleInnovations.length === count);
    });

    it("asks for a level of a criterion at least", async () => {
      const element = await map();
      await openFilters(element);
      const box = (await come(element, "label.criterion", "La place des personnes concernées")).querySelector(
        "select",
      )!;
      const [any, two, three] = [...box.options].map(words);
      expect(any).to.equal("Tous les niveaux");
      expect(two).to.match(/^Au moins 2 \(\d+\)$/);
      const count = Number(/\((\d+)\)/.exec(three!)![1]);
      box.value = "3";
      box.dispatchEvent(new Event("change", {bubbles: true}));
      await until(() => element.visibleInnovations.length === count);
      const [chip] = active(element);
      expect(chip).to.contain("La place des personnes concernées : au moins 3");
    });

    it("keeps the laureates alone", async () => {
      const element = await map();
      await openFilters(element);
      await press(element, "Lauréates seulement");
      await until(() => idsOf(element).length === 5);
      expect(inside(element).querySelectorAll(".panel .laureate")).to.have.length(5);
    });

    it("folds a long list, and keeps what is chosen in it in sight", async () => {
      const element = await map({stages: "etape-9"});
      await openFilters(element);
      const stages = (): string[] => {
        const facet = [...inside(element).querySelectorAll(".facet")].find((each) =>
          words(each).startsWith("Étapes"),
        )!;
        return [...facet.querySelectorAll(".chip")].map(words);
      };
      const few = stages();
      expect(few.some((name) => name.startsWith("Étape 9"))).to.be.true;
      await press(element, "Toutes les étapes");
      await element.updateComplete;
      expect(stages().length).to.be.above(few.length);
    });

    it("offers no partners where the page has chosen them, nor facets that the feed has not", async () => {
      const framed = await map({partner: "cress"});
      await openFilters(framed);
      expect(find(framed, "legend", "Partenaires")).not.to.exist;
      const feed = makeFeed({innovations: 5});
      feed.awards = [];
      const plain = await map({feed: undefined, data: feed});
      await openFilters(plain);
      expect(find(plain, "legend", "Nature de l’innovation")).not.to.exist;
      expect(find(plain, "legend", "Distinctions")).not.to.exist;
    });

    it("says of a choice that would leave nothing that it does nothing", async () => {
      const element = await map({departments: "90"});
      await openFilters(element);
      const vain = await come(element, ".facets .chip[aria-disabled=true]");
      expect(words(vain)).to.match(/ 0$/);
      const before = idsOf(element);
      vain.click();
      await element.updateComplete;
      expect(idsOf(element)).to.deep.equal(before);
    });

    it("leads from the filters to the list", async () => {
      const element = await map();
      await openFilters(element);
      await press(element, "Voir les résultats");
      await element.updateComplete;
      expect(find(element, ".facets")).not.to.exist;
      expect(focused(element)).to.equal("Plus de filtres");
    });
  });

  describe("with filters as chips", () => {
    it("takes a filter away, says how many there are, and puts the focus on its neighbour", async () => {
      const element = await map({themes: "sante mobilite", departments: "39"});
      expect(active(element).map((text) => text.replace(" ✕", ""))).to.deep.equal([
        "Santé et solidarité",
        "Mobilité",
        "Jura",
      ]);
      (await come(element, ".active button", "Retirer le filtre : Mobilité")).click();
      await until(() => focused(element) === "Retirer le filtre : Jura");
      expect(element.visibleInnovations.every(({themes}) => themes?.includes("sante"))).to.be.true;
      expect(announced(element)).to.equal(`${element.visibleInnovations.length} innovations`);
      (await come(element, ".active button", "Jura")).click();
      await until(() => focused(element) === "Retirer le filtre : Santé et solidarité");
      (await come(element, ".active button")).click();
      await until(() => focused(element) === "Plus de filtres");
      await until(() => idsOf(element).length === 56);
    });

    it("keeps the focus in the panel when everything is cleared", async () => {
      const element = await map({themes: "sante"});
      await press(element, "Tout effacer");
      await until(() => focused(element) === "Plus de filtres");
      expect(active(element)).to.deep.equal([]);
    });

    it("applies an attribute again when the page changes it, and leaves the visitor's other filters", async () => {
      const element = await map({themes: "sante"});
      await openFilters(element);
      await press(element, "Jura");
      element.themes = "mobilite";
      await element.updateComplete;
      expect(active(element).join())
        .to.contain("Mobilité")
        .and.to.contain("Jura")
        .and.not.to.contain("Santé");
    });

    it("keeps what the visitor has chosen when more of the feed arrives", async () => {
      const whole = makeFeed({innovations: 40});
      const element = await map({
        feed: undefined,
        data: {...whole, innovations: whole.innovations.slice(0, 10)},
      });
      const chip = await come(element, ".chips .chip[aria-pressed=false]");
      chip.click();
      await element.updateComplete;
      const few = element.visibleInnovations.length;
      element.data = whole;
      await until(() => element.visibleInnovations.length > few);
      expect(element.visibleInnovations.length).to.be.below(40);
    });
  });

  describe("by words", () => {
    const field = (element: Element): HTMLInputElement =>
      inside(element).querySelector<HTMLInputElement>("[type=search]")!;

    it("forgives a slip, and lists what answers best first", async () => {
      const element = await map();
      type(field(element), "conciergrie");
      await until(() => idsOf(element).length === 1);
      expect(idsOf(element)).to.deep.equal(["conciergerie-du-plateau"]);
      expect(words(find(element, ".count")!)).to.contain("les plus pertinentes d’abord");
    });

    it("says the count once the visitor has finished, not at every key", async () => {
      const element = await map();
      const said: string[] = [];
      const status = inside(element).querySelector(".frame > [role=status].visually-hidden")!;
      new MutationObserver(() => said.push(words(status))).observe(status, {
        characterData: true,
        childList: true,
        subtree: true,
      });
      for (const text of ["c", "cr", "crec", "creche"]) {
        type(field(element), text);
      }
      await until(() => said.length > 0);
      expect(said).to.deep.equal([`${idsOf(element).length} innovations, les plus pertinentes d’abord`]);
    });
  });

  describe("nearby", () => {
    it("sorts by distance from a municipality that is chosen by keyboard, and goes there", async () => {
      const element = await map();
      const box = await lookNear(element, "vesou");
      expect(box.getAttribute("aria-expanded")).to.equal("true");
      key(box, "ArrowDown");
      await element.updateComplete;
      expect(words(inside(element).getElementById(box.getAttribute("aria-activedescendant")!)!)).to.contain(
        "Vesoul",
      );
      await expectAccessible(element);
      const heard = oneEvent(element, "rally-filter");
      key(box, "Enter");
      const {detail} = (await heard) as HTMLElementEventMap["rally-filter"];
      expect(detail.filters).to.deep.equal({near: {name: "Vesoul", insee: "70550"}});
      await until(() => active(element).includes("Près de Vesoul ✕"));
      expect(words(find(element, ".count")!)).to.contain("les plus proches d’abord");
      await until(() => idsOf(element).length === 56);
      const distances = [...inside(element).querySelectorAll(".panel .distance")].map((away) =>
        Number(/^à ([\d,]+) km$/.exec(words(away))![1]!.replace(",", ".")),
      );
      expect(distances).to.have.length(56);
      expect(distances).to.deep.equal([...distances].sort((a, b) => a - b));
      expect(inside(element).querySelector(".panel .who")!.textContent).to.contain("Vesoul");
      // What the element says of its innovations stays in the feed's order.
      expect(element.visibleInnovations[0]!.id).to.equal("conciergerie-du-plateau");
    });

    it("keeps what lies within a radius, and is taken away as a chip", async () => {
      const element = await map();
      const box = await lookNear(element, "vesoul");
      key(box, "ArrowDown");
      key(box, "Enter");
      const select = (await come(element, "label.criterion", "Distance maximale")).querySelector("select")!;
      select.value = "25";
      select.dispatchEvent(new Event("change", {bubbles: true}));
      await until(() => active(element).some((text) => text.startsWith("À 25 km de Vesoul")));
      expect(idsOf(element).length).to.be.within(1, 20);
      (await come(element, ".active button")).click();
      await until(() => idsOf(element).length === 56);
      expect(box.value).to.equal("");
    });

    it("closes its suggestions with Escape, and leaves the field as it is", async () => {
      const element = await map();
      const box = await lookNear(element, "dole");
      key(box, "Escape");
      await element.updateComplete;
      expect(box.getAttribute("aria-expanded")).to.equal("false");
      expect(box.value).to.equal("dole");
    });

    describe("by the device's position", () => {
      const {geolocation} = navigator;
      type Answer = (position: PositionCallback, failure: PositionErrorCallback) => void;

      function device(answer: Answer | undefined): void {
        const value = answer && {
          getCurrentPosition: (position: PositionCallback, failure: PositionErrorCallback) =>
            answer(position, failure),
        };
        Object.defineProperty(navigator, "geolocation", {value, configurable: true});
      }
      const at =
        (longitude: number, latitude: number): Answer =>
        (position) =>
          position({coords: {longitude, latitude}} as GeolocationPosition);
      const failing =
        (code: number): Answer =>
        (_, failure) =>
          failure({code} as GeolocationPositionError);

      afterEach(() => {
        Object.defineProperty(navigator, "geolocation", {value: geolocation, configurable: true});
      });

      async function ask(answer: Answer): Promise<RallyInnovationMap> {
        device(answer);
        const element = await map({"deep-link": true});
        await press(element, "Près de chez moi");
        await press(element, "Utiliser ma position");
        return element;
      }

      it("lists the nearest first, and tells nobody where that is", async () => {
        device(at(6.155, 47.62));
        const before = location.href;
        const element = await map({"deep-link": true});
        await press(element, "Près de chez moi");
        const heard = oneEvent(element, "rally-filter");
        await press(element, "Utiliser ma position");
        const {detail} = (await heard) as HTMLElementEventMap["rally-filter"];
        expect(detail.filters).to.deep.equal({near: {}});
        await until(() => active(element).includes("Près de ma position ✕"));
        expect(words(inside(element).querySelector(".panel .who")!)).to.contain("Vesoul");
        expect(location.href).to.equal(before);
        expect(words(find(element, ".nearby [role=status]")!)).to.contain("reste sur votre appareil");
      });

      it("works from outside of the region, and says how far that is", async () => {
        const element = await ask(at(2.35, 48.85));
        await until(() => /à 2\d\d km de la région/.test(words(find(element, ".nearby [role=status]")!)));
        expect(idsOf(element)).to.have.length(56);
      });

      for (const [code, sentence] of [
        [1, "n’est pas accessible"],
        [2, "ne trouve pas sa position"],
        [3, "a pris trop de temps"],
      ] as const) {
        it(`says calmly that the position ${sentence}`, async () => {
          const element = await ask(failing(code));
          await until(() => words(find(element, ".nearby [role=status]")!).includes(sentence));
          expect(active(element)).to.deep.equal([]);
        });
      }

      it("says that it is waiting for an answer", async () => {
        const element = await ask(() => undefined);
        await until(() =>
          words(find(element, ".nearby [role=status]")!).includes("Recherche de votre position"),
        );
      });

      it("is not offered where no device could answer, or the page's policy forbids it", async () => {
        device(undefined);
        const element = await map();
        await press(element, "Près de chez moi");
        await come(element, "[role=combobox]");
        expect(find(element, "button", "Utiliser ma position")).not.to.exist;
        device(at(6, 47));
        Object.defineProperty(document, "permissionsPolicy", {
          value: {allowsFeature: () => false},
          configurable: true,
        });
        const forbidden = await map();
        await press(forbidden, "Près de chez moi");
        await come(forbidden, "[role=combobox]");
        expect(find(forbidden, "button", "Utiliser ma position")).not.to.exist;
        delete (document as {permissionsPolicy?: unknown}).permissionsPolicy;
      });
    });
  });

  describe("with a deep link", () => {
    const own = location.href;
    const [path] = own.split("?");
    afterEach(() => history.replaceState(history.state, "", own));
    const goTo = (query: string): void =>
      history.replaceState({page: "own"}, "", `${path!}?a=%7e&&b#h${query}`);
    const withQuery = (query: string): void => history.replaceState({page: "own"}, "", `${path!}?${query}`);

    it("writes what the visitor asks for and opens, and leaves the rest of the address and the state", async () => {
      goTo("");
      const element = await map({"deep-link": true});
      expect(location.href).to.equal(`${path!}?a=%7e&&b#h`);
      await openFilters(element);
      await press(element, "Jura");
      element.select("conciergerie-du-plateau");
      await element.updateComplete;
      expect(location.href).to.equal(
        `${path!}?a=%7e&&b&rally-departments=39&rally-selected=conciergerie-du-plateau#h`,
      );
      expect(history.state).to.deep.equal({page: "own"});
      element.select(null);
      element.clearFilters();
      await element.updateComplete;
      expect(location.href).to.equal(`${path!}?a=%7e&&b#h`);
    });

    it("begins as the address says, whatever the attributes say", async () => {
      withQuery(
        "rally-themes=sante+mobilite&rally-q=les&rally-near=70550&rally-radius=50&rally-selected=heures-donnees&rally-laureates",
      );
      const before = location.href;
      const element = await map({"deep-link": true, themes: "emploi", departments: "39"});
      const shown = active(element).join();
      expect(shown).to.match(/Santé et solidarité.*Mobilité.*Jura.*Lauréates seulement.*À 50.km de Vesoul/);
      expect(shown).not.to.contain("Emploi");
      expect(element.selected).to.equal("heures-donnees");
      expect(inside(element).querySelector<HTMLInputElement>("[type=search]")!.value).to.equal("les");
      expect(location.href).to.equal(before);
    });

    it("has search at hand by the first picture when the address searches", async () => {
      withQuery("rally-q=conciergrie");
      const element = await map({"deep-link": true});
      expect(idsOf(element)).to.deep.equal(["conciergerie-du-plateau"]);
    });

    it("lets go of the address when the page takes the attribute away", async () => {
      withQuery("rally-themes=sante");
      const element = await map({"deep-link": true});
      element.deepLink = false;
      await element.updateComplete;
      element.clearFilters();
      await element.updateComplete;
      expect(location.search).to.equal("?rally-themes=sante");
    });

    it("goes round: what one map has written another one takes up", async () => {
      goTo("");
      const first = await map({"deep-link": true, themes: "emploi"});
      await openFilters(first);
      (await come(first, ".active button", "Emploi")).click();
      await press(first, "Gouvernance");
      await press(first, "Coopérative");
      const box = (await come(first, "label.criterion")).querySelector("select")!;
      box.value = "2";
      box.dispatchEvent(new Event("change", {bubbles: true}));
      await first.updateComplete;
      expect(location.search).to.contain("rally-themes=&").and.to.contain("rally-criteria=");
      const second = await map({"deep-link": true, themes: "emploi"});
      await until(() => active(second).length === active(first).length);
      expect(active(second)).to.deep.equal(active(first));
      expect(idsOf(second)).to.deep.equal(idsOf(first));
    });

    it("passes over what the feed does not know, and tells nobody", async () => {
      withQuery(
        "rally-themes=perime+emploi&rally-selected=rien&rally-criteria=x:3+:+y&rally-near=ZZ&rally-kinds=%zz",
      );
      const told: Event[] = [];
      const listen = (event: Event): number => told.push(event);
      document.addEventListener("rally-error", listen);
      const element = await map({"deep-link": true});
      document.removeEventListener("rally-error", listen);
      expect(told).to.have.length(0);
      expect(active(element)).to.deep.equal(["Emploi et formation ✕"]);
      expect(element.selected).to.equal(undefined);
    });

    it("leaves a partner's frame as the page has set it", async () => {
      withQuery("rally-partner=cress");
      const element = await map({"deep-link": true, partner: "bge"});
      expect(element.visibleInnovations.every(({partner}) => partner === "bge")).to.be.true;
    });

    it("follows the visitor back and forth", async () => {
      withQuery("rally-themes=sante");
      const element = await map({"deep-link": true});
      history.pushState(null, "", `${path!}?rally-themes=mobilite&rally-selected=heures-donnees`);
      dispatchEvent(new PopStateEvent("popstate"));
      await until(() => active(element).join() === "Mobilité ✕" && element.selected === "heures-donnees");
      history.back();
      await until(() => active(element).join() === "Santé et solidarité ✕" && !element.selected);
    });

    it("gets along with another map of the page, by its id", async () => {
      withQuery("rally-une-themes=sante&rally-themes=emploi");
      const element = await map({"deep-link": true, id: "une"});
      expect(active(element)).to.deep.equal(["Santé et solidarité ✕"]);
    });

    it("does nothing without the attribute", async () => {
      withQuery("rally-themes=sante");
      const element = await map();
      expect(active(element)).to.deep.equal([]);
      element.select("heures-donnees");
      await element.updateComplete;
      expect(location.search).to.equal("?rally-themes=sante");
    });
  });
});
