/**
 * What stands for an element where a CMS strips unknown tags: `<div data-rally="stage-calendar" data-feed="…">`,
 * or, where it keeps only text and links, a `blockquote.rally` around a link to the element's page.
 */

/** Every attribute that a twin may set. Others, event handlers above all, are not taken over. */
export const attributes = [
  "feed",
  "lang",
  "now",
  "heading-level",
  "partner",
  "themes",
  "stages",
  "departments",
  "sheet",
  "for",
  "view",
  "variant",
  "with-stages",
  "selected",
  "deep-link",
  "basemap",
  "renderer",
  "past",
  "structured-data",
  "consent",
  "sections",
] as const;

/** Finds both kinds of twins. */
export const twinSelector = "[data-rally],blockquote.rally";

/**
 * The tag and the attributes that a twin stands for; none when it names no element. An endpoint is taken from a
 * `data-endpoint` only: an address in a link must not say where a visitor's dossier goes.
 */
function readTwin(twin: Element): {tag: string; values: Map<string, string>} | undefined {
  const values = new Map<string, string>();
  const name = twin.getAttribute("data-rally");
  if (name !== null) {
    for (const attribute of [...attributes, "endpoint"]) {
      const value = twin.getAttribute(`data-${attribute}`);
      if (value !== null) values.set(attribute, value);
    }
    return {tag: `rally-${name}`, values};
  }
  const link = twin.querySelector("a");
  const [, tag] = /\/embed\/(rally-[a-z-]+)\.html$/.exec(link?.pathname ?? "") ?? [];
  if (!link || !tag) return undefined;
  const query = new URLSearchParams(link.search);
  for (const attribute of attributes) {
    const value = query.get(attribute);
    if (value !== null) values.set(attribute, attribute === "feed" ? new URL(value, link.href).href : value);
  }
  return {tag, values};
}

/** Puts the element that a twin stands for inside it, around what the twin held. Does so once. */
export function upgradeTwin(twin: Element, isOurs: (tag: string) => boolean): void {
  const read = readTwin(twin);
  if (!read || !isOurs(read.tag) || twin.querySelector(read.tag)) return;
  const element = document.createElement(read.tag);
  for (const [attribute, value] of read.values) element.setAttribute(attribute, value);
  element.append(...twin.childNodes);
  twin.append(element);
}
