/**
 * What stands for an element where a CMS strips unknown tags: `<div data-rally="stage-calendar" data-feed="…">`,
 * or, where it keeps only text and links, a `blockquote.rally` around a link to the element's page.
 */
import {attributes, readAddress} from "./address.js";

interface Twin {
  readonly tag: string;
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Reads a link to an embed page that lies beside the script; to any other it stays a link. Whoever may write
 * no more than links on a page has its feeds from the widgets' own origin or from the page's.
 */
function readLink(link: HTMLAnchorElement | null, base: string): Twin | undefined {
  const start = `${base}embed/`;
  const [, tag] = /^(rally-[a-z-]+)\.html(?:[?#]|$)/.exec(link?.href.slice(start.length) ?? "") ?? [];
  if (!link?.href.startsWith(start) || !tag) return undefined;
  const {values, refused} = readAddress(new URL(link.href), [link.origin, location.origin]);
  return refused.length > 0 ? undefined : {tag, values};
}

/** The tag and the attributes that a twin stands for; none when it names no element. */
function readTwin(twin: Element, base: string): Twin | undefined {
  const name = twin.getAttribute("data-rally");
  if (name === null) return readLink(twin.querySelector("a"), base);
  const values = new Map<string, string>();
  for (const attribute of [...attributes, "endpoint"]) {
    const value = twin.getAttribute(`data-${attribute}`);
    if (value !== null) values.set(attribute, value);
  }
  return {tag: `rally-${name}`, values};
}

/** Puts the element that a twin stands for inside it, around what the twin held. Does so once. `base` is the address of `dist`. */
export function upgradeTwin(twin: Element, isOurs: (tag: string) => boolean, base: string): void {
  const read = readTwin(twin, base);
  if (!read || !isOurs(read.tag) || twin.querySelector(read.tag)) return;
  const element = document.createElement(read.tag);
  for (const [attribute, value] of read.values) element.setAttribute(attribute, value);
  element.append(...twin.childNodes);
  twin.append(element);
}
