// Writes, from the Zod schemas of data-schema/, the JSON Schemas and the shape by which a page checks a feed beside them; `--check` fails when they have drifted.
import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import path from "node:path";
import {fileURLToPath} from "node:url";
import Ajv2020 from "ajv/dist/2020.js";
import {build} from "esbuild";
import {format, resolveConfig} from "prettier";

const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, "data-schema");
const examples = path.join(folder, "examples");
const dialect = "https://json-schema.org/draft/2020-12/schema";

/** The Zod schemas, which Node cannot import as TypeScript: bundled in memory and imported as a data: URL. */
async function load() {
  const {outputFiles} = await build({
    stdin: {
      contents: `
        export {feedSchema, innovationSchema} from "./feed.ts";
        export {formSchema} from "./form.ts";
        export {indexBlockSchema, indexHeaderSchema} from "./feed-index.ts";
        export * from "./candidacy.ts";
        export * as values from "./values.ts";
        export {toJSONSchema} from "zod/mini";`,
      resolveDir: folder,
    },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

/** The JSON Schema of what is written, without the `$schema` that only a whole document says. */
function part(toJSONSchema, schema, head) {
  const body = toJSONSchema(schema, {target: "draft-2020-12", io: "input"});
  delete body.$schema;
  return {...head, ...body};
}

function whole(...given) {
  return {$schema: dialect, ...part(...given)};
}

/**
 * A schema as `src/feed/read-record.ts` reads it. A rule's name; `[shape]` or `[shape, least]` for a list; `{key: shape}` for an
 * object, with a question mark on keys that may be missing; `{$enum}` for given words; `{$map}` for an object
 * whose keys are ids.
 */
function shapeOf(schema, ruleNames) {
  const rule = ruleNames.get(schema);
  if (rule) return rule;
  const {def} = schema._zod;
  switch (def.type) {
    case "array": {
      const least = def.checks?.find((check) => check._zod.def.check === "min_length")?._zod.def.minimum;
      return [shapeOf(def.element, ruleNames), ...(least ? [least] : [])];
    }
    case "enum":
      return {$enum: Object.values(def.entries)};
    case "literal":
      return {$enum: def.values};
    case "record":
      return {$map: shapeOf(def.valueType, ruleNames)};
    case "object":
      return Object.fromEntries(
        Object.entries(def.shape).map(([key, part]) =>
          part._zod.def.type === "optional"
            ? [`${key}?`, shapeOf(part._zod.def.innerType, ruleNames)]
            : [key, shapeOf(part, ruleNames)],
        ),
      );
    default:
      throw new Error(
        `a page has no rule for a "${def.type}": give it a name in data-schema/values.ts and rules.ts`,
      );
  }
}

/** The TypeScript module that holds a shape. */
function shapeModule(name, schema, from, ruleNames) {
  return `/** Made by \`npm run schema\` from ${from}: the shape by which a page checks a ${name}, without Zod. */
import type {Shape} from "./shape.js";

export const ${name}Shape = ${JSON.stringify(shapeOf(schema, ruleNames))} satisfies Shape;
`;
}

/** The shapes by file name. A form's lies apart: only the page that shows the form loads it. */
function shapeModules({feedSchema, formSchema, values}) {
  const ruleNames = new Map(Object.entries(values).map(([name, schema]) => [schema, name]));
  return {
    "form.shape.ts": shapeModule("form", formSchema, "form.ts", ruleNames),
    "feed.shape.ts": shapeModule("feed", feedSchema, "feed.ts", new Map(ruleNames).set(formSchema, "object")),
  };
}

/** The JSON Schemas by file name. */
export async function schemas() {
  return jsonSchemas(await load());
}

function jsonSchemas({toJSONSchema, ...zod}) {
  return {
    "feed.schema.json": whole(toJSONSchema, zod.feedSchema, {
      title: "Rally feed",
      description:
        "One JSON document that describes a whole rally, version 1. Unknown keys are ignored. What the schema cannot say: ids are unique among their kind and refer to records that exist; days exist in the calendar; rally.timeZone is an IANA time zone.",
    }),
    "innovation.schema.json": whole(toJSONSchema, zod.innovationSchema, {
      title: "Full sheet of an innovation",
      description:
        "The document at an innovation's detail, where the feed or its index gives it in short: this innovation as in the feed, with the same id, and with addresses relative to the document. At most 1 MB. Unknown keys are ignored. What the schema cannot say: partner, stage, themes and criteria are ids of records in the feed.",
    }),
    "feed-index.schema.json": {
      ...whole(toJSONSchema, zod.indexHeaderSchema, {
        title: "Index of a rally feed",
        description:
          "The first line of a feed's index, version 1: a text with one JSON value on each line. Each further line is a block, under $defs. Unknown keys are ignored. What the schema cannot say: the columns of a block have one entry for each of its innovations (coordinates two), and numbers name entries of the header's lists, from 0.",
      }),
      $defs: {block: part(toJSONSchema, zod.indexBlockSchema, {title: "Block"})},
    },
    "candidacy.schema.json": {
      ...whole(toJSONSchema, zod.dossierSchema, {
        title: "Candidacy dossier",
        description:
          "What is sent to the endpoint, with an Idempotency-Key header that stays the same through every retry of one dossier. Its answers are under $defs: receipt (201, 200) and problem (422, 413, 429, 503; RFC 9457). dossierFile is what a visitor takes away as .rally.json.",
      }),
      $defs: {
        receipt: part(toJSONSchema, zod.receiptSchema, {title: "Receipt"}),
        problem: part(toJSONSchema, zod.problemSchema, {title: "Problem"}),
        dossierFile: part(toJSONSchema, zod.dossierFileSchema, {title: "Dossier file"}),
      },
    },
  };
}

/** All files that are made, by their names, in the project's formatting. */
async function files(loaded) {
  const made = shapeModules(loaded);
  for (const [name, document] of Object.entries(jsonSchemas(loaded))) made[name] = JSON.stringify(document);
  for (const [name, text] of Object.entries(made)) {
    const filepath = path.join(folder, name);
    made[name] = await format(text, {...(await resolveConfig(filepath)), filepath});
  }
  return made;
}

/** The example feeds by the name of their folder; `valid` is false for those made to be partly or wholly refused. */
export function exampleFeeds() {
  return readdirSync(examples, {recursive: true})
    .filter((file) => path.basename(file) === "feed.json")
    .map((file) => ({
      name: path.dirname(file),
      valid: !/^(?:broken-|hostile)/.test(file),
      text: readFileSync(path.join(examples, file), "utf8"),
    }));
}

/** The full sheets of the examples, each by its file. */
export function exampleSheets() {
  return readdirSync(examples, {recursive: true})
    .filter((file) => path.basename(path.dirname(file)) === "sheets")
    .map((file) => ({name: file, sheet: JSON.parse(readFileSync(path.join(examples, file), "utf8"))}));
}

const validators = new WeakMap();

/** The example indexes, each by its lines; the first is the header. */
export function exampleIndexes() {
  return readdirSync(examples, {recursive: true})
    .filter((file) => file.endsWith(".ndjson"))
    .map((file) => ({
      name: path.dirname(file),
      lines: readFileSync(path.join(examples, file), "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    }));
}

/** What ajv has against a document, as `/stages/3/start must be string`; nothing when it is valid. */
export function faultsOf(schema, document) {
  let validate = validators.get(schema);
  if (!validate) {
    validate = new Ajv2020({allErrors: true, strict: true}).compile(schema);
    validators.set(schema, validate);
  }
  validate(document);
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

/** Faults of the example feeds that are meant to be valid. */
function faultsOfExamples(schema) {
  return exampleFeeds()
    .filter(({valid}) => valid)
    .flatMap(({name, text}) => faultsOf(schema, JSON.parse(text)).map((fault) => `${name}: ${fault}`));
}

/** Writes the files, or with `check` only says which differ. Returns what is wrong. */
async function run(check) {
  const problems = [];
  const loaded = await load();
  for (const [name, text] of Object.entries(await files(loaded))) {
    const file = path.join(folder, name);
    if (!check) writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text) {
      problems.push(`data-schema/${name} is not what the Zod schema says: run "npm run schema".`);
    }
  }
  return [...problems, ...faultsOfExamples(jsonSchemas(loaded)["feed.schema.json"])];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = await run(process.argv.includes("--check"));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
}
