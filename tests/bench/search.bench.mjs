// What finding costs, in Chromium: node tests/bench/search.bench.mjs [innovations …]
// Milliseconds, the median of several tries; « longest task » is the longest stretch for which the page was not at
// hand while the words were read. Prints; fails on nothing but a fault.
import {fileURLToPath} from "node:url";
import {build} from "esbuild";
import {startBrowser} from "../support/server.mjs";

const sizes = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL("../..", import.meta.url));

const {outputFiles} = await build({
  stdin: {
    contents: `
      export {makeFeed} from "./tests/support/make-feed.mjs";
      export {listFacets, noFilters} from "./src/elements/innovation-map/asking.js";
      export {Finder} from "./src/elements/innovation-map/finder.js";
      export {TextSearch} from "./src/elements/innovation-map/search.js";`,
    resolveDir: root,
    loader: "ts",
  },
  bundle: true,
  format: "iife",
  globalName: "finding",
  write: false,
  tsconfig: `${root}/tsconfig.json`,
});

/** Runs in the page. */
async function measure(count) {
  const {makeFeed, listFacets, Finder, noFilters, TextSearch} = globalThis.finding;
  const rows = [];
  const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const time = (act) => {
    const start = performance.now();
    act();
    return performance.now() - start;
  };
  const feed = makeFeed({innovations: count});
  const facets = [...listFacets, "laureates", "criterion critere-1"];
  const finder = new Finder(feed, "fr");
  const columns = facets.map((facet) => time(() => finder.columns.of(facet)));
  rows.push(["all columns", columns.reduce((sum, one) => sum + one, 0)]);
  rows.push(["the slowest column", Math.max(...columns)]);

  const each = Array.from({length: 9}, (_, round) => ({
    ...noFilters,
    themes: ["emploi", `x${round}`],
    departments: ["25", "39"],
    organizations: ["association"],
    criteria: {"critere-1": 1},
  }));
  rows.push(["four filters", median(each.map((filters) => time(() => finder.find(filters))))]);
  rows.push([
    "with all counts",
    median(
      each.map((filters) =>
        time(() => {
          const found = finder.find(filters);
          for (const facet of facets) found.counts(facet);
        }),
      ),
    ),
  ]);
  const kilometres = Float32Array.from(feed.innovations, (_, row) => (row * 7919) % 250);
  const near = {position: [6, 47]};
  rows.push([
    "nearest first",
    median(
      each.map((_, round) =>
        time(
          () =>
            finder.find({...noFilters, near: {...near, radius: 200 + round}}, {distances: kilometres}).listed,
        ),
      ),
    ),
  ]);

  let longest = 0;
  let last = performance.now();
  const channel = new MessageChannel();
  let isReading = true;
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isReading) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  const search = new TextSearch(() => undefined);
  const start = performance.now();
  search.follow(feed, "fr");
  await search.ready;
  isReading = false;
  rows.push(["all words read", performance.now() - start]);
  rows.push(["longest task meanwhile", longest]);
  for (const query of ["conciergrie", "navette besancon", "velo garge du lundi"]) {
    const keys = Array.from(query, (_, at) => query.slice(0, at + 1));
    const times = keys.map((typed) =>
      time(
        () =>
          finder.find({...noFilters, query: typed, themes: ["emploi", "habitat", "mobilite"]}, {search})
            .listed,
      ),
    );
    rows.push([`« ${query} », slowest key`, Math.max(...times)]);
  }
  return rows;
}

const browser = await startBrowser();
try {
  for (const count of sizes.length ? sizes : [300, 10_000, 100_000]) {
    const page = await browser.newPage();
    await page.addScriptTag({content: outputFiles[0].text});
    const rows = await page.evaluate(measure, count);
    console.log(`\n${count.toLocaleString("en")} innovations`);
    for (const [what, milliseconds] of rows)
      console.log(`  ${milliseconds.toFixed(1).padStart(8)} ms  ${what}`);
    await page.close();
  }
} finally {
  await browser.close();
}
