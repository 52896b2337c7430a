/** Reads a long feed while it arrives. Loaded only when a feed turns out to be long. */
import {feedShape} from "../../../data-schema/feed.shape.js";
import {checkFeed, FeedCheck, inSlices, listsBefore, recordLimit} from "../check-feed.js";
import type {CheckedFeed, Feed, LeftOut} from "../feed.js";
import {type Pieces, parse} from "../load-feed.js";
import {Fault, readRecord} from "../read-record.js";
import {offerTo} from "./arrival.js";
import {Cutter} from "./cutter.js";
import {nextTask} from "./next-task.js";

const [shape] = feedShape["innovations?"];

/** What the innovations of a document are, each by its place in the list, before their references are checked. */
class Innovations {
  readonly records: unknown[] = [];
  /** By the same places: what was left out of each. */
  readonly leftOut = new Map<number, LeftOut[]>();
  count = 0;
  #leftOut: LeftOut[] = [];
  readonly #reading;

  constructor(base: string) {
    this.#reading = {base, report: (fault: LeftOut): void => void this.#leftOut.push(fault)};
  }

  /** Those beyond the limit are only counted: with them, the feed will be refused. */
  read(item: unknown): unknown {
    const index = this.count++;
    if (index >= recordLimit) return undefined;
    const record = readRecord(shape, item, ["innovations", index], this.#reading);
    this.records.push(record);
    if (this.#leftOut.length > 0) {
      this.leftOut.set(index, this.#leftOut);
      this.#leftOut = [];
    }
    return record;
  }

  /** Takes all of them into the feed that they belong to. */
  async giveTo(check: FeedCheck): Promise<void> {
    check.add(this.count);
    await check.each(this.records, (record, index) => {
      this.leftOut.get(index)?.forEach(check.report);
      check.take("innovations", record, index);
    });
  }
}

/** What of a feed can be shown before all of it is there. */
class Early {
  #check?: FeedCheck;
  /** Whether everything that an innovation may refer to stood before. */
  #isSure = true;

  /** Takes the document up to its innovations; when the rally is not among that, nothing can be shown yet. */
  async begin(head: string, base: string, signal: AbortSignal): Promise<void> {
    try {
      const document = JSON.parse(`${head}[]}`) as object;
      const check = new FeedCheck(document, base, signal);
      await check.read(listsBefore);
      this.#isSure = listsBefore.every((list) => list in document);
      check.leftOut.length = 0;
      this.#check = check;
    } catch {
      signal.throwIfAborted();
    }
  }

  /** What is left out here is told at the end, with its place. */
  take(record: unknown): void {
    const check = this.#check;
    if (!check || !record || record instanceof Fault) return;
    check.take("innovations", record, 0);
    // What it names may come later in the document.
    if (!this.#isSure && check.leftOut.some(({problem}) => problem === "unknown-id")) this.#check = undefined;
  }

  get feed(): Feed | undefined {
    return this.#check?.feed;
  }
}

/**
 * Goes on with a feed of which `text` has been read. What comes back checks what has come, with the same result
 * as if the document had been read as a whole.
 *
 * @throws {FeedFailure} of kind `not-json`, or what reading throws.
 */
export async function streamFeed(
  text: string,
  pieces: Pieces,
  base: string,
  signal: AbortSignal,
  arriving?: (feed: Feed) => void,
): Promise<() => Promise<CheckedFeed>> {
  const cutter = new Cutter();
  const innovations = new Innovations(base);
  const offer = offerTo(arriving);
  const each = inSlices(signal, nextTask);
  const early = new Early();
  let isBegun = false;
  const read = async (piece: string): Promise<void> => {
    const items = parse(cutter.rest + piece, () => cutter.push(piece));
    if (!isBegun && cutter.head !== undefined) {
      isBegun = true;
      await early.begin(cutter.head, base, signal);
    }
    await each(items, (item) => early.take(innovations.read(item)));
    if (early.feed) offer(early.feed);
  };
  await read(text);
  for await (const piece of pieces) await read(piece);
  const document = parse<object>(cutter.rest, JSON.parse);
  return () =>
    checkFeed(document, base, signal, arriving, (check) =>
      cutter.hasAgain ? Promise.resolve() : innovations.giveTo(check),
    );
}
