/** The full sheet of an innovation that the feed gives in short. */
import {css, html, type LitElement, type ReactiveController, type TemplateResult} from "lit";
import type {Innovation} from "../../../data-schema/feed.js";
import type {FeedSource} from "../../feed/feed-source.js";
import {detailOf} from "../../feed/large/detail.js";
import type {SheetMoreSentences} from "../../i18n/sheet-more/index.js";
import type {Sentences} from "../shared/lazy-sentences.js";
import {tell} from "../shared/webmaster.js";
import type {SheetScene} from "./sheet.js";

export const wholeCss = css`
  .coming {
    margin-block-start: 1em;
  }
  .coming .skeleton {
    margin-block-start: 0.75em;
  }
  header > .notice {
    margin-block: 1em 0;
  }
`;

/** Fetches full sheets for one element, and says how that goes. */
export class WholeSheet implements ReactiveController {
  #source: FeedSource | undefined;
  #stop?: () => void;
  /** The last one that has come: it stays while the same one is asked for anew. */
  #last: Innovation | undefined;
  /** Whether the visitor reads that it comes. */
  #isAwaited = false;
  readonly #told = new Set<object>();

  constructor(
    readonly host: LitElement,
    readonly sentences: Sentences<SheetMoreSentences>,
    readonly announce: (sentence: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("online", this.#again);
  }

  hostDisconnected(): void {
    window.removeEventListener("online", this.#again);
    this.#follow(undefined);
  }

  /** An innovation in full; none before it has come. */
  of(innovation: Innovation, {feed, words}: SheetScene): Innovation | undefined {
    if (this.host.isConnected) this.#follow(detailOf(innovation, feed));
    const state = this.#source?.state;
    if (state?.status === "ready") {
      const {leftOut} = state;
      if (leftOut.length > 0)
        tell(this.host, {about: "left-out", leftOut, url: innovation.detail ?? ""}, words.language);
      [this.#last] = state.feed.innovations;
      if (this.#isAwaited) this.announce(this.sentences.words.wholeHere);
      this.#isAwaited = false;
    } else if (state?.status === "error" && !this.#told.has(state.error)) {
      this.#told.add(state.error);
      tell(this.host, {about: "feed", error: state.error}, words.language);
      this.announce(this.#sentence);
    }
    return this.#last?.id === innovation.id ? this.#last : undefined;
  }

  /** Says that it comes, or that it could not be had and how to get it. */
  render({words}: SheetScene): TemplateResult {
    this.#isAwaited = true;
    return this.#hasFailed
      ? html`<div class="notice" part="notice">
          <span>${this.#sentence}</span>
          <button type="button" class="button" part="button" @click=${this.#tryAgain}>
            ${words.tryAgain}
          </button>
        </div>`
      : html`<div class="coming">
          <p class="small muted">${this.sentences.words.wholeComing}</p>
          <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>
        </div>`;
  }

  get #hasFailed(): boolean {
    return this.#source?.state.status === "error";
  }

  get #sentence(): string {
    const {wholeFailed, offline} = this.sentences.words;
    return navigator.onLine ? wholeFailed : offline;
  }

  readonly #again = (): void => {
    if (this.#hasFailed) this.#source?.reload();
  };

  /** The button goes meanwhile; whoever pressed it stays in the sheet. */
  readonly #tryAgain = ({target}: Event): void => {
    (target as Element).closest<HTMLElement>(".sheet")?.focus();
    this.announce(this.sentences.words.wholeComing);
    this.#again();
  };

  #follow(source: FeedSource | undefined): void {
    if (source === this.#source) return;
    this.#stop?.();
    this.#source = source;
    this.#stop = source?.listen(() => this.host.requestUpdate());
  }
}
