/** What the rooms of the flow know of the form around them. */
import type {LitElement} from "lit";
import type {Dossier, Receipt} from "../../../data-schema/candidacy.js";
import type {Draft, Filling, Form} from "../../candidacy/index.js";
import type {Scene} from "../shared/scene.js";
import type {FillingWords} from "./form-scene.js";

/** Which page is shown. */
export type View =
  | {readonly at: "start" | "step" | "hand"}
  | {
      readonly at: "received";
      readonly receipt: Receipt;
      readonly dossier: Dossier;
      readonly draft: Draft;
    };

/** What the flow needs to know; it may change at any time. */
export interface FlowContext {
  readonly scene: Scene<FillingWords>;
  readonly form: Form;
  /** Absolute address. */
  readonly endpoint?: string;
  readonly partner?: string;
  /** False before and after the time when dossiers are received. */
  readonly open: boolean;
}

export type FlowHost = LitElement;

/** With what a draft becomes a dossier. */
export function fillingIn({form, partner, scene}: FlowContext): Filling {
  return {form, partner, language: scene.words.language};
}
