/** Reads the attributions of a style, which come as HTML, into text and links. Nothing is parsed as HTML. */
import {rules} from "../../data-schema/rules.js";
import type {Credit} from "./ground.js";

/** Characters of one attribution that are read. */
const LONGEST = 1000;

const entities: Record<string, string> = {
  amp: "&",
  apos: "’",
  copy: "©",
  eacute: "é",
  egrave: "è",
  gt: ">",
  lt: "<",
  middot: "·",
  nbsp: "\u00a0",
  quot: "\u0022",
  reg: "®",
};

/** A tag with its name and what is in it, or a comment. */
const markup = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|<!--.*?-->/gis;
const address = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i;

function textOf(html: string): string {
  return html
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (whole, decimal, hex, name: string) => {
      const code = decimal ? parseInt(String(decimal)) : hex ? parseInt(String(hex), 16) : 0;
      if (code) return code <= 0x10ffff ? String.fromCodePoint(code) : "";
      return entities[name.toLowerCase()] ?? whole;
    })
    .replace(/\s+/g, " ");
}

/** The address of a link when it leads to a page; relative ones mean nothing here. */
function hrefOf(attributes: string): string | undefined {
  const [, ...found] = address.exec(attributes) ?? [];
  const href = textOf(found.find(Boolean) ?? "");
  return /^https?:\/\//i.test(href) && rules.url(href) ? href : undefined;
}

/** Reads one attribution. */
export function readCredit(html: string): Credit[] {
  const credits: Credit[] = [];
  const text = html.slice(0, LONGEST);
  let href: string | undefined;
  let at = 0;
  const add = (end: number): void => {
    const piece = textOf(text.slice(at, end));
    if (piece) credits.push(href ? {text: piece, href} : {text: piece});
  };
  for (const found of text.matchAll(markup)) {
    add(found.index);
    at = found.index + found[0].length;
    const [, isEnd, name, attributes = ""] = found;
    if (name?.toLowerCase() === "a") href = isEnd ? undefined : hrefOf(attributes);
  }
  add(text.length);
  return credits;
}

/** Reads several into one line; what is said twice is read once. */
export function readCredits(attributions: readonly string[]): Credit[] {
  return [...new Set(attributions.map((html) => html.trim()))]
    .map(readCredit)
    .filter((credits) => credits.some(({text}) => text.trim()))
    .flatMap((credits, index) => (index ? [{text: " · "}, ...credits] : credits));
}
