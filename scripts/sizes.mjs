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

/** Bytes that the page with an element may weigh; `rally.js` alone, for the autoloader. */
export const budgets = {
  "rally.js": 2_500,
  "rally-sheet-card": 22_000,
  "rally-stage-calendar": 25_000,
  "rally-road-book": 25_000,
  "rally-candidacy-form": 38_000,
  "rally-innovation-map": 60_000,
};

const brotli = (body) =>
  brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}}).length;

/** The files that a page with one element fetches from the widgets' host until it shows its content, largest first. */
async function measureElement(browser, sites, tag) {
  const bodies = [];
  const url = sites.page(widget(tag, sites.example("demonstration")), {head: sites.script});
  const visited = await visit(browser, "about:blank");
  let isShown = false;
  visited.page.on("request", (request) => {
    const file = request.url().split("/widgets/")[1];
    if (!file || isShown) return;
    bodies.push(request.response().then(async (response) => ({file, bytes: brotli(await response.body())})));
  });
  await visited.page.goto(url);
  await visited.until("rally-ready");
  isShown = true;
  const files = await Promise.all(bodies);
  await visited.close();
  return files.sort((a, b) => b.bytes - a.bytes);
}

/** What each element and the autoloader weigh: `{name, bytes, files: [{file, bytes}]}`. */
export async function measureSizes() {
  const browser = await startBrowser();
  const sites = await startSites();
  try {
    const loader = {file: "rally.js", bytes: brotli(readFileSync(path.join(root, "dist/rally.js")))};
    const sizes = [{name: loader.file, bytes: loader.bytes, files: [loader]}];
    for (const tag of Object.keys(tags)) {
      const files = await measureElement(browser, sites, tag);
      sizes.push({name: tag, bytes: files.reduce((sum, {bytes}) => sum + bytes, 0), files});
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
      `| \`${name === "rally.js" ? name : `<${name}>`}\` | ${kilobytes(bytes)} | ${kilobytes(budgets[name])} |`,
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
