/** What a dossier asks for, as data: the built-in form is written so, and a feed may bring its own. */
import type {Criterion, Text} from "../../data-schema/feed.js";

interface Asked {
  /** Unique in the form; the answer is kept and sent under it. */
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text;
  /** Nothing may be sent without an answer. */
  readonly required?: boolean;
  /** Says what to do when a required answer is missing; a general sentence does when left out. */
  readonly missing?: Text;
}

export interface Option {
  readonly value: string;
  readonly label: Text;
  readonly hint?: Text;
}

export interface WrittenField extends Asked {
  readonly kind: "text" | "longtext" | "email" | "phone";
  /** Characters at the most. */
  readonly limit?: number;
  /** Token of the HTML attribute of that name. */
  readonly autocomplete?: string;
}
export interface MunicipalityField extends Asked {
  readonly kind: "municipality";
}
/** One of the options, or several. */
export interface ChoiceField extends Asked {
  readonly kind: "choice" | "choices";
  readonly options: readonly Option[];
}
/** The characterisation grid: a level and what shows it, for each criterion. */
export interface GridField extends Asked {
  readonly kind: "grid";
  readonly criteria: readonly Criterion[];
  /** Characters at the most in what shows a level. */
  readonly limit: number;
}
/** The label is what is agreed to. */
export interface ConsentField extends Asked {
  readonly kind: "consent";
}

export type Field = WrittenField | MunicipalityField | ChoiceField | GridField | ConsentField;

export interface Step {
  readonly id: string;
  readonly title: Text;
  readonly intro?: Text;
  readonly fields: readonly Field[];
}

/** The last step reviews all others before the dossier is sent. */
export interface Form {
  readonly id: string;
  readonly version: string;
  readonly steps: readonly Step[];
}
