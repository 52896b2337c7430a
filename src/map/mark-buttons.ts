/** The marks as buttons: one for each, kept as long as the mark is there, so that the focus stays on it. */
import {render} from "lit";
import type {Mark} from "./content.js";
import type {Disc} from "./labels.js";
import type {Size} from "./camera.js";

export class MarkButtons {
  readonly #buttons = new Map<string, HTMLButtonElement>();

  /** Draws marks, each at the place that its disc has; in full, those out of sight are hidden but for the `focused`. */
  draw(
    group: HTMLElement,
    marks: readonly Mark[],
    discs: readonly Disc[],
    {width, height}: Size,
    focused: Element | undefined,
    isMoving: boolean,
  ): void {
    const keys = new Set(marks.map(({key}) => key));
    for (const [key, button] of this.#buttons) {
      if (keys.has(key)) continue;
      button.remove();
      this.#buttons.delete(key);
    }
    let next = group.firstElementChild;
    marks.forEach(({key, name, look, content}, index) => {
      const button = this.#buttons.get(key) ?? this.#create(key);
      button.className = `mark ${look}`;
      button.setAttribute("aria-label", name);
      render(content, button);
      const {at, radius} = discs[index] as Disc;
      const [x, y] = at;
      button.style.inlineSize = button.style.blockSize = `${2 * radius}px`;
      button.style.transform = `translate(${x - radius}px,${y - radius}px)`;
      const isOutside = x < -radius || y < -radius || x > width + radius || y > height + radius;
      button.hidden = !isMoving && isOutside && button !== focused;
      // In reading order. What has the focus would lose it when moved: the others make way for it.
      while (button === focused && next && next !== button) {
        const {nextElementSibling} = next;
        group.append(next);
        next = nextElementSibling;
      }
      if (button === next) next = next.nextElementSibling;
      else group.insertBefore(button, next);
    });
  }

  #create(key: string): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.tabIndex = -1;
    button.dataset.key = key;
    button.setAttribute("part", "marker");
    this.#buttons.set(key, button);
    return button;
  }
}
