/** Answers as they are while the visitor writes: anything may be missing, empty or too long. */
import type {DossierAttachment} from "../../data-schema/candidacy.js";
import {isObject} from "../../data-schema/rules.js";
import type {ChoiceField, Field, GridField} from "./form.js";

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
/** One entry of a group: its answers by the id of the field. */
export type Entry = Readonly<Record<string, string | readonly string[] | MunicipalityAnswer>>;
export type Answer =
  | string
  | boolean
  | readonly string[]
  | MunicipalityAnswer
  | GridAnswer
  | readonly DossierAttachment[]
  | readonly Entry[];
/** By the id of the field. An answer may be of another kind than its field: forms change, drafts stay. */
export type Answers = Readonly<Record<string, Answer>>;

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function objectAt(answers: Answers, id: string): Readonly<Record<string, unknown>> {
  const answer = own(answers, id);
  return isObject(answer) ? answer : {};
}

function itemsAt(answers: Answers, id: string): readonly unknown[] {
  const answer = own(answers, id);
  return Array.isArray(answer) ? (answer as readonly unknown[]) : [];
}

/** What was written or chosen; empty when nothing was. */
export function textAt(answers: Answers, id: string): string {
  const answer = own(answers, id);
  return typeof answer === "string" ? answer : "";
}

/** What was chosen of the options that there are. */
export function chosenAt(answers: Answers, field: ChoiceField): readonly string[] {
  const answer = own(answers, field.id);
  const chosen: unknown[] = field.kind === "choice" ? [answer] : [...itemsAt(answers, field.id)];
  return field.options.map(({value}) => value).filter((value) => chosen.includes(value));
}

/** The municipality written; its name is empty when none was. */
export function municipalityAt(answers: Answers, id: string): MunicipalityAnswer {
  const {municipality, ...rest} = objectAt(answers, id);
  return typeof municipality === "string" ? {...rest, municipality} : {municipality: ""};
}

/** What was said of one criterion. */
export function criterionAt(answers: Answers, id: string, criterion: string): CriterionAnswer {
  const answer = own(objectAt(answers, id), criterion);
  if (!isObject(answer)) return {};
  const {level, note} = answer;
  return {
    ...((level === null || typeof level === "number") && {level}),
    ...(typeof note === "string" && {note}),
  };
}

/** The files that were joined. */
export function filesAt(answers: Answers, id: string): readonly DossierAttachment[] {
  return itemsAt(answers, id).filter(
    (item): item is DossierAttachment => isObject(item) && typeof item.sha256 === "string",
  );
}

/** The entries of a group. */
export function entriesAt(answers: Answers, id: string): readonly Entry[] {
  return itemsAt(answers, id).filter((item): item is Entry => isObject(item) && !("sha256" in item));
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

/** The level that was chosen among those of a criterion; null for « ne sait pas ». */
function isLevelled({criteria}: GridField, id: string, {level}: CriterionAnswer): boolean {
  const levels = criteria.find((known) => known.id === id)?.levels ?? [];
  return level === null || levels.some(({value}) => value === level);
}

/** What was said of one criterion, as far as the criterion still knows it. */
export function levelAt(answers: Answers, field: GridField, criterion: string): CriterionAnswer {
  const {level, ...rest} = criterionAt(answers, field.id, criterion);
  return level !== undefined && isLevelled(field, criterion, {level}) ? {...rest, level} : rest;
}

/** True once something has been said in answer to a field. */
export function isAnswered(field: Field, answers: Answers): boolean {
  switch (field.kind) {
    case "consent":
      return own(answers, field.id) === true;
    case "choice":
    case "choices":
      return chosenAt(answers, field).length > 0;
    case "municipality":
      return municipalityAt(answers, field.id).municipality.trim() !== "";
    case "grid":
      return field.criteria.some(({id}) => {
        const {level, note} = levelAt(answers, field, id);
        return level !== undefined || Boolean(note?.trim());
      });
    case "files":
      return filesAt(answers, field.id).length > 0;
    case "group":
      return entriesAt(answers, field.id).some((entry) => field.fields.some((one) => isAnswered(one, entry)));
    default:
      return textAt(answers, field.id).trim() !== "";
  }
}

/** Every file that answers name, each once. */
export function filesIn(answers: Answers): DossierAttachment[] {
  const all = Object.keys(answers).flatMap((id) => filesAt(answers, id));
  return all.filter(({sha256}, index) => all.findIndex((other) => other.sha256 === sha256) === index);
}

/** Characters as JSON Schema counts them, by code point, so that a receiver comes to the same number. */
export function lengthOf(text: string): number {
  return Array.from(text.trim()).length;
}
