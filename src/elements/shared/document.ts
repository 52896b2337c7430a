/** How a document is drawn: a link with what a reader wants to know before opening it. */
import {html, nothing, type TemplateResult} from "lit";
import type {RallyDocument} from "../../../data-schema/feed.js";
import type {Common} from "../../i18n/index.js";
import type {Documents} from "../../i18n/documents/fr.js";
import {firstDayOf} from "../../time/index.js";
import {said, type Scene} from "./scene.js";

/** Name of a file's format as its address or media type tells it: `PDF`. */
function formatOf({url = "", mediaType = ""}: RallyDocument): string | undefined {
  const [, ending] =
    /\.(\w{2,4})(?:[?#].*)?$/.exec(url.replace(/^\w+:\/\/[^/]*/, "")) ?? /\/(\w{2,4})$/.exec(mediaType) ?? [];
  return /^html?$/i.test(ending ?? "") ? undefined : ending?.toUpperCase();
}

/**
 * Draws a document's title, as a link when it has an address, and a line with its kind, format, size, language
 * and date. Without an address it is to appear or, once its date has passed, not online.
 */
export function documentLine(document: RallyDocument, scene: Scene<Common & Documents>): TemplateResult {
  const {words, clock} = scene;
  const {kind, title, url, published, language, bytes} = document;
  const coming = !published || firstDayOf(published) > clock.today;
  const facts = [
    words.documentKind[kind],
    formatOf(document),
    bytes && words.size(bytes),
    language && words.inLanguage(language),
    published && words.published(published),
    url ? undefined : coming ? words.toAppear : words.notOnline,
  ].filter(Boolean);
  return html`${
      url
        ? html`<a part="document" href=${url} hreflang=${language ?? nothing} rel="noopener"
            >${said(title, scene)}</a
          >`
        : html`<span part="document">${said(title, scene)}</span>`
    } <span class="muted facts">${facts.join(" · ")}</span>`;
}
