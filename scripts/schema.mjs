// Writes the JSON Schemas of data-schema/ from the Zod schemas beside them; `--check` fails when they have drifted.
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
        export {feedSchema} from "./feed.ts";
        export * from "./candidacy.ts";
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

/** The JSON Schemas by file name. */
export async function schemas() {
  const {toJSONSchema, ...zod} = await load();
  return {
    "feed.schema.json": whole(toJSONSchema, zod.feedSchema, {
      title: "Rally feed",
      description:
        "One JSON document that describes a whole rally, version 1. Unknown keys are ignored. What the schema cannot say: ids are unique among their kind and refer to records that exist; days exist in the calendar; rally.timeZone is an IANA time zone.",
    }),
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

/** The files as they stand or should stand, in the project's formatting. */
async function written(document, file) {
  const options = await resolveConfig(file);
  return format(JSON.stringify(document), {...options, filepath: file});
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

const validators = new WeakMap();

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
  const made = await schemas();
  for (const [name, document] of Object.entries(made)) {
    const file = path.join(folder, name);
    const text = await written(document, file);
    if (!check) writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text) {
      problems.push(`data-schema/${name} is not what the Zod schema says: run "npm run schema".`);
    }
  }
  return [...problems, ...faultsOfExamples(made["feed.schema.json"])];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = await run(process.argv.includes("--check"));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
}
