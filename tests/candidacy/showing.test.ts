import {expect} from "@open-wc/testing";
import {
  type Answers,
  dossierOf,
  faultsOfStep,
  orphansOf,
  shownSteps,
  type Step,
} from "../../src/candidacy/index.js";
import {draft} from "./sample.js";

const steps: readonly Step[] = [
  {
    id: "one",
    title: "One",
    fields: [
      {
        id: "kind",
        kind: "choice",
        label: "Kind",
        options: [
          {value: "a", label: "A"},
          {value: "b", label: "B"},
        ],
      },
      {id: "name", kind: "text", label: "Name", required: true, showWhen: {field: "kind", equals: "b"}},
      {id: "more", kind: "text", label: "More", showWhen: {field: "name"}},
      {id: "none", kind: "text", label: "None", showWhen: {field: "kind", answered: false}},
    ],
  },
  {
    id: "two",
    title: "Two",
    fields: [{id: "x", kind: "text", label: "X", showWhen: {field: "kind", oneOf: ["a", "b"]}}],
  },
  {id: "review", title: "Review", fields: []},
];
const shown = (answers: Answers): string[] =>
  shownSteps(steps, answers).flatMap(({fields}) => fields.map(({id}) => id));

describe("questions that depend on others", () => {
  it("are asked when their condition holds, and not before", () => {
    expect(shown({})).to.deep.equal(["kind", "none"]);
    expect(shown({kind: "a"})).to.deep.equal(["kind", "x"]);
    expect(shown({kind: "b"})).to.deep.equal(["kind", "name", "x"]);
    expect(shown({kind: "b", name: "N"})).to.deep.equal(["kind", "name", "more", "x"]);
  });

  it("go together with the question that they depend on", () => {
    expect(shown({kind: "a", name: "N", more: "M"})).not.to.include.members(["name", "more"]);
  });

  it("make a step go of which nothing is left, but never the last", () => {
    expect(shownSteps(steps, {}).map(({id}) => id)).to.deep.equal(["one", "review"]);
  });

  it("are neither checked nor sent while they are not asked, and their answers stay", () => {
    const form = {id: "f", version: "1", steps};
    const kept = draft({kind: "a", name: "N"});
    expect(dossierOf(kept, {form, language: "fr"}).answers).to.deep.equal({kind: "a"});
    expect(kept.answers).to.include({name: "N"});
    const [first] = shownSteps(steps, {kind: "a"});
    expect(faultsOfStep(first!, {kind: "a"})).to.deep.equal([]);
    expect(faultsOfStep(shownSteps(steps, {kind: "b"})[0]!, {kind: "b"})).to.have.lengthOf(1);
    expect(orphansOf(steps, kept.answers)).to.deep.equal([]);
  });

  it("leave answers that nobody asks for any more in sight", () => {
    const answers = {gone: "words", kind: "c", empty: " ", x: "X"};
    expect(orphansOf(steps, answers).map(([id]) => id)).to.deep.equal(["gone", "kind"]);
  });
});
