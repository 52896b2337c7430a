// The JSON Schemas of data-schema/: what a publisher or a receiver checks documents with.
import assert from "node:assert/strict";
import {execFile} from "node:child_process";
import {readFileSync} from "node:fs";
import path from "node:path";
import {describe, it} from "node:test";
import {promisify} from "node:util";
import {makeFeedIndex} from "../scripts/feed-index.mjs";
import {makeFeed} from "./support/make-feed.mjs";
import {exampleFeeds, exampleIndexes, exampleSheets, faultsOf, schemas} from "../scripts/schema.mjs";

const root = path.resolve(import.meta.dirname, "..");
const made = await schemas();
const feed = made["feed.schema.json"];
const innovation = made["innovation.schema.json"];
const index = made["feed-index.schema.json"];
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

  for (const {name, lines} of exampleIndexes()) {
    it(`accept the index of the example “${name}”`, () => {
      const [header, ...blocks] = lines;
      assert.deepEqual(faultsOf(index, header), []);
      assert.ok(blocks.length > 0);
      for (const block of blocks) assert.deepEqual(faultsOf(index.$defs.block, block), []);
    });
  }

  it("accept every full sheet of the examples, and refuse one without its title", () => {
    const sheets = exampleSheets();
    assert.ok(sheets.length > 50);
    for (const {name, sheet} of sheets) assert.deepEqual(faultsOf(innovation, sheet), [], name);
    assert.notDeepEqual(faultsOf(innovation, {...sheets[0].sheet, title: undefined}), []);
  });

  it("refuse an index whose header or columns are broken", () => {
    const [{lines}] = exampleIndexes();
    const [header, block] = lines;
    assert.notDeepEqual(faultsOf(index, {...header, places: undefined}), []);
    assert.notDeepEqual(faultsOf(index.$defs.block, {...block, title: [1]}), []);
  });

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
    assert.deepEqual(faultsOf(dossierFile, {...dossier, key, checksum: "0".repeat(64)}), []);
    assert.notDeepEqual(faultsOf(dossierFile, {...dossier, key}), []);
    assert.deepEqual(faultsOf(receipt, read("candidacy/receipt.json")), []);
    assert.deepEqual(faultsOf(problem, read("candidacy/problem.json")), []);
  });

  it("refuse a dossier without its revision, and an answer that is nothing", () => {
    const dossier = read("candidacy/dossier.json");
    assert.notDeepEqual(faultsOf(candidacy, {...dossier, revision: undefined}), []);
    assert.notDeepEqual(faultsOf(candidacy, {...dossier, answers: {title: ""}}), []);
  });
});

describe("the index form of a feed", () => {
  const plain = read("demonstration/feed.json");
  const folder = path.join(root, "data-schema/examples/demonstration-index");

  it("of the demonstration is what the script makes of it", () => {
    // The pictures stay where they are.
    const text = JSON.stringify(plain).replaceAll('"pictures/', '"../demonstration/pictures/');
    const made = makeFeedIndex(JSON.parse(text), {summaries: true});
    assert.deepEqual(read("demonstration-index/feed.json"), JSON.parse(JSON.stringify(made.feed)));
    assert.equal(readFileSync(path.join(folder, "index.ndjson"), "utf8"), made.index);
    const sheets = [...made.sheets()];
    assert.equal(sheets.length, plain.innovations.length);
    for (const [name, sheet] of sheets) {
      assert.equal(readFileSync(path.join(folder, "sheets", name), "utf8"), sheet);
    }
  });

  it("begins with a sample of the whole, and has each innovation once", () => {
    const made = makeFeed({innovations: 5_300});
    // As a publisher may sort them: one town after the other.
    const innovations = made.innovations.sort((a, b) => (a.place.insee < b.place.insee ? -1 : 1));
    const blocks = makeFeedIndex({...made, innovations})
      .index.trim()
      .split("\n")
      .slice(1)
      .map((line) => JSON.parse(line).id);
    assert.deepEqual([...blocks.flat()].sort(), innovations.map(({id}) => id).sort());
    assert.equal(blocks[0].length, 250);
    const department = new Map(innovations.map(({id, place}) => [id, place.insee.slice(0, 2)]));
    const share = (ids, code) => ids.filter((id) => department.get(id) === code).length / ids.length;
    const all = blocks.flat();
    for (const block of blocks) {
      for (const code of ["25", "39", "70", "90"]) {
        assert.ok(Math.abs(share(block, code) - share(all, code)) < 0.02, `${code}: ${share(block, code)}`);
      }
    }
  });

  it("leaves in the feed what has a sheet elsewhere, and an id that is no file's name", () => {
    const [first, second, third] = plain.innovations;
    const innovations = [first, {...second, detail: "https://exemple.fr/2.json"}, {...third, id: "../feed"}];
    const {feed, index: text, sheets} = makeFeedIndex({...plain, innovations});
    assert.deepEqual(
      feed.innovations.map(({id}) => id),
      [second.id, "../feed"],
    );
    assert.deepEqual(JSON.parse(text.split("\n")[1]).id, [first.id]);
    assert.deepEqual(
      [...sheets()].map(([name]) => name),
      [`${first.id}.json`],
    );
  });
});
