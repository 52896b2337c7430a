/** Turns what a server sent into a `Feed` that the rest of the library can trust. */
import type {PublishedFeed} from "../../data-schema/feed.js";
import {feedShape} from "../../data-schema/feed.shape.js";
import {type CheckedFeed, type Feed, FeedFailure, type LeftOut} from "./feed.js";
import {Fault, type Reading, readRecord, shortened} from "./read-record.js";
import {References} from "./references.js";

/** A feed with more records than this is refused: no page would stay responsive. */
export const recordLimit = 200_000;

/** Lists of records, each after those that it refers to. */
export const listsBefore = ["partners", "themes", "criteria", "stages", "innovations"] as const;
const listsAfter = ["awards", "documents", "bibliography"] as const;

type List = (typeof listsBefore)[number] | (typeof listsAfter)[number];

/** The page gets a turn when this many milliseconds have been spent on checking. */
const slice = 24;

/** Resolves when the page has had its turn. */
const afterTimer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does something with each of many things, and lets the page have its turn in between. */
export function inSlices(signal?: AbortSignal, turn = afterTimer) {
  let since = performance.now();
  return async <Item>(items: readonly Item[], take: (item: Item, index: number) => void): Promise<void> => {
    for (let index = 0; index < items.length; index += 1) {
      take(items[index] as Item, index);
      if (performance.now() - since > slice) {
        await turn();
        signal?.throwIfAborted();
        since = performance.now();
      }
    }
  };
}

/** A feed that is being checked, with what has been found so far. */
export class FeedCheck implements Reading {
  readonly leftOut: LeftOut[] = [];
  readonly feed: Feed;
  readonly references: References;
  readonly each;
  #count = 0;

  /** @throws {FeedFailure} of kind `format`, `version` or `invalid`. */
  constructor(
    readonly document: object,
    readonly base: string,
    readonly signal?: AbortSignal,
  ) {
    this.each = inSlices(signal);
    const empty = Object.fromEntries([...listsBefore, ...listsAfter].map((list) => [list, []]));
    const head = readRecord(feedShape, {...document, ...empty}, [], this);
    if (head instanceof Fault) {
      const {path, found} = head.leftOut;
      throw new FeedFailure(
        path === "format" || path === "version"
          ? {kind: path, detail: found ?? "null"}
          : {kind: "invalid", path, detail: found},
      );
    }
    const {rally} = head as PublishedFeed;
    const references = new References(rally.region.bbox, this.report);
    this.references = references;
    const phases = (rally.phases ?? []).map((phase, index) =>
      references.span(phase, ["rally", "phases", index]),
    );
    this.feed = {...(head as Feed), rally: {country: "FR", ...rally, phases}};
  }

  readonly report = (fault: LeftOut): void => void this.leftOut.push(fault);

  /** Counts further records. @throws {FeedFailure} when they are too many; then they are not counted. */
  add(count: number): void {
    const all = this.#count + count;
    if (all > recordLimit) throw new FeedFailure({kind: "too-large", detail: `${all} > ${recordLimit}`});
    this.#count = all;
  }

  /** Puts a record that has been read into its list, unless it is a fault, or has an id that was used before. */
  take(list: List, record: unknown, index: number): void {
    if (record instanceof Fault) {
      this.report(record.leftOut);
      return;
    }
    const admitted = this.references.admit(list, record as object, [list, index]);
    if (admitted) (this.feed[list] as object[]).push(admitted);
  }

  /** Checks lists of the document. */
  async read(wanted: readonly List[]): Promise<void> {
    for (const list of wanted) {
      const [shape] = feedShape[`${list}?`];
      const items: unknown = (this.document as PublishedFeed)[list] ?? [];
      if (Array.isArray(items)) {
        this.add(items.length);
        await this.each(items, (item, index) => {
          this.take(list, readRecord(shape, item, [list, index], this), index);
        });
      } else this.report({path: list, problem: "impossible", found: shortened(items)});
    }
  }
}

/**
 * Checks a parsed JSON document. `base` is the address that relative addresses start from. The work is done
 * in slices, so that a feed of many megabytes does not freeze the page. `more` adds innovations that the
 * document does not hold.
 *
 * @throws {FeedFailure} of kind `format`, `version`, `invalid` or `too-large`.
 */
export async function checkFeed(
  document: object,
  base: string,
  signal?: AbortSignal,
  arriving?: (feed: Feed) => void,
  more?: (check: FeedCheck) => Promise<void>,
): Promise<CheckedFeed> {
  const check = new FeedCheck(document, base, signal);
  await check.read(listsBefore);
  await more?.(check);
  if (check.feed.index) {
    try {
      const {readIndex} = await import("./large/index-reader.js");
      await readIndex(check, arriving);
    } catch (cause) {
      check.report({path: "index", problem: "unread", found: String(cause)});
    }
  }
  await check.read(listsAfter);
  return check;
}
