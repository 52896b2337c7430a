import {expect} from "@open-wc/testing";
import {dossierFileSchema, dossierSchema} from "../../data-schema/candidacy.js";
import {dossierOf, newDraft, withAnswer, withCriterion} from "../../src/candidacy/index.js";
import {draft, form} from "./sample.js";

describe("a draft", () => {
  it("has a key of its own that never changes, and a revision", () => {
    const first = newDraft("rally", "who");
    expect(first.key).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(newDraft("rally", "who").key).not.to.equal(first.key);
    expect(withAnswer(first, "name", "A").key).to.equal(first.key);
    expect(first.revision).to.equal(1);
  });

  it("raises its revision with the first change after a try, and only then", () => {
    const tried = {...withAnswer(newDraft("rally", "who"), "name", "A"), tried: true};
    const changed = withAnswer(tried, "name", "B");
    expect(changed).to.include({revision: 2, tried: false});
    expect(withAnswer(changed, "name", "C").revision).to.equal(2);
  });

  it("becomes a dossier as the schema has it: trimmed, without what is empty", () => {
    const dossier = dossierOf(
      draft({
        name: "  A ",
        mail: " ",
        phone: "",
        town: {municipality: " Dole ", insee: "39198"},
        stages: [],
        agree: false,
        grid: {need: {note: " seen "}, gone: {level: 1}},
      }),
      {form, language: "fr", partner: "cress"},
    );
    expect(dossierSchema.safeParse(dossier).success).to.be.true;
    expect(dossierFileSchema.safeParse({...dossier, key: draft().key, checksum: "0".repeat(64)}).success).to
      .be.true;
    expect(dossier).to.deep.include({partner: "cress", revision: 1, form: {id: "test", version: "3"}});
    expect(dossier.answers).to.deep.equal({
      name: "A",
      town: {municipality: "Dole", insee: "39198"},
      grid: {need: {level: null, note: "seen"}},
    });
  });

  it("gives the very same bytes each time it is sent", () => {
    const once = draft({name: "A", grid: withCriterion({}, "grid", "__proto__", {level: 1})});
    const text = JSON.stringify(dossierOf(once, {form, language: "fr"}));
    expect(JSON.stringify(dossierOf(structuredClone(once), {form, language: "fr"}))).to.equal(text);
    expect(text).to.contain('"__proto__":{"level":1}');
  });
});
