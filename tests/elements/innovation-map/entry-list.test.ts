import {expect, nextFrame} from "@open-wc/testing";
import type {RallyInnovationMap} from "../../../src/elements/innovation-map/innovation-map.js";
import {makeFeed} from "../../support/make-feed.mjs";
import {all, entriesOf, find, isSeenIn, mapIn, until, words} from "../../support/innovation-map.js";
import {expectAccessible} from "../../support/stories.js";

const wide = "inline-size: 900px";
const panelOf = (element: Element): HTMLElement => find(element, ".panel");
const entryOf = (element: Element, id: string): HTMLElement | undefined =>
  entriesOf(element).find(({dataset}) => dataset.id === id);

/** A map of a thousand, all of whose first 300 entries are there, and what draws the others. */
async function long(innovations = 1000): Promise<RallyInnovationMap> {
  const element = await mapIn(wide, {feed: undefined, data: makeFeed({innovations})});
  await until(() => entriesOf(element).length >= 300, "the first 300 come");
  await until(() => find(element, ".after").clientHeight > 0, "there is room for the others");
  return element;
}

/** An entry that is drawn only near to what is seen, and is seen. */
function farEntry(element: Element): HTMLElement {
  const {top} = panelOf(element).getBoundingClientRect();
  return entriesOf(element).find(
    (entry) =>
      entry.closest(".far") &&
      entry.getBoundingClientRect().top > top + 120 &&
      isSeenIn(entry, panelOf(element)),
  )!;
}

/** Scrolls the panel there and waits until entries are drawn all over it. */
async function scrollTo(element: RallyInnovationMap, top: number): Promise<void> {
  const panel = panelOf(element);
  panel.scrollTop = top;
  const frame = panel.getBoundingClientRect();
  const root = element.shadowRoot!;
  await until(
    () =>
      [0.6, 0.9].every((part) =>
        root.elementFromPoint(frame.left + 60, frame.top + part * frame.height)?.closest(".entries > li"),
      ),
    `entries at ${top}`,
  );
  await nextFrame();
  await nextFrame();
}

