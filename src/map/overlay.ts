/** What lies above either ground and is the same for both: the road, the names of towns, the markers. */
import {html, nothing, render, svg, type TemplateResult} from "lit";
import {repeat} from "lit/directives/repeat.js";
import {type Point, type Position, projector, type View, visibleBounds} from "../geo/projection.js";
import type {Size} from "./camera.js";
import type {MapContent, MapEvents, Mark, Stop} from "./content.js";
import {type Box, type Disc, placeNames} from "./labels.js";
import {bendRoad, legPath, stepAside} from "./road.js";

/** Names of these ranks are left out below a zoom. */
const rankFrom = [0, 0, 6.3, 7.4, 8.4];
/** Sizes of names by rank, in em, as in the style sheet. */
const nameSize = [1, 0.9375, 0.8125, 0.75, 0.75];
/** Pixels around the map within which markers are drawn too, so that none pops up at the edge. */
const AROUND = 40;

export class Overlay {
  readonly #node: HTMLElement;
  readonly #widths = new Map<string, number>();
  readonly #pencil = document.createElement("canvas").getContext("2d");
  #bends: {readonly key: string; readonly swings: readonly number[]} = {key: "", swings: []};
  #marks: readonly Mark[] = [];
  #boxes: readonly Box[] = [];
  /** The mark that the tabulator key leads to. */
  #entry?: string;
  /** Where the focus goes when the mark that has it is gathered into another, or parts. */
  #heir?: Position;

  constructor(
    readonly map: HTMLElement,
    readonly events: MapEvents,
  ) {
    this.#node = document.createElement("div");
    map.append(this.#node);
    const {activated, pointed} = events;
    const on = (name: string, then: (key: string) => void): void => {
      this.#node.addEventListener(name, ({target}) => {
        const key = (target as Element).closest<HTMLElement>(".mark")?.dataset.key;
        if (key) then(key);
      });
    };
    on("click", activated);
    on("pointerover", pointed);
    on("focusin", (key) => this.#enter(key));
    on("pointerout", () => pointed(undefined));
    on("focusout", () => pointed(undefined));
  }

