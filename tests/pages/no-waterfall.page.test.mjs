import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, tags, visit, widget} from "../support/server.mjs";

describe("on a slow network", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites({delay: 300})]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  const cases = [
    ...Object.keys(tags).flatMap((tag) => [
      [tag, 'lang="fr"'],
      [tag, 'lang="de"'],
    ]),
    ["rally-sheet-card", 'variant="full"'],
    ["rally-sheet-card", 'variant="compact"'],
    ["rally-stage-calendar", 'view="month"'],
    ["rally-stage-calendar", 'view="route"'],
    ["rally-innovation-map", 'view="list"'],
    ["rally-innovation-map", "with-stages"],
  ];

  for (const [tag, attributes] of cases) {
    it(`${tag} ${attributes} asks for all its code and its feed at once`, async () => {
      const url = sites.page(widget(tag, sites.example("demonstration"), attributes), {head: sites.script});
      const {page, until, close} = await visit(browser, url);
      await until("rally-ready");
      const entries = await page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .map(({name, startTime, responseEnd}) => ({name, startTime, responseEnd})),
      );
      // Only the feed can tell that a picture is needed, or where a municipality without coordinates lies.
      const needed = entries.filter(({name}) => !/\/(rally\.js|pictures\/.*|points-[^/]*)$/.test(name));
      const firstAnswer = Math.min(...needed.map(({responseEnd}) => responseEnd));
      assert.ok(needed.length > 2);
      assert.deepEqual(
        needed.filter(({startTime}) => startTime >= firstAnswer).map(({name}) => name),
        [],
        "asked for only after another answer had come",
      );
      await close();
    });
  }
});
