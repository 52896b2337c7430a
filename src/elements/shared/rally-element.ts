import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from "lit";
import {property, state} from "lit/decorators.js";
import {emit} from "../../events/index.js";
import {clockOf, type Feed, FeedController, type FeedError} from "../../feed/index.js";
import type {Common, SentenceSource} from "../../i18n/index.js";
import {base} from "../../styles/base.js";
import {tokens} from "../../styles/tokens.js";
import {isDay} from "../../time/index.js";
import {LanguageController} from "./language-controller.js";
import type {Scene} from "./scene.js";
import {type Finding, report, tell} from "./webmaster.js";

/** Faults of the way to the feed, which the visitor may mend by trying again. */
const passing: readonly FeedError["kind"][] = ["network", "timeout"];

/** The ids of a space-separated list. */
export function idsOf(list: string | undefined): string[] {
  return list?.split(/\s+/).filter(Boolean) ?? [];
}

/** Resolves once the browser has painted what was just drawn; in a hidden tab, which paints nothing, soon. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 500);
  });
}

/**
 * What all elements of the library have in common: a feed, a language, a day, and a drawing for every state in
 * which these can be. An element says how a checked feed is drawn; this class draws the rest.
 *
 * @fires rally-ready - The first useful content is painted.
 * @fires {CustomEvent<RallyErrorDetail>} rally-error - Something, or a part of the feed, could not be shown.
 * @slot - Shown until the element has painted, and again if it cannot load: a link, for search engines and visitors without JavaScript.
 * @slot header - Before the content.
 * @slot footer - After the content.
 * @slot empty - Instead of the sentence that says that there is nothing to show yet.
 * @slot error - Instead of the sentence that says that nothing could be loaded.
 * @csspart frame - The box around everything.
 * @csspart heading - Headings.
 * @csspart notice - The line that says that the information is old, or that the rally is over.
 * @csspart empty - What stands where there is nothing to show yet.
 * @csspart error - What stands where nothing could be loaded.
 * @csspart button - Buttons.
 * @cssprop [--rally-ink=#1c2420 / #e9ede9] - Text.
 * @cssprop [--rally-muted=#5b655f / #9fada5] - Secondary text.
 * @cssprop [--rally-line=#dcd9cf / #2d3731] - Thin lines.
 * @cssprop [--rally-edge=#767f79 / #7c8a82] - Edges of fields and buttons.
 * @cssprop [--rally-surface=#fff / #161c19] - Ground.
 * @cssprop [--rally-tint=#eef4f1 / #1c2a24] - Ground of what is marked.
 * @cssprop [--rally-accent=#0e5a4a / #6cc7ab] - Links, buttons, focus.
 * @cssprop [--rally-on-accent=#fff / #10201a] - Text on the accent.
 * @cssprop [--rally-highlight=#e8a317 / #f0b43c] - What comes next, laureates.
 * @cssprop [--rally-on-highlight=#1c2420] - Text on the highlight.
 * @cssprop [--rally-danger=#a32135 / #ff9aa6] - Errors in a form.
 * @cssprop [--rally-radius=0.6em] - Rounding of corners.
 * @cssprop [--rally-space=1em] - Distance between pieces.
 */
export abstract class RallyElement<Sentences extends Common = Common> extends LitElement {
  static override styles = [tokens, base];

  /** Address of the feed, relative to the page. */
  @property({reflect: true}) feed?: string;

  /** A feed object instead of an address. */
  @property({attribute: false}) data?: object;

  /** Language, BCP 47; else that of the nearest ancestor, else the feed's, else French. */
  @property() override lang = "";

  /** `YYYY-MM-DD`: the day taken as today, for previews, demonstrations and archives. */
  @property({reflect: true}) now?: string;

  /** Ids of partners, space-separated. */
  @property({reflect: true}) partner?: string;

  /** Level of the first heading in the page's outline, 2 to 6. */
  @property({type: Number, reflect: true, attribute: "heading-level"}) headingLevel = 3;

