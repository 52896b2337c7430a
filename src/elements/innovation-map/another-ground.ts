/** The ground that a page asks for instead of the embedded map: a MapLibre style, with or without a question first. */
import {type LitElement, nothing} from "lit";
import {rules} from "../../../data-schema/rules.js";
import {LazyDrawing} from "../shared/lazy-drawing.js";
import type {ConsentGate} from "./consent.js";

/** What a page says of it. */
export interface GroundHost extends LitElement {
  readonly basemap: string;
  readonly consent?: string;
  readonly renderer: string;
}

/** The address that `basemap` gives, relative to the page; undefined when it is none of the web. */
export function styleAddress(basemap: string): string | undefined {
  return /[./]/.test(basemap) && rules.url(basemap) ? new URL(basemap, document.baseURI).href : undefined;
}

export class AnotherGround {
  readonly #gate: LazyDrawing<ConsentGate>;

  /** `answered` is called when the visitor has answered the question, before it goes. */
  constructor(
    readonly host: GroundHost,
    feedLanguage: () => string | undefined,
    answered: () => void,
  ) {
    this.#gate = new LazyDrawing(host, async () =>
      (await import("./consent.js")).consentGate(host, feedLanguage, answered),
    );
  }

  /** Address of the style that the page asks for; none where there is to be no WebGL. */
  get wanted(): string | undefined {
    const {basemap, renderer} = this.host;
    return renderer === "static" ? undefined : styleAddress(basemap);
  }

  /** Address of the style that may be asked for now: at once, unless the visitor is to agree first. */
  get allowed(): string | undefined {
    const {wanted} = this;
    if (!wanted || typeof this.host.consent !== "string") return wanted;
    if (!this.#gate.hasFailed) void this.#gate.ask();
    return this.#gate.module?.allows(wanted) ? wanted : undefined;
  }

  /** Draws the question, as long as it is open. */
  renderQuestion(): unknown {
    const {wanted} = this;
    return wanted && !this.allowed ? this.#gate.module?.render(wanted) : nothing;
  }
}
