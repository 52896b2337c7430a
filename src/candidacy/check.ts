/** What stands between a dossier and its being sent. Nothing here ever keeps it from being saved. */
import {rules} from "../../data-schema/rules.js";
import {type Answers, entriesAt, isAnswered, lengthOf, levelAt, textAt} from "./answers.js";
import type {Field, Form, GroupField, Step} from "./form.js";
import {shownAmong} from "./showing.js";

/** A question: a field, one criterion of a grid, or one field in one entry of a group. */
export interface Target {
  readonly field: string;
  readonly criterion?: string;
  readonly entry?: {readonly index: number; readonly field: string};
}

/** Something to mend. */
export interface Fault extends Target {
  /** `lost`: the device no longer has a file, named in `detail`; `refused`: the receiver said so, in `detail`. */
  readonly problem:
    | "missing"
    | "too-long"
    | "too-short"
    | "email"
    | "phone"
    | "url"
    | "number"
    | "date"
    | "too-low"
    | "too-high"
    | "lost"
    | "refused";
  /** Characters too many or too few; the least or the most that a value may be. */
  readonly excess?: number;
  readonly bound?: number | string;
  readonly detail?: string;
}

type Problem = Omit<Fault, keyof Target>;

/** The number that was written; none when it is not one. */
export function numberIn(text: string): number | undefined {
  const written = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return /^[-+]?\d+(?:\.\d+)?$/.test(written) ? Number(written) : undefined;
}

function lengthProblem(text: string, least = 0, most = Infinity): Problem | undefined {
  const length = lengthOf(text);
  if (length > most) return {problem: "too-long", excess: length - most};
  return length < least ? {problem: "too-short", excess: least - length} : undefined;
}

function boundProblem<Value extends number | string>(
  value: Value,
  least: Value | undefined,
  most: Value | undefined,
): Problem | undefined {
  if (least !== undefined && value < least) return {problem: "too-low", bound: least};
  return most !== undefined && value > most ? {problem: "too-high", bound: most} : undefined;
}

/** What is wrong with what was written. */
function writtenProblem(field: Field, text: string): Problem | undefined {
  switch (field.kind) {
    case "email":
      if (!rules.email(text)) return {problem: "email"};
      break;
    case "phone":
      if (!/^\+?(?:[\s./()-]*\d){6,15}$/.test(text)) return {problem: "phone"};
      break;
    case "url":
      if (!rules.url(text) || !/^(?:https?:\/\/)?[^\s/]+\.[^\s/]+/i.test(text)) return {problem: "url"};
      break;
    case "number": {
      const number = numberIn(text);
      return number === undefined ? {problem: "number"} : boundProblem(number, field.min, field.max);
    }
    case "date":
      if (!rules.day(text) || text.length !== 10) return {problem: "date"};
      // A month as a bound is its first day, or its last.
      return text.slice(0, field.latest?.length) === field.latest
        ? undefined
        : boundProblem(text, field.earliest, field.latest);
    case "text":
    case "longtext":
      break;
    default:
      return undefined;
  }
  return lengthProblem(text, field.minLength, field.maxLength);
}

function faultsOfGroup(field: GroupField, answers: Answers): Fault[] {
  const entries = entriesAt(answers, field.id);
  const {min = field.required ? 1 : 0, max} = field;
  const few = entries.length < min || (field.required === true && !isAnswered(field, answers));
  const count: Fault[] = few
    ? [{field: field.id, problem: "missing"}]
    : max !== undefined && entries.length > max
      ? [{field: field.id, problem: "too-high", bound: max}]
      : [];
  return [
    ...count,
    ...entries.flatMap((entry, index) =>
      shownAmong(field.fields, entry).flatMap((one) =>
        faultsOfField(one, entry).map(({field: id, ...fault}): Fault => ({
          ...fault,
          field: field.id,
          entry: {index, field: id},
        })),
      ),
    ),
  ];
}

/** What is to be mended in a field. */
export function faultsOfField(field: Field, answers: Answers): Fault[] {
  const {id} = field;
  if (field.kind === "grid") {
    return field.criteria.flatMap(({id: criterion}): Fault[] => {
      const {level, note} = levelAt(answers, field, criterion);
      const problem: Problem | undefined =
        field.required && level === undefined
          ? {problem: "missing"}
          : lengthProblem(note ?? "", 0, field.maxLength);
      return problem ? [{...problem, field: id, criterion}] : [];
    });
  }
  if (field.kind === "group") return faultsOfGroup(field, answers);
  if (!isAnswered(field, answers)) return field.required ? [{field: id, problem: "missing"}] : [];
  const problem = writtenProblem(field, textAt(answers, id).trim());
  return problem ? [{...problem, field: id}] : [];
}

/** What is to be mended in a step whose fields are shown, in their order. */
export function faultsOfStep(step: Step, answers: Answers): Fault[] {
  return step.fields.flatMap((field) => faultsOfField(field, answers));
}

/** How far a step is. */
export type StepState = "todo" | "started" | "done" | "faulty";

/** How far a step is; what is missing counts as a fault once the visitor has left the step. */
export function stateOfStep(step: Step, answers: Answers, left: boolean): StepState {
  const answered = step.fields.some((field) => isAnswered(field, answers));
  if (faultsOfStep(step, answers).length > 0) return left ? "faulty" : answered ? "started" : "todo";
  return left || answered ? "done" : "todo";
}

/** The question to which the rest of a JSON pointer leads, below a field. */
function targetIn(field: Field, [first, second]: readonly (string | undefined)[]): Target {
  if (field.kind === "grid") {
    const criterion = field.criteria.find(({id}) => id === first)?.id;
    return {field: field.id, ...(criterion !== undefined && {criterion})};
  }
  const inner = field.kind === "group" ? field.fields.find(({id}) => id === second) : undefined;
  return {field: field.id, ...(inner && {entry: {index: Number(first), field: inner.id}})};
}

/**
 * The faults that a receiver's problem (RFC 9457) names by JSON pointer: `/answers/title`,
 * `/answers/grid/besoin/level`, `/answers/partners/0/name`. What points nowhere in this form comes back as
 * `elsewhere`.
 */
export function refusals(
  form: Form,
  errors: readonly {readonly pointer: string; readonly detail: string}[],
): {faults: Fault[]; elsewhere: string[]} {
  const fields = form.steps.flatMap((step) => step.fields);
  const faults: Fault[] = [];
  const elsewhere: string[] = [];
  for (const {pointer, detail} of errors) {
    const [, root, id, ...rest] = pointer
      .split("/")
      .map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));
    const field = root === "answers" ? fields.find((known) => known.id === id) : undefined;
    if (field) faults.push({...targetIn(field, rest), problem: "refused", detail});
    else elsewhere.push(detail);
  }
  return {faults, elsewhere};
}

/** Whether two faults are about the same question. */
export function isSameTarget(one: Target, other: Target): boolean {
  return (
    one.field === other.field &&
    one.criterion === other.criterion &&
    one.entry?.index === other.entry?.index &&
    one.entry?.field === other.entry?.field
  );
}
