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
    headers,
    count = 5,
    script = "script",
    more,
    isQuiet = () => false,
    before,
  },
) {
  const parts = (scripts, widgets) => {
    const filled = body(widgets, scripts);
    return html
      ? [filled, {html: html(filled, scripts), headers}]
      : [filled, {head: head + scripts, headers}];
  };
  const bare = await visit(browser, sites.page(...parts("", "<p>Rien</p>")));
  const own = new Set(await names(bare.page));
  await bare.close();

  const visited = await visit(browser, sites.page(...parts(sites[script], everyWidget(sites, more))));
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
