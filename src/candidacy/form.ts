/** What a dossier asks for, as data: the built-in form is written so, and a feed may bring its own. */
import type {Criterion, Text} from "../../data-schema/feed.js";
import type {Condition} from "../../data-schema/form.js";

interface Asked {
  /** Unique in the form; the answer is kept and sent under it. */
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text;
  /** Nothing may be sent without an answer. */
  readonly required?: boolean;
  /** Says what to do when a required answer is missing; a general sentence does when left out. */
  readonly missing?: Text;
  /** Always shown when left out. */
  readonly showWhen?: Condition;
}

export interface Option {
  readonly value: string;
  readonly label: Text;
  readonly hint?: Text;
}

export interface WrittenField extends Asked {
  readonly kind: "text" | "longtext" | "email" | "phone" | "url";
  /** Characters. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Token of the HTML attribute of that name. */
  readonly autocomplete?: string;
}
/** Answered as it is written: `12,5` here, `12.5` where it is sent. */
export interface NumberField extends Asked {
  readonly kind: "number";
  readonly min?: number;
  readonly max?: number;
}
export interface DateField extends Asked {
  readonly kind: "date";
  readonly earliest?: string;
  readonly latest?: string;
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
  readonly maxLength?: number;
}
/** The label is what is agreed to. */
export interface ConsentField extends Asked {
  readonly kind: "consent";
}
export interface FilesField extends Asked {
  readonly kind: "files";
  /** Media types, as `application/pdf` or `image/*`. */
  readonly accept?: readonly string[];
  /** Bytes of one file. */
  readonly maxBytes?: number;
  readonly maxFiles?: number;
}
/** The same questions again and again, as for several partners. */
export interface GroupField extends Asked {
  readonly kind: "group";
  /** What one entry is called. */
  readonly entry?: Text;
  readonly fields: readonly EntryField[];
  /** Entries. */
  readonly min?: number;
  readonly max?: number;
}

export type EntryField = WrittenField | NumberField | DateField | MunicipalityField | ChoiceField;
export type Field = EntryField | GridField | ConsentField | FilesField | GroupField;

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
