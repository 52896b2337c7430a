import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites} from "../../support/server.mjs";
import {checkHost} from "./harness.mjs";
import {pages} from "./pages/stylesheets.mjs";

describe("under the styles of", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  for (const [name, page] of Object.entries(pages)) {
    it(`${name}, all five elements keep their shape`, async () => {
      const {close} = await checkHost(browser, sites, page);
      await close();
    });
  }

  it("a page whose header stays on top, no widget rises above it", async () => {
    const {page, close} = await checkHost(browser, sites, pages["a sticky header"]);
    const onTop = await page.evaluate(async () => {
      const found = new Set();
      for (let y = 0; y < document.documentElement.scrollHeight; y += 97) {
        scrollTo(0, y);
        for (let x = 10; x < innerWidth; x += 50) found.add(document.elementFromPoint(x, 30).localName);
      }
      return [...found];
    });
    if (onTop.join() !== "header") throw new Error(`above the header: ${onTop.join()}`);
    await close();
  });

  it("a box that scrolls sideways, nothing of a widget makes the page itself wider", async () => {
    const inside = (widgets) =>
      `<div style="width: 300px; overflow: auto"><div style="width: 900px">${widgets}</div></div>`;
    const {page, close} = await checkHost(browser, sites, {body: inside});
    await page.setViewportSize({width: 340, height: 800});
    const {scrollWidth, clientWidth} = await page.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement;
      return {scrollWidth, clientWidth};
    });
    assert.equal(scrollWidth, clientWidth);
    await close();
  });
});
