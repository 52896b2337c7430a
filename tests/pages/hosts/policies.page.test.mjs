import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, visit} from "../../support/server.mjs";
import {checkHost, everyWidget} from "./harness.mjs";

describe("a page that", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  const policy = () =>
    `default-src 'none'; script-src ${sites.host}; connect-src ${sites.host}; img-src ${sites.host}`;

  for (const [name, headers] of [
    ["allows nothing but what the documentation names", () => ({"Content-Security-Policy": policy()})],
    [
      "requires trusted types",
      () => ({
        "Content-Security-Policy": `${policy()}; require-trusted-types-for 'script'; trusted-types lit-html`,
      }),
    ],
    [
      "isolates itself from other origins",
      () => ({"Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin"}),
    ],
    ["sends no referrer", () => ({"Referrer-Policy": "no-referrer"})],
    [
      "denies every feature",
      () => ({"Permissions-Policy": "geolocation=(), fullscreen=(), clipboard-write=()"}),
    ],
  ]) {
    for (const script of ["script", "classic"]) {
      it(`${name}, has all five elements (${script})`, async () => {
        // Isolated pages take a classic script of another origin with `crossorigin`, as the documentation says.
        const own = {...sites, classic: sites.classic.replace("defer", "defer crossorigin")};
        const {close} = await checkHost(browser, own, {headers: headers(), script});
        await close();
      });
    }
  }

  it("may keep nothing, has all five elements in its sandbox", async () => {
    const inside = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Bac</title>${sites.script}</head><body>${everyWidget(sites)}</body></html>`;
    const {page, said, until, close} = await visit(
      browser,
      sites.page(
        `<iframe title="Bac à sable" sandbox="allow-scripts" width="1000" height="800" srcdoc="${inside.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`,
      ),
    );
    await until("rally-ready", 5);
    assert.ok(
      await page.frameLocator("iframe").locator("rally-innovation-map [part~=map]").first().isVisible(),
    );
    // Chromium itself leaves a promise uncaught when a page without an origin looks for databases and catches the refusal.
    assert.deepEqual(
      said.filter((line) => line !== "uncaught: undefined"),
      [],
    );
    await close();
  });

  it("has a service worker in the way, has all five elements", async () => {
    const script = sites.page("", {
      headers: {"Content-Type": "text/javascript", "Service-Worker-Allowed": "/"},
      html: `addEventListener("install", () => skipWaiting());
        addEventListener("activate", (event) => event.waitUntil(clients.claim()));
        addEventListener("fetch", (event) => event.respondWith(fetch(event.request)));`,
    });
    const {page, said, until, close} = await visit(browser, sites.page("<p>Avant</p>"));
    await page.evaluate(async (url) => {
      await navigator.serviceWorker.register(url, {scope: "/"});
      await navigator.serviceWorker.ready;
    }, script);
    await page.goto(sites.page(everyWidget(sites), {head: sites.script}));
    await until("rally-ready", 5);
    assert.ok(await page.evaluate(() => navigator.serviceWorker.controller !== null));
    assert.deepEqual(said, []);
    await close();
  });
});
