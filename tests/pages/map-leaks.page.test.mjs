import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {measureMounts} from "../bench/mounts.mjs";
import {makeFeed} from "../support/make-feed.mjs";
import {startBrowser, startSites} from "../support/server.mjs";

describe("a page that shows the map and takes it away, 60 times", () => {
  let browser;
  let sites;
  let levels;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
    const body = JSON.stringify(makeFeed({innovations: 300}));
    const feed = sites.feed((_, response) => {
      response.writeHead(200, {"Content-Type": "application/json"}).end(body);
    });
    const url = sites.page("", {head: sites.script});
    levels = await measureMounts(browser, {url, feed, counts: [20, 40, 60]});
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  it("keeps no WebGL context, and never had more than the map in use and one that was on its way", () => {
    const [early, , late] = levels;
    assert.equal(late.contexts, early.contexts);
    for (const {most} of levels) assert.ok(most >= 1 && most <= 2, `${most} contexts at a time`);
  });

  it("keeps no worker", () => {
    const [early, , late] = levels;
    assert.equal(late.workers, early.workers);
  });

  it("keeps no memory", (context) => {
    const [early, ...later] = levels;
    // What the browser still holds at one moment may weigh some MB; 20 maps that are kept weigh 15 at both.
    const grown = Math.min(...later.map(({heap}) => heap)) - early.heap;
    context.diagnostic(
      `${(early.heap / 1_000_000).toFixed(1)} MB, then ${(grown / 1_000).toFixed(0)} kB more`,
    );
    assert.ok(grown < 4_000_000, `${grown} bytes more after 20 and 40 more`);
  });
});
