// The JSON Schema that a definition of a dossier makes: what a receiver checks dossiers with.
import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import path from "node:path";
import {describe, it} from "node:test";
import {loadDossierSchema} from "../scripts/dossier-schema.mjs";
import {faultsOf, schemas} from "../scripts/schema.mjs";

const examples = path.resolve(import.meta.dirname, "../data-schema/examples");
const read = (file) => JSON.parse(readFileSync(path.join(examples, file), "utf8"));
const feed = read("own-dossier/feed.json");
const {
  criteria,
  candidacy: {form},
} = feed;
const dossierSchemaOf = await loadDossierSchema();
const schema = dossierSchemaOf(form, criteria);
const feedSchema = (await schemas())["feed.schema.json"];

const complete = {
  name: "Les Voisins",
  status: "other",
  otherStatus: "Collectif",
  members: "12",
  town: {municipality: "Champagnole", insee: "39097"},
  email: "jeanne@exemple.fr",
  partners: [{name: "La mairie", role: "money", amount: "1500.5"}],
  title: "La conciergerie",
  story: "Un lieu ouvert.",
  since: "2012-05-01",
  audience: ["youth"],
  grid: {besoin: {level: 4, note: "Vu."}, acces: {level: null}},
  pictures: [{name: "a.png", mediaType: "image/png", bytes: 12, sha256: "a".repeat(64)}],
  agreed: true,
};
/** What is wrong with the dossier after a change; `undefined` takes an answer away. */
const faults = (change) => {
  const dossier = {form: {id: form.id, version: form.version}, answers: {...complete, ...change}};
  return faultsOf(schema, JSON.parse(JSON.stringify(dossier)));
};

describe("the schema of a feed’s own dossier", () => {
  it("is made of a definition that the feed’s schema accepts", () => {
    assert.deepEqual(faultsOf(feedSchema, feed), []);
    const broken = {...form, steps: [{...form.steps[0], fields: [{id: "x", kind: "poem", label: "X"}]}]};
    assert.notDeepEqual(faultsOf(feedSchema, {...feed, candidacy: {form: broken}}), []);
  });

  it("accepts a complete dossier", () => {
    assert.deepEqual(faults({}), []);
  });

  for (const [what, change] of Object.entries({
    "a required answer that is missing": {title: undefined},
    "an answer that is too long": {title: "a".repeat(81)},
    "an option that is not offered": {status: "union"},
    "a question that this form does not ask": {more: "words"},
    "a required answer to a question that is shown": {otherStatus: undefined},
    "an answer to a question that is not shown": {status: "company"},
    "a level that a criterion does not have": {grid: {besoin: {level: 99}}},
    "a file that is too large": {
      pictures: [{name: "a.png", mediaType: "image/png", bytes: 3_000_000, sha256: "a".repeat(64)}],
    },
    "an entry without its name": {partners: [{role: "work"}]},
    "an amount in an entry that has none": {partners: [{name: "A", role: "work", amount: "1"}]},
    "more entries than there may be": {partners: Array.from({length: 5}, () => ({name: "A"}))},
    "no consent": {agreed: false},
  })) {
    it(`refuses ${what}`, () => {
      assert.notDeepEqual(faults(change), []);
    });
  }
});
