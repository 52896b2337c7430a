import assert from "node:assert/strict";
import {readFile} from "node:fs/promises";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, visit, widget} from "../support/server.mjs";

const {default: leftOut} = await import("../../data-schema/examples/broken-records/left-out.json", {
  with: {type: "json"},
});
const demonstration = await readFile(
  new URL("../../data-schema/examples/demonstration/feed.json", import.meta.url),
  "utf8",
);

const json = {"Content-Type": "application/json"};

describe("a feed that cannot be had", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  /** A calendar of the bad feed, and a road book of a good one beside it. */
  function pageWith(feed) {
    return sites.page(
      `${widget("rally-stage-calendar", feed, 'id="bad"', '<p><a href="/etapes">Les étapes</a></p>')}
       ${widget("rally-road-book", sites.example("demonstration"))}`,
      {head: sites.script},
    );
  }

  /** Goes there, and checks that visitor and webmaster are told, and that the rest of the page works. */
  async function expectTold(feed, {kind, says, path, act = () => undefined, clock = false}) {
    const visited = await visit(browser, pageWith(feed), {clock});
    const {page, said, events, until, untilSaid, close} = visited;
    await until("rally-ready", 1, "rally-road-book");
    await act(visited);
    await until("rally-error");
    await untilSaid(/Rally’nov/);
    const [{id, detail}] = events("rally-error");
    assert.equal(events("rally-error").length, 1);
    assert.equal(id, "bad");
    assert.equal(detail.kind, kind);
    assert.match(detail.message, says);
    assert.equal(detail.url, feed);
    assert.equal(detail.path, path);
    const ours = said.filter((line) => line.includes("Rally’nov"));
    assert.equal(ours.length, 1, said.join("\n"));
    assert.match(ours[0], /^error: Rally’nov <rally-stage-calendar> /);
    assert.ok(ours[0].includes(detail.message));
    const sentence = await page.locator('#bad [part="error"] p').innerText();
    assert.match(sentence, /^(Les informations|Ce contenu)[^<>{}]*\.$/);
    assert.ok(await page.getByRole("link", {name: "Les étapes"}).isVisible());
    assert.ok(await page.locator("rally-road-book [part~=heading]").first().isVisible());
    await close();
  }

  it("is told when the attribute is missing", async () => {
    const {page, events, until, close} = await visit(
      browser,
      sites.page("<rally-stage-calendar></rally-stage-calendar>", {head: sites.script}),
    );
    await until("rally-error");
    assert.equal(events("rally-error")[0].detail.kind, "missing-feed");
    assert.match(await page.locator('[part="error"]').innerText(), /pas encore en place/);
    await close();
  });

  it("is told when there is nothing at the address", async () => {
    let asked = 0;
    const feed = sites.feed((_, response) => {
      asked += 1;
      response.writeHead(404).end();
    });
    await expectTold(feed, {kind: "status", says: /404/});
    assert.equal(asked, 1, "a 404 is not asked for again");
  });

  it("is asked for three times when the server has a bad moment, and then told", async () => {
    let asked = 0;
    const feed = sites.feed((_, response) => {
      asked += 1;
      response.writeHead(500).end();
    });
    await expectTold(feed, {kind: "status", says: /500/});
    assert.equal(asked, 3);
  });

  it("is shown when the server has recovered by the second time", async () => {
    let asked = 0;
    const feed = sites.feed((_, response) => {
      asked += 1;
      if (asked === 1) response.writeHead(503).end();
      else response.writeHead(200, json).end(demonstration);
    });
    const {until, events, close} = await visit(browser, pageWith(feed));
    await until("rally-ready", 2);
    assert.equal(asked, 2);
    assert.deepEqual(events("rally-error"), []);
    await close();
  });

  it("is told when no server answers", async () => {
    const feed = sites.feed((request) => {
      request.socket.destroy();
    });
    await expectTold(feed, {kind: "network", says: /injoignable/});
  });

  it("is told when the server lets no other site read it", async () => {
    const feed = sites.feed((_, response) => {
      response.removeHeader("Access-Control-Allow-Origin");
      response.writeHead(200, json).end(demonstration);
    });
    await expectTold(feed, {kind: "network", says: /Access-Control-Allow-Origin/});
  });

  it("is told when no answer has come in thirty seconds", async () => {
    const feed = sites.feed(() => undefined);
    const act = async ({page, events}) => {
      assert.deepEqual(events("rally-error"), []);
      await page.clock.fastForward(31_000);
    };
    await expectTold(feed, {kind: "timeout", says: /30 s/, act, clock: true});
  });

  it("is told when the answer starts and never ends", async () => {
    const feed = sites.feed((_, response) => {
      response.writeHead(200, json).write(demonstration.slice(0, 1_000));
    });
    const act = ({page}) => page.clock.fastForward(31_000);
    await expectTold(feed, {kind: "timeout", says: /30 s/, act, clock: true});
  });

  for (const [example, expected] of Object.entries({
    "broken-html": {kind: "not-json", says: /HTML/},
    "broken-truncated": {kind: "not-json", says: /complet/},
    "broken-format": {kind: "format", says: /rally-feed/},
    "broken-version": {kind: "version", says: /version 2/},
    "broken-rally": {kind: "invalid", says: /rally\.timeZone/, path: "rally.timeZone"},
  })) {
    it(`is told for the example ${example}`, async () => {
      await expectTold(sites.example(example), expected);
    });
  }

  it("is told when the address is no address", async () => {
    const {page, events, until, close} = await visit(browser, pageWith("http://"));
    await until("rally-error");
    assert.equal(events("rally-error")[0].detail.kind, "network");
    assert.ok(await page.locator('#bad [part="error"]').isVisible());
    await close();
  });

  it("is shown without its bad records, each of which is told with its place", async () => {
    const {page, events, said, until, untilSaid, close} = await visit(
      browser,
      pageWith(sites.example("broken-records")),
    );
    await until("rally-ready", 2);
    await until("rally-error", leftOut.length);
    await untilSaid(/Rally’nov/);
    const told = events("rally-error", "rally-stage-calendar").map(({detail}) => detail);
    assert.ok(told.every(({kind}) => kind === "record"));
    assert.deepEqual(told.map(({path}) => path).sort(), leftOut.map(({path}) => path).sort());
    assert.ok(told.every(({path, message}) => message.includes(path)));
    assert.equal(said.length, 1, "one message in the console for the whole feed");
    assert.match(said[0], /^warning: Rally’nov/);
    assert.ok(await page.locator("#bad [part~=heading]").first().isVisible());
    await close();
  });

  it("can be asked for again by the visitor, and is then shown", async () => {
    let broken = true;
    const feed = sites.feed((request, response) => {
      if (broken) request.socket.destroy();
      else response.writeHead(200, json).end(demonstration);
    });
    const {page, until, close} = await visit(browser, pageWith(feed));
    await until("rally-error");
    broken = false;
    await page.locator("#bad").getByRole("button", {name: "Réessayer"}).click();
    await until("rally-ready", 1, "rally-stage-calendar");
    await close();
  });
});
