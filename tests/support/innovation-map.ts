/** What the tests of the innovation map have in common. */
import {fixture, html, waitUntil} from "@open-wc/testing";
import type {RallyInnovationMap} from "../../src/elements/innovation-map/define.js";
import "../../src/elements/innovation-map/define.js";
import {example} from "../../stories/support.js";

/** Waits for a condition; machines that do much at once get their time. */
export function until(condition: () => unknown, message?: string): Promise<void> {
  return waitUntil(condition, message, {timeout: 12_000});
}

/** A painted map, in a box with these styles. */
export async function mapIn(
  style: string,
  settings: Partial<RallyInnovationMap> = {},
): Promise<RallyInnovationMap> {
  const element = document.createElement("rally-innovation-map");
  Object.assign(element, {
    feed: example("demonstration"),
    now: "2013-04-19",
    renderer: "static",
    ...settings,
  });
  const host = await fixture<HTMLElement>(html`<div style=${style}>${element}</div>`);
  await element.ready;
  await element.updateComplete;
  return host.firstElementChild as RallyInnovationMap;
}

/** The first node that a selector finds inside; a test fails when there is none. */
export function find(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

/** All that a selector finds inside. */
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** The entries of the list. */
export const entriesOf = (element: Element): HTMLElement[] => all(element, ".panel .entry");

/** The text of a node, with simple spaces. */
export const words = (node: Node): string => node.textContent!.replace(/\s+/g, " ").trim();

/** Whether one box lies within another, from top to bottom. */
export function isSeenIn(node: Element, frame: Element): boolean {
  const [box, around] = [node.getBoundingClientRect(), frame.getBoundingClientRect()];
  return box.top >= around.top - 1 && box.bottom <= around.bottom + 1;
}
