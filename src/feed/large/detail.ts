/**
 * Fetches the full sheet of an innovation that the feed gives in short: a document that holds this innovation
 * alone. Loaded only when a visitor wants one.
 */
import type {Innovation} from "../../../data-schema/feed.js";
import {feedShape} from "../../../data-schema/feed.shape.js";
import {listsBefore} from "../check-feed.js";
import {type CheckedFeed, type Feed, FeedFailure, type LeftOut} from "../feed.js";
import {FeedSource} from "../feed-source.js";
import {fetchPatiently, limits, type LoadLimits, parse} from "../load-feed.js";
import {Fault, readRecord, shortened} from "../read-record.js";
import {References} from "../references.js";

/** One innovation is some kilobytes; its pictures and documents lie elsewhere. */
export const detailLimits: LoadLimits = {...limits, size: 1_000_000};

const [shape] = feedShape["innovations?"];

/** Checks the one innovation of a document: its records are those of the feed. */
function checkDetail(document: unknown, url: string, feed: Feed, {id}: Innovation): CheckedFeed {
  const leftOut: LeftOut[] = [];
  const report = (fault: LeftOut): void => void leftOut.push(fault);
  const record = readRecord(shape, document, [], {base: url, report});
  if (record instanceof Fault) {
    const {path, found} = record.leftOut;
    throw new FeedFailure({kind: "invalid", path, detail: found});
  }
  const {id: found} = record as Innovation;
  if (found !== id) throw new FeedFailure({kind: "invalid", path: "id", detail: shortened(found)});
  const references = new References(feed.rally.region.bbox, report);
  for (const list of listsBefore) {
    if (list !== "innovations")
      feed[list].forEach((known, index) => references.admit(list, known, [list, index]));
  }
  const innovation = references.admit("innovations", record as object, []) as Innovation;
  return {feed: {...feed, innovations: [innovation]}, leftOut};
}

/**
 * Loads and checks the full sheet of an innovation: the feed with that innovation alone, which is in full.
 *
 * @throws {FeedFailure} saying why there is none.
 * @throws {DOMException} `AbortError`, when `signal` was aborted: nobody wants the answer any more.
 */
export async function loadDetail(
  innovation: Innovation,
  feed: Feed,
  signal: AbortSignal,
  within = detailLimits,
): Promise<CheckedFeed> {
  const {detail: url = ""} = innovation;
  // Without a network another try is for when it is back.
  const patience = navigator.onLine ? within : {...within, pauses: []};
  try {
    return await fetchPatiently(url, patience, signal, async (pieces) => {
      let text = "";
      for await (const piece of pieces) text += piece;
      return checkDetail(parse<unknown>(text, JSON.parse), url, feed, innovation);
    });
  } catch (failure) {
    throw failure instanceof FeedFailure ? new FeedFailure({...failure.error, url}) : failure;
  }
}

const sources = new WeakMap<Innovation, FeedSource>();

/** The page's only source for the full sheet of an innovation of a feed. */
export function detailOf(innovation: Innovation, feed: Feed): FeedSource {
  let source = sources.get(innovation);
  if (!source) {
    source = new FeedSource((signal) => loadDetail(innovation, feed, signal));
    sources.set(innovation, source);
  }
  return source;
}
