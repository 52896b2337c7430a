import {expect} from "@open-wc/testing";
import {
  type Answers,
  faultsOfField,
  faultsOfStep,
  type Field,
  refusals,
  stateOfStep,
  withCriterion,
} from "../../src/candidacy/index.js";
import {form} from "./sample.js";

const [who, what, where, review] = form.steps as [
  (typeof form.steps)[number],
  (typeof form.steps)[number],
  (typeof form.steps)[number],
  (typeof form.steps)[number],
];
const problems = (answers: Answers): string[] =>
  faultsOfStep(who, answers).map(({field, problem}) => `${field} ${problem}`);

describe("checking a dossier", () => {
  it("names every required answer that is missing, in the order of the fields", () => {
    expect(problems({})).to.deep.equal(["name missing", "mail missing", "town missing"]);
    expect(problems({name: "  ", mail: "\n", town: {municipality: " "}})).to.have.lengthOf(3);
  });

  it("asks for an address with its @, and for a number that can be dialled", () => {
    const town = {municipality: "Dole"};
    expect(problems({name: "A", mail: "a.example", town})).to.deep.equal(["mail email"]);
    expect(problems({name: "A", mail: "a@b.example", town, phone: "ask me"})).to.deep.equal(["phone phone"]);
    for (const phone of ["03 81 25 52 80", "+33 (0)3 81 25 52 80", "03.81.25.52.80", "03-81-25-52-80"]) {
      expect(problems({name: "A", mail: "a@b.example", town, phone}), phone).to.deep.equal([]);
    }
  });

  it("says how many characters are too many, and counts an emoji as one", () => {
    const [name] = who.fields;
    expect(faultsOfField(name!, {name: "12345678901234"})).to.deep.equal([
      {field: "name", problem: "too-long", excess: 4},
    ]);
    expect(faultsOfField(name!, {name: "🙂".repeat(10)})).to.deep.equal([]);
  });

  it("asks for a level of each criterion, and takes “don’t know” for one", () => {
    expect(faultsOfStep(what, {}).map(({criterion}) => criterion)).to.deep.equal(["need", "__proto__"]);
    let answers: Answers = {grid: withCriterion({}, "grid", "need", {level: null})};
    answers = {grid: withCriterion(answers, "grid", "__proto__", {level: 1, note: "too long"})};
    expect(faultsOfStep(what, answers)).to.deep.equal([
      {field: "grid", criterion: "__proto__", problem: "too-long", excess: 3},
    ]);
  });

  it("does not trip over an answer of another kind, as an older form may have left", () => {
    expect(problems({name: ["a"], mail: true, town: "Dole"})).to.have.lengthOf(3);
    expect(faultsOfStep(what, {grid: "yes"})).to.have.lengthOf(2);
  });

  it("checks numbers, days and addresses, with their bounds", () => {
    const of = (field: Field, answer: string): string[] =>
      faultsOfField(field, {f: answer}).map(({problem, bound}) => `${problem} ${bound ?? ""}`.trim());
    const number: Field = {id: "f", kind: "number", label: "F", min: 1, max: 10};
    expect(of(number, "1 0,5")).to.deep.equal(["too-high 10"]);
    expect(of(number, "0.5")).to.deep.equal(["too-low 1"]);
    expect(of(number, "dix")).to.deep.equal(["number"]);
    expect(of(number, "2,5")).to.deep.equal([]);
    const day: Field = {id: "f", kind: "date", label: "F", earliest: "2013-03", latest: "2013-04"};
    expect(of(day, "2013-02-28")).to.deep.equal(["too-low 2013-03"]);
    expect(of(day, "2013-04-30")).to.deep.equal([]);
    expect(of(day, "2013-05-01")).to.deep.equal(["too-high 2013-04"]);
    expect(of(day, "2013-02-30")).to.deep.equal(["date"]);
    const url: Field = {id: "f", kind: "url", label: "F"};
    for (const good of ["https://exemple.fr/a", "www.exemple.fr"])
      expect(of(url, good), good).to.deep.equal([]);
    for (const bad of ["javascript:alert(1)", "exemple", "a b.fr"])
      expect(of(url, bad), bad).to.deep.equal(["url"]);
    expect(of({id: "f", kind: "text", label: "F", minLength: 3}, "ab")).to.deep.equal(["too-short"]);
  });

  it("names the field of each entry that lacks something, and counts entries", () => {
    const group: Field = {
      id: "g",
      kind: "group",
      label: "G",
      required: true,
      max: 2,
      fields: [{id: "name", kind: "text", label: "Name", required: true}],
    };
    expect(faultsOfField(group, {})).to.deep.equal([{field: "g", problem: "missing"}]);
    expect(faultsOfField(group, {g: [{name: "A"}, {}]})).to.deep.equal([
      {field: "g", problem: "missing", entry: {index: 1, field: "name"}},
    ]);
    expect(faultsOfField(group, {g: [{name: "A"}, {name: "B"}, {name: "C"}]})).to.deep.equal([
      {field: "g", problem: "too-high", bound: 2},
    ]);
    const {faults} = refusals({...form, steps: [{id: "s", title: "S", fields: [group]}]}, [
      {pointer: "/answers/g/1/name", detail: "unknown"},
    ]);
    expect(faults).to.deep.equal([
      {field: "g", entry: {index: 1, field: "name"}, problem: "refused", detail: "unknown"},
    ]);
  });

  it("tells how far a step is", () => {
    expect(stateOfStep(who, {}, false)).to.equal("todo");
    expect(stateOfStep(who, {name: "A"}, false)).to.equal("started");
    expect(stateOfStep(who, {name: "A"}, true)).to.equal("faulty");
    expect(stateOfStep(who, {}, true)).to.equal("faulty");
    const full = {name: "A", mail: "a@b.example", town: {municipality: "Dole"}};
    expect(stateOfStep(who, full, false)).to.equal("done");
    expect(stateOfStep(where, {}, false)).to.equal("todo");
    expect(stateOfStep(where, {}, true)).to.equal("done");
    expect(stateOfStep(review, {agree: false}, false)).to.equal("todo");
  });

  it("finds the fields that a receiver’s problem points at", () => {
    const {faults, elsewhere} = refusals(form, [
      {pointer: "/answers/name", detail: "taken"},
      {pointer: "/answers/grid/need/level", detail: "unknown level"},
      {pointer: "/answers/mail~1address", detail: "odd"},
      {pointer: "/revision", detail: "too low"},
    ]);
    expect(faults).to.deep.equal([
      {field: "name", problem: "refused", detail: "taken"},
      {field: "grid", criterion: "need", problem: "refused", detail: "unknown level"},
    ]);
    expect(elsewhere).to.deep.equal(["odd", "too low"]);
  });
});
