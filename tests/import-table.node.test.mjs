import assert from "node:assert/strict";
import path from "node:path";
import {test} from "node:test";
import {Linter} from "eslint";
import {parser} from "typescript-eslint";
import config from "../eslint.config.mjs";
import {importTable} from "../scripts/lint/import-table.mjs";

const root = path.resolve(import.meta.dirname, "..");
const rules = Object.assign({}, ...config.map((part) => part.rules ?? {}));
const ours = [
  "rally/import-table",
  "@typescript-eslint/no-restricted-imports",
  "no-restricted-syntax",
  "no-restricted-globals",
  "no-restricted-properties",
  "no-eval",
];

/** What the project's own configuration says about `code` if it stood in `file`; rules that need types left out. */
function complaints(file, code) {
  const parts = config
    .filter((part) => part.plugins || part.rules || part.ignores)
    .map((part) => ({
      ...part,
      extends: undefined,
      languageOptions: undefined,
      rules:
        part.rules && Object.fromEntries(Object.entries(part.rules).filter(([name]) => ours.includes(name))),
    }))
    .map((part) => Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)));
  const linter = new Linter({cwd: root});
  return linter
    .verify(code, [...parts, {files: ["**/*.ts"], languageOptions: {parser}}], {
      filename: path.join(root, file),
    })
    .map((message) => message.message);
}

const refused = (file, code) =>
  assert.notEqual(complaints(file, code).length, 0, `${code} should be refused in ${file}`);
const accepted = (file, code) =>
  assert.deepEqual(complaints(file, code), [], `${code} should be accepted in ${file}`);

/** A file of each room, and how another room's file is written from there. */
const fileOf = (room) => (room === "data-schema" ? "data-schema/a.ts" : `src/${room}/part/deep/a.ts`);
const specifier = (from, to) => {
  const target = to === "data-schema" ? "data-schema/b.js" : `src/${to}/b.js`;
  return path.relative(path.dirname(fileOf(from)), target).replace(/^(?!\.)/u, "./");
};

const rooms = Object.keys(importTable);
for (const from of rooms) {
  test(`${from} imports what the table lets it import, and nothing else`, () => {
    const {rooms: allowed, lazyRooms = []} = importTable[from];
    accepted(fileOf(from), `import {b} from "./b.js";`);
    for (const to of rooms) {
      if (from === to) continue;
      const eager = allowed.includes(to) ? accepted : refused;
      const lazy = [...allowed, ...lazyRooms].includes(to) ? accepted : refused;
      eager(fileOf(from), `import {b} from "${specifier(from, to)}";`);
      eager(fileOf(from), `export {b} from "${specifier(from, to)}";`);
      lazy(fileOf(from), `void import("${specifier(from, to)}");`);
      lazy(fileOf(from), `import type {B} from "${specifier(from, to)}";`);
    }
  });
}

test("the table that is enforced is the one that is written down", () => {
  // Said twice on purpose: a change of the table shows in this test's diff too.
  const all = (room) => [...importTable[room].rooms].sort().join(" ");
  assert.equal(all("embed"), "data-schema feed geo i18n");
  assert.deepEqual(importTable.embed.lazyRooms, ["elements"]);
  assert.deepEqual(importTable.embed.lazyPackages, ["fflate"]);
  assert.equal(all("elements"), "candidacy data-schema events feed geo i18n map stages styles time");
  assert.equal(all("map"), "data-schema geo i18n styles");
  for (const room of ["feed", "stages", "candidacy"]) assert.equal(all(room), "data-schema events i18n time");
  for (const room of ["events", "geo", "i18n", "styles"]) assert.equal(all(room), "data-schema");
  for (const room of ["time", "data-schema"]) assert.equal(all(room), "");
});

test("an element uses another through its define.ts", () => {
  refused("src/elements/road-book/road-book.ts", `import {Card} from "../sheet-card/sheet-card.js";`);
  accepted("src/elements/road-book/road-book.ts", `import "../sheet-card/define.js";`);
  accepted("src/elements/road-book/road-book.ts", `import {card} from "../shared/card.js";`);
});

test("MapLibre is loaded by the map alone, and late", () => {
  refused("src/map/maplibre.ts", `import {Map} from "maplibre-gl";`);
  refused("src/map/maplibre.ts", `import {type Map} from "maplibre-gl";`);
  refused("src/map/maplibre.ts", `export * from "maplibre-gl";`);
  accepted("src/map/maplibre.ts", `import type {Map} from "maplibre-gl";`);
  accepted("src/map/maplibre.ts", `void import("maplibre-gl");`);
  refused("src/elements/innovation-map/innovation-map.ts", `void import("maplibre-gl");`);
  refused("src/elements/innovation-map/innovation-map.ts", `import type {Map} from "maplibre-gl";`);
});

test("packages stay in the rooms that need them", () => {
  accepted("data-schema/feed.ts", `import * as z from "zod/mini";`);
  refused("data-schema/feed.ts", `import * as z from "zod";`);
  refused("src/time/days.ts", `import * as z from "zod/mini";`);
  refused("src/elements/road-book/road-book.ts", `import chart from "chart.js";`);
  refused("src/unheard-of/a.ts", `import {b} from "lit";`);
  refused("src/feed/a.ts", `import {b} from "../../tests/support/b.js";`);
});

test("no text becomes HTML or code, and nothing but a draft is kept on the device", () => {
  refused("src/elements/shared/a.ts", `import {unsafeHTML} from "lit/directives/unsafe-html.js";`);
  refused("src/elements/shared/a.ts", `node.innerHTML = text;`);
  refused("src/elements/shared/a.ts", "html`<p .innerHTML=${text}></p>`;");
  refused("src/elements/shared/a.ts", `document.cookie = "a=b";`);
  refused("src/elements/shared/a.ts", `eval(text);`);
  refused("src/elements/shared/a.ts", `localStorage.clear();`);
  refused("src/elements/shared/a.ts", `window.sessionStorage.clear();`);
  accepted("src/candidacy/drafts.ts", `localStorage.clear();`);
  refused("src/candidacy/drafts.ts", `document.title;`);
  refused("src/geo/cluster.ts", `document.title;`);
});

test("every rule that is tried here is switched on", () => {
  for (const name of ours) assert.ok(rules[name], name);
});
