/**
 * Says whether the committed map data are those that were reviewed, by their SHA-256.
 *
 *     node scripts/geodata/check.mjs
 *
 * The tests ask the same, and check counts and bounds.
 */
import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";
import {join, resolve} from "node:path";

const DATA = resolve(import.meta.dirname, "../../src/geo/data");

/** Gives the SHA-256 of each module in a folder, by file name. */
export async function checksumsOf(folder) {
  const sums = {};
  for (const name of (await readdir(folder)).filter((name) => name.endsWith(".ts")).sort()) {
    sums[name] = createHash("sha256")
      .update(await readFile(join(folder, name)))
      .digest("hex");
  }
  return sums;
}

/** Gives the data files, of all regions, that are not what `checksums.json` beside them says. */
export async function changedFiles() {
  const changed = [];
  for (const region of await readdir(DATA)) {
    const expected = JSON.parse(await readFile(join(DATA, region, "checksums.json"), "utf8"));
    const found = await checksumsOf(join(DATA, region));
    const files = new Set([...Object.keys(expected), ...Object.keys(found)]);
    for (const file of files)
      if (expected[file] !== found[file]) changed.push(`src/geo/data/${region}/${file}`);
  }
  return changed;
}

if (process.argv[1] === import.meta.filename) {
  const changed = await changedFiles();
  for (const file of changed)
    console.error(`${file} was changed: make it anew with scripts/geodata/build.mjs`);
  process.exitCode = changed.length ? 1 : 0;
}
