/** What lies above either ground and is the same for both: the road, the names of towns, the markers. */
import {html, nothing, render, svg} from "lit";
import {type Point, projector, project, type View, visibleBounds} from "../geo/projection.js";
import type {Size} from "./camera.js";
import type {MapContent, MapEvents, Mark} from "./content.js";
import type {Box} from "./labels.js";
import {MarkButtons} from "./mark-buttons.js";
import type {MarkFocus} from "./mark-focus.js";
import type {Names} from "./names.js";

/** The share of the map's size that is drawn beyond each of its edges, so that pushing it shows no gap. */
const AROUND = 0.25;

export class Overlay {
  readonly node: HTMLElement;
  /** Comes with what moves the map. */
  focus?: MarkFocus;
  /** Come after the first picture, as what moves the map does. */
  #names?: Names;
  #marks: readonly Mark[] = [];
  readonly #buttons = new MarkButtons();
  #boxes: readonly Box[] = [];
  /** The view that was drawn in full last: until the zoom changes, moving the drawing is enough. */
  #drawn?: View;

  constructor(
    readonly map: HTMLElement,
    readonly events: MapEvents,
  ) {
    this.node = document.createElement("div");
    map.append(this.node);
    const {activated, pointed} = events;
    const on = (name: string, then: (key: string) => void): void => {
      this.node.addEventListener(name, ({target}) => {
        const key = (target as Element).closest<HTMLElement>(".mark")?.dataset.key;
        if (key) then(key);
      });
    };
    on("click", activated);
    on("pointerover", pointed);
    on("focusin", (key) => {
      this.focus?.enter(key, this.#marks);
      pointed(key);
    });
    on("pointerout", () => pointed(undefined));
    on("focusout", () => pointed(undefined));
  }

  /** Writes the names of towns from now on. */
  write(names: Names): void {
    this.#names = names;
    names.measure(this.map);
  }

  /** Looks where the controls lie, and in which letters the page is written. */
  measure(controls: readonly Element[]): void {
    this.#names?.measure(this.map);
    const {left, top} = this.map.getBoundingClientRect();
    this.#boxes = controls.map((control) => {
      const box = control.getBoundingClientRect();
      return {
        x: box.left - left + box.width / 2,
        y: box.top - top + box.height / 2,
        width: box.width,
        height: box.height,
      };
    });
  }

  /** Draws a view on the way to another: names keep their places beside their towns. */
  move(content: MapContent, view: View, size: Size): void {
    const {width, height} = size;
    const [left, top] = this.#pushedFrom(view);
    if (
      view.zoom === this.#drawn?.zoom &&
      Math.abs(left) < width * AROUND &&
      Math.abs(top) < height * AROUND
    ) {
      this.#layer?.style.setProperty("transform", `translate(${left}px,${top}px)`);
    } else this.#compose(content, view, size, true);
  }

  /** Draws a view in full. */
  draw(content: MapContent, view: View, size: Size): void {
    this.#compose(content, view, size, false);
  }

  /** Says briefly how to do what was tried. */
  hint(sentence: string): () => void {
    const hint = this.node.querySelector(".hint");
    if (hint) hint.textContent = sentence;
    hint?.classList.add("shown");
    return () => hint?.classList.remove("shown");
  }

  destroy(): void {
    render(nothing, this.node);
  }

  get #layer(): HTMLElement | null {
    return this.node.querySelector(".layer");
  }

  /** By how many pixels a view is pushed from the one that is drawn, both at the same zoom. */
  #pushedFrom(view: View): Point {
    if (!this.#drawn) return [0, 0];
    const [fromX, fromY] = project(this.#drawn.center, view.zoom);
    const [toX, toY] = project(view.center, view.zoom);
    return [fromX - toX, fromY - toY];
  }

  #compose(content: MapContent, view: View, size: Size, isMoving: boolean): void {
    const {road, words, basemap, origin} = content;
    const stops = road ? content.stops : [];
    const {width, height} = size;
    this.#drawn = view;
    const around = 1 + 2 * AROUND;
    const marks = content.marks(visibleBounds(view, width * around, height * around), view.zoom);
    this.#marks = [...marks, ...stops];
    const {toPixel} = projector(view, width, height);
    const discs = marks.map(({position, radius}) => ({at: toPixel(position), radius}));
    const placed = road?.place(stops, toPixel, discs, size) ?? [];
    const taken = [...discs, ...placed];
    if (!isMoving) this.#names?.place(basemap?.towns ?? [], toPixel, view.zoom, taken, this.#boxes, size);
    const focused = this.focus?.focused;
    render(
      html`<div
          class="surface"
          part="map"
          role="application"
          tabindex="0"
          aria-label=${words.map}
          aria-describedby="map-keys"
        ></div>
        <span id="map-keys" hidden>${words.keys}</span>
        <div class="layer">
          <svg class="over" aria-hidden="true">
            ${road?.draw(stops, placed, discs, view.zoom)} ${this.#names?.draw(toPixel)}
            ${origin ? this.#cross(toPixel(origin)) : nothing}
          </svg>
          <div class="marks" role="group" aria-label=${words.marks}></div>
        </div>
        <div class="hint" aria-hidden="true"></div>`,
      this.node,
    );
    this.#layer?.style.removeProperty("transform");
    const group = this.node.querySelector<HTMLElement>(".marks");
    if (group) this.#buttons.draw(group, this.#marks, taken, size, focused, isMoving);
    if (focused && !focused.isConnected) this.focus?.inherit(this.#marks);
  }

  #cross([x, y]: Point): unknown {
    return svg`<path class="origin" d="M${x - 9} ${y}h18M${x} ${y - 9}v18" />`;
  }
}
