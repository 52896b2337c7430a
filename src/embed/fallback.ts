/** What stands inside a snippet's tag: the same in plain HTML, for search engines, without script, after a failed load. */
import type {Innovation, Stage, Text} from "../../data-schema/feed.js";
import type {Feed} from "../feed/feed.js";
import {formatDay, type Language, say} from "../i18n/index.js";
import type {Snippets} from "../i18n/snippets/fr.js";

/** Entries beyond these are counted, not written: a snippet is pasted by hand. */
const most = 30;

/** Text as it may stand in HTML, between tags and in attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A text and where it leads. */
interface Line {
  readonly title: string;
  readonly url?: string | undefined;
  readonly more: readonly string[];
}

export interface FallbackChoice {
  readonly tag: string;
  readonly language: Language;
  /** The stages and the innovations that the widget shows. */
  readonly stages: readonly Stage[];
  readonly innovations: readonly Innovation[];
  /** The page that shows the widget alone. */
  readonly address: string;
}

/** What the widget is called: the name of an innovation that it shows alone, else what it has of the rally. */
export function titleOf(feed: Feed, words: Snippets, {tag, language, innovations}: FallbackChoice): string {
  const [alone] = innovations;
  const title = tag === "rally-sheet-card" && alone ? alone.title : undefined;
  return title
    ? say(title, language, feed.language).text
    : (words.titles[tag]?.(say(feed.rally.title, language, feed.language).text) ?? "");
}

function linesOf(feed: Feed, {tag, language, stages, innovations, address}: FallbackChoice): Line[] {
  const text = (value: Text): string => say(value, language, feed.language).text;
  const partner = (id: string): string => feed.partners.find((each) => each.id === id)?.name ?? "";
  const to = (parameter: string, id: string): string =>
    `${address}${address.includes("?") ? "&" : "?"}${parameter}=${encodeURIComponent(id)}`;
  switch (tag) {
    case "rally-innovation-map":
      return innovations.map(({id, title, organization, place, url}) => ({
        title: text(title),
        url: url ?? to("selected", id),
        more: [organization.name, place.municipality],
      }));
    case "rally-stage-calendar":
      return stages.map(({id, title, start, place, organizers}) => ({
        title: text(title),
        url: to("selected", id),
        more: [
          formatDay(start.slice(0, 10), language),
          place.municipality,
          organizers.map((organizer) => partner(organizer.partner)).join(", "),
        ],
      }));
    case "rally-sheet-card":
      return innovations.slice(0, 1).map(({summary, organization, place}) => ({
        title: text(summary),
        more: [organization.name, place.municipality],
      }));
    case "rally-road-book":
      return feed.documents.map(({title, url}) => ({title: text(title), url, more: []}));
    default:
      return feed.candidacy?.dossier
        ? [{title: text(feed.candidacy.dossier.title), url: feed.candidacy.dossier.url, more: []}]
        : [];
  }
}

const link = (url: string, text: string): string => `<a href="${escape(url)}">${escape(text)}</a>`;

function written({title, url, more}: Line): string {
  return `<li>${[url ? link(url, title) : escape(title), ...more.filter(Boolean).map(escape)].join(" – ")}</li>`;
}

/** A link to the whole, then a list of what the widget shows. All that comes from the feed is escaped. */
export function writeFallback(feed: Feed, words: Snippets, choice: FallbackChoice): string {
  const lines = linesOf(feed, choice);
  const left = lines.length - most;
  const list = [
    ...lines.slice(0, most).map(written),
    ...(left > 0 ? [`<li>${escape(words.more(left))}</li>`] : []),
  ];
  return [
    `<p>${link(choice.address, titleOf(feed, words, choice))}</p>`,
    ...(list.length > 0 ? ["<ul>", ...list.map((line) => `  ${line}`), "</ul>"] : []),
  ].join("\n");
}
