import type {ReactiveController, ReactiveControllerHost} from "lit";
import type {FeedState} from "./feed.js";
import {type FeedSource, sourceAt, sourceOf} from "./feed-source.js";

/** What an element must have for its feed to be followed. */
export interface FeedHost extends ReactiveControllerHost {
  /** Address, relative to the page. */
  feed?: string;
  /** A feed object; it goes before the address. */
  data?: object;
}

/** Always the same, so that it is told once. */
const UNNAMED: FeedState = {status: "error", error: {kind: "missing-feed"}};

/** An address that cannot be one stays as it is: asking for it fails with a message that names it. */
function absolute(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

/**
 * Follows the feed that its host names, while the host is in the page. The host redraws at each change of
 * `state`.
 */
export class FeedController implements ReactiveController {
  #source?: FeedSource;
  #stop?: () => void;
  #connected = false;
  #unnamed = false;

  constructor(readonly host: FeedHost) {
    host.addController(this);
  }

  get state(): FeedState {
    if (this.#source) return this.#source.state;
    return this.#unnamed ? UNNAMED : {status: "idle"};
  }

  /** Asks for the feed again. */
  reload(): void {
    this.#source?.reload();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#follow(this.#wanted());
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#follow(undefined);
  }

  hostUpdate(): void {
    if (this.#connected) this.#follow(this.#wanted());
  }

  #wanted(): FeedSource | undefined {
    const {data, feed} = this.host;
    if (data) return sourceOf(data);
    if (feed) return sourceAt(absolute(feed));
    // A framework may set the property a moment after it has put the element into the page.
    setTimeout(() => {
      if (!this.#connected || this.#unnamed || this.host.data || this.host.feed) return;
      this.#unnamed = true;
      this.host.requestUpdate();
    });
    return undefined;
  }

  #follow(source: FeedSource | undefined): void {
    if (source === this.#source && source) return;
    this.#stop?.();
    this.#stop = undefined;
    this.#source = source;
    if (!source) return;
    this.#unnamed = false;
    this.#stop = source.listen(() => {
      this.host.requestUpdate();
    });
  }
}
