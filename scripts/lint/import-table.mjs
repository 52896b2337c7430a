// Who may import whom. The table of CONTRIBUTING.md as data, and the ESLint rule that enforces it.
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/**
 * Each room with what it may import: `rooms` of ours, `packages` from npm (a package stands for its
 * subpaths too, unless a subpath is what is named). Every room may import itself.
 * `lazyRooms` and `lazyPackages` may be named by `import()` or `import type` alone, so that their code is
 * never part of what the importing room makes a page download.
 */
const bottom = {rooms: ["data-schema"], packages: []};
const logic = {rooms: ["events", "i18n", "time", "data-schema"], packages: []};

export const importTable = {
  embed: {
    rooms: ["feed", "geo", "i18n", "data-schema"],
    packages: [],
    lazyRooms: ["elements"],
    lazyPackages: ["fflate"],
  },
  elements: {
    rooms: ["map", "feed", "stages", "candidacy", "events", "geo", "i18n", "styles", "time", "data-schema"],
    packages: ["lit", "@leeoniya/ufuzzy", "marked"],
  },
  map: {
    rooms: ["geo", "i18n", "styles", "data-schema"],
    packages: ["lit"],
    lazyPackages: ["maplibre-gl", "pmtiles"],
  },
  feed: {...logic, packages: ["lit"]},
  stages: logic,
  candidacy: {...logic, lazyPackages: ["@noble/hashes"]},
  events: bottom,
  geo: bottom,
  i18n: bottom,
  styles: {...bottom, packages: ["lit"]},
  time: {rooms: [], packages: []},
  "data-schema": {rooms: [], packages: ["zod/mini"]},
};

/** The room a file lies in, or undefined outside the table (`src/index.ts`, tests, scripts). */
export function roomOf(file) {
  const [first, second, ...rest] = path.relative(root, file).split(path.sep);
  if (first === "data-schema") return "data-schema";
  if (first === "src" && rest.length > 0) return second;
  return undefined;
}

/** `src/elements/road-book/x.ts` → `road-book`. */
function elementOf(file) {
  const [, , element, ...rest] = path.relative(root, file).split(path.sep);
  return rest.length > 0 ? element : undefined;
}

const named = (list = [], specifier) =>
  list.some((name) => specifier === name || specifier.startsWith(`${name}/`));

/** Why `file` may not import `specifier`, or undefined when it may. */
export function refusal(file, specifier, lazy) {
  const room = roomOf(file);
  if (room === undefined) return undefined;
  const allowed = importTable[room];
  if (!allowed) return `src/${room} is no room of the import table (scripts/lint/import-table.mjs).`;

  if (!specifier.startsWith(".")) {
    if (named(allowed.packages, specifier)) return undefined;
    if (named(allowed.lazyPackages, specifier)) {
      return lazy ? undefined : `“${specifier}” is heavy: only import() or import type.`;
    }
    return `${room} may not import the package “${specifier}”.`;
  }

  const target = path.resolve(path.dirname(file), specifier);
  const other = roomOf(target);
  if (other === undefined) return `${room} may not import “${specifier}”, which is in no room.`;
  if (other === room) {
    const element = room === "elements" ? elementOf(target) : undefined;
    const foreign = element !== undefined && element !== "shared" && element !== elementOf(file);
    return foreign && path.basename(target, ".js") !== "define"
      ? `Another element is used through its define.ts, not “${specifier}”.`
      : undefined;
  }
  if (allowed.rooms.includes(other)) return undefined;
  if (allowed.lazyRooms?.includes(other)) {
    return lazy ? undefined : `${room} may ask for ${other} by import() or import type alone.`;
  }
  return `${room} may not import from ${other}.`;
}

export const importTableRule = {
  meta: {
    type: "problem",
    docs: {description: "Keep imports within the table of rooms."},
    schema: [],
    messages: {refused: "{{why}}"},
  },
  create(context) {
    const check = (source, lazy) => {
      if (typeof source?.value !== "string") return;
      const why = refusal(context.filename, source.value, lazy);
      if (why) context.report({node: source, messageId: "refused", data: {why}});
    };
    // `import {type X}` does not count as lazy: what is left of it after compilation still loads the module.
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === "type"),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === "type"),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === "type"),
      ImportExpression: (node) => check(node.source, true),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
    };
  },
};
