/** The other ways into a page than the tags themselves: twins and frames. Loaded when the page has one of them. */
import {follow} from "./frames.js";
import {upgradeTwin} from "./twins.js";

/** Brings a twin or a frame to life. `base` is the address of `dist`. */
export function enliven(element: Element, isOurs: (tag: string) => boolean, base: string): void {
  if (element instanceof HTMLIFrameElement) follow(element);
  else upgradeTwin(element, isOurs, base);
}
