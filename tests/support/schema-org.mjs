/** A checker of structured data: what TypeScript says of it with schema.org's vocabulary as types (schema-dts). */
import ts from "typescript";
import {complaints} from "./compile.mjs";

const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** What an Event and an Article must have for a search engine to show them, beside being well-typed. */
const required = {
  Event: ["name", "startDate", "location", "eventStatus", "eventAttendanceMode"],
  Article: ["headline"],
  Place: ["name", "address"],
  PostalAddress: ["addressLocality"],
};

function lacks(thing, at) {
  if (Array.isArray(thing)) return thing.flatMap((one, index) => lacks(one, `${at}[${index}]`));
  if (typeof thing !== "object" || thing === null) return [];
  const missing = (required[thing["@type"]] ?? []).filter((property) => !(property in thing));
  return [
    ...missing.map((property) => `${at}: no ${property}`),
    ...Object.entries(thing).flatMap(([key, value]) => lacks(value, `${at}.${key}`)),
  ];
}

/** All that is wrong with a block of JSON-LD: types and properties that schema.org does not know, values of another kind, what is missing. */
export function faultsOfStructuredData(text) {
  const data = JSON.parse(text);
  const things = data["@graph"].map((thing) => `\n  ${JSON.stringify(thing)} satisfies Thing`);
  const source = `import type {Graph, Thing} from "schema-dts";
    export const things = [${things.join(",")}];
    export const data: Graph = ${text};`;
  return [...complaints("structured-data.ts", source, options), ...lacks(data["@graph"], "@graph")];
}
