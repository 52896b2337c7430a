/** One feed of the page, shared by all elements that show it. */
import {checkFeed} from "./check-feed.js";
import {type CheckedFeed, type Feed, FeedFailure, type FeedState} from "./feed.js";
import {limits, loadFeed} from "./load-feed.js";

/** Loads a feed; hands on, meanwhile, what has come of it so far. */
export type Load = (signal: AbortSignal, arriving: (feed: Feed) => void) => Promise<CheckedFeed>;

/**
 * Loads when somebody first listens, stops when nobody does any more, and keeps the last good copy in memory
 * for as long as the page lives.
 */
export class FeedSource {
  #state: FeedState = {status: "idle"};
  #request?: AbortController;
  readonly #listeners = new Set<() => void>();

  constructor(readonly load: Load) {}

  get state(): FeedState {
    return this.#state;
  }

  /** Calls back after each change of `state`. Returns what ends that. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#state.status === "idle" || (this.#state.status === "error" && this.#listeners.size === 1)) {
      this.reload();
    }
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0 || !this.#request) return;
      this.#request.abort();
      this.#request = undefined;
      const {stale} = this.#state as {stale?: Feed};
      this.#state = stale ? {status: "ready", feed: stale, leftOut: []} : {status: "idle"};
    };
  }

  /** Asks again, keeping what is shown meanwhile. Does nothing while a request is under way. */
  reload(): void {
    if (this.#request) return;
    const request = new AbortController();
    this.#request = request;
    const stale = this.#lastGood();
    const kept = stale && {stale};
    this.#change({status: "loading", ...kept});
    const arrives = (arriving: Feed): void => {
      if (this.#request === request) this.#change({status: "loading", ...kept, arriving});
    };
    this.load(request.signal, arrives).then(
      ({feed, leftOut}) => {
        this.#settle(request, {status: "ready", feed, leftOut});
      },
      (failure: unknown) => {
        const error =
          failure instanceof FeedFailure
            ? failure.error
            : {kind: "network" as const, detail: String(failure)};
        this.#settle(request, {status: "error", error, ...kept});
      },
    );
  }

  #lastGood(): Feed | undefined {
    return this.#state.status === "ready" ? this.#state.feed : (this.#state as {stale?: Feed}).stale;
  }

  /** An answer that nobody waits for any more changes nothing. */
  #settle(request: AbortController, state: FeedState): void {
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#change(state);
  }

  #change(state: FeedState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

const byAddress = new Map<string, FeedSource>();
const byDocument = new WeakMap<object, FeedSource>();

/** The page's only source for an absolute address. */
export function sourceAt(url: string): FeedSource {
  let source = byAddress.get(url);
  if (!source) {
    source = new FeedSource((signal, arriving) => loadFeed(url, signal, limits, arriving));
    byAddress.set(url, source);
  }
  return source;
}

/** The source for a feed object that a page sets as `data`; its relative addresses start from the page. */
export function sourceOf(data: object): FeedSource {
  let source = byDocument.get(data);
  if (!source) {
    source = new FeedSource((signal, arriving) => checkFeed(data, document.baseURI, signal, arriving));
    byDocument.set(data, source);
  }
  return source;
}
