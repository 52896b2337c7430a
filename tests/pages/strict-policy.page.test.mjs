import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, tags, visit, widget} from "../support/server.mjs";

describe("under the strictest content security policy", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  /** What the documentation tells a webmaster to allow, and not a word more. */
  const policy = () =>
    `default-src 'none'; script-src ${sites.host}; connect-src ${sites.host}; img-src ${sites.host}`;

  for (const way of ["script", "classic"]) {
    it(`shows all five elements without a violation (${way})`, async () => {
      const html = Object.keys(tags)
        .map((tag) => widget(tag, sites.example("demonstration")))
        .join("\n");
      const {events, said, until, page, close} = await visit(
        browser,
        sites.page(html, {head: sites[way], headers: {"Content-Security-Policy": policy()}}),
      );
      await until("rally-ready", 5);
      await page.waitForLoadState("networkidle");
      assert.deepEqual(events("violation"), []);
      assert.deepEqual(said, []);
      await close();
    });
  }

  it("goes on showing the map when a visitor moves it", async () => {
    const {events, until, page, close} = await visit(
      browser,
      sites.page(widget("rally-innovation-map", sites.example("demonstration"), 'view="map"'), {
        head: sites.script,
        headers: {"Content-Security-Policy": policy()},
      }),
    );
    await until("rally-ready");
    await page.locator("rally-innovation-map").hover();
    await page.mouse.down();
    await page.mouse.move(500, 400, {steps: 5});
    await page.mouse.up();
    await page.waitForLoadState("networkidle");
    assert.ok(await page.locator("rally-innovation-map [part~=map]").first().isVisible());
    assert.deepEqual(
      events("violation").filter(({violatedDirective}) => !violatedDirective.startsWith("worker-src")),
      [],
    );
    await close();
  });
});
