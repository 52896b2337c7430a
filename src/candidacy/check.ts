/** What stands between a dossier and its being sent. Nothing here ever keeps it from being saved. */
import {rules} from "../../data-schema/rules.js";
import {type Answers, criterionAt, isAnswered, lengthOf, textAt} from "./answers.js";
import type {Field, Form, Step} from "./form.js";

/** Something to mend in one field, or in one criterion of the grid. */
export interface Fault {
  readonly field: string;
  readonly criterion?: string;
  /** `refused`: the receiver said so, in `detail`. */
  readonly problem: "missing" | "too-long" | "email" | "phone" | "refused";
  /** Characters too many. */
  readonly excess?: number;
  readonly detail?: string;
}

function lengthFault(field: string, text: string, limit?: number, criterion?: string): Fault[] {
  const excess = limit === undefined ? 0 : lengthOf(text) - limit;
  return excess > 0
    ? [{field, problem: "too-long", excess, ...(criterion !== undefined && {criterion})}]
    : [];
}

/** What is to be mended in a field. */
export function faultsOfField(field: Field, answers: Answers): Fault[] {
  const {id} = field;
  if (field.kind === "grid") {
    return field.criteria.flatMap(({id: criterion}): Fault[] => {
      const {level, note} = criterionAt(answers, id, criterion);
      return field.required && level === undefined
        ? [{field: id, criterion, problem: "missing"}]
        : lengthFault(id, note ?? "", field.limit, criterion);
    });
  }
  if (!isAnswered(field, answers)) return field.required ? [{field: id, problem: "missing"}] : [];
  const text = textAt(answers, id).trim();
  if (field.kind === "email" && !rules.email(text)) return [{field: id, problem: "email"}];
  if (field.kind === "phone" && !/^\+?(?:[\s./()-]*\d){6,15}$/.test(text)) {
    return [{field: id, problem: "phone"}];
  }
  return "limit" in field ? lengthFault(id, text, field.limit) : [];
}

/** What is to be mended in a step, in the order of its fields. */
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

/**
 * The faults that a receiver's problem (RFC 9457) names by JSON pointer: `/answers/title`,
 * `/answers/grid/besoin/level`. What points nowhere in this form comes back as `elsewhere`.
 */
export function refusals(
  form: Form,
  errors: readonly {readonly pointer: string; readonly detail: string}[],
): {faults: Fault[]; elsewhere: string[]} {
  const fields = form.steps.flatMap((step) => step.fields);
  const faults: Fault[] = [];
  const elsewhere: string[] = [];
  for (const {pointer, detail} of errors) {
    const [, root, id, part] = pointer.split("/").map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));
    const field = root === "answers" ? fields.find((known) => known.id === id) : undefined;
    if (!field) {
      elsewhere.push(detail);
      continue;
    }
    const criterion =
      field.kind === "grid" ? field.criteria.find((known) => known.id === part)?.id : undefined;
    faults.push({field: field.id, problem: "refused", detail, ...(criterion !== undefined && {criterion})});
  }
  return {faults, elsewhere};
}
