/**
 * The ground that a page asks for instead of the embedded map: a MapLibre style, with or without a question first.
 * Fetched when `basemap` asks for one.
 */
import {html, type LitElement, nothing} from "lit";
import {rules} from "../../../data-schema/rules.js";
import type {Credit} from "../../map/index.js";
import {type Drawing, LazyDrawing} from "../shared/lazy-drawing.js";
import type {ConsentGate} from "./consent.js";

/** What a page says of it. */
export interface GroundHost extends LitElement {
  readonly basemap: string;
  readonly consent?: string;
  readonly renderer: string;
}

export interface GroundEvents {
  feedLanguage(): string | undefined;
  /** An attribute has a value that it cannot have. */
  told(attribute: string, value: string, choices: readonly string[]): void;
  /** The visitor has answered the question, which goes. */
  answered(): void;
}

export interface AnotherGround extends Drawing {
  /** Address of the style that may be asked for now: at once, unless the visitor is to agree first. */
  allowed(): string | undefined;
  /** Draws the question, as long as it is open. */
  renderQuestion(): unknown;
  /** Draws the line about whose data the style shows. */
  renderCredits(credits: readonly Credit[]): unknown;
}

/** The address that `basemap` gives, relative to the page; undefined when it is none of the web. */
function styleAddress(basemap: string): string | undefined {
  return /[./]/.test(basemap) && rules.url(basemap) ? new URL(basemap, document.baseURI).href : undefined;
}

/** Gives what stands for the style that an element asks for; the webmaster is told of an address that is none. */
export function anotherGround(host: GroundHost, {feedLanguage, told, answered}: GroundEvents): AnotherGround {
  const gate = new LazyDrawing<ConsentGate>(host, async () =>
    (await import("./consent.js")).consentGate(host, feedLanguage, answered),
  );
  const wanted = (): string | undefined => {
    const {basemap, renderer} = host;
    const address = styleAddress(basemap);
    if (!address) told("basemap", basemap, ["embedded", "none", "https://…/style.json"]);
    return renderer === "static" ? undefined : address;
  };
  const allowed = (): string | undefined => {
    const address = wanted();
    if (!address || typeof host.consent !== "string") return address;
    // What is misspelt is asked, too.
    if (host.consent !== "required") told("consent", host.consent, ["required"]);
    if (!gate.hasFailed) void gate.ask();
    return gate.module?.allows(address) ? address : undefined;
  };
  return {
    styles: [],
    allowed,
    renderQuestion() {
      const address = wanted();
      return address && !allowed() ? gate.module?.render(address) : nothing;
    },
    renderCredits: (credits) =>
      credits.map(({text, href}) => (href ? html`<a href=${href} rel="noopener">${text}</a>` : text)),
  };
}
