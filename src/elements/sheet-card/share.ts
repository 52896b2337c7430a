/** Passes a link on. */
import {html, type LitElement, nothing} from "lit";
import type {SheetMoreSentences} from "../../i18n/sheet-more/index.js";
import type {Sentences} from "../shared/lazy-sentences.js";

/** Shares for one element, and says what came of it. */
export class Sharing {
  /** What is left to say of a link: that it is copied, or that it stands there to be copied. */
  #outcome?: {readonly url: string; readonly isCopied: boolean};

  constructor(
    readonly host: LitElement,
    readonly sentences: Sentences<SheetMoreSentences>,
    readonly announce: (sentence: string) => void,
  ) {}

  /** Offers the device's own sharing, else copies the link, else shows it. */
  async share(url: string, title: string): Promise<void> {
    this.#outcome = undefined;
    try {
      if ("share" in navigator) {
        await navigator.share({title, url});
        return;
      }
    } catch (cause) {
      // The visitor changed their mind. Anything else leaves the link to be copied.
      if ((cause as Error).name === "AbortError") return;
    }
    let isCopied = true;
    try {
      await navigator.clipboard.writeText(url);
    } catch {
      isCopied = false;
    }
    this.#outcome = {url, isCopied};
    const {copied, copyThis} = this.sentences.words;
    this.announce(isCopied ? copied : `${copyThis} ${url}`);
    this.host.requestUpdate();
  }

  /** Stands beside the button. */
  render(url: string): unknown {
    if (this.#outcome?.url !== url) return nothing;
    const {copied, copyThis} = this.sentences.words;
    return html`<span class="small"
      >${this.#outcome.isCopied ? copied : html`${copyThis} <a href=${url}>${url}</a>`}</span
    >`;
  }
}
