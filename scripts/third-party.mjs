// Writes dist/THIRD-PARTY-LICENSES.txt: the licence of every package whose code is in dist/, as they ask for.
// Which packages these are, the source maps say.
import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist");

const names = new Set();
for (const file of readdirSync(dist, {recursive: true}).filter((name) => name.endsWith(".map"))) {
  for (const source of JSON.parse(readFileSync(path.join(dist, file), "utf8")).sources) {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(source) ?? [];
    if (name) names.add(name);
  }
}

/** The licence of a package: its file, or what its package.json says. */
function licenceOf(name) {
  const folder = path.join(root, "node_modules", name);
  const {version, license} = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  const text = file ? readFileSync(path.join(folder, file), "utf8").trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
}

const licences = [...names]
  .filter((name) => existsSync(path.join(root, "node_modules", name)))
  .sort()
  .map(licenceOf);
writeFileSync(
  path.join(dist, "THIRD-PARTY-LICENSES.txt"),
  `Code of these packages is part of the files beside this one.\n\n${licences.join(`\n${"-".repeat(78)}\n\n`)}`,
);
