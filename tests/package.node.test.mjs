// What a bundler, an editor and a CDN get: dist/ and the fields of package.json that point into it.
import assert from "node:assert/strict";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import path from "node:path";
import {test} from "node:test";
import {fileURLToPath} from "node:url";
import {parseAst} from "rollup/parseAst";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist");
const json = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8"));
const manifest = json("package.json");
const tags = [
  "rally-innovation-map",
  "rally-sheet-card",
  "rally-stage-calendar",
  "rally-candidacy-form",
  "rally-road-book",
];
const files = readdirSync(dist, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(dist, path.join(entry.parentPath ?? entry.path, entry.name)));
const scripts = files.filter((file) => /\.m?js$/u.test(file));

/** Every specifier that a script imports, and how. */
function importsOf(file) {
  const found = [];
  const walk = (node) => {
    if (!node || typeof node !== "object") return;
    if (/^(Import|Export)\w*Declaration$/u.test(node.type) && node.source) {
      found.push({specifier: node.source.value, lazy: false});
    }
    if (node.type === "ImportExpression") found.push({specifier: node.source.value, lazy: true});
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) value.forEach(walk);
      else walk(value);
    }
  };
  walk(parseAst(readFileSync(path.join(dist, file), "utf8")));
  return found;
}

test("everything that package.json offers is there", () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target),
  );
  for (const target of [
    ...targets,
    manifest.main,
    manifest.types,
    manifest.customElements,
    manifest["web-types"],
  ]) {
    const folder = path.join(root, path.dirname(target));
    const [before, after] = path.basename(target).split("*");
    const there =
      after === undefined
        ? existsSync(path.join(root, target))
        : existsSync(folder) &&
          readdirSync(folder).some((name) => name.startsWith(before) && name.endsWith(after));
    assert.ok(there, target);
  }
});

test("each element has a module of its own, by its tag", () => {
  for (const tag of tags) {
    const resolved = fileURLToPath(import.meta.resolve(`rallynov/elements/${tag}.js`));
    assert.equal(path.relative(root, resolved), path.join("dist", "elements", `${tag}.js`));
  }
});

test("a bundler keeps the modules that register something, and may drop the rest", () => {
  for (const tag of tags) assert.ok(manifest.sideEffects.includes("./dist/elements/*.js"), tag);
  assert.ok(manifest.sideEffects.includes("./dist/rally.js"));
  assert.ok(!manifest.sideEffects.some((pattern) => pattern.startsWith("./dist/index")));
});

test("scripts import nothing but their neighbours, so that the folder works wherever it is copied", () => {
  for (const file of scripts) {
    for (const {specifier} of importsOf(file)) {
      if (typeof specifier !== "string") continue;
      assert.match(specifier, /^\.{1,2}\//u, `${file} imports ${specifier}`);
      assert.ok(existsSync(path.join(dist, path.dirname(file), specifier)), `${file} imports ${specifier}`);
    }
  }
});

test("MapLibre is never part of what anything else loads", () => {
  const heavy = (specifier) => specifier?.includes("maplibre");
  for (const file of scripts.filter((name) => !heavy(name))) {
    const eager = importsOf(file).filter(({specifier, lazy}) => !lazy && heavy(specifier));
    assert.deepEqual(eager, [], file);
  }
});

test("nothing tells of the machine that built it", () => {
  for (const file of files.filter((name) => /\.(m?js|map|css|html|json|d\.ts)$/u.test(name))) {
    const text = readFileSync(path.join(dist, file), "utf8");
    assert.ok(!text.includes(root), `${file} names ${root}`);
    assert.doesNotMatch(text, /file:\/\/\/|https?:\/\/(localhost|127\.)/u, file);
  }
});

test("every script has its source map", () => {
  // MapLibre's worker is as its package brings it; an element's stable name is one line that names its chunk.
  for (const file of scripts.filter((name) => !/maplibre-gl-worker|^elements\//u.test(name))) {
    assert.ok(files.includes(`${file}.map`), file);
  }
});

test("the manifest and the editors' files know all five tags", () => {
  const {modules} = json("dist/custom-elements.json");
  const declared = modules.flatMap(({declarations}) => declarations.map(({tagName}) => tagName));
  assert.deepEqual(declared.toSorted(), tags.toSorted());
  for (const {path: file} of modules) assert.ok(existsSync(path.join(root, file)), file);
  const forEditors = json("dist/vscode.html-custom-data.json").tags.map(({name}) => name);
  assert.deepEqual(forEditors.toSorted(), tags.toSorted());
});
