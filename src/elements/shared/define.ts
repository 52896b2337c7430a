/** Registers an element, unless the page has one of that name already: someone will paste the script twice. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
