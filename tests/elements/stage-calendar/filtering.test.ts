import {expect, oneEvent} from "@open-wc/testing";
import type {RallyStageCalendar} from "../../../src/elements/stage-calendar/stage-calendar.js";
import {manyStages} from "../../../stories/stage-feeds.js";
import {example, serving} from "../../../stories/support.js";
import {
  announced,
  button,
  calendar,
  choice,
  come,
  idsOf,
  inside,
  part,
  partsOf,
  read,
  settled,
  type Settings,
} from "../../support/stage-calendar.js";

/** A calendar with its filters open. */
async function filters(settings: Settings = {}): Promise<RallyStageCalendar> {
  const element = await calendar({past: "show", ...settings});
  part(inside(element), "filter").click();
  await come(() => inside(element).querySelector(".facets"), "the filters open");
  return element;
}

const groups = (element: Element): [legend: string, choices: string[]][] =>
  [...inside(element).querySelectorAll("fieldset")].map((group) => [
    read(group.querySelector("legend")!),
    partsOf(group, "choice").map(read),
  ]);

/** Ticks or unticks the choice of a name, or presses the button. */
const press = async (element: RallyStageCalendar, name: string): Promise<void> => {
  (choice(element, name) ?? button(inside(element), name)!).click();
  await settled(element);
};

type FilterEvent = HTMLElementEventMap["rally-filter"];

describe("<rally-stage-calendar>, whose visitor filters", () => {
  it("offers organisers, departments and months, with what each would leave", async () => {
    const element = await filters();
    const [partners, departments, months] = groups(element);
    expect(partners![0]).to.equal("Organisateurs");
    expect(partners![1]).to.include.members(["Cress 1", "BGE Franche-Comté 1"]);
    expect(departments).to.deep.equal([
      "Départements",
      ["Doubs 5", "Jura 2", "Haute-Saône 1", "Territoire de Belfort 1"],
    ]);
    expect(months).to.deep.equal(["Mois", ["avril 2013 3", "mai 2013 1", "juin 2013 2", "septembre 2013 3"]]);
  });

  it("leaves as many stages as a choice has said, whatever else is asked for", async () => {
    const element = await filters({feed: example("demonstration")});
    await press(element, "Doubs");
    for (const label of partsOf(inside(element), "choice")) {
      const {checked, disabled} = label.querySelector("input")!;
      const told = Number(label.querySelector(".muted")!.textContent);
      if (disabled) expect(told).to.equal(0);
      if (checked || disabled) continue;
      // Within a group one more choice is one more wish: the others of the group are let go first.
      const group = label.closest("fieldset")!;
      for (const other of group.querySelectorAll<HTMLInputElement>("input:checked")) other.click();
      await settled(element);
      label.querySelector("input")!.click();
      await settled(element);
      expect(idsOf(element), read(label)).to.have.length(told);
      await press(element, "Tout afficher");
      await press(element, "Doubs");
    }
  });

  it("tells the page and says how many stages are left", async () => {
    const element = await filters();
    const told = oneEvent(element, "rally-filter");
    await press(element, "Jura");
    const {detail} = (await told) as FilterEvent;
    expect(detail).to.deep.equal({filters: {departments: ["39"]}, count: 2});
    expect(idsOf(element)).to.deep.equal(["etape-7", "etape-8"]);
    await come(() => announced(element) === "2 étapes", "the count is said");
    expect(read(part(inside(element), "filter"))).to.equal("Filtrer (1)");
    await press(element, "septembre 2013");
    await press(element, "Territoire de Belfort");
    expect(idsOf(element)).to.deep.equal(["etape-7", "etape-8", "etape-9"]);
  });

  it("takes everything back at once, and keeps the focus in the filters", async () => {
    const element = await filters();
    await press(element, "Jura");
    await press(element, "septembre 2013");
    const told = oneEvent(element, "rally-filter");
    await press(element, "Tout afficher");
    expect(((await told) as FilterEvent).detail).to.deep.equal({filters: {}, count: 9});
    expect(inside(element).activeElement!.closest(".facets")).to.exist;
    expect(idsOf(element)).to.have.length(9);
    expect(button(inside(element), "Tout afficher")).to.be.undefined;
  });

  it("says that nothing is left, and leads back", async () => {
    const element = await filters();
    for (const name of ["BGE", "Fact", "avril 2013", "BGE"]) await press(element, name);
    expect(idsOf(element)).to.deep.equal([]);
    expect(read(part(inside(element), "empty"))).to.equal("Aucune étape ne correspond à ce choix.");
    await come(() => announced(element).startsWith("Aucune étape"), "that is said, too");
    await press(element, "Tout afficher");
    expect(idsOf(element)).to.have.length(9);
    expect(inside(element).activeElement).to.equal(part(inside(element), "filter"));
  });

  it("offers no choice that would leave nothing", async () => {
    const element = await filters();
    await press(element, "Jura");
    const vain = partsOf(inside(element), "choice").find((one) => read(one) === "avril 2013 0")!;
    expect(vain.querySelector("input")!.disabled).to.be.true;
    vain.click();
    await settled(element);
    expect(idsOf(element)).to.have.length(2);
  });

  it("narrows within what the page shows, and goes no further", async () => {
    const element = await filters({departments: "25 39", partner: "cetim fca bge"});
    expect(idsOf(element)).to.deep.equal(["etape-1", "etape-7", "etape-8"]);
    expect(groups(element).find(([legend]) => legend === "Départements")![1]).to.deep.equal([
      "Doubs 1",
      "Jura 2",
    ]);
    const told = oneEvent(element, "rally-filter");
    await press(element, "Cetim");
    expect(((await told) as FilterEvent).detail).to.deep.equal({
      filters: {partner: ["cetim"], departments: ["25", "39"]},
      count: 1,
    });
    await press(element, "Tout afficher");
    expect(idsOf(element)).to.have.length(3);
  });

  it("drops what no stage of the page is any more", async () => {
    const element = await filters();
    await press(element, "Jura");
    element.partner = "bge";
    await come(() => idsOf(element).join() === "etape-1", "the page's frame is followed");
    expect(read(part(inside(element), "filter"))).to.equal("Filtrer");
  });

  it("offers nothing where there is nothing to choose", async () => {
    const one = await calendar({feed: serving(manyStages(1))});
    expect(part(inside(one), "filter")).to.be.undefined;
    const alike = await filters({feed: serving(manyStages(2))});
    expect(groups(alike).map(([legend]) => legend)).to.deep.equal(["Départements"]);
  });

  it("folds a long list, but for what is asked for", async () => {
    const element = await filters({feed: serving(manyStages(60, 30))});
    const partners = (): string[] => groups(element)[0]![1];
    expect(partners()).to.have.length(5);
    await press(element, "Tout voir (30)");
    expect(partners()).to.have.length(30);
    await press(element, "Partenaire 20");
    await press(element, "En voir moins");
    expect(partners()).to.have.length(6);
    expect(partners()).to.include("Partenaire 20 2");
  });
});
