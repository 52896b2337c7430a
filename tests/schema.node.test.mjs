// The JSON Schemas of data-schema/: what a publisher or a receiver checks documents with.
import assert from "node:assert/strict";
import {execFile} from "node:child_process";
import {readFileSync} from "node:fs";
import path from "node:path";
import {describe, it} from "node:test";
import {promisify} from "node:util";
import {exampleFeeds, faultsOf, schemas} from "../scripts/schema.mjs";

const root = path.resolve(import.meta.dirname, "..");
const made = await schemas();
const feed = made["feed.schema.json"];
const candidacy = made["candidacy.schema.json"];
const feeds = exampleFeeds();
const read = (file) => JSON.parse(readFileSync(path.join(root, "data-schema/examples", file), "utf8"));

describe("the JSON Schemas", () => {
  it("are what the Zod schemas say", async () => {
    await promisify(execFile)(process.execPath, [path.join(root, "scripts/schema.mjs"), "--check"]);
  });

  it("say their dialect and their title, and nothing about where they lie", () => {
    for (const schema of Object.values(made)) {
      assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
      assert.ok(schema.title && schema.description);
      assert.ok(!("$id" in schema));
    }
  });

  for (const {name, text} of feeds.filter(({valid}) => valid)) {
    it(`accept the example “${name}”`, () => {
      assert.deepEqual(faultsOf(feed, JSON.parse(text)), []);
    });
  }

  it("refuse a feed whose records are broken", () => {
    const {text} = feeds.find(({name}) => name === "broken-records");
    assert.notDeepEqual(faultsOf(feed, JSON.parse(text)), []);
  });

  it("refuse another format, a later version and a feed without its rally", () => {
    const minimal = JSON.parse(feeds.find(({valid}) => valid).text);
    for (const change of [{format: "rss"}, {version: 2}, {rally: undefined}]) {
      assert.notDeepEqual(faultsOf(feed, JSON.parse(JSON.stringify({...minimal, ...change}))), []);
    }
  });

  it("ignore unknown keys", () => {
    const {text} = feeds.find(({valid}) => valid);
    assert.deepEqual(faultsOf(feed, {...JSON.parse(text), later: true}), []);
  });

  it("accept the example dossier and the receiver's answers to it", () => {
    const {receipt, problem, dossierFile} = candidacy.$defs;
    const dossier = read("candidacy/dossier.json");
    assert.deepEqual(faultsOf(candidacy, dossier), []);
    const key = "5f0e6a1c-3f57-4c0b-9d4e-8a7b6c5d4e3f";
    assert.deepEqual(faultsOf(dossierFile, {...dossier, key}), []);
    assert.deepEqual(faultsOf(receipt, read("candidacy/receipt.json")), []);
    assert.deepEqual(faultsOf(problem, read("candidacy/problem.json")), []);
  });

  it("refuse a dossier without its revision, and an answer that is nothing", () => {
    const dossier = read("candidacy/dossier.json");
    assert.notDeepEqual(faultsOf(candidacy, {...dossier, revision: undefined}), []);
    assert.notDeepEqual(faultsOf(candidacy, {...dossier, answers: {title: ""}}), []);
  });
});
