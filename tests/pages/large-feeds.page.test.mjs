import assert from "node:assert/strict";
import {once} from "node:events";
import {after, before, describe, it} from "node:test";
import {makeFeed} from "../support/make-feed.mjs";
import {startBrowser, startSites, visit, widget} from "../support/server.mjs";

describe("a very large feed", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  it("of 20 MB is shown, and the page goes on moving meanwhile", async (context) => {
    const {length: least} = JSON.stringify(makeFeed({innovations: 1_000}));
    const made = makeFeed({innovations: Math.ceil(20_500_000 / (least / 1_000))});
    const body = Buffer.from(JSON.stringify(made));
    assert.ok(body.length >= 20_000_000);
    const feed = sites.feed((_, response) => {
      response.writeHead(200, {"Content-Type": "application/json"}).end(body);
    });
    const watch = `<script>
      globalThis.frames = 0;
      globalThis.longest = 0;
      (function frame() { frames += 1; requestAnimationFrame(frame); })();
      new PerformanceObserver((list) => {
        for (const {duration} of list.getEntries()) longest = Math.max(longest, duration);
      }).observe({type: "longtask", buffered: true});
    </script>`;
    const {page, until, events, close} = await visit(
      browser,
      sites.page(widget("rally-road-book", feed), {head: watch + sites.script}),
    );
    const before = await page.evaluate(() => globalThis.frames);
    await until("rally-ready");
    const {frames, longest} = await page.evaluate(() => ({
      frames: globalThis.frames,
      longest: globalThis.longest,
    }));
    assert.deepEqual(events("rally-error"), []);
    assert.ok(frames - before > 10, `${frames - before} frames`);
    context.diagnostic(
      `${Math.round(body.length / 1_000_000)} MB, ${made.innovations.length} innovations: longest task ${Math.round(longest)} ms`,
    );
    await close();
  });

  it("of more than 64 MB is refused, though the server did not say its length", async () => {
    let sent = 0;
    const piece = Buffer.alloc(1_000_000, " ");
    const feed = sites.feed(async (request, response) => {
      response.writeHead(200, {"Content-Type": "application/json"});
      while (!request.socket.destroyed && !response.destroyed && sent < 400) {
        sent += 1;
        if (!response.write(piece)) await Promise.race([once(response, "drain"), once(response, "close")]);
      }
      response.end();
    });
    const {page, until, events, close} = await visit(
      browser,
      sites.page(
        widget("rally-road-book", feed) + widget("rally-stage-calendar", sites.example("demonstration")),
        {head: sites.script},
      ),
    );
    await until("rally-error");
    await until("rally-ready", 1, "rally-stage-calendar");
    const [{detail}] = events("rally-error");
    assert.equal(detail.kind, "too-large");
    assert.match(detail.message, /64 MB/);
    assert.ok(await page.locator('rally-road-book [part="error"]').isVisible());
    assert.ok(sent < 400, "the rest was not read");
    await close();
  });

  it("is refused without being read when the server says its length", async () => {
    const feed = sites.feed((_, response) => {
      response.writeHead(200, {"Content-Type": "application/json", "Content-Length": 65_000_000});
      response.write("{");
    });
    const {until, events, close} = await visit(
      browser,
      sites.page(widget("rally-road-book", feed), {head: sites.script}),
    );
    await until("rally-error");
    assert.equal(events("rally-error")[0].detail.kind, "too-large");
    await close();
  });
});
