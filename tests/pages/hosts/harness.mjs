/**
 * A partner's page of some kind, with and without our widgets, and what must hold on every one: content is
 * shown in a sane layout, the console is silent, the page gains no name but Rally, nobody else is asked for
 * anything, and nothing is kept.
 */
import assert from "node:assert/strict";
import {tags, visit, widget} from "../../support/server.mjs";

/** All five elements, each in a box of the page's own. */
export function everyWidget(sites, more = "") {
  const feed = sites.example("demonstration");
  return Object.keys(tags)
    .map((tag) => `<div class="box">${widget(tag, feed, more)}</div>`)
    .join("\n");
}

/** Names that the page's window has. */
const names = (page) => page.evaluate(() => Object.getOwnPropertyNames(globalThis));

/** What is kept on the device; a page that may keep nothing has nothing. */
async function kept() {
  const count = async (read) => {
    try {
      return await read();
    } catch {
      return 0;
    }
  };
  return Promise.all([
    count(() => localStorage.length),
    count(() => sessionStorage.length),
    count(async () => (await indexedDB.databases()).length),
    count(() => document.cookie.length),
  ]);
}

/** What is wrong with how the elements lie in the page, one line each. */
function faultsOfLayout(tagNames) {
  const faults = [];
  for (const element of document.querySelectorAll(tagNames)) {
    const frame = element.shadowRoot?.querySelector("[part~=frame]");
    const {width, height} = element.getBoundingClientRect();
    const say = (fault) => faults.push(`${element.localName} ${fault}`);
    if (!frame) {
      say("has drawn nothing");
      continue;
    }
    const outside = element.parentElement.getBoundingClientRect();
    if (width < 280 || width > outside.width + 1) say(`is ${width} wide in ${outside.width}`);
    if (height < (element.localName.endsWith("-map") ? 300 : 40) || height > 9_000) say(`is ${height} high`);
    if (frame.scrollWidth > frame.clientWidth + 1) {
      say(`needs ${frame.scrollWidth} and has ${frame.clientWidth}`);
    }
    if (Math.abs(frame.getBoundingClientRect().width - width) > 1) say("has a frame of another width");
    const sizes = [element.parentElement, frame].map((each) => getComputedStyle(each).fontSize);
    if (sizes[0] !== sizes[1]) say(`writes in ${sizes[1]} where the page does in ${sizes[0]}`);
    for (const button of element.shadowRoot.querySelectorAll(".button")) {
      const box = button.getBoundingClientRect();
      if (box.height > 0 && box.height < 24)
        say(`has a button ${box.height} high: ${button.textContent.trim()}`);
    }
  }
  return faults;
}

/**
 * Visits a page and checks it. `body` gets the widgets' HTML; `count` says how many of them become ready, `isQuiet`
 * which lines of the console are the page's own. Returns the visit, still open.
 */
export async function checkHost(
  browser,
  sites,
  {
    head = "",
    body = (widgets) => widgets,
    html,
    headers = () => ({}),
    attributes = "",
    count = 5,
    script = "script",
    more,
    isQuiet = () => false,
    before,
  },
) {
  const parts = (scripts, widgets) => {
    const filled = body(widgets, scripts);
    const rest = html ? {html: html(filled, scripts)} : {head: head + scripts};
    return [filled, {...rest, headers: headers(sites)}];
  };
  const bare = await visit(browser, sites.page(...parts("", "<p>Rien</p>")));
  const own = new Set(await names(bare.page));
  await bare.close();

  const visited = await visit(
    browser,
    sites.page(...parts(sites[script].replace("<script", `<script ${attributes}`), everyWidget(sites, more))),
  );
  if (before) await before(visited);
  await visited.until("rally-ready", count);
  await visited.page.waitForLoadState("networkidle");
  assert.deepEqual(
    (await names(visited.page)).filter((name) => !own.has(name)),
    ["Rally"],
  );
  assert.deepEqual(
    visited.said.filter((line) => !isQuiet(line)),
    [],
  );
  assert.deepEqual(visited.events("violation"), []);
  assert.deepEqual(visited.events("rally-error"), []);
  const ours = [sites.host, sites.partner];
  assert.deepEqual(
    visited.requests.filter((url) => /^http/.test(url) && !ours.includes(new URL(url).origin)),
    [],
  );
  assert.deepEqual(await visited.page.evaluate(kept), [0, 0, 0, 0]);
  assert.deepEqual(await visited.page.evaluate(faultsOfLayout, Object.keys(tags).join()), []);
  return visited;
}

/** The calendar says its words, and in the letters that they are written in. */
export async function checkWords(page) {
  const text = await page.evaluate(
    () => document.querySelector("rally-stage-calendar").shadowRoot.textContent,
  );
  assert.match(text, /étape/i);
  assert.doesNotMatch(text, /Ã/);
}

/** Whether there is a map, and drawn. Runs in the page, once it has come to rest. */
const showsMap = () =>
  document
    .querySelector("rally-innovation-map")
    ?.shadowRoot.querySelector("[part~=map]")
    .checkVisibility({visibilityProperty: true}) === true;

/** Visits a page that shows the widgets once the visitor opens what they are in. */
export async function checkFolded(browser, sites, {wrap, open}) {
  const {page, said, until, close} = await visit(
    browser,
    sites.page(wrap(everyWidget(sites)), {head: sites.script}),
  );
  await until("rally-ready", 5);
  await page.evaluate((selector) => {
    document.querySelector(selector).click();
  }, open);
  await page.waitForLoadState("networkidle");
  assert.deepEqual(await page.evaluate(faultsOfLayout, Object.keys(tags).join()), []);
  assert.ok(await page.evaluate(showsMap));
  assert.deepEqual(said, []);
  await close();
}

/** Visits a page that has the widgets in a frame without an origin, where nothing can be kept. */
export async function checkSandbox(browser, sites) {
  const inside = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Bac</title>${sites.script}</head><body>${everyWidget(sites)}</body></html>`;
  const {page, said, until, close} = await visit(
    browser,
    sites.page(
      `<iframe title="Bac à sable" sandbox="allow-scripts" width="1000" height="800" srcdoc="${inside.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`,
    ),
  );
  await until("rally-ready", 5);
  await page.waitForLoadState("networkidle");
  const shown = [];
  for await (const frame of page.frames()) shown.push(await frame.evaluate(showsMap));
  assert.deepEqual(shown, [false, true]);
  // Chromium itself leaves a promise uncaught when a page without an origin looks for databases and catches the refusal.
  assert.deepEqual(
    said.filter((line) => line !== "uncaught: undefined"),
    [],
  );
  await close();
}

/** Visits a page whose service worker stands between it and everybody else. */
export async function checkServiceWorker(browser, sites) {
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
  const isInTheWay = await page.evaluate(async () => {
    const {controller} = navigator.serviceWorker;
    for (const registration of await navigator.serviceWorker.getRegistrations()) {
      await registration.unregister();
    }
    return controller !== null;
  });
  assert.ok(isInTheWay);
  assert.deepEqual(said, []);
  await close();
}
