/** The events that the elements send to the page. All bubble and cross shadow roots. */

/** Why nothing, or not everything, could be shown. `record` means that one part of the feed was left out. */
export type RallyErrorKind =
  | "missing-feed"
  | "network"
  | "timeout"
  | "status"
  | "too-large"
  | "not-json"
  | "format"
  | "version"
  | "invalid"
  | "record"
  | "setting"
  | "storage"
  | "sending"
  | "map";

export interface RallyErrorDetail {
  readonly kind: RallyErrorKind;
  /** For the webmaster, in the page's language. */
  readonly message: string;
  /** The address that was asked for. */
  readonly url?: string;
  /** Where in the feed, as in `stages[3].start`. */
  readonly path?: string;
}

export interface RallySelectDetail {
  readonly kind: "innovation" | "stage";
  /** Null when the selection is cleared. */
  readonly id: string | null;
}

/** What is asked for; what is missing asks for nothing. */
export interface RallyFilters {
  /** Ids of themes; one of them is enough, as in every list here. */
  readonly themes?: readonly string[];
  /** Codes of departments. */
  readonly departments?: readonly string[];
  /** Ids of stages. */
  readonly stages?: readonly string[];
  /** Ids of partners. */
  readonly partner?: readonly string[];
  /** Months of stages, `YYYY-MM`. */
  readonly months?: readonly string[];
  /** Kinds of innovations, as in the feed. */
  readonly kinds?: readonly string[];
  /** Kinds of organisations, as in the feed. */
  readonly organizations?: readonly string[];
  /** The least level, by the id of a criterion. */
  readonly criteria?: Readonly<Record<string, number>>;
  readonly laureates?: true;
  /**
   * The municipality around which the visitor looks, and within how many kilometres. Where the device is stays
   * with the device: then neither name nor code is told.
   */
  readonly near?: {readonly name?: string; readonly insee?: string; readonly radius?: number};
  /** What is searched for, as it was typed. */
  readonly query?: string;
}

export interface RallyFilterDetail {
  /** What is asked for, by the name of the attribute or of the filter; empty lists are left out. */
  readonly filters: RallyFilters;
  /** How many innovations or stages pass. */
  readonly count: number;
}

export interface RallyCandidacySavedDetail {
  /** Id of the step that is shown. */
  readonly step: string;
  readonly savedAt: Date;
}

export interface RallyCandidacySubmittedDetail {
  readonly reference: string;
  /** RFC 3339, as the receiver gave it. */
  readonly receivedAt: string;
}

export interface RallyEventDetails {
  "rally-ready": undefined;
  "rally-error": RallyErrorDetail;
  "rally-select": RallySelectDetail;
  "rally-filter": RallyFilterDetail;
  "rally-candidacy-saved": RallyCandidacySavedDetail;
  "rally-candidacy-submitted": RallyCandidacySubmittedDetail;
}

type RallyEvents = {
  [Name in keyof RallyEventDetails]: CustomEvent<RallyEventDetails[Name]>;
};

declare global {
  // Merging into the DOM's own map is what gives `addEventListener("rally-select", …)` its type.
  interface HTMLElementEventMap extends RallyEvents {}
}

/** Sends an event that bubbles out of every shadow root. */
export function emit<Name extends keyof RallyEventDetails>(
  target: EventTarget,
  name: Name,
  ...[detail]: RallyEventDetails[Name] extends undefined ? [] : [RallyEventDetails[Name]]
): void {
  target.dispatchEvent(new CustomEvent(name, {bubbles: true, composed: true, detail}));
}
