import type {ReactiveControllerHost} from "lit";
import type {Picture} from "../../../data-schema/feed.js";

function originOf(address: string): string {
  try {
    return new URL(address, document.baseURI).origin;
  } catch {
    return "";
  }
}

/**
 * Which pictures of a feed an element may show. Those of the feed's own origin and of the page's load by themselves;
 * those of any other origin once the visitor has asked for one of that origin.
 */
export class PictureOrigins {
  readonly #asked = new Set<string>();
  readonly #broken = new Set<string>();

  constructor(readonly host: ReactiveControllerHost & {readonly feed?: string}) {}

  /** True when a picture would be shown now: from a trusted origin, and not known to be broken. */
  shows({src}: Picture): boolean {
    return this.trusts(src) && !this.#broken.has(src);
  }

  /** True when an address is of an origin from which pictures may be loaded. */
  trusts(src: string): boolean {
    const origin = originOf(src);
    return origin === location.origin || origin === originOf(this.host.feed ?? "") || this.#asked.has(origin);
  }

  /** Remembers that a picture could not be loaded. */
  failed(src: string): void {
    this.#broken.add(src);
    this.host.requestUpdate();
  }

  /** Remembers that the visitor wants to see pictures of an address's origin. */
  ask(src: string): void {
    this.#asked.add(originOf(src));
    this.host.requestUpdate();
  }
}
