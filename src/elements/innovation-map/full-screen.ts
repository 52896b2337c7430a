/** The map on the whole screen: by the browser where it can, else above everything else in the page. */

export interface FullScreenHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Styles that are set on an element as long as something lasts; the function puts the old ones back. */
function dress(node: HTMLElement, styles: Readonly<Record<string, string>>): () => void {
  const before = Object.keys(styles).map((name) => {
    return [name, node.style.getPropertyValue(name), node.style.getPropertyPriority(name)] as const;
  });
  for (const [name, value] of Object.entries(styles)) node.style.setProperty(name, value, "important");
  return () => {
    for (const [name, value, priority] of before) node.style.setProperty(name, value, priority);
  };
}

/** Where there is no full screen to be had, as on iPhones: as large as the window. */
function cover(host: FullScreenHost): () => void {
  const frame = host.renderRoot.querySelector<HTMLElement>(".frame");
  const place = {
    position: "fixed",
    inset: "0",
    "inline-size": "100%",
    "block-size": "100%",
    "max-inline-size": "none",
    "max-block-size": "none",
    margin: "0",
    border: "0",
    "border-radius": "0",
  };
  if (frame && "showPopover" in frame) {
    // Above everything in the page, whatever stands around the element.
    const undress = dress(frame, place);
    frame.popover = "manual";
    frame.showPopover();
    return () => {
      frame.removeAttribute("popover");
      undress();
    };
  }
  return dress(host, {...place, "z-index": "2147483647"});
}

/**
 * Fills the screen until it is left: by Escape, by the browser or by what is returned. The focus stays in the
 * element meanwhile, and the page behind it does not scroll. `left` is called when it is over.
 */
export function fillScreen(host: FullScreenHost, left: () => void): () => void {
  const stop = new AbortController();
  const {signal} = stop;
  const frame = host.renderRoot.querySelector<HTMLElement>(".frame");
  const putBack = [dress(document.documentElement, {overflow: "hidden"})];
  if (frame) putBack.push(dress(frame, {border: "0", "border-radius": "0"}));
  const end = (): void => {
    if (signal.aborted) return;
    stop.abort();
    if (host.matches(":fullscreen")) void document.exitFullscreen();
    for (const back of putBack.reverse()) back();
    left();
  };
  document.addEventListener(
    "fullscreenchange",
    () => {
      if (!host.matches(":fullscreen")) end();
    },
    {signal},
  );
  document.addEventListener(
    "keydown",
    (event) => {
      const isTaken = event.defaultPrevented || host.renderRoot.querySelector("dialog[open]") !== null;
      if (event.key === "Escape" && !isTaken) end();
    },
    {signal},
  );
  document.addEventListener(
    "focusin",
    (event) => {
      if (!event.composedPath().includes(host)) {
        // What is hidden does not take it.
        for (const name of [".full-screen", ".handle", ".surface"]) {
          host.renderRoot.querySelector<HTMLElement>(name)?.focus();
          if (host.matches(":focus-within")) return;
        }
      }
    },
    {signal},
  );
  const fallBack = (): void => {
    if (!signal.aborted) putBack.push(cover(host));
  };
  if (document.fullscreenEnabled) host.requestFullscreen().catch(fallBack);
  else fallBack();
  return end;
}
