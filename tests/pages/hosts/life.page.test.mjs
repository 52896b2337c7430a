import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, tags, visit, widget} from "../../support/server.mjs";
import {everyWidget} from "./harness.mjs";

describe("in a page that lives long", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  it("widgets that move a thousand times keep nothing of where they were", async () => {
    const {page, context, said, until, close} = await visit(
      browser,
      sites.page(`<div id="one">${everyWidget(sites)}</div><div id="two"></div>`, {head: sites.script}),
    );
    await until("rally-ready", 5);
    await page.waitForLoadState("networkidle");
    const session = await context.newCDPSession(page);
    await session.send("Performance.enable");
    const move = async (times) => {
      await page.evaluate(async (count) => {
        const boxes = [document.querySelector("#one"), document.querySelector("#two")];
        for (let turn = 0; turn < count; turn += 1) {
          const [from, to] = boxes[0].firstChild ? boxes : boxes.toReversed();
          to.append(...from.childNodes);
          // Every tenth time the page lets the widgets settle before it goes on.
          if (turn % 10 === 0) await new Promise(requestAnimationFrame);
        }
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }, times);
      await session.send("HeapProfiler.collectGarbage");
      const {metrics} = await session.send("Performance.getMetrics");
      return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
    };
    const early = await move(200);
    const late = await move(1_000);
    assert.ok(late.Nodes <= early.Nodes + 200, `nodes ${early.Nodes} → ${late.Nodes}`);
    assert.ok(
      late.JSEventListeners <= early.JSEventListeners + 20,
      `listeners ${early.JSEventListeners} → ${late.JSEventListeners}`,
    );
    assert.ok(
      late.JSHeapUsedSize <= early.JSHeapUsedSize * 1.1 + 1e6,
      `heap ${early.JSHeapUsedSize} → ${late.JSHeapUsedSize}`,
    );
    assert.equal(page.workers().length, 0);
    for (const tag of Object.keys(tags))
      assert.ok(await page.locator(`${tag} [part~=frame]`).first().isVisible());
    assert.deepEqual(said, []);
    await close();
  });

  it("twenty maps, each moved by the visitor, never exhaust the graphics", async () => {
    const map = widget("rally-innovation-map", sites.example("demonstration"), 'view="map"');
    const {page, said, until, close} = await visit(
      browser,
      sites.page(Array.from({length: 20}, () => `<div style="width: 320px">${map}</div>`).join(""), {
        head: `${sites.script}<script>
          const getContext = HTMLCanvasElement.prototype.getContext;
          globalThis.contexts = [];
          HTMLCanvasElement.prototype.getContext = function (type, ...rest) {
            const context = getContext.call(this, type, ...rest);
            if (/webgl/.test(type) && context && !contexts.includes(context)) contexts.push(context);
            return context;
          };
        </script>`,
      }),
    );
    await until("rally-ready", 20);
    const maps = page.locator("rally-innovation-map");
    for (let index = 0; index < 20; index += 1) {
      const ground = maps.nth(index).locator("[part~=map]").first();
      await ground.scrollIntoViewIfNeeded();
      await ground.focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowDown");
    }
    const living = () =>
      page.evaluate(() => globalThis.contexts.filter((one) => !one.isContextLost()).length);
    assert.ok((await living()) <= 8, `${await living()} WebGL contexts`);
    for (const one of await maps.all()) assert.ok(await one.locator("[part~=map]").first().isVisible());
    assert.deepEqual(
      said.filter((line) => /webgl|context|uncaught/i.test(line)),
      [],
    );
    await close();
  });
});
