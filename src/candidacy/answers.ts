/** Answers as they are while the visitor writes: anything may be missing, empty or too long. */
import type {DossierAttachment} from "../../data-schema/candidacy.js";
import type {Field} from "./form.js";

export interface MunicipalityAnswer {
  readonly municipality: string;
  readonly insee?: string;
  readonly postcode?: string;
}

/** `level` is null for « ne sait pas » and missing before anything is chosen. */
export interface CriterionAnswer {
  readonly level?: number | null;
  readonly note?: string;
}

export type GridAnswer = Readonly<Record<string, CriterionAnswer>>;
export type Answer =
  string | boolean | readonly string[] | MunicipalityAnswer | GridAnswer | readonly DossierAttachment[];
/** By the id of the field. An answer may be of another kind than its field: forms change, drafts stay. */
export type Answers = Readonly<Record<string, Answer>>;

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function objectAt(answers: Answers, id: string): Readonly<Record<string, unknown>> {
  const answer = own(answers, id);
  return typeof answer === "object" && !Array.isArray(answer)
    ? (answer as Readonly<Record<string, unknown>>)
    : {};
}

/** What was written or chosen; empty when nothing was. */
export function textAt(answers: Answers, id: string): string {
  const answer = own(answers, id);
  return typeof answer === "string" ? answer : "";
}

/** What was chosen of several. */
export function listAt(answers: Answers, id: string): readonly string[] {
  const answer = own(answers, id);
  return Array.isArray(answer) ? (answer as readonly string[]) : [];
}

/** The municipality written; its name is empty when none was. */
export function municipalityAt(answers: Answers, id: string): MunicipalityAnswer {
  const {municipality, ...rest} = objectAt(answers, id);
  return typeof municipality === "string" ? {...rest, municipality} : {municipality: ""};
}

/** What was said of one criterion. */
export function criterionAt(answers: Answers, id: string, criterion: string): CriterionAnswer {
  const answer = own(objectAt(answers, id), criterion);
  return typeof answer === "object" ? (answer as CriterionAnswer) : {};
}

/** The answers with what is now said of one criterion. */
export function withCriterion(
  answers: Answers,
  id: string,
  criterion: string,
  change: CriterionAnswer,
): GridAnswer {
  return {
    ...(objectAt(answers, id) as GridAnswer),
    [criterion]: {...criterionAt(answers, id, criterion), ...change},
  };
}

/** True once something has been said in answer to a field. */
export function isAnswered(field: Field, answers: Answers): boolean {
  switch (field.kind) {
    case "consent":
      return own(answers, field.id) === true;
    case "choices":
      return listAt(answers, field.id).length > 0;
    case "municipality":
      return municipalityAt(answers, field.id).municipality.trim() !== "";
    case "grid":
      return field.criteria.some(({id}) => {
        const {level, note} = criterionAt(answers, field.id, id);
        return level !== undefined || Boolean(note?.trim());
      });
    default:
      return textAt(answers, field.id).trim() !== "";
  }
}

/** Characters as JSON Schema counts them, by code point, so that a receiver comes to the same number. */
export function lengthOf(text: string): number {
  return Array.from(text.trim()).length;
}
