/** What stands for an element where a CMS strips its tag. Loaded when the page has any. */
import {follow} from "./frames.js";
import {upgradeTwin} from "./twins.js";

/** Brings a stand-in to life: a frame, or a twin around which the element comes. `base` is the address of `dist`. */
export function liven(standIn: Element, isOurs: (tag: string) => boolean, base: string): void {
  if (standIn instanceof HTMLIFrameElement) follow(standIn);
  else upgradeTwin(standIn, isOurs, base);
}
