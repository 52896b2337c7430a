import assert from "node:assert/strict";
import {readFile} from "node:fs/promises";
import {after, before, describe, it} from "node:test";
import {attackEmbedPages, checkUnharmed} from "../support/attack.mjs";
import {addresses, hostile, texts} from "../support/hostile.mjs";
import {startBrowser, startSites, tags, visit, widget} from "../support/server.mjs";

const {innovations, partners} = JSON.parse(
  await readFile(new URL("../../data-schema/examples/hostile/feed.json", import.meta.url), "utf8"),
);
const attribute = (value) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

describe("a hostile feed", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  it("runs nothing, asks nobody for anything and opens no dialog, in any element and view", async () => {
    const feed = sites.example("hostile");
    const sheets = innovations.flatMap(({id}) =>
      ["card", "full", "compact"].map(
        (variant) =>
          `<rally-sheet-card feed="${feed}" now="2013-04-08" sheet="${attribute(id)}" variant="${variant}"></rally-sheet-card>`,
      ),
    );
    const calendars = ["agenda", "month", "route"].map((view) =>
      widget("rally-stage-calendar", feed, `view="${view}" past="show"`),
    );
    const others = [
      widget("rally-innovation-map", feed, "with-stages"),
      widget("rally-candidacy-form", feed),
      widget("rally-road-book", feed, `partner="${attribute(partners[0].id)}"`),
    ];
    const widgets = [...sheets, ...calendars, ...others];
    const {page, said, requests, until, close} = await visit(
      browser,
      sites.page(widgets.join("\n"), {head: sites.script}),
    );
    await until("rally-ready", widgets.length);
    await page.waitForLoadState("networkidle");
    const open = () => {
      const openAll = (root) => {
        for (const element of root.querySelectorAll("*")) {
          if (element.localName === "details") element.open = true;
          if (element.shadowRoot) openAll(element.shadowRoot);
        }
      };
      openAll(document);
    };
    await page.evaluate(open);
    await page.waitForLoadState("networkidle");

    await checkUnharmed(sites, {page, requests, said});
    await close();
  });

  it("gets nothing run by its visitors either, who press everything there is", async () => {
    const feed = sites.example("hostile");
    const {page, context, requests, until, said, close} = await visit(
      browser,
      sites.page(
        [
          ...innovations.map(
            ({id}) =>
              `<rally-sheet-card feed="${feed}" now="2013-04-08" sheet="${attribute(id)}" variant="full"></rally-sheet-card>`,
          ),
          widget("rally-innovation-map", feed, 'renderer="static" with-stages'),
          widget("rally-stage-calendar", feed, 'past="show"'),
          widget("rally-road-book", feed),
        ].join("\n"),
        {head: sites.script},
      ),
    );
    await until("rally-ready", innovations.length + 3);
    await page.waitForLoadState("networkidle");
    await page.evaluate(async () => {
      const press = async (root) => {
        for (const element of root.querySelectorAll("*")) {
          const {textContent} = element;
          // A picture of another site is asked for when the visitor asks for it, so that one stays unpressed.
          if (element.localName === "button" && !textContent.includes("mechant.example")) {
            element.click();
            await new Promise((resolve) => setTimeout(resolve));
          }
          if (element.shadowRoot) await press(element.shadowRoot);
        }
      };
      await press(document);
    });
    await page.waitForLoadState("networkidle");
    assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
    assert.equal(context.pages().length, 1);
    assert.deepEqual(
      requests.filter((url) => /mechant|javascript:|data:text/i.test(url)),
      [],
    );
    assert.deepEqual(
      said.filter((line) => line.startsWith("dialog") || line.startsWith("uncaught")),
      [],
    );
    await close();
  });

  it("has no better luck with several hundred strings, in every text and address of a feed", async () => {
    const demonstration = JSON.parse(
      await readFile(new URL("../../data-schema/examples/demonstration/feed.json", import.meta.url), "utf8"),
    );
    for (const turn of [0, 5]) {
      const feed = sites.feed((_, response) => response.end(JSON.stringify(hostile(demonstration, turn))));
      const {page, requests, said, until, close} = await visit(
        browser,
        sites.page(
          Object.keys(tags)
            .map((tag) => widget(tag, feed, tag === "rally-stage-calendar" ? "structured-data" : ""))
            .join("\n"),
          {head: sites.script},
        ),
      );
      await until("rally-ready", 5);
      await page.waitForLoadState("networkidle");
      assert.match(
        await page.locator("rally-stage-calendar").evaluate((node) => node.shadowRoot.textContent),
        /globalThis\.hacked/,
      );
      await checkUnharmed(sites, {page, requests, said});
      await close();
    }
  });

  it("nor with any of them in the address of an embed page, or in what a page around it says", async () => {
    await attackEmbedPages(browser, sites, [...texts.filter((_, index) => index % 7 === 0), ...addresses]);
  });
});
