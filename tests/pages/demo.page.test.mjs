import assert from "node:assert/strict";
import {readdirSync} from "node:fs";
import {after, before, describe, it} from "node:test";
import {host as organiser} from "../../demo/host.mjs";
import {pages} from "../../demo/pages.mjs";
import {listen} from "../../demo/server.mjs";
import {findInaccessible} from "../support/axe.mjs";
import {startBrowser, visit} from "../support/server.mjs";

const site = new URL("../../demo/site/", import.meta.url);
const paths = [
  "/",
  ...readdirSync(new URL("exemples/", site)).map((name) =>
    name === "index.html" ? "/exemples/" : `/exemples/${name}`,
  ),
];

describe("the demo", () => {
  let browser;
  let host;
  let partner;

  before(async () => {
    browser = await startBrowser();
    host = await listen(organiser());
    partner = await listen(pages(host.origin));
  });

  after(() => Promise.all([browser.close(), host.close(), partner.close()]));

  async function visitPage(path, options) {
    const visited = await visit(browser, partner.origin + path, options);
    const count = await visited.page
      .locator(
        "rally-innovation-map, rally-sheet-card, rally-stage-calendar, rally-candidacy-form, rally-road-book",
      )
      .count();
    await visited.until("rally-ready", count);
    await visited.page.waitForLoadState("networkidle");
    return visited;
  }

  for (const path of paths) {
    it(`shows ${path} without a word in the console, to everyone, in light and dark`, async () => {
      for (const colorScheme of ["light", "dark"]) {
        const {page, said, events, requests, close} = await visitPage(path, {colorScheme});
        assert.deepEqual(said, []);
        assert.deepEqual(events("rally-error"), []);
        assert.deepEqual(
          requests.filter((url) => ![host.origin, partner.origin].includes(new URL(url).origin)),
          [],
        );
        // A page of variants repeats one widget, as no partner’s page does; its landmarks have the same names then.
        const rules = {"landmark-unique": {enabled: path === "/"}};
        assert.deepEqual(await findInaccessible(page, {rules}), []);
        await close();
      }
    });

    it(`shows ${path} without scrolling sideways on the narrowest screen`, async () => {
      const {page, close} = await visitPage(path, {viewport: {width: 320, height: 640}});
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${wide} px`);
      await close();
    });
  }

  it("shows the code of what it shows, ready to paste", async () => {
    for (const path of paths.filter((each) => each.endsWith(".html"))) {
      const {page, close} = await visit(browser, partner.origin + path);
      const codes = await page.locator(".paste code").allTextContents();
      assert.ok(codes.length > 0, path);
      assert.match(codes[0], /^<script (type="module"|defer) src="http:\/\/localhost:\d+\/widgets\/rally/);
      for (const code of codes) assert.doesNotMatch(code, /\{\{|&lt;|<!--/);
      await close();
    }
  });

  it("links to nothing that is not there", async () => {
    for (const path of paths) {
      const html = await (await fetch(partner.origin + path)).text();
      const links = [...html.matchAll(/(?:href|src)="((?:\/|http:\/\/localhost)[^"#]*)/g)].map(
        ([, link]) => link,
      );
      for (const link of new Set(links)) {
        const {status} = await fetch(new URL(link, partner.origin));
        assert.equal(status, 200, `${path}: ${link}`);
      }
    }
  });
});