  /** Resolved when the content, or the message that there is none, is first painted. */
  readonly ready: Promise<void>;

  @state() private announcement = "";

  /** Whether the element shows a long feed before all of its innovations have come. */
  protected readonly showsArriving: boolean = false;

  readonly #source = new FeedController(this);
  readonly #language: LanguageController<Sentences>;
  #resolveReady!: () => void;
  /** The best that has been painted so far. */
  #shown?: "message" | "content";
  #faults = new Set<object>();
  readonly #told = new Set<string>();

  // eslint-disable-next-line wc/no-constructor-params -- an abstract class: the browser never creates one
  constructor(sentences: SentenceSource<Sentences>) {
    super();
    this.ready = new Promise((resolve) => {
      this.#resolveReady = resolve;
    });
    this.#language = new LanguageController(
      this,
      sentences,
      () => this.current?.language,
      (cause) => {
        report(this, {kind: "network", message: String(cause)});
      },
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The page around may speak another language than the place where the element stood before.
    this.requestUpdate();
  }

  /** Asks for the feed again, keeping what is shown meanwhile. */
  reload(): void {
    // What was said of the last try is over.
    this.announce("");
    this.#source.reload();
  }

  /** True while the feed that is shown goes on arriving: there will be more innovations. */
  protected get isArriving(): boolean {
    const {arriving} = this.#source.state as {arriving?: Feed};
    return arriving !== undefined && this.current === arriving;
  }

  /** The feed that is shown, be it fresh, old or still arriving. */
  protected get current(): Feed | undefined {
    const {feed, stale, arriving} = this.#source.state as {feed?: Feed; stale?: Feed; arriving?: Feed};
    return feed ?? stale ?? (this.showsArriving ? arriving : undefined);
  }

  /** All that drawing needs; none before feed and sentences have come. */
  protected get scene(): Scene<Sentences> | undefined {
    const feed = this.current;
    const {words} = this.#language;
    if (!feed || !words) return undefined;
    const day = this.now !== undefined && isDay(this.now) ? this.now : undefined;
    const level = Math.min(6, Math.max(2, Math.round(this.headingLevel) || 3));
    return {feed, words, level, clock: clockOf(feed, day)};
  }

  /** Says something to assistive technology, politely; what is said again differs by a space, or nobody hears it. */
  protected announce(sentence: string): void {
    this.announcement = sentence && sentence === this.announcement ? `${sentence}\u00a0` : sentence;
  }

  /** Of the values that an attribute asks for, those that exist; the webmaster is told of each other one, once. */
  protected known<Value extends string>(
    attribute: string,
    asked: readonly string[],
    existing: readonly Value[],
    about: "unknown" | "choice" = "unknown",
  ): Value[] {
    return asked.filter((value): value is Value => {
      const exists = (existing as readonly string[]).includes(value);
      if (!exists && !this.isArriving) this.tellOnce({about, attribute, value, existing});
      return exists;
    });
  }

  /** Ids of those partners that `partner` asks for and that exist. */
  protected partnersIn({partners}: Feed): string[] {
    return this.known(
      "partner",
      idsOf(this.partner),
      partners.map(({id}) => id),
    );
  }

  /** The value of an attribute when it is one of its choices, else the first; the webmaster is told, once. */
  protected choice<Choice extends string>(
    attribute: string,
    value: string,
    choices: readonly [Choice, ...Choice[]],
  ): Choice {
    return this.known(attribute, [value], choices, "choice")[0] ?? choices[0];
  }

