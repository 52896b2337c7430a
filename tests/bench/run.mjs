// How the innovation map does beside other maps, on the same page with the same innovations. Wants a built dist/.
// `npm run bench -- --help` says what can be asked for; README.md beside this file, how it is measured.
import {existsSync, writeFileSync} from "node:fs";
import {cpus, loadavg} from "node:os";
import path from "node:path";
import {startBrowser} from "../support/server.mjs";
import {barsInShort, judgeBars} from "./bars.mjs";
import {bundlePeers} from "./bundle.mjs";
import {feedPath, feedsOf, hasIndexForm} from "./feeds.mjs";
import {medians, time} from "./figures.mjs";
import {measureVisit} from "./measure.mjs";
import {measureMounts} from "./mounts.mjs";
import {readOptions} from "./options.mjs";
import {maps, peers, profiles} from "./profiles.mjs";
import {writeIntoReadme} from "./readme.mjs";
import {startSites} from "./serve.mjs";
import {barsTable, figuresTable, mountsTable, written} from "./table.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const options = readOptions(process.argv.slice(2));
if (!existsSync(path.join(root, "dist/rally.js"))) {
  console.error("There is no dist/: npm run build");
  process.exit(2);
}

/** Smaller feeds are given whole alone: there the index form has nothing to gain. */
const isIndexed = (size) => hasIndexForm && size >= 10_000;
const mapsFor = (size) => options.maps.filter((id) => maps[id].feed !== "index" || isIndexed(size));
if (!hasIndexForm && options.maps.includes("index")) {
  console.log("“ours, index form” is left out: there is no scripts/feed-index.mjs.");
}

/** Every feed that is asked for, by path, and the theme that is filtered by in each size. */
async function prepareFeeds() {
  const files = new Map();
  const themes = {};
  for (const size of new Set([...options.sizes, ...(options.mounts ? [300] : [])])) {
    const made = await feedsOf(size, isIndexed(size) ? ["plain", "index"] : ["plain"]);
    for (const [address, body] of made.files) files.set(address, body);
    themes[size] = made.theme;
  }
  return {files, themes};
}

let browser;

/** The browser; another one when it has crashed, so that one visit is lost and not all that follow. */
async function browserAtHand() {
  if (!browser?.isConnected()) browser = await startBrowser({composesOnCard: true});
  return browser;
}

/** All visits of one size on one profile, the maps taking turns: `{map: [figures of a visit]}`. */
async function visitAll(sites, {size, profile, theme}) {
  const visits = Object.fromEntries(mapsFor(size).map((id) => [id, []]));
  const runs = options.runs(size);
  for (let run = 0; run < runs; run += 1) {
    for (const id of Object.keys(visits)) {
      const {page, feed} = maps[id];
      const url = sites.page(page, {feed: feedPath(size, feed), theme, size});
      const isOurs = page === "ours";
      const hand = run === 0 && profile === "desktop" && (isOurs || id === "maplibre");
      const what = `${maps[id].name}, ${written(size)}, ${profile}`;
      try {
        const figures = await measureVisit(await browserAtHand(), sites, {
          url,
          profile: profiles[profile],
          isOurs,
          hand,
        });
        visits[id].push(figures);
        console.error(`${what}: first points after ${time(figures.first)}`);
      } catch (failure) {
        // Playwright adds all that the browser has said.
        const [message] = failure.message.split("\n");
        visits[id].push({failed: message});
        console.error(`${what}: ${message}`);
      }
    }
  }
  return visits;
}

const started = Date.now();
const [busy] = loadavg();
const {files, themes} = await prepareFeeds();
await bundlePeers(peers.filter((id) => options.maps.includes(id)));
const sites = await startSites(files);
await browserAtHand();
const results = {};
const visits = {};
let levels;
try {
  const machine = `Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0].model.trim()}`;
  console.log(`${machine}, load ${busy.toFixed(1)} before`);
  for (const profile of options.profiles) {
    [results[profile], visits[profile]] = [{}, {}];
    for (const size of options.sizes) {
      const each = await visitAll(sites, {size, profile, theme: themes[size]});
      visits[profile][size] = each;
      results[profile][size] = Object.fromEntries(
        Object.entries(each).map(([id, measured]) => [id, medians(measured)]),
      );
      console.log(`\n## ${written(size)} innovations, ${profile}, ${options.runs(size)} runs\n`);
      console.log(figuresTable(results[profile][size]));
    }
  }
  if (options.mounts > 0) {
    const counts = [0.25, 0.5, 0.75, 1].map((share) => Math.ceil(share * options.mounts));
    const page = {url: sites.empty, feed: sites.feed(feedPath(300, "plain"))};
    levels = await measureMounts(await browserAtHand(), {...page, counts});
    console.log(`\n## Leaks\n\n${mountsTable(levels)}`);
  }
  const bars = judgeBars(results, levels);
  console.log(
    `\n## Bars\n\n${barsTable(bars)}\n\n${barsInShort(bars)}; ${time(Date.now() - started)} in all`,
  );
  if (options.json) {
    const all = {machine, load: busy, started: new Date(started), visits, results, levels, bars};
    writeFileSync(options.json, `${JSON.stringify(all, null, 2)}\n`);
  }
  if (options.write) await writeIntoReadme(results);
} finally {
  await browser.close();
  await sites.close();
}
