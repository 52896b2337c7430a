import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {makeFeed} from "../support/make-feed.mjs";
import {startBrowser, startSites, visit, widget} from "../support/server.mjs";

describe("a map of 300 innovations on a partner’s page", () => {
  let browser;
  let sites;
  let visited;
  /** Before the visitor does anything. */
  let shift;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
    const body = JSON.stringify(makeFeed({innovations: 300}));
    const feed = sites.feed((_, response) => {
      response.writeHead(200, {"Content-Type": "application/json"}).end(body);
    });
    const head = sites.stylesheet + sites.script;
    const map = widget("rally-innovation-map", feed);
    visited = await visit(browser, sites.page(`<h1>Avant</h1>${map}<p>Après</p>`, {head}));
    const {page, until} = visited;
    await until("rally-ready");
    await page.locator('rally-innovation-map [part~="marker"]').first().waitFor();
    await page.waitForLoadState("networkidle");
    shift = visited.shift();
    // A filter, then a gesture that brings WebGL: what a visitor does asks nobody else either.
    await page.locator('rally-innovation-map [part~="chip"]').nth(1).click();
    await until("rally-filter");
    await page.locator('rally-innovation-map [part~="map"]').press("+");
    await page.locator("rally-innovation-map canvas.maplibregl-canvas").waitFor();
    await page.waitForLoadState("networkidle");
  });

  after(async () => {
    await visited.close();
    await Promise.all([browser.close(), sites.close()]);
  });

  it("asks nobody but the page’s and the widgets’ hosts for anything", () => {
    const strangers = visited.requests.filter(
      (url) => /^(?:https?|wss?):/.test(url) && ![sites.host, sites.partner].includes(new URL(url).origin),
    );
    assert.ok(visited.requests.length > 2);
    assert.deepEqual(strangers, []);
  });

  it("leaves nothing on the visitor’s device", async () => {
    const {page, context} = visited;
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: {...localStorage},
      session: {...sessionStorage},
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    assert.deepEqual(kept, {cookie: "", local: {}, session: {}, databases: [], caches: [], workers: 0});
    assert.deepEqual(await context.cookies(), []);
  });

  it("never moves by itself, nor what stands around it", () => {
    assert.equal(shift, 0);
  });

  it("says nothing in the console", () => {
    assert.deepEqual(visited.said, []);
  });
});
