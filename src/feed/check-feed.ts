/** Turns what a server sent into a `Feed` that the rest of the library can trust. */
import type * as z from "zod/mini";
import {feedSchema, feedVersion} from "../../data-schema/feed.js";
import {makeAbsolute} from "./addresses.js";
import {type Feed, FeedFailure, type LeftOut} from "./feed.js";
import {prune, shortened, Unusable} from "./prune.js";
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
type Report = (leftOut: LeftOut) => void;

function refuseForeign(document: unknown): asserts document is JsonObject {
  const {format, version} = (document ?? {}) as JsonObject;
  if (format !== "rally-feed") throw new FeedFailure({kind: "format", detail: shortened(format ?? null)});
  if (version !== feedVersion) throw new FeedFailure({kind: "version", detail: shortened(version ?? null)});
}

function itemsOf(document: JsonObject, list: string, report: Report): unknown[] {
  const items = document[list] ?? [];
  if (Array.isArray(items)) return items as unknown[];
  report({path: list, problem: "impossible", found: shortened(items)});
  return [];
}

function checkHead(document: JsonObject, base: string, report: Report): JsonObject & Pick<Feed, "rally"> {
  const head = prune(
    feedSchema,
    {...document, ...Object.fromEntries(lists.map((list) => [list, undefined]))},
    [],
    report,
  );
  makeAbsolute(feedSchema, head, base);
  return {
    ...head,
    rally: {...head.rally, phases: head.rally.phases ?? [], country: head.rally.country ?? "FR"},
  };
}

/** A record as the feed's schema types it, or nothing when it cannot be used. */
function checkRecord(
  schema: z.core.$ZodType,
  item: unknown,
  path: PropertyKey[],
  report: Report,
): JsonObject | undefined {
  try {
    return prune(schema, item, path, report) as JsonObject;
  } catch (failure) {
    if (!(failure instanceof Unusable)) throw failure;
    report(failure.fault);
    return undefined;
  }
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
  const report: Report = (fault) => void leftOut.push(fault);
  try {
    const head = checkHead(document, base, report);
    const references = new References(head.rally.region.bbox, report);
    head.rally.phases.forEach(({place}, index) => {
      references.place(place, ["rally", "phases", index, "place"]);
    });
    const records: JsonObject = {};
    let count = 0;
    let since = performance.now();
    for (const list of lists) {
      const schema = feedSchema.def.shape[list].def.innerType.def.element;
      const items = itemsOf(document, list, report);
      count += items.length;
      if (count > recordLimit)
        throw new FeedFailure({kind: "too-large", detail: `${count} > ${recordLimit}`});
      const kept: JsonObject[] = [];
      records[list] = kept;
      for (const [index, item] of items.entries()) {
        const path = [list, index];
        const record = checkRecord(schema, item, path, report);
        if (record && references.admit(list, record, path)) {
          makeAbsolute(schema, record, base);
          kept.push(record);
        }
        if (performance.now() - since > slice) {
          await new Promise((resolve) => setTimeout(resolve));
          signal?.throwIfAborted();
          since = performance.now();
        }
      }
    }
    return {feed: {...head, ...records} as unknown as Feed, leftOut};
  } catch (failure) {
    if (!(failure instanceof Unusable)) throw failure;
    const {path, found} = failure.fault;
    throw new FeedFailure({kind: "invalid", path, detail: found});
  }
}
