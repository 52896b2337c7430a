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

  /** A map in a page with a policy, which the visitor has dragged. */
  async function dragMap(more) {
    const visited = await visit(
      browser,
      sites.page(widget("rally-innovation-map", sites.example("demonstration"), 'view="map"'), {
        head: sites.script,
        headers: {"Content-Security-Policy": policy() + more},
      }),
    );
    const {page, until} = visited;
    await until("rally-ready");
    const arrived = page.waitForResponse((response) => response.url().includes("/maplibre-gl-"));
    await page.locator("rally-innovation-map").hover();
    await page.mouse.down();
    await page.mouse.move(500, 400, {steps: 5});
    await page.mouse.up();
    await arrived;
    await page.waitForLoadState("networkidle");
    assert.ok(await page.locator("rally-innovation-map [part~=map]").first().isVisible());
    return visited;
  }

  it("goes on showing the map, as it is, when a visitor moves it", async () => {
    const {events, untilSaid, close} = await dragMap("");
    await untilSaid(/MapLibre/);
    assert.deepEqual(
      events("violation").filter(({violatedDirective}) => !violatedDirective.startsWith("worker-src")),
      [],
    );
    await close();
  });

  it("has its MapLibre when workers may come from a blob and from the widgets’ host", async () => {
    const {events, page, said, close} = await dragMap(`; worker-src blob: ${sites.host}`);
    await page.locator("rally-innovation-map canvas").first().waitFor();
    assert.deepEqual(events("violation"), []);
    assert.deepEqual(said, []);
    await close();
  });
});
