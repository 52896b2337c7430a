/** Turns what a server sent into a `Feed` that the rest of the library can trust. */
import type {Rally} from "../../data-schema/feed.js";
import {feedShape} from "../../data-schema/feed.shape.js";
import {type Feed, FeedFailure, type LeftOut} from "./feed.js";
import {Fault, type Reading, readRecord, shortened} from "./read-record.js";
import {References} from "./references.js";

/** A feed with more records than this is refused: no page would stay responsive. */
export const recordLimit = 200_000;

/** Lists of records, each after those that it refers to. */
const lists = [
  "partners",
  "themes",
  "criteria",
  "stages",
  "innovations",
  "awards",
  "documents",
  "bibliography",
] as const;

/** The page gets a turn when this many milliseconds have been spent on checking. */
const slice = 12;

type JsonObject = Record<string, unknown>;

function refuseForeign(document: unknown): asserts document is JsonObject {
  const {format, version} = (document ?? {}) as JsonObject;
  const expected = feedShape.version.$enum[0];
  if (format !== "rally-feed") throw new FeedFailure({kind: "format", detail: shortened(format ?? null)});
  if (version !== expected) throw new FeedFailure({kind: "version", detail: shortened(version ?? null)});
}

/** All but the lists. */
function readHead(document: JsonObject, reading: Reading): Pick<Feed, "rally"> {
  const withoutLists = {...document, ...Object.fromEntries(lists.map((list) => [list, undefined]))};
  const head = readRecord(feedShape, withoutLists, [], reading);
  if (head instanceof Fault) {
    const {path, found} = head.leftOut;
    throw new FeedFailure({kind: "invalid", path, detail: found});
  }
  const {rally, ...rest} = head as {rally: Rally};
  return {...rest, rally: {...rally, phases: rally.phases ?? [], country: rally.country ?? "FR"}};
}

function itemsOf(document: JsonObject, list: string, {report}: Reading): unknown[] {
  const items = document[list] ?? [];
  if (Array.isArray(items)) return items as unknown[];
  report({path: list, problem: "impossible", found: shortened(items)});
  return [];
}

/**
 * Checks a parsed JSON document. `base` is the address that relative addresses start from. The work is done
 * in slices, so that a feed of many megabytes does not freeze the page.
 *
 * @throws {FeedFailure} of kind `format`, `version`, `invalid` or `too-large`.
 */
export async function checkFeed(
  document: unknown,
  base: string,
  signal?: AbortSignal,
): Promise<{feed: Feed; leftOut: LeftOut[]}> {
  refuseForeign(document);
  const leftOut: LeftOut[] = [];
  const reading: Reading = {base, report: (fault) => void leftOut.push(fault)};
  const head = readHead(document, reading);
  const references = new References(head.rally, reading.report);
  const records: JsonObject = {};
  let count = 0;
  let since = performance.now();
  for (const list of lists) {
    const [shape] = feedShape[`${list}?`];
    const items = itemsOf(document, list, reading);
    count += items.length;
    if (count > recordLimit) throw new FeedFailure({kind: "too-large", detail: `${count} > ${recordLimit}`});
    const kept: unknown[] = [];
    records[list] = kept;
    for (const [index, item] of items.entries()) {
      const record = readRecord(shape, item, [list, index], reading);
      if (record instanceof Fault) reading.report(record.leftOut);
      else if (references.admit(list, record as JsonObject, [list, index])) kept.push(record);
      if (performance.now() - since > slice) {
        await new Promise((resolve) => setTimeout(resolve));
        signal?.throwIfAborted();
        since = performance.now();
      }
    }
  }
  return {feed: {...head, ...records} as unknown as Feed, leftOut};
}
