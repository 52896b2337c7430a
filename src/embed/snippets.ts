/** The pieces of HTML that a webmaster pastes, written for one configuration of one element. */
import type {Innovation, Stage} from "../../data-schema/feed.js";
import type {Feed} from "../feed/feed.js";
import {type Language, say} from "../i18n/index.js";
import {snippetSentences} from "../i18n/snippets/index.js";
import {escape, type FallbackChoice, titleOf, writeFallback} from "./fallback.js";
import {type AttributeValues, embedAddress, oembed, oembedPage} from "./oembed.js";
import {writePlugin, writeShortcode} from "./wordpress.js";

/** The custom property in which a page tells each element how high it will be. */
const heights: Readonly<Record<string, string>> = {
  "rally-innovation-map": "--rally-map-height",
  "rally-sheet-card": "--rally-sheet-height",
  "rally-stage-calendar": "--rally-calendar-height",
  "rally-candidacy-form": "--rally-form-height",
  "rally-road-book": "--rally-road-book-height",
};

/** What a style may set, of all that `styles/tokens.ts` knows and a snippet needs. */
const properties = [
  ...Object.values(heights),
  ...[
    "accent",
    "on-accent",
    "highlight",
    "on-highlight",
    "ink",
    "muted",
    "surface",
    "tint",
    "line",
    "edge",
    "radius",
  ].map((name) => `--rally-${name}`),
  "color-scheme",
  "min-block-size",
];

export interface SnippetChoice {
  readonly tag: string;
  /** Values of attributes; `feed` is absolute. */
  readonly attributes: AttributeValues;
  /** Absolute address of `dist`. */
  readonly base: string;
  readonly language: Language;
  /** Declarations of CSS beside the height: custom properties, size, width. */
  readonly style: Readonly<Record<string, string>>;
  /** Pixels, as measured. */
  readonly height: number;
  readonly width: number;
  /** The stages and the innovations that the widget shows. */
  readonly stages: readonly Stage[];
  readonly innovations: readonly Innovation[];
  /** Where the organiser will put the two files of oEmbed, with a slash at the end. */
  readonly oembedFolder: string;
}

/** What can be pasted, by the way in. `oembedPage` and `oembedJson` are two files. */
export interface Snippets {
  readonly element: string;
  readonly div: string;
  readonly blockquote: string;
  readonly iframe: string;
  /** For a WordPress site that has the plugin, which is one file of PHP. */
  readonly shortcode: string;
  readonly plugin: string;
  readonly oembedPage: string;
  readonly oembedJson: string;
  /** The scripts that a site may load once for all of its pages. */
  readonly script: string;
  readonly classicScript: string;
  /** The sources that a content security policy must name, with a frame and without. */
  readonly csp: string;
  readonly frameCsp: string;
  /** What `style` says, as a rule for a site whose policy refuses that attribute. */
  readonly rule: string;
}

const indented = (text: string): string => text.replace(/^(?=.)/gm, "  ");

/** ` name="value"`; a boolean one has no value. */
function written(values: AttributeValues, prefix = ""): string {
  return Object.entries(values)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => (value === true ? ` ${prefix}${name}` : ` ${prefix}${name}="${escape(value)}"`))
    .join("");
}

/** ` lang="…"`, where the language is chosen: what stands inside is written in it. */
const langOf = ({lang}: AttributeValues): string => written(lang === undefined ? {} : {lang});

function ruleOf(tag: string, declarations: Readonly<Record<string, string>>): string {
  const lines = Object.entries(declarations).map(([name, value]) => `  ${name}: ${value};`);
  const twin = `[data-rally="${tag.replace("rally-", "")}"]`;
  // An element inside its twin has all from there.
  return `${tag}:not([data-rally] *),\n${twin} {\n${lines.join("\n")}\n}`;
}

function declared(declarations: Readonly<Record<string, string>>): string {
  const text = Object.entries(declarations).map(([name, value]) => `${name}: ${value}`);
  return text.join("; ");
}

const styleOf = (declarations: Readonly<Record<string, string>>): string =>
  ` style="${escape(declared(declarations))}"`;

/** Each source once, in its order. */
const sources = (...all: string[]): string => [...new Set(all)].join(" ");

/** Writes all snippets for a configuration. Whatever comes from the feed is escaped. */
export async function writeSnippets(feed: Feed, choice: SnippetChoice): Promise<Snippets> {
  const {tag, attributes, language, style, height, width, oembedFolder} = choice;
  const {default: words} = await snippetSentences[language]();
  const base = choice.base.replace(/\/?$/, "/");
  const address = embedAddress(tag, attributes, base);
  const fallback: FallbackChoice = {...choice, address};
  const inside = indented(writeFallback(feed, words, fallback));
  const title = titleOf(feed, words, fallback);
  const stylesheet = `<link rel="stylesheet" href="${escape(base)}rally.css">`;
  const script = `<script type="module" src="${escape(base)}rally.js"></script>`;
  const classicScript = `<script defer src="${escape(base)}rally.classic.js"></script>`;
  const property = heights[tag] ?? "";
  const reserved = {...style, [property]: `${height}px`};
  const quoted = {...reserved, "min-block-size": `${height}px`, margin: "0"};
  const name = tag.replace("rally-", "");
  const files = `${oembedFolder}${tag}`;
  const rally = say(feed.rally.title, language, feed.language).text;
  const config = {
    tag,
    attributes,
    base,
    title,
    width,
    height,
    language,
    page: `${files}.html`,
    json: `${files}.json`,
    provider: {
      name: rally,
      url: feed.rally.url ?? new URL("/", base).href,
    },
  };
  const pair = oembed(config);
  const host = new URL(base).origin;
  const source = attributes.feed === true ? base : (attributes.feed ?? base);
  const feeds = new URL(source, base).origin;
  return {
    script: `${stylesheet}\n${script}`,
    classicScript: `${stylesheet}\n${classicScript}`,
    element: `${stylesheet}\n${script}\n<${tag}${written(attributes)}${styleOf(reserved)}>\n${inside}\n</${tag}>`,
    div: `${stylesheet}\n${classicScript}\n<div data-rally="${name}"${langOf(attributes)}${written(attributes, "data-")}${styleOf(reserved)}>\n${inside}\n</div>`,
    blockquote: `<blockquote class="rally"${langOf(attributes)}${styleOf(quoted)}>\n${inside}\n</blockquote>`,
    iframe: `${pair.html}\n<noscript${langOf(attributes)}>\n${inside}\n</noscript>`,
    shortcode: writeShortcode(name, attributes, declared(reserved)),
    plugin: writePlugin({base, feed: source, rally, words, properties}),
    oembedPage: oembedPage(config),
    oembedJson: `${JSON.stringify(pair, null, 2)}\n`,
    csp: `script-src ${host}; style-src ${host}; connect-src ${sources(host, feeds)}; img-src ${sources(host, feeds)}; worker-src blob: ${host}`,
    frameCsp: `frame-src ${host}`,
    rule: ruleOf(tag, reserved),
  };
}
