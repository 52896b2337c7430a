/**
 * Says whether the committed map data are those that were reviewed: counts, bounds and SHA-256.
 *
 *     node scripts/geodata/check.mjs
 */
import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

const DATA = join(dirname(fileURLToPath(import.meta.url)), "../../src/geo/data");

/** SHA-256 of each module in a folder, by file name. */
export async function checksumsOf(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ts")).sort();
  const sums = await Promise.all(
    names.map(async (name) =>
      createHash("sha256")
        .update(await readFile(join(folder, name)))
        .digest("hex"),
    ),
  );
  return Object.fromEntries(names.map((name, i) => [name, sums[i]]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const regions = (await readdir(DATA, {withFileTypes: true})).filter((entry) => entry.isDirectory());
  for (const {name} of regions) {
    const expected = JSON.parse(await readFile(join(DATA, name, "checksums.json"), "utf8"));
    const found = await checksumsOf(join(DATA, name));
    const files = new Set([...Object.keys(expected), ...Object.keys(found)]);
    for (const file of files) {
      if (expected[file] === found[file]) continue;
      console.error(
        `src/geo/data/${name}/${file} is not what its checksum says: make it anew with scripts/geodata/build.mjs`,
      );
      process.exitCode = 1;
    }
    if (!process.exitCode) console.log(`${name}: ${files.size} files as reviewed`);
  }
}
