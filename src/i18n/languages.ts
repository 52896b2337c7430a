/** Which language an element speaks. */

/** The languages that the library ships. */
export type Language = "fr" | "en" | "de";

/** The shipped language of a BCP 47 tag (`de-CH` is `de`), none when it is another. */
export function shipped(tag: string | null | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split("-")[0];
  return primary === "fr" || primary === "en" || primary === "de" ? primary : undefined;
}

/**
 * The language of an element, from its own `lang` or the nearest ancestor's, out through shadow roots; none
 * when nobody says one, or one that the library does not ship.
 */
export function languageOf(element: Element): Language | undefined {
  for (let node: Element | null = element; node;) {
    const speaker: Element | null = node.closest("[lang]:not([lang=''])");
    if (speaker) return shipped(speaker.getAttribute("lang"));
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
