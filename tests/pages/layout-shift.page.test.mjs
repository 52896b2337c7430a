import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, tags, visit, widget} from "../support/server.mjs";

/** The custom property with which a page reserves each element's height. */
const heights = {
  "rally-innovation-map": "--rally-map-height",
  "rally-sheet-card": "--rally-sheet-height",
  "rally-stage-calendar": "--rally-calendar-height",
  "rally-candidacy-form": "--rally-form-height",
  "rally-road-book": "--rally-road-book-height",
};

describe("a page that links rally.css", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  /** The demonstration feed, a second late. */
  function slowFeed() {
    return sites.feed(async (_, response) => {
      const body = await (await fetch(sites.example("demonstration"))).text();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      response.writeHead(200, {"Content-Type": "application/json"}).end(body);
    });
  }

  /** Every height that the element has had, in order, from before its script ran. */
  async function visitAndMeasure(tag, feed, {style = "", viewport}) {
    const watch = `<script>
      addEventListener("DOMContentLoaded", () => {
        new ResizeObserver(([{target}]) => {
          const {heights} = target;
          if (heights.at(-1) !== target.offsetHeight) heights.push(target.offsetHeight);
        }).observe(Object.assign(document.querySelector("${tag}"), {heights: []}));
      });
    </script>`;
    const url = sites.page(`<h1>Avant</h1>${widget(tag, feed)}<p id="after">Après</p>`, {
      head: `${sites.stylesheet}<style>:root {${style}}</style>${watch}${sites.script}`,
    });
    const visited = await visit(browser, url, {viewport});
    await visited.until("rally-ready");
    await visited.page.waitForLoadState("networkidle");
    const heights = await visited.page.evaluate((name) => document.querySelector(name).heights, tag);
    return {...visited, heights};
  }

  for (const tag of Object.keys(tags)) {
    for (const width of [360, 1280]) {
      const viewport = {width, height: 900};

      it(`never moves when ${tag} has its height reserved, ${width} px wide, with a slow feed`, async () => {
        const first = await visitAndMeasure(tag, sites.example("demonstration"), {viewport});
        const full = first.heights.at(-1);
        await first.close();
        const style = `${heights[tag]}: ${full}px`;
        const {shift, heights: had, close} = await visitAndMeasure(tag, slowFeed(), {viewport, style});
        assert.deepEqual(had, [full]);
        assert.equal(shift(), 0);
        await close();
      });

      it(`lets ${tag} grow once at most, ${width} px wide`, async () => {
        const {heights: had, close} = await visitAndMeasure(tag, slowFeed(), {viewport});
        assert.ok(had.length <= 2, had.join(" → "));
        assert.ok(had.at(-1) >= had[0], had.join(" → "));
        await close();
      });
    }
  }

  it("never moves for the map, without more, and not when it is touched either", async () => {
    for (const width of [360, 1280]) {
      const {page, shift, close} = await visitAndMeasure("rally-innovation-map", slowFeed(), {
        viewport: {width, height: 900},
      });
      const map = page.locator("rally-innovation-map");
      await map.hover();
      await page.mouse.wheel(0, -300);
      await page.waitForLoadState("networkidle");
      assert.equal((await map.evaluate((node) => node.heights)).length, 1);
      assert.equal(shift(), 0);
      await close();
    }
  });
});
