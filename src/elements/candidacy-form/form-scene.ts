/** What is needed to draw a part of the form. */
import type {Answer, Draft, Fault, Field, Form, Sending} from "../../candidacy/index.js";
import type {CandidacyFormSentences} from "../../i18n/candidacy-form/index.js";
import type {Scene} from "../shared/scene.js";
import type {Keeping} from "./draft-keeper.js";
import type {MunicipalityList} from "../shared/municipality-list.js";

/** A place to put the focus: a field, or one criterion of a grid. */
export type Target = Pick<Fault, "field" | "criterion">;

/** What a visitor can do. */
export interface Actions {
  readonly answer: (field: Field, answer: Answer) => void;
  /** A field has been left, or a choice made: what is mended is no longer reproached. */
  readonly settle: (field: Field) => void;
  /** Shows a step, and puts the focus on a field of it. */
  readonly go: (step: string, target?: Target) => void;
  readonly next: () => void;
  readonly goOn: () => void;
  readonly back: () => void;
  readonly submit: () => void;
  readonly sendAgain: () => void;
  readonly stop: () => void;
  readonly takeOther: () => void;
  readonly download: () => void;
  readonly print: () => void;
  readonly ask: (question: Question | undefined) => void;
  readonly confirm: () => void;
}

/** What the visitor must confirm first, since it destroys. */
export type Question = "erase" | "restart";

export interface FormScene extends Scene<CandidacyFormSentences> {
  readonly form: Form;
  readonly draft: Draft;
  /** What the visitor has been told to mend. */
  readonly faults: readonly Fault[];
  /** What the receiver said that belongs to no field. */
  readonly complaints: readonly string[];
  readonly sending: Sending;
  readonly keeping: Keeping;
  readonly question?: Question;
  /** Where it is sent; none when the visitor sends it by e-mail. */
  readonly endpoint?: string;
  readonly municipalities: MunicipalityList;
  readonly act: Actions;
}

/** An id for the DOM of a field, or of one criterion of a grid: ids of a feed may hold anything. */
export function domId({form}: Pick<FormScene, "form">, id: string, criterion?: string): string {
  const fields = form.steps.flatMap((step) => step.fields);
  const index = fields.findIndex((field) => field.id === id);
  const field = fields[index];
  if (criterion === undefined || field?.kind !== "grid") return `f${index}`;
  return `f${index}-c${field.criteria.findIndex((known) => known.id === criterion)}`;
}
