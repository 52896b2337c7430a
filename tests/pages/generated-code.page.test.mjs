import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {codeOf, openGenerator} from "../support/generator.mjs";
import {startBrowser, startSites, visit} from "../support/server.mjs";

/** What stands in the page, of all that is pasted there. */
const place = "#place > :not(link, script, noscript)";

/** What is chosen for all, and the column of the page in which the code is pasted. */
const asked = {tag: "rally-stage-calendar", column: "600", now: "2013-04-19"};
const column = 'style="inline-size: 600px; font: 1rem/1.5 system-ui, sans-serif"';

describe("code of the generator, pasted into a page of another site,", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  /** Every piece of code that it writes for choices. */
  async function write(choices) {
    const {page, close} = await openGenerator(browser, sites, {...asked, ...choices});
    const ways = await page.locator("#snippets pre").evaluateAll((all) => all.map(({id}) => id.slice(5)));
    const snippets = Object.fromEntries(
      await Promise.all(ways.map(async (way) => [way, await codeOf(page, way)])),
    );
    const height = Number(/height="(\d+)"/.exec(snippets.iframe)[1]);
    await close();
    return {...snippets, height};
  }

  /** The code of each widget, once it is written. */
  const written = {};

  const ways = {
    element: "",
    div: "",
    blockquote: "classicScript",
    iframe: "script",
  };

  /** The demonstration, later than everything else. */
  const slowFeed = () =>
    sites.feed(async (_, response) => {
      const body = await (await fetch(sites.example("demonstration"))).text();
      await new Promise((resolve) => setTimeout(resolve, 300));
      response.writeHead(200, {"Content-Type": "application/json"}).end(body);
    });

  const paste = (code, more) => sites.page(`<div id="place" ${column}>${code}</div><p>Après</p>`, more);

  for (const [tag, choices] of Object.entries({
    "rally-stage-calendar": {},
    "rally-innovation-map": {},
    "rally-sheet-card": {variant: "compact", sheet: "atelier-qui-repare-et-qui-forme"},
    "rally-candidacy-form": {},
    "rally-road-book": {},
  })) {
    it(`comes alive in every way and moves nothing: ${tag}`, async () => {
      written[tag] = write({...choices, tag, feed: slowFeed(), site: "spip"});
      const snippets = await written[tag];
      await Promise.all(
        Object.entries(ways).map(async ([way, script]) => {
          const head = script === "classicScript" ? snippets.classicScript : script && sites.script;
          const {page, said, until, shift, close} = await visit(browser, paste(snippets[way], {head}), {
            viewport: {width: 700, height: 3000},
          });
          await until("rally-ready", 1, tag);
          const pasted = page.locator(place);
          await page.waitForLoadState("networkidle");
          const height = await pasted.evaluate((node) => node.offsetHeight);
          assert.equal(height, snippets.height, way);
          assert.equal(shift(), 0, way);
          assert.deepEqual(said, [], way);
          await close();
        }),
      );
    });

    it(`says in plain HTML what it would show, without script: ${tag}`, async () => {
      const snippets = await written[tag];
      const all = Object.keys(ways).map((way) => `<section id="${way}">${snippets[way]}</section>`);
      const {page, close} = await visit(browser, paste(all.join("")), {javaScriptEnabled: false});
      for (const way of Object.keys(ways)) {
        const link = page.locator(`#${way} p > a`);
        assert.ok(await link.isVisible(), way);
        const address = await link.getAttribute("href");
        assert.ok(address.startsWith(`${sites.host}/widgets/embed/${tag}.html?feed=`), address);
        const entries = page.locator(`#${way} li`);
        assert.ok((await entries.count()) > 0, way);
        for (const entry of await entries.all()) assert.ok(await entry.isVisible(), way);
        assert.ok(
          await page.locator(`#${way}`).evaluate((node) => {
            const last = node.querySelector("ul").getBoundingClientRect();
            return last.bottom <= node.getBoundingClientRect().bottom + 1;
          }),
          `${way}: the whole list is there without scrolling in it`,
        );
      }
      await close();
    });
  }

  it("has the height in a frame without any script of ours", async () => {
    const {iframe, height} = await write({});
    const {page, until, shift, close} = await visit(browser, paste(iframe));
    await until("rally-ready");
    const inside = page.frameLocator("iframe").locator("html");
    assert.equal(await inside.evaluate((node) => node.scrollHeight), height);
    assert.equal(await page.locator("iframe").evaluate((node) => node.clientHeight), height);
    assert.equal(shift(), 0);
    await close();
  });

  it("works under the policy that it names, with its looks in the page’s style sheet", async () => {
    const {csp, frameCsp, rule, height, ...snippets} = await write({accent: "#8a1c5b"});
    for (const way of ["element", "div", "iframe"]) {
      const policy = way === "iframe" ? frameCsp : csp.replace("style-src", "style-src 'nonce-x'");
      const bare = snippets[way].replace(/ style="[^"]*"/, "");
      const {page, said, until, events, shift, close} = await visit(
        browser,
        sites.page(`<div id="place">${bare}</div><p>Après</p>`, {
          head: `<style nonce="x">#place {inline-size: 600px; font: 1rem/1.5 system-ui, sans-serif}\n${rule}</style>`,
          headers: {
            "Content-Security-Policy": `default-src 'none'; ${policy}${way === "iframe" ? "; style-src 'nonce-x'" : ""}`,
          },
        }),
      );
      await until("rally-ready");
      await page.waitForLoadState("networkidle");
      assert.deepEqual(said, []);
      assert.deepEqual(events("violation"), []);
      assert.equal(shift(), 0);
      assert.equal(await page.locator(place).evaluate((node) => node.offsetHeight), height);
      if (way !== "iframe") {
        assert.equal(
          await page
            .locator("rally-stage-calendar")
            .evaluate((node) => getComputedStyle(node).getPropertyValue("--rally-accent")),
          "#8a1c5b",
        );
      }
      await close();
    }
  });

  it("is found by oEmbed: from the page to the JSON, and from there into a page", async () => {
    const folder = `${sites.host}/rallye`;
    const {oembedPage, oembedJson, height} = await write({folder});
    const file = (type, text) => (_, response) => response.writeHead(200, {"Content-Type": type}).end(text);
    const pasted = sites.feed(
      file("text/html; charset=utf-8", oembedPage),
      "/rallye/rally-stage-calendar.html",
    );
    sites.feed(file("application/json", oembedJson), "/rallye/rally-stage-calendar.json");

    const {page, said, until, close} = await visit(browser, pasted);
    await until("rally-ready");
    assert.deepEqual(said, []);
    assert.ok(await page.frameLocator("iframe").locator("rally-stage-calendar").isVisible());
    await close();

    // As a consumer does it (oEmbed 1.0, §4): nothing of the page is run.
    const html = await (await fetch(pasted)).text();
    const [link] = html.match(/<link rel="alternate" type="application\/json\+oembed"[^>]*>/);
    const [, href] = /href="([^"]+)"/.exec(link);
    assert.equal(new URL(href).href, href, "is absolute");
    const answer = await fetch(href);
    assert.equal(answer.headers.get("Content-Type"), "application/json");
    const json = await answer.json();
    assert.equal(json.version, "1.0");
    assert.equal(json.type, "rich");
    assert.equal(json.width, 600);
    assert.equal(json.height, height);
    const consumer = await visit(browser, paste(json.html));
    await consumer.until("rally-ready");
    const frame = consumer.page.locator("iframe");
    assert.equal(await frame.evaluate((node) => node.clientHeight), height);
    assert.ok(await frame.getAttribute("title"));
    assert.equal(consumer.shift(), 0);
    await consumer.close();
  });
});
