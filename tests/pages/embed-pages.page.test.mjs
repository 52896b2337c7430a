import assert from "node:assert/strict";
import {readFile} from "node:fs/promises";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, tags, visit} from "../support/server.mjs";

const read = (file) => readFile(new URL(`../../${file}`, import.meta.url), "utf8");

describe("an embed page", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  /** The query that says what `tags` says. */
  function query(tag, more = {}) {
    const attributes = [...tags[tag].matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    const all = {feed: "/examples/demonstration/feed.json", ...Object.fromEntries(attributes), ...more};
    return new URLSearchParams(all);
  }

  const address = (tag, more) => `${sites.host}/widgets/embed/${tag}.html?${query(tag, more)}`;
  const frame = (src, more = 'height="300"') =>
    `<iframe title="Rally’nov" src="${src.replaceAll("&", "&amp;")}" width="100%" ${more}></iframe>`;
  const tag = "rally-stage-calendar";

  const heightOf = (page) =>
    page
      .locator("iframe")
      .first()
      .evaluate((node) => node.clientHeight);
  /** Resolves once the frame is as high as what is in it. */
  async function fits(page) {
    const inside = page.frameLocator("iframe").first().locator("body");
    for (;;) {
      const wanted = await inside.evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
      if (wanted > 300 && wanted === (await heightOf(page))) return wanted;
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  /** A feed that says who may show it. */
  async function feedFor(...allowedOrigins) {
    const feed = JSON.parse(await read("data-schema/examples/demonstration/feed.json"));
    return sites.feed((_, response) => {
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify({...feed, embed: {allowedOrigins}}));
    });
  }

  for (const each of Object.keys(tags)) {
    it(`shows <${each}>, in its own words and under its own strict policy`, async () => {
      const {page, said, events, requests, until, close} = await visit(browser, address(each, {lang: "de"}));
      await until("rally-ready");
      await page.waitForLoadState("networkidle");
      assert.equal(await page.locator("html").getAttribute("lang"), "de");
      assert.match(await page.title(), /Rallye$/);
      assert.equal(await page.locator("main").count(), 1);
      assert.deepEqual(said, []);
      assert.deepEqual(events("violation"), []);
      assert.deepEqual(
        requests.filter((url) => new URL(url).origin !== sites.host),
        [],
      );
      await close();
    });
  }

  it("speaks the feed’s language when the address says none", async () => {
    const {page, until, close} = await visit(browser, address(tag));
    await until("rally-ready");
    assert.equal(await page.locator("html").getAttribute("lang"), "fr");
    assert.equal(await page.title(), "Les étapes du rallye");
    await close();
  });

  for (const way of ["script", "classic"]) {
    it(`has the height of its content in a page with our script (${way}), however wide it becomes`, async () => {
      const {page, said, until, close} = await visit(
        browser,
        sites.page(frame(address(tag)), {head: sites[way]}),
      );
      await until("rally-ready");
      const wide = await fits(page);
      await page.setViewportSize({width: 320, height: 900});
      const narrow = await fits(page);
      assert.ok(narrow > wide, `${narrow} > ${wide}`);
      assert.deepEqual(said, []);
      await close();
    });
  }

  it("has it too when the frame comes later, and when the script comes after the frame", async () => {
    const {page, until, close} = await visit(browser, sites.page("<p>Bientôt</p>", {head: sites.script}));
    await page.evaluate((html) => document.body.insertAdjacentHTML("beforeend", html), frame(address(tag)));
    await until("rally-ready");
    await fits(page);
    await close();

    const late = await visit(browser, sites.page(frame(address(tag))));
    await late.until("rally-ready");
    assert.equal(await heightOf(late.page), 300);
    await late.page.addScriptTag({url: `${sites.host}/widgets/rally.js`, type: "module"});
    await fits(late.page);
    await late.close();
  });

  it("keeps the height that the page gave it where there is no script of ours", async () => {
    const {page, until, close} = await visit(browser, sites.page(frame(address(tag))));
    await until("rally-ready");
    assert.equal(await heightOf(page), 300);
    await page.frameLocator("iframe").locator("[part~=stage]:not([part~=past])").first().waitFor();
    await close();
  });

  it("says its height to nobody who has not asked, and to no window but the one around it", async () => {
    const {page, until, close} = await visit(
      browser,
      sites.page(
        `<script>addEventListener("message", ({data}) => (globalThis.heard ??= []).push(data));</script>
        ${frame(address(tag))}`,
      ),
    );
    await until("rally-ready");
    assert.equal(await page.evaluate(() => globalThis.heard), undefined);
    await page.evaluate(() =>
      document.querySelector("iframe").contentWindow.postMessage({rally: "hello"}, "*"),
    );
    await page.waitForFunction(() => globalThis.heard?.length > 0);
    const [message] = await page.evaluate(() => globalThis.heard);
    assert.equal(message.rally, "height");
    await close();
  });

  it("loads no feed of another origin, and tells whoever deploys it how to allow that", async () => {
    const feed = `${sites.partner}/feed.json`;
    const {page, requests, untilSaid, close} = await visit(browser, address(tag, {feed}));
    await untilSaid(/rally:origins/);
    await page.locator("[part=error]", {hasText: "Ce contenu n’est pas encore en place."}).waitFor();
    assert.deepEqual(
      requests.filter((url) => url.startsWith(sites.partner)),
      [],
    );
    await close();
  });

  it("loads a feed of an origin that is listed in it, and follows none that leads elsewhere", async () => {
    const feed = await read("data-schema/examples/demonstration/feed.json");
    const listed = await startSites();
    const good = listed.feed((_, response) => response.end(feed));
    const leading = listed.feed((_, response) =>
      response.writeHead(302, {Location: `${sites.partner}/feed.json`}).end(),
    );
    const html = (await read(`dist/embed/${tag}.html`)).replace(
      '<meta name="rally:origins" content="" />',
      `<meta name="rally:origins" content="${listed.host} javascript:alert(1)" />`,
    );
    const path = `/widgets/embed/listed/rally-stage-calendar.html`;
    const page = sites.feed((_, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end(html.replaceAll('"../', '"../../'));
    }, path);
    const visited = await visit(browser, `${page}?${query(tag, {feed: good})}`);
    await visited.until("rally-ready");
    await visited.page.locator("[part~=stage]:not([part~=past])").first().waitFor();
    assert.deepEqual(visited.said.length, 1);
    assert.match(visited.said[0], /“javascript:alert\(1\)”.*is no origin/);
    await visited.close();

    const led = await visit(browser, `${page}?${query(tag, {feed: leading})}`);
    await led.until("violation");
    assert.deepEqual(
      led.events("violation").map(({violatedDirective}) => violatedDirective),
      ["connect-src"],
    );
    assert.deepEqual(await led.page.locator("[part~=stage]:not([part~=past])").count(), 0);
    await led.close();
    await listed.close();
  });

  it("takes no endpoint for a dossier from its address", async () => {
    const {page, until, close} = await visit(
      browser,
      address("rally-candidacy-form", {endpoint: "https://mechant.example/", onclick: "hacked = true"}),
    );
    await until("rally-ready");
    const names = await page
      .locator("rally-candidacy-form")
      .evaluate((node) => node.getAttributeNames().sort());
    assert.deepEqual(names, ["feed", "heading-level", "now"]);
    await close();
  });

  it("steps aside, with a way to the rally, in a page where the feed does not want to be", async () => {
    const feed = await feedFor("https://partenaire.example");
    const {page, until, close} = await visit(
      browser,
      sites.page(frame(address(tag, {feed})), {head: sites.script}),
    );
    const inside = page.frameLocator("iframe");
    await inside.getByText("Vous le trouverez sur le site du rallye").waitFor();
    assert.ok(!(await inside.locator(tag).isVisible()));
    const link = inside.getByRole("link");
    assert.match(await link.getAttribute("href"), /^https?:\/\//);
    assert.equal(await link.getAttribute("rel"), "noopener");
    await until("rally-ready");
    await close();
  });

  it("shows itself in a page that the feed names, and on its own", async () => {
    const feed = await feedFor("https://partenaire.example", sites.partner);
    for (const url of [sites.page(frame(address(tag, {feed}))), address(tag, {feed})]) {
      const {page, until, close} = await visit(browser, url);
      await until("rally-ready");
      const inside = url.startsWith(sites.partner) ? page.frameLocator("iframe") : page;
      await inside.locator("[part~=stage]:not([part~=past])").first().waitFor();
      assert.equal(await inside.getByText("site du rallye").count(), 0);
      await close();
    }
  });

  it("says what it needs when there is no JavaScript", async () => {
    const {page, close} = await visit(browser, address(tag), {javaScriptEnabled: false});
    assert.ok(await page.locator("noscript p[lang=fr]").isVisible());
    await close();
  });

  it("says so when its code cannot be fetched", async () => {
    const {page, context, close} = await visit(browser, "about:blank");
    await context.route("**/chunks/rally-stage-calendar-*.js", (route) => route.abort());
    await page.goto(address(tag));
    await page.getByText("Ce contenu n’a pas pu être chargé").waitFor();
    await close();
  });
});
