/** What the library knows of a feed once it has been checked. */
import type {
  Award,
  BibliographicReference,
  Criterion,
  Innovation,
  Partner,
  Phase,
  PublishedFeed,
  Rally,
  RallyDocument,
  Stage,
  Theme,
} from "../../data-schema/feed.js";
import type {RallyErrorKind} from "../events/rally-events.js";

/**
 * A checked feed. Every list is there, though it may be empty; every address is absolute and `http(s)`;
 * every id that one record gives of another exists.
 */
export interface Feed extends Omit<PublishedFeed, "rally"> {
  readonly rally: Rally & {readonly phases: readonly Phase[]; readonly country: string};
  readonly partners: Partner[];
  readonly themes: Theme[];
  readonly criteria: Criterion[];
  readonly stages: Stage[];
  readonly innovations: Innovation[];
  readonly awards: Award[];
  readonly documents: RallyDocument[];
  readonly bibliography: BibliographicReference[];
}

/** A part of the feed that could not be used and was left out alone. */
export interface LeftOut {
  /** Where it stood, as in `stages[3].start`. */
  readonly path: string;
  /**
   * What was wrong: nothing there, a value that cannot be, an id that no record has, an id given twice, or a
   * latitude written before its longitude, or an index that could not be read to its end.
   */
  readonly problem:
    "missing" | "impossible" | "unknown-id" | "duplicate-id" | "swapped-coordinates" | "unread";
  /** The value found, as JSON, shortened. */
  readonly found?: string;
}

/** A feed, and what of it could not be used. */
export interface CheckedFeed {
  readonly feed: Feed;
  readonly leftOut: readonly LeftOut[];
}

/** Why a feed could not be used at all. */
export interface FeedError {
  readonly kind: Exclude<RallyErrorKind, "record" | "setting" | "storage" | "sending" | "map">;
  readonly url?: string;
  /** Where in the feed, for `invalid`. */
  readonly path?: string;
  /** The HTTP status, the version found, the cause as the browser put it: for the webmaster. */
  readonly detail?: string;
}

/** Thrown while a feed is loaded or checked; carries what an element tells the webmaster and the visitor. */
export class FeedFailure extends Error {
  constructor(readonly error: FeedError) {
    super(error.kind);
  }
}

/** All that an element knows of its feed at one moment. */
export type FeedState =
  | {readonly status: "idle"}
  | {
      readonly status: "loading";
      readonly stale?: Feed;
      /** What has come so far of a long feed: its innovations are not all yet, and what awards, documents and bibliography say may be missing. */
      readonly arriving?: Feed;
    }
  | {readonly status: "ready"; readonly feed: Feed; readonly leftOut: readonly LeftOut[]}
  | {readonly status: "error"; readonly error: FeedError; readonly stale?: Feed};
