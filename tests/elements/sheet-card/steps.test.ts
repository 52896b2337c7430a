import {expect, fixture, html, waitUntil} from "@open-wc/testing";
import "../../../src/elements/innovation-map/define.js";
import type {RallySheetCard} from "../../../src/elements/sheet-card/define.js";
import {emit} from "../../../src/events/index.js";
import {example} from "../../../stories/support.js";
import {announced, inside, part, partsOf, read, story} from "../../support/sheet-card.js";

const title = (element: Element): string => read(part(element, "title"));
const steps = (element: Element): HTMLElement[] => [...part(element, "steps").querySelectorAll("button")];
const hasSteps = (element: Element): Promise<void> =>
  waitUntil(() => partsOf(element, "steps").length > 0, "the steps are there", {timeout: 8_000});

describe("a sheet beside a map", () => {
  it("says where it stands among those that pass the filters, and goes on to the next and back", async () => {
    const element = await story("SteppingThroughAMap");
    await hasSteps(element);
    expect(read(part(element, "steps"))).to.equal("Fiche précédente 1 sur 3 Fiche suivante");
    const [, next] = steps(element);
    next!.focus();
    next!.click();
    await waitUntil(() => title(element) === "Mutuelle de village");
    expect(read(part(element, "steps"))).to.contain("2 sur 3");
    expect(announced(element)).to.equal("Fiche affichée : Mutuelle de village");
    expect(inside(element).activeElement, "who goes on can go on").to.equal(steps(element)[1]);
    steps(element)[0]!.click();
    await waitUntil(() => title(element) === "La conciergerie partagée du plateau");
  });

  it("keeps the button in place at either end, where it does nothing", async () => {
    const element = await story("SteppingThroughAMap");
    await hasSteps(element);
    const [previous] = steps(element);
    expect(previous!.ariaDisabled).to.equal("true");
    previous!.click();
    await element.updateComplete;
    expect(title(element)).to.equal("La conciergerie partagée du plateau");
  });

  it("follows the map’s filters", async () => {
    const element = await story("SteppingThroughAMap");
    await hasSteps(element);
    const map = document.querySelector("#carte-filtree")!;
    Object.assign(map, {visibleInnovations: [{id: "x"}, {id: "conciergerie-du-plateau"}]});
    emit(map, "rally-filter", {filters: {}, count: 2});
    await waitUntil(() => read(part(element, "steps")).includes("2 sur 2"));
    Object.assign(map, {visibleInnovations: [{id: "x"}, {id: "y"}]});
    emit(map, "rally-filter", {filters: {}, count: 2});
    await waitUntil(() => partsOf(element, "steps").length === 0, "it does not pass any more");
  });

  it("goes through what a real map shows", async () => {
    const host = await fixture(
      html`<div>
        <rally-innovation-map
          id="vraie-carte"
          lang="fr"
          feed=${example("demonstration")}
          now="2013-04-19"
          view="list"
          themes="sante"
          selected="mutuelle-de-village"
        ></rally-innovation-map>
        <rally-sheet-card for="vraie-carte" lang="fr" now="2013-04-19"></rally-sheet-card>
      </div>`,
    );
    const element = host.querySelector<RallySheetCard>("rally-sheet-card")!;
    const map = host.querySelector("rally-innovation-map")!;
    await hasSteps(element);
    await waitUntil(() => map.visibleInnovations.length < 20, "the map has narrowed down");
    const ids = map.visibleInnovations.map(({id}) => id);
    const at = ids.indexOf("mutuelle-de-village");
    await waitUntil(
      () => read(part(element, "steps")).includes(`${at + 1} sur ${ids.length}`),
      "the sheet follows",
    );
    const to = at + 1 < ids.length ? 1 : -1;
    steps(element)[to === 1 ? 1 : 0]!.click();
    await waitUntil(() => map.selected === ids[at + to]);
    await waitUntil(() => title(element) !== "Mutuelle de village");
  });
});
