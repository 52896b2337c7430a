/** What the address of an embed page says: which attributes its element gets. */

/**
 * Every attribute that an address may set. Others, event handlers above all, are not taken over; nor is an
 * endpoint: an address in a link must not say where a visitor's dossier goes.
 */
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

/** Where something is fetched from, if the attribute's value is an address. */
function source(attribute: string, value: string, base: string): URL | undefined {
  const isSource = attribute === "feed" || (attribute === "basemap" && !/^(embedded|none)$/.test(value));
  return isSource ? new URL(value, base) : undefined;
}

/**
 * Reads the attributes from an address. What is to be fetched from an origin that is not among `origins`, or
 * from what is no address, is not among them but refused. `false` takes no part: it is how one writes that an
 * attribute is not there.
 */
export function readAddress(
  {href, searchParams}: URL,
  origins: readonly string[],
): {readonly values: ReadonlyMap<string, string>; readonly refused: readonly string[]} {
  const values = new Map<string, string>();
  const refused: string[] = [];
  for (const attribute of attributes) {
    const value = searchParams.get(attribute);
    if (value === null || value === "false") continue;
    try {
      const url = source(attribute, value, href);
      if (url && !(/^https?:$/.test(url.protocol) && origins.includes(url.origin))) refused.push(url.href);
      else values.set(attribute, url?.href ?? value);
    } catch {
      refused.push(value);
    }
  }
  return {values, refused};
}
