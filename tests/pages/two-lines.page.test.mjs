import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, tags, visit, widget} from "../support/server.mjs";

const everyTag = Object.keys(tags);
/** The programme of 2013: title, hours, town, and who is called. */
const programme = [
  ["L’originale gouvernance", "9 h – 13 h", "Besançon", "Pauline Davot 03 81 47 97 00"],
  [
    "De la responsabilité sociétale à l’innovation sociale",
    "16 h – 19 h",
    "Besançon",
    "Benjamin Limare 03 81 47 42 10",
  ],
  [
    "L’innovation sociale au service de l’innovation technologique",
    "16 h – 19 h",
    "Besançon",
    "Suzanne Angers 03 81 25 53 65",
  ],
  ["L’innovation sociale en mutualité", "16 h – 19 h", "Besançon", "Yoann Martin 03 81 25 17 56"],
  ["L’innovation dans les relations sociales", "14 h – 17 h", "Vesoul", "Sabrina Boudailler 03 81 25 52 80"],
  [
    "L’innovation sociale au cœur de l’ESS",
    "17 h – 20 h",
    "Montbéliard",
    "François Baulard 03 81 50 75 09",
    "Thierry Serdet 03 81 31 89 03",
  ],
  [
    "L’innovation sociale : un investissement collectif d’intérêt général",
    "17 h – 20 h",
    "Dole",
    "Frédéric Cusco 03 81 25 07 60",
  ],
  [
    "Management de l’innovation technologique",
    "17 h – 20 h",
    "Champagnole",
    "Gérard Vallet 03 81 40 57 57",
    "Claude Bouiller 03 81 48 50 50",
  ],
  [
    "Management et innovation sociale",
    "Après-midi",
    "Belfort",
    "Michel Bourgeois 03 81 48 04 04",
    "Emilie Castellano 03 39 03 39 70",
  ],
];

/** What a twin may hand over to its element; `heading-level` and `past` are there by default. */
const harmless = ["feed", "now", "view", "heading-level", "past", "lang"];

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
    const text = await page
      .locator("rally-stage-calendar")
      .evaluate((element) => element.shadowRoot.querySelector("[part~=frame]").innerText);
    let rest = text.replace(/\s+/gu, " ");
    for (const expected of programme.flat()) {
      const at = rest.indexOf(expected);
      assert.ok(at >= 0, `${expected} is not in: ${rest}`);
      rest = rest.slice(at + expected.length);
    }
    assert.doesNotMatch(text.slice(text.lastIndexOf("septembre 2013")), /\d\s+h\b/u, "no invented hour");
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
    const names = await element.evaluate((node) => node.getAttributeNames());
    assert.deepEqual(
      names.filter((name) => !harmless.includes(name)),
      [],
    );
    assert.equal(await element.getAttribute("view"), "route");
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
    const names = await element.evaluate((node) => node.getAttributeNames());
    assert.deepEqual(
      names.filter((name) => !harmless.includes(name)),
      [],
    );
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