describe("the list of <rally-innovation-map>", () => {
  it("draws a few entries for the first picture, and the first 300 after it", async () => {
    const element = document.createElement("rally-innovation-map");
    Object.assign(element, {data: makeFeed({innovations: 250}), renderer: "static"});
    const counts: number[] = [];
    const host = document.createElement("div");
    document.body.append(host);
    host.append(element);
    const watch = (): void => {
      counts.push(entriesOf(element).length);
    };
    const observer = new MutationObserver(watch);
    observer.observe(element.shadowRoot!, {childList: true, subtree: true});
    await until(() => entriesOf(element).length === 250);
    observer.disconnect();
    host.remove();
    expect(counts.find((count) => count > 0)).to.be.at.most(30);
  });

  it("keeps the first 300 in the page, where the browser's own search finds them", async () => {
    const element = await long();
    const {innovations} = element.data as {innovations: {id: string}[]};
    const panel = panelOf(element);
    await scrollTo(element, panel.scrollHeight / 2);
    for (const {id} of innovations.slice(0, 300)) expect(entryOf(element, id), id).to.exist;
    for (const item of all(element, ".panel .entries > li").slice(0, 300)) {
      expect(getComputedStyle(item).contentVisibility).not.to.equal("hidden");
    }
  });

  it("draws the others only near to what is seen, and says to screen readers how many there are", async () => {
    const element = await long();
    const {innovations} = element.data as {innovations: {id: string}[]};
    const panel = panelOf(element);
    for (const part of [0.5, 1, 0.4, 0]) {
      await scrollTo(element, part * (panel.scrollHeight - panel.clientHeight));
      expect(entriesOf(element).length).to.be.within(300, 600);
      expect(panel.scrollTop / (panel.scrollHeight - panel.clientHeight)).to.be.closeTo(part, 0.03);
    }
    await scrollTo(element, panel.scrollHeight);
    const items = all(element, ".panel .entries > li");
    expect(items.every((item) => item.getAttribute("aria-setsize") === "1000")).to.be.true;
    for (const item of items) {
      const {id} = item.querySelector<HTMLElement>(".entry")!.dataset;
      expect(innovations[Number(item.getAttribute("aria-posinset")) - 1]!.id).to.equal(id);
    }
    expect(items.at(-1)!.getAttribute("aria-posinset")).to.equal("1000");
    await expectAccessible(element);
  });

  it("says nothing of sizes when all is there", async () => {
    const element = await mapIn(wide);
    await until(() => entriesOf(element).length === 56);
    expect(all(element, "[aria-setsize], [aria-posinset]")).to.be.empty;
  });

  it("does not jump while a visitor scrolls up through what was never drawn", async () => {
    const element = await long();
    const panel = panelOf(element);
    await scrollTo(element, panel.scrollHeight);
    for (let step = 0; step < 25; step++) {
      const seen = farEntry(element);
      const before = seen.getBoundingClientRect().top;
      panel.scrollTop -= 150;
      await nextFrame();
      await nextFrame();
      expect(seen.getBoundingClientRect().top - before).to.be.closeTo(150, 3);
    }
  });

  it("brings into view what is chosen on the map, however far it is", async () => {
    const element = await long();
    const {innovations} = element.data as {innovations: {id: string}[]};
    for (const index of [900, 120, 555]) {
      const {id} = innovations[index]!;
      element.select(id);
      await element.updateComplete;
      await until(() => entryOf(element, id), `entry ${index} is drawn`);
      expect(isSeenIn(entryOf(element, id)!, panelOf(element)), `entry ${index}`).to.be.true;
      expect(entryOf(element, id)!.ariaCurrent ?? "true").to.equal("true");
    }
  });

  it("comes back to the same entry, at the same place, after a sheet was closed", async () => {
    const element = await long();
    const panel = panelOf(element);
    await scrollTo(element, panel.scrollHeight * 0.7);
    const entry = farEntry(element);
    const {id} = entry.dataset;
    entry.focus({preventScroll: true});
    const placeOf = (node: Element): number =>
      node.getBoundingClientRect().top - panel.getBoundingClientRect().top;
    const top = placeOf(entry);
    entry.click();
    await element.updateComplete;
    await nextFrame();
    find(element, ".close").click();
    await element.updateComplete;
    await nextFrame();
    await nextFrame();
    const focused = element.shadowRoot!.activeElement as HTMLElement;
    expect(focused.dataset.id).to.equal(id);
    expect(placeOf(focused)).to.be.closeTo(top, 2);
  });

  it("never takes away the entry that has the focus", async () => {
    const element = await long();
    const panel = panelOf(element);
    await scrollTo(element, panel.scrollHeight * 0.5);
    const entry = farEntry(element);
    entry.focus({preventScroll: true});
    await scrollTo(element, panel.scrollHeight);
    await scrollTo(element, 0);
    expect(entry.isConnected).to.be.true;
    expect(element.shadowRoot!.activeElement).to.equal(entry);
    entry.blur();
    await scrollTo(element, panel.scrollHeight);
    expect(entry.isConnected).to.be.false;
  });

  it("starts at its top again when the filters change, unless the focus is in it", async () => {
    const element = await long();
    const panel = panelOf(element);
    await scrollTo(element, 3000);
    const theme = (element.data as {themes: {id: string}[]}).themes[0]!.id;
    element.themes = theme;
    await until(() => panel.scrollTop === 0);
    element.themes = undefined;
    await until(() => entriesOf(element).length >= 300);
    await scrollTo(element, 3000);
    entriesOf(element)
      .find((entry) => isSeenIn(entry, panel))!
      .focus({preventScroll: true});
    element.themes = theme;
    await element.updateComplete;
    expect(panel.scrollTop).to.be.above(0);
  });

  it("shows 100,000 innovations with a few hundred nodes", async function () {
    this.timeout(60_000);
    const element = await long(100_000);
    const panel = panelOf(element);
    await scrollTo(element, panel.scrollHeight);
    expect(all(element, ".panel .entries > li").at(-1)!.getAttribute("aria-posinset")).to.equal("100000");
    expect(all(element, ".panel *").length).to.be.below(8000);
    expect(words(find(element, ".count"))).to.match(/100.000 innovations/);
  });
});
