import {expect, fixtureCleanup} from "@open-wc/testing";
import {sendKeys} from "@web/test-runner-commands";
import type {RallyInnovationMap} from "../../../src/elements/innovation-map/define.js";
import {all, entriesOf, find, isSeenIn, mapIn, until, words} from "../../support/innovation-map.js";

const press = (key: string): Promise<void> => sendKeys({press: key});

const focused = (element: Element): HTMLElement | null =>
  element.shadowRoot!.activeElement as HTMLElement | null;

/** Presses Tab until the focus is on what is wanted. */
async function tabTo(element: Element, selector: string, key = "Tab"): Promise<HTMLElement> {
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await press(key);
    if (focused(element)?.matches(selector)) return focused(element)!;
  }
  throw new Error(`${key} does not lead to ${selector}`);
}

/** A map in a page with a link before it, on which the focus is. */
async function mapAfterLink(settings: Partial<RallyInnovationMap> = {}): Promise<RallyInnovationMap> {
  const element = await mapIn("inline-size: 900px", settings);
  await until(() => entriesOf(element).length === 56);
  const link = document.createElement("a");
  link.href = "#";
  link.textContent = "Accueil";
  element.before(link);
  link.focus();
  return element;
}

describe("<rally-innovation-map> by keyboard alone", function () {
  this.timeout(60_000);
  afterEach(fixtureCleanup);

  it("an innovation is found by its theme, read, closed, and the visitor is where they were", async () => {
    const element = await mapAfterLink();
    expect((await tabTo(element, ".skip")).getBoundingClientRect().width, "the link shows").to.be.above(20);
    await press("Enter");
    expect(focused(element)!.matches(".panel")).to.be.true;

    await tabTo(element, ".chip[aria-pressed=false]");
    await press(" ");
    await until(() => entriesOf(element).length < 56, "fewer innovations are listed");
    expect(focused(element)!.getAttribute("aria-pressed")).to.equal("true");

    await tabTo(element, ".entry");
    await press("Tab");
    await press("Tab");
    const entry = focused(element)!;
    const {id} = entry.dataset;
    expect(isSeenIn(entry, find(element, ".panel")), "the entry is seen").to.be.true;
    const place = entry.getBoundingClientRect().top;
    await press("Enter");
    await until(() => focused(element)?.matches(".close"), "the sheet has the focus");
    expect(element.selected).to.equal(id);
    await until(() => all(element, "rally-sheet-card")[0]?.shadowRoot?.querySelector(".sheet"));

    await press("Escape");
    await until(() => focused(element)?.dataset.id === id, "the entry has the focus again");
    expect(element.selected).not.to.exist;
    expect(focused(element)!.getBoundingClientRect().top).to.be.closeTo(place, 2);
  });

  it("an innovation is found near a town, of which a few letters are typed", async () => {
    const element = await mapAfterLink();
    await tabTo(element, ".panel");
    await tabTo(element, ".near");
    await press("Enter");
    await until(() => all(element, ".nearby [role=combobox]").length, "the field has come");
    await tabTo(element, "[role=combobox]");
    await sendKeys({type: "vesou"});
    await until(() => all(element, "[role=option]").length, "towns are suggested");
    await press("ArrowDown");
    await press("Enter");
    await until(() => /\d km/.test(words(find(element, ".panel .entry"))), "distances are told");
    expect(words(find(element, ".panel .entry"))).to.contain("Vesoul");
    await tabTo(element, ".entry");
    await press("Enter");
    await until(() => focused(element)?.matches(".close"));
    await press("Enter");
    await until(() => focused(element)?.matches(".panel .entry"), "back in the list");
  });

  it("a marker is reached on the map, opened, and left as it was", async () => {
    const element = await mapAfterLink();
    await tabTo(element, ".surface");
    await press("+");
    await until(() => find(element, ".map").ariaBusy === "false");
    await press("Enter");
    await until(() => focused(element)?.matches(".mark"), "a marker has the focus");
    // A ring is entered until something opens; what it held is then nearer.
    for (let steps = 0; steps < 12 && !all(element, ".details").length; steps += 1) {
      await press("Enter");
      await until(() => find(element, ".map").ariaBusy === "false");
    }
    await until(() => focused(element)?.matches(".close"), "something is open");
    await press("Escape");
    await until(() => focused(element)?.matches(".mark"), "the marker has the focus again");
    await press("Escape");
    expect(focused(element)!.matches(".surface")).to.be.true;
  });
});
