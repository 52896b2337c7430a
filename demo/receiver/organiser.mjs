/** What the organiser reads, with the token: all dossiers as JSON or as a table, and their files. */
import {createHash, timingSafeEqual} from "node:crypto";
import {stringify} from "csv-stringify/sync";
import {Problem} from "./problem.mjs";
import {sentencesFor} from "./sentences.mjs";

const sumOf = (text) => createHash("sha256").update(text).digest();

/** What a table has in its cells of an answer: `[column, text]`, `grid.need.level` for the parts of a whole. */
function cellsOf(answer, column) {
  if (typeof answer !== "object" || answer === null) return [[column, answer ?? ""]];
  if (Array.isArray(answer) && answer.every((item) => typeof item !== "object")) {
    return [[column, answer.join(" | ")]];
  }
  if (typeof answer.sha256 === "string") return [[column, answer.name]];
  return Object.entries(answer).flatMap(([key, part]) => cellsOf(part, `${column}.${key}`));
}

/** All dossiers as a table (RFC 4180), a line each, made for spreadsheets: no cell of it is ever a formula. */
export function tableOf(candidacies, delimiter = ",") {
  const rows = candidacies.map(({dossier, ...about}) => {
    const {form, partner = "", language, updated, answers} = dossier;
    const cells = Object.entries(answers).flatMap(([id, answer]) => cellsOf(answer, id));
    const known = {...about, partner, language, form: `${form.id}@${form.version}`, updated};
    return new Map([...Object.entries(known), ...cells.map(([column, text]) => [`answers.${column}`, text])]);
  });
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ""))];
  return stringify(lines, {
    // Without it, Excel takes accents for something else.
    bom: true,
    delimiter,
    record_delimiter: "windows",
    escape_formulas: true,
    cast: {boolean: (value) => (value ? "1" : "0")},
  });
}

/** A Fastify plugin. */
export async function organiserRoutes(app, {store, token, limited}) {
  const wanted = sumOf(`Bearer ${token}`);

  async function onlyForOrganisers(request, reply) {
    if (timingSafeEqual(sumOf(request.headers.authorization ?? ""), wanted)) return;
    reply.header("WWW-Authenticate", "Bearer");
    throw new Problem(401, sentencesFor(request.headers["accept-language"]).noToken);
  }

  const guarded = {...limited, preParsing: onlyForOrganisers};
  app.addHook("onSend", async (request, reply) => {
    reply.header("Cache-Control", "no-store").header("X-Content-Type-Options", "nosniff");
  });

  const candidacies = async () => {
    const all = await store.list();
    return all.map(({dossier, ...about}) => ({...about, dossier: JSON.parse(dossier)}));
  };

  app.get("/candidacies.json", guarded, async () => ({candidacies: await candidacies()}));

  app.get("/candidacies.csv", guarded, async (request, reply) => {
    const delimiter = request.query.separator === "semicolon" ? ";" : ",";
    reply
      .type("text/csv; charset=utf-8")
      .header("Content-Disposition", 'attachment; filename="candidacies.csv"');
    return tableOf(await candidacies(), delimiter);
  });

  app.get("/candidacies/:reference/files/:sum", guarded, async (request, reply) => {
    const {reference, sum} = request.params;
    const content = await store.file(reference, sum);
    if (!content) throw new Problem(404, sentencesFor(request.headers["accept-language"]).notFound);
    // Whatever a visitor has sent: saved, never shown.
    return reply.type("application/octet-stream").header("Content-Disposition", "attachment").send(content);
  });
}
