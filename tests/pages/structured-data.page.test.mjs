// What a partner's page tells search engines, as they find it there. Wants a built dist/.
import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import path from "node:path";
import {after, before, describe, it} from "node:test";
import {faultsOfStructuredData} from "../support/schema-org.mjs";
import {startBrowser, startSites, visit} from "../support/server.mjs";

const examples = path.resolve(import.meta.dirname, "../../data-schema/examples");
const block = 'script[type="application/ld+json"]';

/** An example feed with something changed, as an answer. */
function changed(name, change) {
  const feed = JSON.parse(readFileSync(path.join(examples, name, "feed.json"), "utf8"));
  change(feed);
  return (_, response) => response.end(JSON.stringify(feed));
}

describe("structured data", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  const calendar = (feed, more = "structured-data", now = "2013-04-01") =>
    `<rally-stage-calendar feed="${feed}" now="${now}" ${more}></rally-stage-calendar>`;
  const sheet = (feed, more = "structured-data") =>
    `<rally-sheet-card feed="${feed}" now="2013-04-01" sheet="conciergerie-du-plateau" ${more}></rally-sheet-card>`;

  /** The demonstration as if its innovations were true ones. */
  const demonstration = () =>
    sites.feed(
      changed("demonstration", ({innovations}) =>
        innovations.forEach((innovation) => delete innovation.example),
      ),
    );

  async function open(html, {headers, ...options} = {}) {
    const visited = await visit(browser, sites.page(html, {head: sites.script, headers}), options);
    await visited.until("rally-ready", html.split("</rally-").length - 1);
    const text = async () => {
      await visited.page.locator(block).waitFor({state: "attached"});
      return visited.page.locator(block).textContent();
    };
    return {...visited, text};
  }

  it("is one block for all the widgets of a page, valid, with each stage and each sheet once", async () => {
    const feed = demonstration();
    const html = [
      calendar(feed),
      calendar(feed, 'structured-data stages="etape-1"'),
      calendar(sites.example("another-region")),
      sheet(feed),
      sheet(feed, 'structured-data variant="compact"'),
    ];
    const {page, text, close, said} = await open(html.join(""));
    await page.waitForFunction(
      (selector) =>
        JSON.parse(document.querySelector(selector)?.textContent ?? "{}")["@graph"]?.length === 14,
      block,
    );
    const written = await text();
    const things = JSON.parse(written)["@graph"];
    assert.equal(new Set(things.map(({identifier}) => identifier)).size, things.length);
    assert.deepEqual(
      ["Event", "Article"].map((type) => things.filter((thing) => thing["@type"] === type).length),
      [13, 1],
    );
    assert.deepEqual(faultsOfStructuredData(written), []);
    assert.deepEqual(said, []);
    await close();
  });

  it("is what the checker would find faults with if it were wrong", () => {
    const event = {
      "@type": "Event",
      name: "Une étape",
      startDate: "2013-04-08",
      location: {"@type": "Place"},
    };
    const faults = faultsOfStructuredData(
      JSON.stringify({"@context": "https://schema.org", "@graph": [{...event, startHour: "9 h", url: 3}]}),
    ).join("\n");
    for (const fault of [/startHour|url/, /no address/, /no eventStatus/]) assert.match(faults, fault);
  });

  it("goes with the last widget that asked for it, and comes back with it", async () => {
    const feed = sites.example("rallynov-2013");
    const {page, text, close} = await open(calendar(feed) + calendar(feed));
    await text();
    const count = () => page.locator(block).count();
    await page.evaluate(() => document.querySelector("rally-stage-calendar").remove());
    assert.equal(await count(), 1);
    await page.evaluate(() => {
      globalThis.last = document.querySelector("rally-stage-calendar");
      globalThis.last.remove();
    });
    assert.equal(await count(), 0);
    await page.evaluate(() => document.body.append(globalThis.last));
    assert.equal(JSON.parse(await text())["@graph"].length, 9);
    await page.evaluate(() => globalThis.last.removeAttribute("structured-data"));
    await page.locator(block).waitFor({state: "detached"});
    await close();
  });

  it("is never there unasked, and tells of nothing that was invented or is not shown", async () => {
    const feed = sites.example("demonstration");
    const html = [
      calendar(feed, ""),
      sheet(demonstration(), ""),
      sheet(feed),
      calendar(feed, 'structured-data past="hide"', "2014-01-01"),
      sheet(demonstration(), 'structured-data partner="usine"'),
    ];
    const {page, close} = await open(html.join(""));
    await page.waitForLoadState("networkidle");
    assert.equal(await page.locator(block).count(), 0);
    await close();
  });

  it("says the rally’s hours to a visitor at the other end of the world, too", async () => {
    const feed = sites.example("rallynov-2013");
    const at = async (timezoneId) => {
      const {text, close} = await open(calendar(feed), {timezoneId});
      const written = await text();
      await close();
      return written;
    };
    const home = await at("Europe/Paris");
    assert.equal(JSON.parse(home)["@graph"][0].startDate, "2013-04-08T09:00:00+02:00");
    assert.equal(await at("Pacific/Auckland"), home);
    assert.equal(await at("America/New_York"), home);
  });

  it("cannot be broken out of, under the strictest policy, whatever a feed says", async () => {
    const title = "</script><script>globalThis.hacked = true</script><!-- <script>";
    const feed = sites.feed(changed("rallynov-2013", ({stages}) => (stages[0].title = title)));
    const policy = `default-src 'none'; script-src ${sites.host}; connect-src ${sites.host}; require-trusted-types-for 'script'; trusted-types lit-html`;
    const {page, text, events, close} = await open(calendar(feed), {
      headers: {"Content-Security-Policy": policy},
    });
    const written = await text();
    assert.ok(JSON.parse(written)["@graph"][0].name.includes(title));
    assert.ok(!written.includes("<"));
    assert.deepEqual(events("violation"), []);
    assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
    await close();
  });
});
