import {expect} from "@open-wc/testing";
import type {RallyInnovationMap} from "../../../src/elements/innovation-map/define.js";
import {makeFeed} from "../../support/make-feed.mjs";
import {all, entriesOf, find, mapIn, until, words} from "../../support/innovation-map.js";

/** Has the page made ready for printing. What draws on paper comes once the page is idle. */
async function print(element: RallyInnovationMap): Promise<HTMLElement> {
  await until(() => {
    dispatchEvent(new Event("beforeprint"));
    return all(element, ".paper").length;
  }, "the paper is drawn");
  return find(element, ".paper");
}

const done = (): boolean => dispatchEvent(new Event("afterprint"));

const groupsOf = (paper: Element): [number: string, titles: string[]][] =>
  [...paper.querySelectorAll(".group")].map((group) => [
    words(group.querySelector(".number")!),
    [...group.querySelectorAll("li > strong")].map(words),
  ]);

describe("<rally-innovation-map> on paper", () => {
  afterEach(done);

  it("has a numbered map, and a list by the same numbers in which nothing is missing", async () => {
    const element = await mapIn("inline-size: 900px");
    await until(() => !words(find(element, ".panel")).includes("sans emplacement"));
    const paper = await print(element);
    const numbers = [...paper.querySelectorAll<HTMLElement>(".mark[data-number]")].map(
      ({dataset}) => dataset.number,
    );
    expect(numbers.length).to.be.above(10);
    expect(numbers).to.deep.equal(numbers.map((_, index) => String(index + 1)));
    const groups = groupsOf(paper);
    expect(groups.map(([number]) => number)).to.deep.equal(numbers);
    expect(groups.flatMap(([, titles]) => titles)).to.have.length(56);
    for (const mark of paper.querySelectorAll<HTMLElement>(".mark[data-number]")) {
      const [, titles] = groups[Number(mark.dataset.number) - 1]!;
      const {ariaLabel} = mark;
      if (/^\d+ innovations/.test(ariaLabel!)) expect(parseInt(ariaLabel!)).to.equal(titles.length);
      else expect(ariaLabel).to.contain(titles[0]);
    }
  });

  it("says of which rally, when, at which address, by which filters, and whose the map's data are", async () => {
    const element = await mapIn("inline-size: 900px", {themes: "sante", departments: "25"});
    const said = words(await print(element));
    // Some engines run the tests in a frame: the address of the page around it is what a reader can use.
    const address = window.parent === window ? location.href : window.parent.location.href;
    expect(said)
      .to.contain("Rally’nov")
      .and.to.contain("19 avril 2013")
      .and.to.contain(address)
      .and.to.contain("Santé et solidarité, Doubs")
      .and.to.contain("OpenStreetMap");
  });

  it("shows what the visitor has gone to, and lists apart what lies outside", async () => {
    const element = await mapIn("inline-size: 900px");
    await until(() => !words(find(element, ".panel")).includes("sans emplacement"));
    element.fitTo(["heures-donnees", "code-a-la-carte"]);
    await until(() => find(element, ".map").ariaBusy === "false");
    const paper = await print(element);
    expect(words(find(element, ".elsewhere"))).to.contain("Hors de la carte");
    const onMap = groupsOf(paper).flatMap(([, titles]) => titles);
    expect(onMap.length).to.be.within(2, 55);
    const outside = [...paper.querySelectorAll(".elsewhere li > strong")];
    expect(onMap.length + outside.length).to.equal(56);
  });

  it("has the stages when they are shown", async () => {
    const element = await mapIn("inline-size: 900px", {withStages: true});
    const paper = await print(element);
    expect(paper.querySelectorAll(".group > .roundel")).to.have.length(9);
    expect(words(paper)).to.contain("11 juin 2013 · Vesoul");
  });

  it("prints 500 innovations and says how many more there are", async () => {
    const element = await mapIn("inline-size: 900px", {feed: undefined, data: makeFeed({innovations: 700})});
    const paper = await print(element);
    expect(paper.querySelectorAll(".groups li > strong")).to.have.length(500);
    expect(words(paper)).to.contain("Et 200 autres innovations");
  });

  it("is a list alone where there is no map", async () => {
    const element = await mapIn("inline-size: 900px", {view: "list"});
    const paper = await print(element);
    expect(paper.querySelector(".mark")).not.to.exist;
    expect(paper.querySelectorAll(".groups li > strong")).to.have.length(56);
  });

  it("leaves the screen as it was: view, focus, scroll", async () => {
    const element = await mapIn("inline-size: 900px");
    await until(() => entriesOf(element).length === 56);
    element.fitTo(["heures-donnees"]);
    await until(() => find(element, ".map").ariaBusy === "false");
    find(element, ".panel").scrollTop = 300;
    const entry = entriesOf(element)[6]!;
    entry.focus({preventScroll: true});
    const ground = find(element, ".ground g").getAttribute("transform");
    const height = element.offsetHeight;
    await print(element);
    expect(element.offsetHeight).to.equal(height);
    done();
    expect(all(element, ".paper")).to.be.empty;
    expect(find(element, ".ground g").getAttribute("transform")).to.equal(ground);
    expect(element.shadowRoot!.activeElement).to.equal(entry);
    expect(find(element, ".panel").scrollTop).to.equal(300);
    find(element, ".mark:not([hidden])").click();
    await until(() => element.selected ?? all(element, ".details, .map[aria-busy=true]").length);
  });

  it("no longer listens once it is removed", async () => {
    const element = await mapIn("inline-size: 900px");
    await print(element);
    element.remove();
    dispatchEvent(new Event("beforeprint"));
    expect(all(element, ".paper")).to.be.empty;
  });
});
