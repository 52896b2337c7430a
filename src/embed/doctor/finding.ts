/** What the doctor finds, before it is put into words. */
import type {Fault} from "../../i18n/doctor/fr.js";

/** `error`: visitors miss something; `warning`: they may; `note`: good to know. */
export type Severity = "error" | "warning" | "note";

export interface Finding {
  readonly severity: Severity;
  readonly fault: Fault;
  /** What goes into the sentences: an address, a tag, a value. */
  readonly values?: readonly string[];
  /** The line that mends it. */
  readonly paste?: string;
}

/** What the script that the page has pasted knows from its start on. */
export interface Clues {
  /** Address of `dist`. */
  readonly base: string;
  readonly version: string;
  /** Milliseconds since the page's navigation. */
  readonly startedAt: number;
  /** Grows as the policy refuses something. */
  readonly violations: readonly SecurityPolicyViolationEvent[];
}
