import {expect} from "@open-wc/testing";
import {builtInForm} from "../../src/candidacy/index.js";
import fillingDe from "../../src/i18n/candidacy-filling/de.js";
import fillingEn from "../../src/i18n/candidacy-filling/en.js";
import fillingFr from "../../src/i18n/candidacy-filling/fr.js";
import formDe from "../../src/i18n/candidacy-form/de.js";
import formEn from "../../src/i18n/candidacy-form/en.js";
import formFr from "../../src/i18n/candidacy-form/fr.js";

const fr = {...formFr, ...fillingFr};
const en = {...formEn, ...fillingEn};
const de = {...formDe, ...fillingDe};
const nothing = {criteria: [], themes: [], stages: []};

describe("the built-in dossier", () => {
  it("asks for the same things in every language", () => {
    const ids = [fr, en, de].map((words) =>
      builtInForm(words, nothing).steps.flatMap(({fields}) => fields.map(({id}) => id)),
    );
    expect(ids[1]).to.deep.equal(ids[0]);
    expect(ids[2]).to.deep.equal(ids[0]);
    expect(new Set(ids[0]).size).to.equal(ids[0]!.length);
  });

  it("leaves out the grid, the themes and the stages that a rally does not have", () => {
    const bare = builtInForm(fr, nothing);
    expect(bare.steps.map(({id}) => id)).to.deep.equal(["organization", "innovation", "documents", "review"]);
    const full = builtInForm(fr, {
      criteria: [{id: "c", label: "C", levels: [{value: 1, label: "1"}]}],
      themes: [{id: "t", label: "T"}],
      stages: [{value: "s", label: "S"}],
    });
    expect(full.steps.map(({id}) => id)).to.deep.equal([
      "organization",
      "innovation",
      "grid",
      "stages",
      "documents",
      "review",
    ]);
    expect(full.steps[1]?.fields.map(({id}) => id)).to.include("themes");
  });

  it("says the organisers’ own words of consent when they have some", () => {
    const consent = {fr: "D’accord", en: "I agree"};
    expect(builtInForm(fr, {...nothing, consent}).steps.at(-1)?.fields[0]?.label).to.equal(consent);
  });

  it("says what to do about each required answer that is missing", () => {
    const fields = builtInForm(fr, nothing).steps.flatMap((step) => step.fields);
    for (const field of fields.filter(({required}) => required))
      expect(field.missing, field.id).to.be.an("object");
  });
});
