/** What is needed to draw something of a rally, and how its texts are drawn. */
import {html, type TemplateResult} from "lit";
import type {Text} from "../../../data-schema/feed.js";
import type {Feed} from "../../feed/index.js";
import {type Common, say} from "../../i18n/index.js";
import type {Clock} from "../../time/index.js";

/** Given to every drawing function: the feed, the sentences, the present, the level of the first heading. */
export interface Scene<Sentences extends Common = Common> {
  readonly feed: Feed;
  readonly words: Sentences;
  readonly clock: Clock;
  /** 2 to 6. */
  readonly level: number;
}

/** A text of the feed in the scene's language, as it goes into an attribute. */
export function plain(text: Text, {feed, words}: Scene): string {
  return say(text, words.language, feed.language).text;
}

/** A text of the feed; in another language than the sentences around it, it says which (WCAG 3.1.2). */
export function said(text: Text, {feed, words}: Scene): TemplateResult | string {
  const found = say(text, words.language, feed.language);
  return found.language.startsWith(words.language)
    ? found.text
    : html`<span lang=${found.language}>${found.text}</span>`;
}

/** A heading of a level between 2 and 6; deeper ones stay at 6. */
export function heading(level: number, content: unknown, name = "", part = "heading"): TemplateResult {
  switch (Math.min(6, level)) {
    case 2:
      return html`<h2 class=${name} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${part}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${part}>${content}</h6>`;
  }
}
