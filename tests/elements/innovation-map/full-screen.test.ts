import {expect} from "@open-wc/testing";
import type {RallyInnovationMap} from "../../../src/elements/innovation-map/define.js";
import {find, mapIn, until} from "../../support/innovation-map.js";

const buttonOf = (element: Element): HTMLElement => find(element, ".full-screen");

/** A map in a page whose browser has no full screen, as on an iPhone. */
async function withoutFullScreen(test: (element: RallyInnovationMap) => Promise<void>): Promise<void> {
  const descriptor = Object.getOwnPropertyDescriptor(Document.prototype, "fullscreenEnabled")!;
  Object.defineProperty(Document.prototype, "fullscreenEnabled", {configurable: true, get: () => false});
  try {
    await test(await mapIn("inline-size: 360px; transform: translate(20px)"));
  } finally {
    Object.defineProperty(Document.prototype, "fullscreenEnabled", descriptor);
  }
}

/** Presses the button and waits until the map is as large as the window. */
async function fill(element: RallyInnovationMap): Promise<void> {
  buttonOf(element).focus();
  buttonOf(element).click();
  await until(() => {
    const {width, height} = find(element, ".frame").getBoundingClientRect();
    return width >= document.documentElement.clientWidth && height === innerHeight;
  }, "the map fills the window");
}

describe("the full screen of <rally-innovation-map>", () => {
  it("is asked of the browser", async () => {
    const element = await mapIn("inline-size: 360px");
    const descriptor = Object.getOwnPropertyDescriptor(Document.prototype, "fullscreenEnabled")!;
    Object.defineProperty(Document.prototype, "fullscreenEnabled", {configurable: true, get: () => true});
    let asked = 0;
    element.requestFullscreen = () => {
      asked += 1;
      return new Promise(() => undefined);
    };
    buttonOf(element).click();
    await until(() => asked === 1, "it is asked for");
    await element.updateComplete;
    expect(buttonOf(element).ariaLabel).to.equal("Quitter le plein écran");
    // The browser, or the visitor, has ended it.
    document.dispatchEvent(new Event("fullscreenchange"));
    await element.updateComplete;
    expect(buttonOf(element).ariaLabel).to.equal("Plein écran");
    Object.defineProperty(Document.prototype, "fullscreenEnabled", descriptor);
  });

  it("where the browser has none, fills the window, and leaves it by the same button", () =>
    withoutFullScreen(async (element) => {
      const before = element.getBoundingClientRect();
      await fill(element);
      expect(buttonOf(element).ariaLabel).to.equal("Quitter le plein écran");
      expect(getComputedStyle(document.documentElement).overflow).to.equal("hidden");
      expect(element.shadowRoot!.activeElement).to.equal(buttonOf(element));
      buttonOf(element).click();
      await element.updateComplete;
      expect(buttonOf(element).ariaLabel).to.equal("Plein écran");
      expect(element.getBoundingClientRect()).to.deep.equal(before);
      expect(find(element, ".frame").getBoundingClientRect().width).to.be.at.most(360);
      expect(getComputedStyle(document.documentElement).overflow).not.to.equal("hidden");
      expect(element.shadowRoot!.activeElement).to.equal(buttonOf(element));
    }));

  it("is left by Escape, which closes an open sheet first", () =>
    withoutFullScreen(async (element) => {
      await fill(element);
      element.select("conciergerie-du-plateau");
      await element.updateComplete;
      const escape = (node: Element): boolean =>
        node.dispatchEvent(
          new KeyboardEvent("keydown", {key: "Escape", bubbles: true, composed: true, cancelable: true}),
        );
      escape(find(element, ".close"));
      await element.updateComplete;
      expect(element.selected).not.to.exist;
      expect(buttonOf(element).ariaLabel).to.equal("Quitter le plein écran");
      escape(find(element, ".surface"));
      await element.updateComplete;
      expect(buttonOf(element).ariaLabel).to.equal("Plein écran");
    }));

  it("keeps the focus inside", () =>
    withoutFullScreen(async (element) => {
      const behind = document.createElement("button");
      behind.textContent = "Derrière";
      document.body.append(behind);
      await fill(element);
      behind.focus();
      expect(document.activeElement).to.equal(element);
      buttonOf(element).click();
      behind.focus();
      expect(document.activeElement).to.equal(behind);
      behind.remove();
    }));

  it("ends when the element is removed", () =>
    withoutFullScreen(async (element) => {
      await fill(element);
      const parent = element.parentElement!;
      element.remove();
      expect(getComputedStyle(document.documentElement).overflow).not.to.equal("hidden");
      parent.append(element);
      await element.updateComplete;
      expect(buttonOf(element).ariaLabel).to.equal("Plein écran");
      expect(find(element, ".frame").getBoundingClientRect().width).to.be.at.most(360);
    }));
});
