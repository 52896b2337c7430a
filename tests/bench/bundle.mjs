/** Makes the pages of the other maps: installs what they need, and bundles each as its own documentation says. */
import {spawnSync} from "node:child_process";
import {copyFileSync, existsSync, statSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import path from "node:path";
import {build} from "esbuild";
import {folder} from "./cache.mjs";

const here = import.meta.dirname;
const root = path.resolve(here, "../..");
/** Where the bundles lie, `NAME.js` and `NAME.css`. */
export const bundles = path.join(folder, "peers");

function install() {
  const installed = path.join(here, "node_modules/.package-lock.json");
  const lock = path.join(here, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("Installing the other maps…");
  const options = {cwd: here, stdio: "inherit"};
  const {status} = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], options);
  if (status !== 0) throw new Error("npm ci in tests/bench did not succeed");
}

/** The shape of our region as GeoJSON, to a hundredth of a degree: what a webmaster would draw below points. */
async function writeOutline() {
  const module = path.join(folder, "basemap.mjs");
  await build({
    entryPoints: [path.join(root, "src/geo/basemap.ts")],
    outfile: module,
    bundle: true,
    format: "esm",
    logLevel: "error",
  });
  const {loadBasemapFor} = await import(`${module}?${Date.now()}`);
  const {region, bounds} = await loadBasemapFor([5.25, 46.26, 7.15, 48.03]);
  const rounded = (ring) => {
    const positions = ring.map((position) => position.map((degrees) => Math.round(degrees * 100) / 100));
    return positions.filter((position, index) => String(position) !== String(positions[index - 1]));
  };
  const coordinates = region.map((polygon) => polygon.map(rounded));
  const file = path.join(folder, "outline.json");
  const geometry = {type: "MultiPolygon", coordinates};
  writeFileSync(file, JSON.stringify({type: "Feature", bbox: bounds, properties: {}, geometry}));
  return file;
}

/** Bundles the pages of those maps; installs what they need when the lock has changed. */
export async function bundlePeers(names) {
  if (names.length === 0) return;
  install();
  await build({
    entryPoints: names.map((name) => path.join(here, "pages", `${name}.js`)),
    outdir: bundles,
    alias: {"bench-outline": await writeOutline()},
    bundle: true,
    minify: true,
    format: "esm",
    target: "chrome111",
    // Leaflet finds its pictures by their names.
    assetNames: "[name]",
    loader: {".png": "file"},
    legalComments: "none",
    logLevel: "error",
  });
  // What neither bundler nor style sheet knows of, and the maps ask for by its name.
  const require = createRequire(import.meta.url);
  for (const file of [
    "maplibre-gl/dist/maplibre-gl-worker.mjs",
    "leaflet/dist/images/marker-icon-2x.png",
    "leaflet/dist/images/marker-shadow.png",
  ]) {
    copyFileSync(require.resolve(file), path.join(bundles, path.basename(file)));
  }
}
