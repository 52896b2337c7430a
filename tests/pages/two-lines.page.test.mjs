import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, tags, visit, widget} from "../support/server.mjs";

const everyTag = Object.keys(tags);
const stageTitles = [
  "L’originale gouvernance",
  "De la responsabilité sociétale à l’innovation sociale",
  "L’innovation sociale au service de l’innovation technologique",
  "L’innovation sociale en mutualité",
  "L’innovation dans les relations sociales",
  "L’innovation sociale au cœur de l’ESS",
  "L’innovation sociale\u202f: un investissement collectif d’intérêt général",
  "Management de l’innovation technologique",
  "Management et innovation sociale",
];

describe("two pasted lines", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  const everyWidget = (feed) => everyTag.map((tag) => widget(tag, feed)).join("\n");

  /** Goes to a page, waits until `count` elements have painted, and checks what no page may ever show. */
  async function visitQuietly(html, {head = sites.script, count = 1, ...options} = {}) {
    const visited = await visit(browser, sites.page(html, {head}), options);
    await visited.until("rally-ready", count);
    await visited.page.waitForLoadState("networkidle");
    assert.deepEqual(visited.said, []);
    assert.deepEqual(
      [...new Set(visited.requests.map((url) => new URL(url).origin))].sort(),
      [sites.host, sites.partner].sort(),
    );
    return visited;
  }

  it("put all five elements on a partner’s page, and ask nobody else for anything", async () => {
    const {page, context, events, close} = await visitQuietly(everyWidget(sites.example("demonstration")), {
      count: 5,
    });
    assert.deepEqual(
      events("rally-ready")
        .map(({tag}) => tag)
        .sort(),
      [...everyTag].sort(),
    );
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(
      await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
      ]),
      [0, 0, 0, 0],
    );
    await close();
  });

  it("ask for the feed once, however many elements show it", async () => {
    const feed = sites.example("demonstration");
    const {requests, close} = await visitQuietly(everyWidget(feed), {count: 5});
    assert.equal(requests.filter((url) => url === feed).length, 1);
    await close();
  });

  it("show the nine stages of 2013 as they were", async () => {
    const {page, close} = await visitQuietly(
      `<rally-stage-calendar feed="${sites.example("rallynov-2013")}"></rally-stage-calendar>`,
    );
    for (const title of stageTitles) {
      assert.ok(
        await page.locator("rally-stage-calendar").getByText(title, {exact: true}).first().isVisible(),
        title,
      );
    }
    await close();
  });

  it("leave one global name, Rally, and nothing on the prototypes", async () => {
    const names = () => {
      const own = (object) => Object.getOwnPropertyNames(object);
      return [
        ...own(globalThis),
        ...[Object, Array, Function, String, Promise, Element, HTMLElement, Node, Document].flatMap((type) =>
          [...own(type), ...own(type.prototype)].map((name) => `${type.name}.${name}`),
        ),
      ];
    };
    const without = await visit(browser, sites.page("<p>Rien</p>"));
    const before = new Set(await without.page.evaluate(names));
    await without.close();
    for (const head of [sites.script, sites.classic]) {
      const {page, close} = await visitQuietly(everyWidget(sites.example("demonstration")), {head, count: 5});
      const added = (await page.evaluate(names)).filter((name) => !before.has(name));
      assert.deepEqual(added, ["Rally"]);
      await close();
    }
  });

  it("work with the classic script too", async () => {
    const {close} = await visitQuietly(everyWidget(sites.example("demonstration")), {
      head: sites.classic,
      count: 5,
    });
    await close();
  });

  it("work pasted twice, as module and as classic script, before and after the tags", async () => {
    const {events, page, close} = await visitQuietly(
      `${everyWidget(sites.example("demonstration"))}${sites.script}${sites.classic}`,
      {head: sites.script + sites.script + sites.classic, count: 5},
    );
    await page.waitForLoadState("networkidle");
    assert.equal(events("rally-ready").length, 5);
    await close();
  });

  it("bring a tag to life that a page adds later", async () => {
    const {page, until, close} = await visitQuietly(
      `<div id="later"></div>${widget("rally-sheet-card", sites.example("demonstration"))}`,
    );
    await page.evaluate(
      (html) => {
        document.querySelector("#later").innerHTML = html;
      },
      everyWidget(sites.example("demonstration")),
    );
    await until("rally-ready", 6);
    await close();
  });

  it("come to life as a div where a CMS strips unknown tags, and keep what the div held", async () => {
    const {page, close} = await visitQuietly(
      `<div data-rally="stage-calendar" data-feed="${sites.example("demonstration")}" data-now="2013-04-19"
        data-view="route" data-onclick="globalThis.hacked = true" data-style="color: red"
        data-data="{}" data-id="pris"><p><a href="/etapes">Les étapes</a></p></div>`,
    );
    const element = page.locator("rally-stage-calendar");
    assert.deepEqual(await element.evaluate((node) => node.getAttributeNames().sort()), [
      "feed",
      "now",
      "view",
    ]);
    assert.equal(await element.locator("> p a").textContent(), "Les étapes");
    await close();
  });

  it("take no event handler, style or endpoint from the link in a blockquote", async () => {
    const query = new URLSearchParams({
      feed: sites.example("demonstration"),
      now: "2013-03-11",
      endpoint: "https://mechant.example/",
      onclick: "globalThis.hacked = true",
      onmouseover: "globalThis.hacked = true",
      style: "position: fixed",
      class: "pris",
      innerHTML: "<img src=x onerror='globalThis.hacked = true'>",
    });
    const {page, close} = await visitQuietly(
      `<blockquote class="rally"><p><a href="${sites.host}/widgets/embed/rally-candidacy-form.html?${query.toString().replaceAll("&", "&amp;")}">Le dossier</a></p></blockquote>`,
    );
    const element = page.locator("blockquote.rally rally-candidacy-form");
    assert.deepEqual(await element.evaluate((node) => node.getAttributeNames().sort()), ["feed", "now"]);
    await element.click({position: {x: 5, y: 5}});
    assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
    await close();
  });

  it("make nothing of a twin that names no element of ours", async () => {
    const {page, close} = await visitQuietly(
      `<div data-rally="script" data-src="https://mechant.example/x.js">rien</div>
      <div data-rally="constructor">rien</div>
      <blockquote class="rally"><a href="https://mechant.example/embed/rally-nothing.html">rien</a></blockquote>
      <blockquote class="rally">Une citation sans lien</blockquote>
      ${widget("rally-sheet-card", sites.example("demonstration"))}`,
    );
    assert.equal(await page.locator("rally-script, rally-constructor, rally-nothing").count(), 0);
    await close();
  });
});
