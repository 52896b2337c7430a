import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {budgets, measureSizes} from "../../scripts/sizes.mjs";
import {startBrowser, startSites, visit, widget} from "../support/server.mjs";

describe("what a partner’s visitors load", () => {
  let sizes;

  before(async () => {
    sizes = await measureSizes();
  });

  for (const [name, budget] of Object.entries(budgets)) {
    it(`is at most ${budget} bytes for ${name}`, () => {
      const {bytes, files} = sizes.find((size) => size.name === name);
      assert.ok(
        bytes <= budget,
        `${bytes} bytes\n${files.map((file) => `${file.bytes} ${file.file}`).join("\n")}`,
      );
    });
  }
});

describe("MapLibre", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  it("is asked for when the visitor moves the map, and not before", async () => {
    const {page, requests, said, until, close} = await visit(
      browser,
      sites.page(widget("rally-innovation-map", sites.example("demonstration"), 'view="map"'), {
        head: sites.script,
      }),
    );
    const asked = () => requests.filter((url) => url.includes("maplibre"));
    await until("rally-ready");
    await page.waitForLoadState("networkidle");
    assert.deepEqual(asked(), []);
    const arrived = page.waitForRequest((request) => request.url().includes("maplibre-gl"));
    await page.locator("rally-innovation-map").hover();
    await page.mouse.down();
    await page.mouse.move(500, 400, {steps: 5});
    await page.mouse.up();
    await arrived;
    await page.waitForLoadState("networkidle");
    await page.locator("rally-innovation-map canvas").first().waitFor();
    assert.ok(asked().every((url) => url.startsWith(sites.host) || url.startsWith("blob:")));
    assert.deepEqual(said, []);
    await close();
  });
});
