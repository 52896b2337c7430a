/** What is needed to draw a part of the form. */
import type {Answer, Draft, Fault, Field, Form, GroupField, Sending, Target} from "../../candidacy/index.js";
import type {Refusal} from "../../candidacy/portable.js";
import type {CandidacyFillingSentences} from "../../i18n/candidacy-filling/index.js";
import type {CandidacyFormSentences} from "../../i18n/candidacy-form/index.js";
import type {LazyDrawing} from "../shared/lazy-drawing.js";
import type {MunicipalityList} from "../shared/municipality-list.js";
import {plain, type Scene} from "../shared/scene.js";
import type {Keeping} from "./draft-keeper.js";
import type {FilesDrawing} from "./files.js";

/** All sentences of a form that is being filled in. */
export type FillingWords = CandidacyFormSentences & CandidacyFillingSentences;

/** What a visitor can do. */
export interface Actions {
  readonly answer: (field: Field, answer: Answer) => void;
  /** Something stands in the field that no visitor meets. */
  readonly decoy: (text: string) => void;
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
  /** Takes the version of another tab, or keeps this one in its place. */
  readonly takeOther: () => void;
  readonly takeOver: () => void;
  readonly download: () => void;
  readonly print: () => void;
  /** Opens a dossier that was saved as a file. */
  readonly open: (file: File) => void;
  readonly ask: (question: Question | undefined) => void;
  readonly confirm: () => void;
  readonly announce: (sentence: string) => void;
  /** Puts the focus on the first of these that is there once all is drawn. */
  readonly focus: (...selectors: string[]) => void;
}

/** What the visitor must confirm first, since it destroys. */
export type Question = "erase" | "restart" | "replace";

export interface FormScene extends Scene<FillingWords> {
  /** What is asked, by what has been answered so far. */
  readonly form: Form;
  /** All that may be asked. */
  readonly wholeForm: Form;
  readonly draft: Draft;
  /** What the visitor has been told to mend. */
  readonly faults: readonly Fault[];
  /** What the receiver said that belongs to no field. */
  readonly complaints: readonly string[];
  readonly sending: Sending;
  readonly keeping: Keeping;
  /** Another tab shows the same dossier. */
  readonly isShared: boolean;
  readonly question?: Question;
  /** Why a saved dossier was not opened. */
  readonly refusal?: Refusal;
  /** Where it is sent; none when the visitor sends it by e-mail. */
  readonly endpoint?: string;
  readonly municipalities: MunicipalityList;
  readonly files: LazyDrawing<FilesDrawing>;
  readonly act: Actions;
  /** Begins the ids of what is drawn, in an entry of a group. */
  readonly prefix?: string;
}

/** An id for the DOM of a question: ids of a feed may hold anything. */
export function domId(
  {wholeForm, prefix = ""}: Pick<FormScene, "wholeForm" | "prefix">,
  {field: id, criterion, entry}: Target,
): string {
  const fields = wholeForm.steps.flatMap((step) => step.fields);
  const index = fields.findIndex((field) => field.id === id);
  const field = fields[index];
  const own = `${prefix}f${index}`;
  if (criterion !== undefined && field?.kind === "grid")
    return `${own}-c${field.criteria.findIndex((known) => known.id === criterion)}`;
  if (entry && field?.kind === "group")
    return `${own}-e${entry.index}-f${field.fields.findIndex((known) => known.id === entry.field)}`;
  return own;
}

/** The questions of one entry, as a form of their own. */
export function formOfEntry(field: GroupField): Form {
  return {id: field.id, version: "", steps: [{id: field.id, title: field.label, fields: field.fields}]};
}

/** « Partenaire 2 » */
export function entryName(field: GroupField, index: number, scene: Scene<FillingWords>): string {
  return scene.words.entry(field.entry === undefined ? "" : plain(field.entry, scene), index + 1);
}
