/** What hostile strings do to a page: tried where they come in, and looked for afterwards. */
import assert from "node:assert/strict";
import {findDangers} from "./hostile.mjs";
import {visit} from "./server.mjs";

/** Nothing has run, nobody else was asked, no dialog stands open. */
export async function checkUnharmed(sites, {page, requests, said}) {
  for await (const frame of page.frames()) {
    assert.equal(await frame.evaluate(() => globalThis.hacked), undefined);
    assert.deepEqual(await frame.evaluate(findDangers), []);
  }
  assert.deepEqual(
    requests.filter((url) => ![sites.host, sites.partner].includes(new URL(url).origin)),
    [],
  );
  assert.deepEqual(
    said.filter((line) => !/^(warning|error): (Rally’nov|Failed to load resource)/.test(line)),
    [],
  );
}

/** What an embed page reads from its address, or may be thought to. */
const names = [
  "feed",
  "lang",
  "now",
  "partner",
  "stages",
  "view",
  "selected",
  "basemap",
  "onload",
  "endpoint",
];

/** Resolves when a frame has drawn what it is there for. Runs in the frame. */
async function untilDrawn() {
  while (document.querySelector("main > *")?.shadowRoot === null) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Puts strings into the addresses of embed pages, a dozen frames at a time, and says them to those. */
export async function attackEmbedPages(browser, sites, strings) {
  const visited = await visit(browser, sites.page("<p>Rien</p>"));
  for (let at = 0; at < strings.length; at += 12) {
    const dozen = strings.slice(at, at + 12);
    const frames = dozen.map((string) => {
      const query = new URLSearchParams(names.map((name) => [name, string]));
      if (at % 24 === 0) query.set("feed", "/examples/demonstration/feed.json");
      const address = `${sites.host}/widgets/embed/rally-stage-calendar.html?${query}#${query}`;
      return `<iframe title="x" src="${address.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`;
    });
    await visited.page.goto(sites.page(frames.join("")));
    await visited.page.evaluate((all) => {
      for (const {contentWindow} of document.querySelectorAll("iframe")) {
        for (const string of all) {
          contentWindow.postMessage(string, "*");
          contentWindow.postMessage({rally: string, height: string, feed: string}, "*");
        }
      }
    }, dozen);
    for await (const frame of visited.page.frames()) await frame.evaluate(untilDrawn);
    await checkUnharmed(sites, visited);
  }
  await visited.close();
}
