/** The names of towns: which are due at a zoom, how wide they are, where they are written. */
import {svg} from "lit";
import type {Town} from "../geo/basemap.js";
import type {Point, Position} from "../geo/projection.js";
import type {Size} from "./camera.js";
import {type Box, type Disc, placeNames, type Written} from "./labels.js";

/** Names of these ranks are left out below a zoom. */
const rankFrom = [0, 0, 6.3, 7.4, 8.4];
/** Sizes of names by rank, in em, as in the style sheet. */
const nameSize = [1, 0.9375, 0.8125, 0.75, 0.75];

/** A name that has found its place, which it keeps beside its town while the map moves. */
interface Placed extends Written {
  readonly position: Position;
}

export class Names {
  readonly #widths = new Map<string, number>();
  readonly #pencil = document.createElement("canvas").getContext("2d");
  #font = {size: 16, family: "sans-serif"};
  #placed: readonly Placed[] = [];

  /** Takes up the typeface of the page. */
  measure(map: Element): void {
    const {fontSize, fontFamily} = getComputedStyle(map);
    this.#font = {size: parseFloat(fontSize), family: fontFamily};
  }

  /** Finds a place for each name that is due at a zoom, clear of discs and boxes. */
  place(
    towns: readonly Town[],
    toPixel: (position: Position) => Point,
    zoom: number,
    taken: readonly Disc[],
    boxes: readonly Box[],
    size: Size,
  ): void {
    const wanted = towns
      .filter(({rank}) => zoom >= (rankFrom[rank] ?? Infinity))
      .map(({name, rank, position}) => {
        const height = this.#font.size * (nameSize[rank] ?? 0.75);
        const font = `${rank === 1 ? "600 " : ""}${height}px ${this.#font.family}`;
        const width = this.#width(name, font);
        return {name, rank, position, at: toPixel(position), width, height: height * 1.15};
      });
    this.#placed = placeNames(wanted, taken, boxes, size) as Placed[];
  }

  /** Writes the names that have a place, beside where their towns are now. */
  draw(toPixel: (position: Position) => Point): unknown {
    return this.#placed.map(({name, rank, position, at, x, y, dot}) => {
      const [townX, townY] = toPixel(position);
      return svg`${dot ? svg`<circle class="dot" cx=${townX} cy=${townY} r="2" />` : ""}
        <text class="rank-${rank}" x=${townX + x - at[0]} y=${townY + y - at[1]}>${name}</text>`;
    });
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
