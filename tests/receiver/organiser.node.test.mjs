import assert from "node:assert/strict";
import {execFile} from "node:child_process";
import {readdirSync, readFileSync} from "node:fs";
import path from "node:path";
import {describe, it} from "node:test";
import {promisify} from "node:util";
import {tableOf} from "../../demo/receiver/organiser.mjs";
import {openStore} from "../../demo/receiver/store.mjs";
import {fileOf, makeDossier, makeFolder, startProcess, startReceiver, sumOf} from "../support/receiver.mjs";

const manage = path.resolve(import.meta.dirname, "../../demo/receiver/manage.mjs");
const run = (...words) => promisify(execFile)(process.execPath, [manage, ...words]);

describe("what the organiser reads", () => {
  it("is for the organiser alone", async (test) => {
    const {post, read} = await startReceiver(test);
    await post(makeDossier());
    for (const where of ["/candidacies.json", "/candidacies.csv"]) {
      for (const headers of [{}, {Authorization: "Bearer "}, {Authorization: "Bearer undefined"}]) {
        const {status, headers: answered, body} = await read(where, headers);
        assert.equal(status, 401);
        assert.equal(answered.get("WWW-Authenticate"), "Bearer");
        assert.doesNotMatch(JSON.stringify(body), /conciergerie/);
      }
      const {status, headers} = await read(where);
      assert.equal(status, 200);
      assert.equal(headers.get("Cache-Control"), "no-store");
    }
  });

  it("is a table that a spreadsheet opens: a column for each thing asked, a line for each dossier", async (test) => {
    const {post, postFiles, read} = await startReceiver(test);
    const content = "les statuts";
    await postFiles(
      makeDossier({
        title: 'Une, deux ; "trois"\nquatre',
        municipality: {municipality: "Champagnole", insee: "39097"},
        grid: {besoin: {level: null, note: "Enquête"}, public: {level: 2}},
        themes: ["habitat", "mobilite"],
        consent: true,
        documents: [fileOf(content)],
      }),
      {[sumOf(content)]: content},
    );
    await post(makeDossier({title: "Deuxième", people: "3"}, {partner: "cress"}));
    const {headers, body} = await read("/candidacies.csv");
    assert.equal(headers.get("Content-Type"), "text/csv; charset=utf-8");
    const [head, ...lines] = body.replace("\u{FEFF}", "").trim().split("\r\n");
    const columns = head.split(",");
    for (const column of [
      "reference",
      "receivedAt",
      "partner",
      "answers.municipality.insee",
      "answers.grid.besoin.note",
      "answers.documents.0",
      "answers.people",
    ]) {
      assert.ok(columns.includes(column), column);
    }
    assert.equal(lines.length, 2);
    assert.match(
      lines[0],
      /"Une, deux ; ""trois""\nquatre",Champagnole,39097,,Enquête,2,habitat \| mobilite,1,statuts\.pdf,$/,
    );
    assert.match((await read("/candidacies.csv?separator=semicolon")).body, /^\u{FEFF}?reference;/u);
  });

  it("has no formula in it, whoever wrote the answer, the question or the network’s name", () => {
    const dangerous = ["=1+1", "+33", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"];
    const dossiers = dangerous.map((text) => ({
      reference: text,
      dossier: makeDossier({[text.trim()]: text, list: [text, "b"]}, {partner: text}),
    }));
    const cells = tableOf(dossiers, ";")
      .replace("\u{FEFF}", "")
      .split(/[;\n]/)
      .map((cell) => cell.replace(/^"|"$/g, ""))
      .filter(Boolean);
    assert.ok(cells.length > dangerous.length * 4);
    for (const cell of cells) assert.doesNotMatch(cell, /^[=+\-@\t\r＝＋－＠](?!$)/u);
  });

  it("shows nothing of a dossier that has none of it", () => {
    assert.equal(tableOf([]).replace("\u{FEFF}", "").trim(), "");
  });
});

describe("what the organiser does with the database", () => {
  it("is copied whole while dossiers go on arriving", async (test) => {
    const folder = makeFolder(test);
    const file = path.join(folder, "candidacies.db");
    const receiver = await startProcess(file, "--rate=100000");
    test.after(() => receiver.kill());
    const before = await Promise.all(Array.from({length: 20}, () => receiver.post(makeDossier())));
    const meanwhile = Promise.all(Array.from({length: 40}, () => receiver.post(makeDossier())));
    const copy = path.join(folder, "copy.db");
    await run("backup", copy, `--database=${file}`);
    for (const {status} of await meanwhile) assert.equal(status, 201);
    const store = openStore(copy);
    const copied = store.list().map(({reference}) => reference);
    store.close();
    for (const {body} of before) assert.ok(copied.includes(body.reference));
    // A copy is not written over by mistake.
    await assert.rejects(run("backup", copy, `--database=${file}`));
  });

  it("forgets one dossier on demand: no byte of it is left in any file", async (test) => {
    const folder = makeFolder(test);
    const file = path.join(folder, "candidacies.db");
    const receiver = await startProcess(file);
    test.after(() => receiver.kill());
    const content = "contenu-du-fichier ".repeat(2_000);
    const {body} = await receiver.postFiles(
      makeDossier({title: "Je veux être oubliée", documents: [fileOf(content)]}),
      {[sumOf(content)]: content},
    );
    const {body: other} = await receiver.post(makeDossier({title: "Je reste"}));
    const bytes = () =>
      readdirSync(folder)
        .map((name) => readFileSync(path.join(folder, name), "latin1"))
        .join("");
    const title = Buffer.from("Je veux être oubliée").toString("latin1");
    assert.ok(bytes().includes(title) && bytes().includes("contenu-du-fichier"));
    await run("erase", body.reference, `--database=${file}`);
    assert.ok(!bytes().includes(title) && !bytes().includes("contenu-du-fichier"));
    assert.deepEqual(
      (await receiver.list()).map(({reference}) => reference),
      [other.reference],
    );
    await assert.rejects(run("erase", body.reference, `--database=${file}`), /no dossier/);
  });

  it("forgets what is older than the time that was promised", async (test) => {
    const file = path.join(makeFolder(test), "candidacies.db");
    let moment = "2027-03-01T10:00:00Z";
    const {post, list} = await startReceiver(test, {database: file, now: () => Date.parse(moment)});
    await post(makeDossier({title: "ancien"}));
    moment = "2027-03-31T10:00:00Z";
    await post(makeDossier({title: "récent"}));
    await run("erase-before", "2027-03-15", `--database=${file}`);
    assert.deepEqual(
      (await list()).map(({dossier}) => dossier.answers.title),
      ["récent"],
    );
  });

  it("moves to PostgreSQL as a script in which no text ends its own quotes", async (test) => {
    const file = path.join(makeFolder(test), "candidacies.db");
    const {post, postFiles} = await startReceiver(test, {database: file});
    await post(makeDossier({title: "L'atelier'); DROP TABLE candidacies; --\\"}));
    await postFiles(makeDossier({documents: [fileOf("octets")]}), {[sumOf("octets")]: "octets"});
    const {stdout} = await run("postgres", `--database=${file}`);
    assert.match(stdout, /^BEGIN;\n/);
    assert.match(stdout, /COMMIT;\n$/);
    assert.ok(stdout.includes("L''atelier''); DROP TABLE"));
    assert.ok(stdout.includes(`'\\x${Buffer.from("octets").toString("hex")}'`));
    // Outside of quotes there is nothing but the statements that were meant.
    const statements = stdout.replace(/'(?:[^']|'')*'/g, "?").match(/^\w+ (?:TABLE|INTO|LOCAL)|^\w+;/gm);
    assert.deepEqual(
      [...new Set(statements)],
      ["BEGIN;", "SET LOCAL", "CREATE TABLE", "INSERT INTO", "COMMIT;"],
    );
    assert.equal(statements.filter((statement) => statement === "INSERT INTO").length, 3);
  });

  it("says what it can do when asked for something else, and makes no database by mistake", async (test) => {
    await assert.rejects(run("lose"), /erase REFERENCE/);
    const nowhere = path.join(makeFolder(test), "none.db");
    await assert.rejects(run("backup", "copy.db", `--database=${nowhere}`), /there is no/);
    assert.deepEqual(readdirSync(path.dirname(nowhere)), []);
  });
});
