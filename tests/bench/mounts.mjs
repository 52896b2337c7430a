/** The map put into a page and taken away, again and again: whether everything is freed. */
import path from "node:path";
import {watchHeap} from "./heap.mjs";

/**
 * In the page: every eighth map is moved until WebGL draws it, the next one removed while that is on its way.
 * Resolves with the most WebGL contexts that there were at a time.
 */
async function mountAndRemove({feed, from, to}) {
  const nextFrame = () => new Promise(requestAnimationFrame);
  const until = async (isTrue, what) => {
    const end = performance.now() + 30_000;
    while (!isTrue()) {
      if (performance.now() > end) throw new Error(`${what} did not come within 30 s`);
      await nextFrame();
    }
  };
  let most = 0;
  for (let turn = from; turn < to; turn += 1) {
    const map = document.createElement("rally-innovation-map");
    map.setAttribute("feed", feed);
    map.setAttribute("now", "2013-04-19");
    document.body.append(map);
    await customElements.whenDefined(map.localName);
    await map.ready;
    if (turn % 8 < 2) {
      const surface = map.shadowRoot.querySelector('[part~="map"]');
      const plus = {key: "+", bubbles: true, composed: true, cancelable: true};
      // What understands it may come after the first picture.
      const isUnderstood = () => !surface.dispatchEvent(new KeyboardEvent("keydown", plus));
      await until(isUnderstood, "what moves the map");
    }
    if (turn % 8 === 0) await until(() => map.shadowRoot.querySelector(".map.webgl"), "WebGL");
    if (turn % 8 === 1) await until(() => globalThis.watch.contexts() > 0, "a WebGL context");
    await nextFrame();
    most = Math.max(most, globalThis.watch.contexts());
    map.remove();
  }
  return most;
}

/**
 * Mounts and removes the map in an empty page that has its script. Gives what is left after each of the given
 * counts: `{times, heap, contexts, workers, most}`: bytes, and the most contexts that there were meanwhile.
 */
export async function measureMounts(browser, {url, feed, counts}) {
  const context = await browser.newContext({viewport: {width: 800, height: 600}});
  try {
    const page = await context.newPage();
    await page.addInitScript({path: path.join(import.meta.dirname, "pages/watch.js")});
    const heapOf = await watchHeap(await context.newCDPSession(page));
    await page.goto(url);
    const levels = [];
    let from = 0;
    for (const to of counts) {
      const most = await page.evaluate(mountAndRemove, {feed, from, to});
      from = to;
      // A worker that was told to go takes a moment; one that stays is counted.
      const gone = Date.now() + 5_000;
      while (page.workers().length > 0 && Date.now() < gone) await page.waitForTimeout(50);
      const {page: heap} = await heapOf();
      const contexts = await page.evaluate(() => globalThis.watch.contexts());
      levels.push({times: to, heap, contexts, workers: page.workers().length, most});
    }
    return levels;
  } finally {
    await context.close();
  }
}

/** Whether two levels are one: contexts and workers exactly, the heap within so many bytes. */
export function areLevel([before, after], bytes) {
  return (
    before.contexts === after.contexts && before.workers === after.workers && after.heap - before.heap < bytes
  );
}
