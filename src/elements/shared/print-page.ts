/** Prints a page that an element draws, and nothing of the page around it. */
/** A window with its own constructors. */
export type PrintWindow = Window & typeof globalThis;

/** Style sheets for a page to be printed: constructed ones pass a content security policy that refuses inline styles. */
export function styleSheets(page: PrintWindow, ...styles: readonly string[]): CSSStyleSheet[] {
  return styles.map((style) => {
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(style);
    return sheet;
  });
}

/**
 * Opens the browser's print view of a page that `fill` fills. It is built in a frame of the element's own, so
 * that nothing of the partner's page is printed.
 */
export async function printPage(
  root: HTMLElement | DocumentFragment,
  title: string,
  language: string,
  fill: (page: PrintWindow) => unknown,
): Promise<void> {
  root.querySelector("iframe.paper")?.remove();
  const frame = document.createElement("iframe");
  frame.className = "paper visually-hidden";
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute("aria-hidden", "true");
  // Firefox puts another empty page in place of the first one a moment later; Chromium loads at once.
  const loaded = new Promise((resolve) => {
    frame.onload = resolve;
  });
  root.append(frame);
  await loaded;
  const page = frame.contentWindow as PrintWindow | null;
  if (!page) return;
  page.document.documentElement.lang = language;
  page.document.title = title;
  await fill(page);
  page.addEventListener("afterprint", () => {
    frame.remove();
  });
  page.focus();
  page.print();
}
