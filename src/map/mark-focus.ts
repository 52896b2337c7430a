/** The keyboard's way among the marks: one tab stop for the map, from which keys lead to marks and back. */
import type {Position} from "../geo/projection.js";
import type {Mark} from "./content.js";

const steps: Record<string, number | undefined> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

export class MarkFocus {
  /** The mark that had the focus last: whoever comes back to the marks comes back there. */
  #last?: string;
  /** Where the focus goes when the mark that has it is gathered into another, or parts. */
  #heir?: Position;

  constructor(readonly node: HTMLElement) {}

  /** The mark that has the focus. */
  get focused(): HTMLElement | undefined {
    const {activeElement} = this.node.getRootNode() as Document | ShadowRoot;
    return activeElement instanceof HTMLElement && activeElement.matches(".mark") ? activeElement : undefined;
  }

  /** Puts the focus on a mark, or on the map when there is none of that key. */
  focus(key?: string): void {
    const mark = key === undefined ? undefined : this.#buttons.find(({dataset}) => dataset.key === key);
    (mark ?? this.node.querySelector<HTMLElement>(".surface"))?.focus({preventScroll: mark !== undefined});
  }

  /** Says where the focus goes when its mark parts. */
  bequeath(position: Position | undefined): void {
    this.#heir = position;
  }

  /** Takes note that a mark has the focus. */
  enter(key: string, marks: readonly Mark[]): void {
    this.#last = key;
    this.#heir = marks.find((mark) => mark.key === key)?.position;
  }

  /** Gives the focus of a mark that is gone to the one that is nearest to where it was. */
  inherit(marks: readonly Mark[]): void {
    const heir = this.#heir;
    if (!heir) {
      this.focus();
      return;
    }
    const far = ({position: [lon, lat]}: Mark): number => Math.hypot(lon - heir[0], lat - heir[1]);
    let best: Mark | undefined;
    for (const mark of marks) if (!best || far(mark) < far(best)) best = mark;
    this.focus(best?.key);
  }

  /** Goes from the map to a mark, from mark to mark, or back; false when the key means nothing of that. */
  press({key, target}: KeyboardEvent): boolean {
    const marks = this.#buttons.filter(({hidden}) => !hidden);
    const mark = (target as Element).closest<HTMLElement>(".mark");
    if (mark) return this.#pressOnMark(key, mark, marks);
    const comesBack = key === "Enter" || key === " " || key === "PageDown" || key === "PageUp";
    if (!comesBack || !(target as Element).matches(".surface") || !marks.length) return false;
    const last = marks.find(({dataset}) => dataset.key === this.#last);
    (last ?? marks.at(key === "PageUp" ? -1 : 0))?.focus();
    return true;
  }

  #pressOnMark(key: string, mark: HTMLElement, marks: readonly HTMLElement[]): boolean {
    const step = steps[key];
    if (key === "Escape") this.focus();
    else if (key === "Home") marks[0]?.focus();
    else if (key === "End") marks.at(-1)?.focus();
    else if (step) marks.at((marks.indexOf(mark) + step) % marks.length)?.focus();
    else return false;
    return true;
  }

  get #buttons(): HTMLElement[] {
    return [...this.node.querySelectorAll<HTMLElement>(".mark")];
  }
}
