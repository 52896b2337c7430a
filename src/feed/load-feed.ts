/** Fetches a feed and checks it: limits, time-out, tries again. */
import {checkFeed} from "./check-feed.js";
import {type Feed, FeedFailure, type LeftOut} from "./feed.js";
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

/** The text of an answer. Reading stops at the limit, whatever length the server announced. */
async function read(response: Response, url: string, limit: number): Promise<string> {
  const tooLarge = new FeedFailure({kind: "too-large", url, detail: `> ${limit / 1_000_000} MB`});
  if (Number(response.headers.get("Content-Length") ?? 0) > limit) throw tooLarge;
  if (!response.body) return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) throw tooLarge;
    text += decoder.decode(value, {stream: true});
  }
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedFailure({
      kind: "not-json",
      url,
      detail: text.trimStart().startsWith("<") ? "HTML" : (cause as SyntaxError).message,
    });
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

async function fetchText(url: string, size: number, signal: AbortSignal): Promise<string> {
  const {response, abort} = takeRequest(url);
  signal.addEventListener("abort", abort);
  try {
    const answer = await response;
    signal.throwIfAborted();
    if (!answer.ok) throw new FeedFailure({kind: "status", url, detail: String(answer.status)});
    return await read(answer, url, size);
  } catch (cause) {
    signal.throwIfAborted();
    abort();
    throw cause instanceof FeedFailure
      ? cause
      : new FeedFailure({kind: "network", url, detail: (cause as Error).message});
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

/** True when the same request may well succeed a moment later. */
function isPassing({error}: FeedFailure): boolean {
  return error.kind === "network" || (error.kind === "status" && Number(error.detail) >= 500);
}

async function fetchPatiently(url: string, {size, pauses}: LoadLimits, signal: AbortSignal): Promise<string> {
  for (const wait of pauses) {
    try {
      return await fetchText(url, size, signal);
    } catch (failure) {
      if (!(failure instanceof FeedFailure) || !isPassing(failure)) throw failure;
      await pause(wait * (0.75 + Math.random() / 2), signal);
    }
  }
  return fetchText(url, size, signal);
}

/**
 * Loads and checks the feed at an absolute address.
 *
 * @throws {FeedFailure} saying why there is no feed.
 * @throws {DOMException} `AbortError`, when `signal` was aborted: nobody wants the answer any more.
 */
export async function loadFeed(
  url: string,
  signal: AbortSignal,
  within: LoadLimits = limits,
): Promise<{feed: Feed; leftOut: LeftOut[]}> {
  const both = new AbortController();
  const giveUp = (): void => {
    both.abort(signal.reason);
  };
  signal.addEventListener("abort", giveUp);
  const timer = setTimeout(() => {
    both.abort(new FeedFailure({kind: "timeout", url, detail: `${within.timeout / 1000} s`}));
  }, within.timeout);
  try {
    const document = parse(await fetchPatiently(url, within, both.signal), url);
    return await checkFeed(document, url, both.signal);
  } catch (failure) {
    throw failure instanceof FeedFailure ? new FeedFailure({...failure.error, url}) : failure;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", giveUp);
  }
}
