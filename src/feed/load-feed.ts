/** Fetches a feed and checks it: limits, time-out, tries again. */
import {checkFeed} from "./check-feed.js";
import {type CheckedFeed, type Feed, FeedFailure} from "./feed.js";
import {takeRequest} from "./request.js";

export interface LoadLimits {
  /** Milliseconds for everything: waiting, reading, all tries together. */
  readonly timeout: number;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds to wait before each further try after a network failure or an answer of 500 and above. */
  readonly pauses: readonly number[];
}

/** The limits of the public contract. */
export const limits: LoadLimits = {timeout: 30_000, size: 64_000_000, pauses: [1_000, 4_000]};

/** Characters after which a feed that goes on is long: the rest is read as it arrives. */
const long = 200_000;

/** Bytes of an answer that are decoded, and read, at once: little work, even on a phone. */
const step = 65_536;

/** An answer as it arrives. */
export type Pieces = AsyncIterable<string>;

/** The text of an answer. Reading stops at the limit, whatever length the server announced. */
async function* textOf({headers, body}: Response, limit: number): AsyncGenerator<string> {
  const tooLarge = new FeedFailure({kind: "too-large", detail: `> ${limit / 1_000_000} MB`});
  if (Number(headers.get("Content-Length") ?? 0) > limit) throw tooLarge;
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  for (;;) {
    const {value} = (await reader?.read()) ?? {};
    if (!value) break;
    size += value.length;
    if (size > limit) throw tooLarge;
    for (let at = 0; at < value.length; at += step) {
      yield decoder.decode(value.subarray(at, at + step), {stream: true});
    }
  }
  yield decoder.decode();
}

/** What JSON is read as; `text` is the document, or its beginning. */
export function parse<Result>(text: string, read: (text: string) => Result): Result {
  try {
    return read(text);
  } catch (cause) {
    throw new FeedFailure({
      kind: "not-json",
      detail: text.trimStart().startsWith("<") ? "HTML" : (cause as SyntaxError).message,
    });
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      reject(signal.reason as Error);
    });
  });
}

/** True when the same request may well succeed a moment later. */
function isPassing({error}: FeedFailure): boolean {
  return error.kind === "network" || (error.kind === "status" && Number(error.detail) >= 500);
}

/**
 * Asks for a document within the limits, and again after a failure that may pass; `read` begins anew each time.
 *
 * @throws {FeedFailure} saying why there is none.
 * @throws {DOMException} `AbortError`, when `signal` was aborted: nobody wants the answer any more.
 */
export async function fetchPatiently<Result>(
  url: string,
  {timeout, size, pauses}: LoadLimits,
  signal: AbortSignal,
  read: (pieces: Pieces) => Promise<Result>,
): Promise<Result> {
  const both = new AbortController();
  const giveUp = (): void => {
    both.abort(signal.reason);
  };
  signal.addEventListener("abort", giveUp);
  const timer = setTimeout(() => {
    both.abort(new FeedFailure({kind: "timeout", detail: `${timeout / 1000} s`}));
  }, timeout);
  try {
    for (let tries = 0; ; tries += 1) {
      const {response, abort} = takeRequest(url);
      both.signal.addEventListener("abort", abort);
      try {
        const answer = await response;
        if (!answer.ok) throw new FeedFailure({kind: "status", detail: String(answer.status)});
        return await read(textOf(answer, size));
      } catch (cause) {
        both.signal.throwIfAborted();
        abort();
        const failure =
          cause instanceof FeedFailure
            ? cause
            : new FeedFailure({kind: "network", detail: (cause as Error).message});
        const wait = pauses[tries];
        if (wait === undefined || !isPassing(failure)) throw failure;
        await pause(wait * (0.75 + Math.random() / 2), both.signal);
      }
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}

/**
 * Loads and checks the feed at an absolute address. Of a long one, `arriving` gets what has come so far, more
 * and more of it.
 *
 * @throws {FeedFailure} saying why there is no feed.
 * @throws {DOMException} `AbortError`, when `signal` was aborted: nobody wants the answer any more.
 */
export async function loadFeed(
  url: string,
  signal: AbortSignal,
  within: LoadLimits = limits,
  arriving?: (feed: Feed) => void,
): Promise<CheckedFeed> {
  try {
    const check = await fetchPatiently(url, within, signal, async (pieces) => {
      let text = "";
      let most = long;
      for await (const piece of pieces) {
        text += piece;
        if (text.length - piece.length <= most || !piece) continue;
        // Where the file with that code cannot be had, the feed is read all the same.
        most = Infinity;
        const large = await import("./large/stream-feed.js").catch(() => undefined);
        if (large) return await large.streamFeed(text, pieces, url, signal, arriving);
      }
      return () => checkFeed(parse<object>(text, JSON.parse), url, signal, arriving);
    });
    return await check();
  } catch (failure) {
    throw failure instanceof FeedFailure ? new FeedFailure({...failure.error, url}) : failure;
  }
}
