/** Reads the index of a large rally while it arrives. Loaded only when a feed has one. */
import type {FeedCheck} from "../check-feed.js";
import {type Feed, FeedFailure} from "../feed.js";
import {fetchPatiently, limits, parse, type Pieces} from "../load-feed.js";
import {shortened} from "../read-record.js";
import {offerTo} from "./arrival.js";
import {Blocks} from "./index-block.js";
import {readHeader} from "./index-header.js";

/** Characters of a line, at most: what is parsed at once must not hold up the page. */
export const longestLine = 1_000_000;

/** The lines of a text; of one that is too long, only what shows that it is. */
async function* linesOf(pieces: Pieces): AsyncGenerator<string> {
  let begun = "";
  for await (const piece of pieces) {
    const [first = "", ...further] = piece.split("\n");
    if (begun.length <= longestLine) begun += first;
    for (const next of further) {
      yield begun;
      begun = next;
    }
  }
  if (begun) yield begun;
}

/**
 * Adds the innovations of the feed's index to it. Those that the feed has itself stay as they are. When the index
 * cannot be had, or not to its end, that is reported, and what has come stays.
 */
export async function readIndex(
  check: FeedCheck,
  arriving?: (feed: Feed) => void,
  within = limits,
): Promise<void> {
  const {url = ""} = check.feed.index ?? {};
  const signal = check.signal ?? new AbortController().signal;
  const offer = offerTo(arriving);
  let blocks: Blocks | undefined;
  let done = 0;
  try {
    await fetchPatiently(url, within, signal, async (pieces) => {
      let line = -1;
      for await (const text of linesOf(pieces)) {
        line += 1;
        // A further try goes on where the one before stopped.
        if (line < done || !text.trim()) continue;
        done = line + 1;
        if (!blocks) blocks = new Blocks(readHeader(parse<unknown>(text, JSON.parse), url, check), check);
        else await readLine(text, line, blocks, check);
        offer(check.feed);
      }
    });
  } catch (cause) {
    signal.throwIfAborted();
    const {kind, detail = ""} = cause instanceof FeedFailure ? cause.error : {kind: String(cause)};
    check.report({path: "index", problem: "unread", found: `${url} ${kind} ${detail}`.trim()});
  }
}

async function readLine(text: string, line: number, blocks: Blocks, check: FeedCheck): Promise<void> {
  let block: unknown;
  try {
    block = text.length > longestLine ? undefined : JSON.parse(text);
  } catch {
    // Reported below, as a line that is no block.
  }
  if (block === undefined)
    check.report({path: `index[${line}]`, problem: "impossible", found: shortened(text)});
  else await blocks.read(block, line);
}