  /** Looks where the controls lie. */
  measure(controls: readonly Element[]): void {
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

  draw({marks: marksIn, stops, words, basemap}: MapContent, view: View, size: Size): void {
    const {width, height} = size;
    const marks = marksIn(visibleBounds(view, width + 2 * AROUND, height + 2 * AROUND), view.zoom);
    this.#marks = [...marks, ...stops];
    const {toPixel} = projector(view, width, height);
    const discs = marks.map(({position, radius}) => ({at: toPixel(position), radius}));
    const taken = [...discs];
    const onRoad = stops.map(({position, radius}): Point => {
      const at = stepAside({at: toPixel(position), radius}, taken, size);
      taken.push({at, radius});
      return at;
    });
    const focused = this.#focused;
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
        <svg class="over" aria-hidden="true">
          ${this.#road(stops, onRoad, discs, view.zoom)}
          ${this.#names(basemap?.towns ?? [], toPixel, taken, view.zoom, size)}
        </svg>
        ${this.#markGroup(words.marks)}
        <div class="hint" aria-hidden="true"></div>`,
      this.#node,
    );
    this.#buttons.forEach((button, index) => {
      const {at, radius} = taken[index] as Disc;
      const [x, y] = at;
      button.style.inlineSize = button.style.blockSize = `${2 * radius}px`;
      button.style.transform = `translate(${x - radius}px,${y - radius}px)`;
      const isOutside = x < -radius || y < -radius || x > width + radius || y > height + radius;
      button.hidden = isOutside && button !== focused;
    });
    if (focused && !focused.isConnected) this.focus(this.#nearestTo(this.#heir));
  }

  /** Puts the keyboard's focus on a mark, or on the map when there is none of that key. */
  focus(key?: string): void {
    const mark = this.#buttons.find(({dataset}) => dataset.key === key);
    (mark ?? this.#node.querySelector<HTMLElement>(".surface"))?.focus();
  }

  /** Says where the focus goes when its mark parts. */
  bequeath(position: Position | undefined): void {
    this.#heir = position;
  }

  /** Goes to another mark; false when the key means nothing to marks. */
  press({key, target}: KeyboardEvent): boolean {
    const mark = (target as Element).closest<HTMLElement>(".mark");
    const way = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: 0, End: 0}[key];
    if (!mark || way === undefined) return false;
    const marks = this.#buttons.filter(({hidden}) => !hidden);
    const at = key === "Home" ? 0 : key === "End" ? -1 : (marks.indexOf(mark) + way) % marks.length;
    marks.at(at)?.focus();
    return true;
  }

  /** Says briefly how to do what was tried. */
  hint(sentence: string): () => void {
    const hint = this.#node.querySelector(".hint");
    if (hint) hint.textContent = sentence;
    hint?.classList.add("shown");
    return () => hint?.classList.remove("shown");
  }

  destroy(): void {
    render(nothing, this.#node);
  }

  get #buttons(): HTMLElement[] {
    return [...this.#node.querySelectorAll<HTMLElement>(".mark")];
  }

  get #focused(): HTMLElement | undefined {
    const {activeElement} = this.#node.getRootNode() as Document | ShadowRoot;
    return activeElement instanceof HTMLElement && activeElement.matches(".mark") ? activeElement : undefined;
  }

  #nearestTo(place: Position | undefined): string | undefined {
    if (!place) return undefined;
    const far = ({position: [lon, lat]}: Mark): number => Math.hypot(lon - place[0], lat - place[1]);
    return [...this.#marks].sort((a, b) => far(a) - far(b))[0]?.key;
  }

  #markGroup(name: string): TemplateResult {
    const marks = this.#marks;
    const entry = marks.some(({key}) => key === this.#entry) ? this.#entry : marks[0]?.key;
    return html`<div class="marks" role="group" aria-label=${name}>
      ${repeat(
        marks,
        ({key}) => key,
        ({key, name, look, content}) =>
          html`<button
            type="button"
            class="mark ${look}"
            part="marker"
            tabindex=${key === entry ? 0 : -1}
            data-key=${key}
            aria-label=${name}
          >
            ${content}
          </button>`,
      )}
    </div>`;
  }

  #enter(key: string): void {
    this.#entry = key;
    this.#heir = this.#marks.find((mark) => mark.key === key)?.position;
    for (const button of this.#buttons) button.tabIndex = button.dataset.key === key ? 0 : -1;
    this.events.pointed(key);
  }

  #road(stops: readonly Stop[], at: readonly Point[], discs: readonly Disc[], zoom: number): unknown {
    if (at.length < 2) return nothing;
    // The road keeps its bends while the map is pushed, and while it grows a little.
    const key = [Math.round(zoom * 2), discs.length, ...stops.map((stop) => stop.key)].join();
    if (this.#bends.key !== key) this.#bends = {key, swings: bendRoad(at, discs)};
    return svg`<g class="road">${at.slice(1).map((end, index) => {
      const path = legPath(at[index] ?? end, end, this.#bends.swings[index] ?? 0);
      return svg`<path class=${stops[index + 1]?.past ? "past" : ""} d=${path} />`;
    })}</g>`;
  }

  #names(
    towns: readonly {readonly name: string; readonly rank: number; readonly position: Position}[],
    toPixel: (position: Position) => Point,
    taken: readonly Disc[],
    zoom: number,
    size: Size,
  ): unknown {
    const {fontSize, fontFamily} = getComputedStyle(this.map);
    const wanted = towns
      .filter(({rank}) => zoom >= (rankFrom[rank] ?? Infinity))
      .map(({name, rank, position}) => {
        const height = parseFloat(fontSize) * (nameSize[rank] ?? 0.75);
        const font = `${rank === 1 ? "600 " : ""}${height}px ${fontFamily}`;
        return {name, rank, at: toPixel(position), width: this.#width(name, font), height: height * 1.15};
      });
    return placeNames(wanted, taken, this.#boxes, size).map(
      ({name, rank, x, y, dot, at}) =>
        svg`${dot ? svg`<circle class="dot" cx=${at[0]} cy=${at[1]} r="2" />` : nothing}
          <text class="rank-${rank}" x=${x} y=${y}>${name}</text>`,
    );
  }

  #width(name: string, font: string): number {
    const key = font + name;
    let width = this.#widths.get(key);
    if (width === undefined) {
      if (this.#pencil) this.#pencil.font = font;
      width = this.#pencil?.measureText(name).width ?? name.length * 8;
      this.#widths.set(key, width);
    }
    return width;
  }
}
