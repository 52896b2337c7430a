import type {LitElement} from "lit";

/** Puts the focus on the first of these that an element has drawn. */
export function focusFirst({renderRoot}: LitElement, ...selectors: readonly string[]): void {
  const found = selectors.map((selector) => renderRoot.querySelector<HTMLElement>(selector));
  found.find((node) => node !== null)?.focus();
}
