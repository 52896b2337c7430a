import {expect, nextFrame} from "@open-wc/testing";
import type {RallyInnovationMap} from "../../../src/elements/innovation-map/define.js";
import {all, entriesOf, find, isSeenIn, mapIn, until} from "../../support/innovation-map.js";

const narrow = "inline-size: 360px";
const handleOf = (element: Element): HTMLElement => find(element, ".handle");
const heightOf = (element: Element): number => find(element, ".side").clientHeight;
const frameOf = (element: Element): number => find(element, ".layout").clientHeight;

/** Waits until the sheet stands still at about this share of the height. */
async function rests(element: Element, low: number, high: number): Promise<void> {
  await until(() => {
    const share = heightOf(element) / frameOf(element);
    return share >= low && share <= high;
  }, `the sheet stands between ${low} and ${high}`);
  await Promise.all(
    find(element, ".side")
      .getAnimations()
      .map(({finished}) => finished),
  );
}
const atPeek = (element: Element): Promise<void> => rests(element, 0.1, 0.35);
const atHalf = (element: Element): Promise<void> => rests(element, 0.48, 0.52);
const atFull = (element: Element): Promise<void> => rests(element, 0.8, 0.9);

/** Drags the handle by so many pixels, as a finger does. */
async function dragBy(element: RallyInnovationMap, dy: number): Promise<void> {
  const handle = handleOf(element);
  const captured = new Set<number>();
  handle.setPointerCapture = (id) => void captured.add(id);
  handle.hasPointerCapture = (id) => captured.has(id);
  const {x, y} = handle.getBoundingClientRect();
  const send = (name: string, by: number, buttons: number): boolean =>
    handle.dispatchEvent(
      new PointerEvent(name, {
        clientX: x + 20,
        clientY: y + 10 + by,
        pointerId: 7,
        pointerType: "touch",
        buttons,
        bubbles: true,
        composed: true,
      }),
    );
  send("pointerdown", 0, 1);
  await until(() => captured.has(7), "the handle follows the finger");
  for (const part of [0.25, 0.5, 0.75, 1]) {
    send("pointermove", dy * part, 1);
    await nextFrame();
  }
  send("pointerup", dy, 0);
  handle.click();
  await element.updateComplete;
}

describe("the sheet of a narrow <rally-innovation-map>", () => {
  it("begins below the map, which shows the whole region above it", async () => {
    const element = await mapIn(narrow);
    await atHalf(element);
    const map = find(element, ".map").getBoundingClientRect();
    expect(map.bottom).to.be.at.most(find(element, ".side").getBoundingClientRect().top);
    const land = find(element, ".ground .outline").getBoundingClientRect();
    expect(land.top).to.be.at.least(map.top);
    expect(land.bottom).to.be.at.most(map.bottom);
  });

  it("goes from stop to stop with its button, which says what comes next", async () => {
    const element = await mapIn(narrow);
    const handle = handleOf(element);
    expect(handle.ariaLabel).to.equal("Agrandir la liste");
    expect(handle.ariaExpanded).to.equal("false");
    handle.click();
    await atFull(element);
    expect(handle.ariaLabel).to.equal("Réduire la liste");
    expect(handle.ariaExpanded).to.equal("true");
    handle.click();
    await atPeek(element);
    expect(isSeenIn(find(element, "input[type=search]"), find(element, ".side"))).to.be.true;
    expect(isSeenIn(find(element, ".count"), find(element, ".side"))).to.be.true;
    handle.click();
    await atHalf(element);
  });

  it("is dragged by its handle and goes to the nearest stop", async () => {
    const element = await mapIn(narrow);
    await dragBy(element, -200);
    await atFull(element);
    await dragBy(element, 180);
    await atHalf(element);
    await dragBy(element, 160);
    await atPeek(element);
    expect(find(element, ".map").clientHeight).to.be.above(frameOf(element) * 0.55);
  });

  it("takes a tap on the handle for a tap", async () => {
    const element = await mapIn(narrow);
    await dragBy(element, 2);
    await atFull(element);
  });

  it("scrolls as ever: only the handle is dragged", async () => {
    const element = await mapIn(narrow);
    expect(getComputedStyle(find(element, ".panel")).touchAction).to.equal("auto");
    expect(getComputedStyle(handleOf(element)).touchAction).to.equal("none");
    expect(getComputedStyle(find(element, ".panel")).overflowY).to.equal("auto");
  });

  it("makes room for what the keyboard's focus goes to", async () => {
    const element = await mapIn(narrow);
    handleOf(element).click();
    await element.updateComplete;
    find(element, ".surface").focus();
    await atHalf(element);
    handleOf(element).click();
    handleOf(element).click();
    await atPeek(element);
    entriesOf(element)[1]!.focus();
    await atHalf(element);
    expect(isSeenIn(entriesOf(element)[1]!, find(element, ".panel"))).to.be.true;
  });

  it("opens a sheet high, and is as high as before once that is closed", async () => {
    const element = await mapIn(narrow);
    const entry = entriesOf(element)[3]!;
    entry.focus();
    entry.click();
    await element.updateComplete;
    await atFull(element);
    expect(find(element, ".details").getBoundingClientRect().top).to.be.at.least(
      handleOf(element).getBoundingClientRect().bottom - 1,
    );
    expect(handleOf(element).ariaLabel).to.equal("Réduire le volet");
    find(element, ".close").click();
    await element.updateComplete;
    await atHalf(element);
    expect(element.shadowRoot!.activeElement).to.equal(entry);
  });

  it("shows the marker of what is open in what it leaves of the map", async () => {
    const element = await mapIn(narrow);
    element.select("conciergerie-du-plateau");
    await element.updateComplete;
    await atFull(element);
    await until(() => {
      const mark = find(element, ".mark.selected").getBoundingClientRect();
      const top = find(element, ".map").getBoundingClientRect().top;
      const bottom = find(element, ".side").getBoundingClientRect().top;
      const middle = (mark.top + mark.bottom) / 2;
      return middle > top && middle < bottom;
    }, "the marker comes into the free part");
  });

  for (const [name, style] of [
    ["280 px wide", "inline-size: 280px"],
    ["a low frame", "inline-size: 320px; --rally-map-height: 240px"],
  ] as const) {
    it(`leaves room for map and list in ${name}`, async () => {
      const element = await mapIn(style);
      expect(find(element, ".map").clientHeight).to.be.at.least(40);
      const panel = find(element, ".panel");
      expect(panel.clientHeight).to.be.at.least(80);
      const entry = entriesOf(element)[5]!;
      entry.focus();
      await until(() => isSeenIn(entry, panel), "the entry with the focus is seen");
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }

  it("is no sheet where there is room beside the map", async () => {
    const element = await mapIn("inline-size: 800px");
    expect(getComputedStyle(handleOf(element)).display).to.equal("none");
    expect(heightOf(element)).to.equal(frameOf(element));
    expect(all(element, ".side")[0]!.getBoundingClientRect().right).to.be.at.most(
      find(element, ".map").getBoundingClientRect().left + 1,
    );
  });
});
