/** One visit of one page, from an empty cache until all has been measured. */
import path from "node:path";
import {setTimeout} from "node:timers/promises";
import {measureHand} from "./hand.mjs";
import {watchHeap} from "./heap.mjs";
import {pretend} from "./profiles.mjs";

const pages = path.join(import.meta.dirname, "pages");
/** Milliseconds that anything may take before the visit is given up. */
const PATIENCE = 180_000;

/** How much a page and whoever it asked have left on the device. */
async function keptOnDevice(page) {
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  const cookies = await page.context().cookies();
  return kept.reduce((sum, count) => sum + count, cookies.length);
}

/** Bytes that were asked for before the first points: of code, and in all. */
function weigh(served, until) {
  const early = served.filter(({at}) => at <= until);
  const bytes = (files) => files.reduce((sum, each) => sum + each.bytes, 0);
  return {code: bytes(early.filter(({isFeed}) => !isFeed)), total: bytes(early)};
}

/**
 * Visits a page and gives its figures: bytes, milliseconds, counts. `hand`: the map is dragged and zoomed too.
 * Rejects when the map does not get there, or says something in the console.
 */
export async function measureVisit(browser, sites, {url, profile, isOurs, hand}) {
  const context = await browser.newContext(profile.context);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const asked = [];
    const failures = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", ({message}) => failures.push(message));
    page.on("console", (message) => message.type() === "error" && failures.push(message.text()));
    await page.addInitScript({path: path.join(pages, "watch.js")});
    if (isOurs) await page.addInitScript({path: path.join(pages, "ours.js")});
    const session = await context.newCDPSession(page);
    const heapOf = await watchHeap(session);
    await pretend(session, profile);

    sites.restart();
    await page.goto(url, {waitUntil: "commit"});
    await within(page, () => globalThis.watch.quiet(1_000));
    const told = await page.evaluate(() => ({...globalThis.watch.told(), origin: performance.timeOrigin}));
    const {origin, ...figures} = told;
    Object.assign(figures, weigh(sites.served(), origin + figures.first));
    figures.thirdParty = asked.filter(
      (each) => /^(?:https?|wss?):/.test(each) && !sites.origins.includes(new URL(each).origin),
    ).length;
    figures.storage = await keptOnDevice(page);
    const heap = await heapOf();
    figures.heap = heap.page;
    figures.memory = heap.all;
    figures.filter = await within(page, () => globalThis.watch.filter());
    if (hand) {
      const {pan, zoom} = await measureHand(page);
      figures.pan = pan.median;
      figures.panWorst = pan.p95;
      figures.zoom = zoom.median;
      figures.zoomWorst = zoom.p95;
    }
    if (failures.length) throw new Error(failures.join("; "));
    return figures;
  } finally {
    await context.close();
  }
}

/** Runs something in the page; rejects when it takes too long, or when the page throws meanwhile. */
async function within(page, act) {
  const stop = new AbortController();
  const {signal} = stop;
  const thrown = new Promise((_, reject) => {
    page.once("pageerror", reject);
    signal.addEventListener("abort", () => page.off("pageerror", reject));
  });
  const late = setTimeout(PATIENCE, undefined, {signal}).then(() => {
    throw new Error(`nothing after ${PATIENCE / 1_000} s`);
  });
  try {
    return await Promise.race([page.evaluate(act), thrown, late]);
  } finally {
    stop.abort();
    late.catch(() => undefined);
  }
}
