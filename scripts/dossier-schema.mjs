// Prints the JSON Schema of the dossiers that a feed's own form makes: `npm run schema:dossier -- feed.json`.
import {readFileSync} from "node:fs";
import path from "node:path";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";

const source = path.resolve(import.meta.dirname, "../data-schema/dossier-schema.ts");

/** The function that derives the schema, which Node cannot import as TypeScript. */
export async function loadDossierSchema() {
  const {outputFiles} = await build({entryPoints: [source], bundle: true, format: "esm", write: false});
  const {dossierSchemaOf} = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`
  );
  return dossierSchemaOf;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const feed = JSON.parse(readFileSync(process.argv[2] ?? "feed.json", "utf8"));
  if (feed.candidacy?.form) {
    const dossierSchemaOf = await loadDossierSchema();
    console.log(JSON.stringify(dossierSchemaOf(feed.candidacy.form, feed.criteria), undefined, 2));
  } else {
    console.error("This feed defines no form: its dossiers are as candidacy.schema.json says.");
    process.exitCode = 1;
  }
}
