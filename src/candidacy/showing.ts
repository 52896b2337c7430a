/** Which questions are asked, by what has been answered so far; and what a draft answers that nobody asks. */
import type {Condition} from "../../data-schema/form.js";
import {type Answer, type Answers, chosenAt, isAnswered, textAt} from "./answers.js";
import type {Field, Step} from "./form.js";

/** What a condition compares. */
function valuesOf(field: Field, answers: Answers): readonly string[] {
  return field.kind === "choice" || field.kind === "choices"
    ? chosenAt(answers, field)
    : [textAt(answers, field.id).trim()];
}

function holds({equals, oneOf, answered = true}: Condition, field: Field, answers: Answers): boolean {
  const wanted = equals === undefined ? oneOf : [equals];
  if (!wanted) return isAnswered(field, answers) === answered;
  return valuesOf(field, answers).some((value) => wanted.includes(value));
}

/** Of fields in their order, those that are shown: a condition refers to a shown field before. */
export function shownAmong<Any extends Field>(fields: readonly Any[], answers: Answers): Any[] {
  const shown = new Map<string, Any>();
  for (const field of fields) {
    const {showWhen} = field;
    const other = showWhen && shown.get(showWhen.field);
    // Without its question, a condition holds only when it asks that there be no answer.
    const isShown = !showWhen || (other ? holds(showWhen, other, answers) : showWhen.answered === false);
    if (isShown) shown.set(field.id, field);
  }
  return [...shown.values()];
}

/** The steps with the fields that are shown; a step of which none is left goes, but not the last. */
export function shownSteps(steps: readonly Step[], answers: Answers): Step[] {
  const shown = new Set<Field>(
    shownAmong(
      steps.flatMap(({fields}) => fields),
      answers,
    ),
  );
  return steps
    .map((step) =>
      step.fields.every((field) => shown.has(field))
        ? step
        : {...step, fields: step.fields.filter((field) => shown.has(field))},
    )
    .filter(({fields}, index) => fields.length > 0 || index === steps.length - 1);
}

function isEmpty(answer: Answer): boolean {
  if (typeof answer === "string") return answer.trim() === "";
  return typeof answer === "object" ? Object.keys(answer).length === 0 : !answer;
}

/** Answers to questions that the form does not ask, or no longer so: they are kept and shown, never dropped. */
export function orphansOf(steps: readonly Step[], answers: Answers): [id: string, answer: Answer][] {
  const fields = steps.flatMap((step) => step.fields);
  return Object.entries(answers).filter(([id, answer]) => {
    const field = fields.find((known) => known.id === id);
    return !isEmpty(answer) && answer !== false && !(field && isAnswered(field, answers));
  });
}
