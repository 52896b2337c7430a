import {expect} from "@open-wc/testing";
import type {PublishedFeed} from "../../data-schema/feed.js";
import type {FormDefinition} from "../../data-schema/form.js";
import {contradictionsIn, formOf} from "../../src/candidacy/definition.js";

const feed = (await (await fetch("/data-schema/examples/own-dossier/feed.json")).json()) as PublishedFeed;
const example = feed.candidacy!.form!;
const level = [{value: 1, label: "1"}];
const criteria = [
  {id: "besoin", label: "Besoin", levels: level},
  {id: "acces", label: "Accès", levels: level},
];
type Fields = FormDefinition["steps"][number]["fields"];

const withFields = (...fields: Fields): FormDefinition => ({
  id: "f",
  version: "1",
  steps: [{id: "s", title: "S", fields}],
});
const found = (...fields: Fields): string[] =>
  contradictionsIn(withFields(...fields), criteria).map(({path, problem}) => `${path.join(".")} ${problem}`);
const text = (id: string, more: Partial<Fields[number]> = {}): Fields[number] => ({
  id,
  kind: "text",
  label: id,
  ...more,
});

describe("a dossier that a feed defines", () => {
  it("is taken when it does not contradict itself", () => {
    expect(contradictionsIn(example, criteria)).to.deep.equal([]);
    const form = formOf(example, criteria, "Vérifier");
    expect(form).to.include({id: "rallynov-2014", version: "2"});
    expect(form.steps.map(({id}) => id)).to.deep.equal(["structure", "project", "consent"]);
    const grid = form.steps[1]!.fields.find(({kind}) => kind === "grid");
    expect(grid?.kind === "grid" && grid.criteria).to.deep.equal(criteria);
  });

  it("ends with all answers to read again, in a step of ours when its own last one asks for something", () => {
    const form = formOf(withFields(text("a")), criteria, "Vérifier");
    expect(form.steps.map(({title}) => title)).to.deep.equal(["S", "Vérifier"]);
  });

  for (const [what, fields, path] of [
    ["an id given twice", [text("a"), text("a")], "steps.0.fields.1.id duplicate-id"],
    [
      "a condition on a question that nobody asks",
      [text("a", {showWhen: {field: "x"}})],
      "steps.0.fields.0.showWhen.field unknown-id",
    ],
    [
      "a condition on a later question",
      [text("a", {showWhen: {field: "b"}}), text("b")],
      "steps.0.fields.0.showWhen.field impossible",
    ],
    [
      "a question that depends on itself",
      [text("a", {showWhen: {field: "a"}})],
      "steps.0.fields.0.showWhen.field impossible",
    ],
    [
      "a condition on an option that is not offered",
      [
        text("a", {kind: "choice", options: [{value: "x", label: "X"}]}),
        text("b", {showWhen: {field: "a", equals: "y"}}),
      ],
      "steps.0.fields.1.showWhen unknown-id",
    ],
    [
      "a least above the most",
      [text("a", {minLength: 9, maxLength: 3})],
      "steps.0.fields.0.maxLength impossible",
    ],
    [
      "days in the wrong order",
      [text("a", {kind: "date", earliest: "2013-05-01", latest: "2013-04"})],
      "steps.0.fields.0.latest impossible",
    ],
    ["a choice of nothing", [text("a", {kind: "choice"})], "steps.0.fields.0.options missing"],
    ["a group that asks nothing", [text("a", {kind: "group"})], "steps.0.fields.0.fields missing"],
    [
      "a criterion that the feed does not have",
      [text("a", {kind: "grid", criteria: ["nowhere"]})],
      "steps.0.fields.0.criteria.0 unknown-id",
    ],
    [
      "an id given twice in a group",
      [
        text("a", {
          kind: "group",
          fields: [
            {id: "b", kind: "text", label: "B"},
            {id: "b", kind: "text", label: "B"},
          ],
        }),
      ],
      "steps.0.fields.0.fields.1.id duplicate-id",
    ],
  ] as [string, Fields, string][]) {
    it(`is refused for ${what}, with the path`, () => {
      expect(found(...fields)).to.deep.equal([path]);
    });
  }

  it("is refused for a step given twice", () => {
    const [step] = withFields(text("a")).steps;
    const twice = {id: "f", version: "1", steps: [step!, {...step!, fields: [text("b")]}]};
    expect(contradictionsIn(twice, criteria).map(({path}) => path.join("."))).to.deep.equal(["steps.1.id"]);
  });
});