  /** Tells the webmaster, but not twice the same. */
  protected tellOnce(finding: Finding): void {
    const key = JSON.stringify(finding);
    const {words} = this.#language;
    if (!words || this.#told.has(key)) return;
    this.#told.add(key);
    tell(this, finding, words.language);
  }

  /** False while an element with a feed still waits for something else before it has content to show. */
  protected isSettled(): boolean {
    return true;
  }

  /** Draws a checked feed. */
  protected abstract renderScene(scene: Scene<Sentences>): unknown;

  /** Draws the shape of what is to come. */
  protected renderSkeleton(): TemplateResult {
    return html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i></div>`;
  }

  /** Draws a calm sentence where there is nothing to show. */
  protected renderEmpty(sentence: string): TemplateResult {
    return html`<slot name="empty"><p class="quiet" part="empty">${sentence}</p></slot>`;
  }

  protected override render(): unknown {
    const {scene} = this;
    // The region is there before what is said in it, or it may not be heard (WCAG 4.1.3).
    const isKnown = scene !== undefined || this.#source.state.status === "error";
    const said = isKnown ? this.announcement : this.#language.words?.loading;
    return html`<div
      class=${scene && this.isSettled() ? "frame" : "frame waiting"}
      part="frame"
      lang=${this.#language.words?.language ?? nothing}
    >
      <slot name="header"></slot>
      ${scene ? [this.#renderNotice(scene), this.renderScene(scene)] : this.#renderNothingYet()}
      <slot name="footer"></slot>
      <div class="visually-hidden" role="status">${said}</div>
    </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const {state} = this.#source;
    const {words} = this.#language;
    if (!words) return;
    if (state.status === "error" && !this.#faults.has(state.error)) {
      this.#faults.add(state.error);
      tell(this, {about: "feed", error: state.error}, words.language);
      void this.updateComplete.then(() => this.announce(this.#reasonOf(state.error, words)));
    }
    if (state.status === "ready" && state.leftOut.length > 0) {
      const url = this.feed ? new URL(this.feed, document.baseURI).href : "";
      tell(this, {about: "left-out", leftOut: state.leftOut, url}, words.language);
    }
    if (this.now !== undefined && !isDay(this.now)) this.tellOnce({about: "day", value: this.now});
    const shows = this.current ? this.isSettled() && "content" : state.status === "error" && "message";
    if (shows && shows !== this.#shown && this.#shown !== "content") {
      this.#shown = shows;
      void painted().then(() => {
        this.#resolveReady();
        if (shows === "content") emit(this, "rally-ready");
      });
    }
  }

  /** What a visitor reads of why there is nothing, or nothing new. */
  #reasonOf({kind}: FeedError, words: Sentences): string {
    if (this.current) return words.stale(this.current.updated.slice(0, 10));
    if (kind === "missing-feed") return words.notSet;
    return passing.includes(kind) ? words.unreachable : words.unusable;
  }

  #renderNotice({words}: Scene<Sentences>): unknown {
    const {state} = this.#source;
    if (state.status !== "error") return nothing;
    return html`<div class="notice" part="notice">
      <span>${this.#reasonOf(state.error, words)}</span> ${this.#renderTryAgain(words)}
    </div>`;
  }

  /** The button goes meanwhile; whoever pressed it stays in the element. */
  #tryAgain({target}: Event): void {
    const frame = (target as Element).closest<HTMLElement>(".frame");
    this.reload();
    if (!frame) return;
    frame.tabIndex = -1;
    frame.focus();
  }

  #renderTryAgain(words: Sentences): TemplateResult {
    return html`<button type="button" class="button" part="button" @click=${this.#tryAgain}>
      ${words.tryAgain}
    </button>`;
  }

  /** What the page has put inside the tag goes on standing until there is something better. */
  #renderNothingYet(): unknown {
    const {words} = this.#language;
    const {state} = this.#source;
    if (state.status === "error" && words) {
      return html`<slot name="error">
          <div class="quiet" part="error">
            <p>${this.#reasonOf(state.error, words)}</p>
            ${state.error.kind === "missing-feed" ? nothing : this.#renderTryAgain(words)}
          </div>
        </slot>
        <slot></slot>`;
    }
    const hasContent = [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot : node.textContent?.trim(),
    );
    return hasContent ? html`<div class="inside"><slot></slot></div>` : this.renderSkeleton();
  }
}
