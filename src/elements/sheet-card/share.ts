/** Passes a link on. Fetched when a visitor is about to. */

/**
 * Offers the device's own sharing, else copies the link. Returns what is left to say: that it was copied, or
 * that it can only be shown; nothing when the visitor has shared it or changed their mind.
 */
export async function share(url: string, title: string): Promise<"copied" | "shown" | undefined> {
  try {
    if ("share" in navigator) {
      await navigator.share({title, url});
      return undefined;
    }
  } catch (cause) {
    // The visitor changed their mind. Anything else leaves the link to be copied.
    if ((cause as Error).name === "AbortError") return undefined;
  }
  try {
    await navigator.clipboard.writeText(url);
    return "copied";
  } catch {
    return "shown";
  }
}
