/** The road of a rally: roundels that step aside for markers, and legs that curve between them. */
import {nothing, svg} from "lit";
import type {Point, Position} from "../geo/projection.js";
import type {Size} from "./camera.js";
import type {Road, Stop} from "./content.js";
import type {Disc} from "./labels.js";

const gapTo = ([x, y]: Point, {at, radius}: Disc): number => Math.hypot(x - at[0], y - at[1]) - radius;

/** Pixels that a roundel may stand away from its place and still be read as being there. */
const ASIDE = 56;

/**
 * Where a disc goes that wants to stand at a place: there when it is free, else beside, as near as there is
 * room; in a crowd, where it covers the least.
 */
export function stepAside({at, radius}: Disc, taken: readonly Disc[], {width, height}: Size): Point {
  let best = at;
  let least = Infinity;
  for (let distance = 0; distance < ASIDE; distance += 7) {
    for (let turn = 0; turn < (distance ? 12 : 1); turn += 1) {
      // Up to the right first, then by turns to both sides.
      const angle = (Math.PI / 6) * (turn % 2 ? (turn + 1) / 2 : -turn / 2) - Math.PI / 4;
      const x = at[0] + distance * Math.cos(angle);
      const y = at[1] + distance * Math.sin(angle);
      let cost = distance + turn / 4;
      for (const disc of taken) cost += 8 * Math.max(0, radius + 1 - gapTo([x, y], disc));
      if (x < radius || y < radius || x > width - radius || y > height - radius) cost = Infinity;
      if (cost < least) [least, best] = [cost, [x, y]];
    }
    if (least <= distance) break;
  }
  return best;
}

/** How far a leg may swing out, as a share of its length, to the left when positive. */
const swings = [0.07, -0.07, 0.14, -0.14, 0.21, -0.21, 0.28, -0.28];
const SAMPLES = 18;

function controlOf([ax, ay]: Point, [bx, by]: Point, swing: number): Point {
  // A quadratic curve passes half way between its chord and its control point.
  return [(ax + bx) / 2 + 2 * swing * (by - ay), (ay + by) / 2 - 2 * swing * (bx - ax)];
}

function pointsOn(a: Point, b: Point, swing: number): Point[] {
  const [cx, cy] = controlOf(a, b, swing);
  return Array.from({length: SAMPLES + 1}, (_, index) => {
    const t = index / SAMPLES;
    const u = 1 - t;
    return [u * u * a[0] + 2 * u * t * cx + t * t * b[0], u * u * a[1] + 2 * u * t * cy + t * t * b[1]];
  });
}

const side = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

function crossings(line: readonly Point[], other: readonly Point[]): number {
  let count = 0;
  for (let i = 1; i < line.length; i += 1) {
    for (let j = 1; j < other.length; j += 1) {
      const [a, b, c, d] = [line[i - 1], line[i], other[j - 1], other[j]] as [Point, Point, Point, Point];
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count += 1;
    }
  }
  return count;
}

/**
 * Chooses for each leg the swing that crosses the least of the road before it, keeps clear of what is drawn,
 * and is the gentlest. The swings stay good while the map is pushed, so they need not be found anew each frame.
 */
export function bendRoad(stops: readonly Point[], discs: readonly Disc[]): number[] {
  const road: Point[][] = [];
  return stops.slice(1).map((end, index) => {
    const start = stops[index] ?? end;
    const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
    let best = 0;
    let least = Infinity;
    let chosen: Point[] = [];
    for (const swing of swings) {
      const line = pointsOn(start, end, swing);
      let cost = Math.abs(swing) * length;
      for (const earlier of road) cost += 60 * crossings(line, earlier);
      for (const point of line.slice(2, -2)) {
        for (const disc of discs) cost += 3 * Math.max(0, 6 - gapTo(point, disc));
        // Two legs side by side read as one.
        for (const earlier of road)
          for (const other of earlier.slice(3, -3))
            cost += Math.max(0, 8 - Math.hypot(point[0] - other[0], point[1] - other[1]));
      }
      if (cost < least) [least, best, chosen] = [cost, swing, line];
    }
    road.push(chosen);
    return best;
  });
}

/** A leg as SVG path data. */
export function legPath(start: Point, end: Point, swing: number): string {
  const write = (point: Point): string => point.map((value) => value.toFixed(1)).join(" ");
  return `M${write(start)}Q${write(controlOf(start, end, swing))} ${write(end)}`;
}

/** Draws the road. It keeps its bends while the map is pushed, and while it grows a little. */
export class RallyRoad implements Road {
  #bends: {readonly key: string; readonly swings: readonly number[]} = {key: "", swings: []};

  place(
    stops: readonly Stop[],
    toPixel: (position: Position) => Point,
    discs: readonly Disc[],
    size: Size,
  ): Disc[] {
    const taken = [...discs];
    return stops.map(({position, radius}) => {
      const disc = {at: stepAside({at: toPixel(position), radius}, taken, size), radius};
      taken.push(disc);
      return disc;
    });
  }

  draw(stops: readonly Stop[], placed: readonly Disc[], discs: readonly Disc[], zoom: number): unknown {
    const at = placed.map((disc) => disc.at);
    if (at.length < 2) return nothing;
    const key = [Math.round(zoom * 2), discs.length, ...stops.map((stop) => stop.key)].join();
    if (this.#bends.key !== key) this.#bends = {key, swings: bendRoad(at, discs)};
    return svg`<g class="road">${at.slice(1).map((end, index) => {
      const path = legPath(at[index] ?? end, end, this.#bends.swings[index] ?? 0);
      return svg`<path class=${stops[index + 1]?.past ? "past" : ""} d=${path} />`;
    })}</g>`;
  }
}
