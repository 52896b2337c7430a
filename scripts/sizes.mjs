// What each element asks a partner's visitors to load: everything that the browser really fetches for a page
// with that element alone until it shows its content, feed excluded, as brotli 11. `npm run sizes` prints it; `--write` puts it into the
// README. Wants a built dist/.
import {readFileSync, writeFileSync} from "node:fs";
import path from "node:path";
import {fileURLToPath} from "node:url";
import {brotliCompressSync, constants} from "node:zlib";
import prettier from "prettier";
import {startBrowser, startSites, tags, visit, widget} from "../tests/support/server.mjs";

const root = path.resolve(import.meta.dirname, "..");

/** The map until a visitor touches it, with all that comes after its first picture. */
const atRest = "rally-innovation-map at rest";

/** Bytes that the page with an element may weigh until it shows its content; `rally.js` alone, for the autoloader. */
export const budgets = {
  "rally.js": 2_500,
  "rally-sheet-card": 23_000,
  "rally-stage-calendar": 25_500,
  "rally-road-book": 25_500,
  "rally-candidacy-form": 23_500,
  "rally-innovation-map": 45_000,
  [atRest]: 60_000,
};

const brotli = (body) =>
  brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}}).length;

/**
 * The files that a page with one element fetches from the widgets' host, largest first: `first` until it shows its
 * content, `all` until it rests, without anybody having touched it.
 */
async function measureElement(browser, sites, tag) {
  const bodies = [];
  const url = sites.page(widget(tag, sites.example("demonstration")), {head: sites.script});
  const visited = await visit(browser, "about:blank");
  let isShown = false;
  visited.page.on("request", (request) => {
    const file = request.url().split("/widgets/")[1];
    if (!file) return;
    const isFirst = !isShown;
    const read = async (response) => ({file, isFirst, bytes: brotli(await response.body())});
    bodies.push(request.response().then(read));
  });
  await visited.page.goto(url);
  await visited.until("rally-ready");
  isShown = true;
  // What comes at leisure comes within five seconds.
  await visited.page.waitForTimeout(5_500);
  const all = (await Promise.all(bodies)).sort((a, b) => b.bytes - a.bytes);
  await visited.close();
  return {all, first: all.filter(({isFirst}) => isFirst)};
}

/** What each element and the autoloader weigh: `{name, bytes, files: [{file, bytes}]}`. */
export async function measureSizes() {
  const browser = await startBrowser();
  const sites = await startSites();
  try {
    const loader = {file: "rally.js", bytes: brotli(readFileSync(path.join(root, "dist/rally.js")))};
    const sizes = [{name: loader.file, bytes: loader.bytes, files: [loader]}];
    const add = (name, files) => {
      sizes.push({name, bytes: files.reduce((sum, {bytes}) => sum + bytes, 0), files});
    };
    for (const tag of Object.keys(tags)) {
      const {first, all} = await measureElement(browser, sites, tag);
      add(tag, first);
      if (tag === "rally-innovation-map") add(atRest, all);
    }
    return sizes;
  } finally {
    await browser.close();
    await sites.close();
  }
}

const kilobytes = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`;

async function writeIntoReadme(sizes) {
  const readme = path.join(root, "README.md");
  const [start, end] = ["<!-- sizes:start -->", "<!-- sizes:end -->"];
  const [before, , after] = readFileSync(readme, "utf8").split(new RegExp(`${start}|${end}`));
  const lines = sizes.map(
    ({name, bytes}) =>
      `| \`${name.replace(/^rally-[a-z-]+/, "<$&>")}\` | ${kilobytes(bytes)} | ${kilobytes(budgets[name])} |`,
  );
  const table = ["| a page with | weighs | budget |", "| --- | ---: | ---: |", ...lines].join("\n");
  const text = `${before}${start}\n\n${table}\n\n${end}${after}`;
  const options = await prettier.resolveConfig(readme);
  writeFileSync(readme, await prettier.format(text, {...options, parser: "markdown"}));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sizes = await measureSizes();
  for (const {name, bytes, files} of sizes) {
    console.log(`\n${name}: ${kilobytes(bytes)} of ${kilobytes(budgets[name])}`);
    for (const {file, bytes: own} of files) console.log(`  ${kilobytes(own).padStart(8)}  ${file}`);
  }
  if (process.argv.includes("--write")) await writeIntoReadme(sizes);
  process.exitCode = sizes.some(({name, bytes}) => bytes > budgets[name]) ? 1 : 0;
}
