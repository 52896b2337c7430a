/**
 * Gathers what would overlap on a map into rings, anew for each view: a pass over flat arrays is so quick that no
 * index has to be built, kept or built anew when a filter changes.
 */
import {type Area, type WorldPoint, worldSize} from "./projection.js";

/** Points as flat arrays, all of the same length. */
export interface Points {
  /** Place in the world's square of Web Mercator, 0 to 1 from west to east. */
  readonly x: Float64Array;
  /** Likewise, 0 to 1 from north to south. NaN when nobody knows where the point is. */
  readonly y: Float64Array;
  /** What kind each point is, from 0: the rings show the shares. */
  readonly kind: Uint16Array;
  /** How many kinds there are. */
  readonly kinds: number;
}

/** What stands at one spot, in the middle of its points: a single one, or several together. */
export interface Gathered extends WorldPoint {
  /** The first of its points, by its place in the arrays: it stays in the same ring as long as anything does. */
  readonly first: number;
  readonly count: number;
  /** How far its points lie apart at the most, from west to east or from north to south. */
  readonly extent: number;
  /** How many of each kind, by kind. */
  readonly kinds: ArrayLike<number>;
}

/** The edge of the cells in which points are counted first, in pixels: two markers in one would touch. */
const CELL = 30;
/** Pixels between two markers at the least. */
const GAP = 2;
/** Gathered rings grow and may touch another one; after so many rounds none does. */
const ROUNDS = 3;

/** The occupied cell of a grid, or what has become of it: a ring takes in the cells that it would touch. */
interface Cell {
  /** The ring that has taken this one in. */
  ring?: Cell;
  first: number;
  count: number;
  sumX: number;
  sumY: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  readonly kinds: Uint32Array;
}

/** The least distance between the middles of two marks of so many points, in the world's square. */
type Nearest = (a: number, b: number) => number;

/** All that stands within an area at a zoom, and which of it holds a point. */
export class Gathering {
  readonly all: readonly Gathered[];
  readonly #cells: Cells;
  readonly #marks = new Map<Cell, Gathered>();

  /**
   * `chosen` are the points that count, by their places in the arrays, ascending. `radius` gives the size of the
   * mark of so many points, in pixels. Of what lies at the area's edge a part may be missing: ask for a little
   * more than is shown.
   */
  constructor(
    points: Points,
    readonly chosen: Uint32Array,
    zoom: number,
    area: Area,
    radius: (count: number) => number,
  ) {
    const pixels = worldSize(zoom);
    this.#cells = new Cells(points, chosen, CELL / pixels, area);
    this.#cells.merge((a, b) => (radius(a) + radius(b) + GAP) / pixels);
    this.all = this.#cells.rings.map((cell) => {
      const mark = described(cell);
      this.#marks.set(cell, mark);
      return mark;
    });
  }

  /** The mark that holds a point, given by its place in `chosen`; undefined when it lies outside of the area. */
  holding(place: number): Gathered | undefined {
    const cell = this.#cells.of(place);
    return cell && this.#marks.get(ringOf(cell));
  }

  /** The points of a mark, by their places in the arrays, ascending. */
  members(mark: Gathered): number[] {
    const members: number[] = [];
    this.chosen.forEach((point, place) => {
      if (this.holding(place) === mark) members.push(point);
    });
    return members;
  }
}

/** The cells of a grid that is fixed to the world, so that pushing the map changes no ring. */
class Cells {
  readonly #grid: Int32Array;
  readonly #columns: number;
  readonly #rows: number;
  readonly #west: number;
  readonly #north: number;
  readonly #occupied: Cell[] = [];
  /** For each place in `chosen` its cell, -1 outside of the area. */
  readonly #cellOf: Int32Array;

  constructor(
    {x, y, kind, kinds}: Points,
    chosen: Uint32Array,
    readonly size: number,
    {left, top, right, bottom}: Area,
  ) {
    this.#west = Math.floor(left / size);
    this.#north = Math.floor(top / size);
    this.#columns = Math.floor(right / size) - this.#west + 1;
    this.#rows = Math.floor(bottom / size) - this.#north + 1;
    this.#grid = new Int32Array(this.#columns * this.#rows).fill(-1);
    this.#cellOf = new Int32Array(chosen.length).fill(-1);
    for (let place = 0; place < chosen.length; place += 1) {
      const point = chosen[place] as number;
      this.#count(place, point, x[point] as number, y[point] as number, kind[point] as number, kinds);
    }
  }

  /** The cell of a point, given by its place in `chosen`. */
  of(place: number): Cell | undefined {
    return this.#occupied[this.#cellOf[place] ?? -1];
  }

  /** What is left after the merging. */
  get rings(): Cell[] {
    return this.#occupied.filter(({ring}) => !ring);
  }

  /** Puts together what is nearer than marks of so many points may be; the larger takes in the smaller. */
  merge(nearest: Nearest): void {
    const reach = Math.ceil(nearest(Infinity, Infinity) / this.size);
    for (let round = 0; round < ROUNDS; round += 1) {
      let isMerged = false;
      for (const ring of this.rings.sort((a, b) => b.count - a.count || a.first - b.first)) {
        if (!ring.ring && this.#takeIn(ring, reach, nearest)) isMerged = true;
      }
      if (!isMerged) break;
    }
  }

  #count(place: number, point: number, x: number, y: number, kind: number, kinds: number): void {
    const spot = this.#spot(x, y);
    if (spot < 0) return;
    let index = this.#grid[spot] as number;
    if (index < 0) {
      index = this.#occupied.length;
      this.#grid[spot] = index;
      const box = {left: x, top: y, right: x, bottom: y};
      this.#occupied.push({first: point, count: 0, sumX: 0, sumY: 0, ...box, kinds: new Uint32Array(kinds)});
    }
    this.#cellOf[place] = index;
    const cell = this.#occupied[index] as Cell;
    cell.count += 1;
    cell.sumX += x;
    cell.sumY += y;
    if (x < cell.left) cell.left = x;
    if (x > cell.right) cell.right = x;
    if (y < cell.top) cell.top = y;
    if (y > cell.bottom) cell.bottom = y;
    cell.kinds[kind] = (cell.kinds[kind] ?? 0) + 1;
  }

  /** Where in the grid a point lies, -1 outside. Points that are nowhere (NaN) lie outside, too. */
  #spot(x: number, y: number): number {
    const column = Math.floor(x / this.size) - this.#west;
    const row = Math.floor(y / this.size) - this.#north;
    const isInside = column >= 0 && row >= 0 && column < this.#columns && row < this.#rows;
    return isInside ? row * this.#columns + column : -1;
  }

  /** True when a ring has taken in another one. */
  #takeIn(ring: Cell, reach: number, nearest: Nearest): boolean {
    const [x, y] = [ring.sumX / ring.count, ring.sumY / ring.count];
    const {count} = ring;
    for (let down = -reach; down <= reach; down += 1) {
      for (let right = -reach; right <= reach; right += 1) {
        const cell =
          this.#occupied[this.#grid[this.#spot(x + right * this.size, y + down * this.size)] ?? -1];
        const other = cell && ringOf(cell);
        if (!other || other === ring || other.count > ring.count) continue;
        const apart = Math.hypot(other.sumX / other.count - x, other.sumY / other.count - y);
        if (apart < nearest(ring.count, other.count)) join(ring, other);
      }
    }
    return ring.count > count;
  }
}

function ringOf(cell: Cell): Cell {
  let ring = cell;
  while (ring.ring) ring = ring.ring;
  return ring;
}

function join(ring: Cell, other: Cell): void {
  other.ring = ring;
  ring.first = Math.min(ring.first, other.first);
  ring.count += other.count;
  ring.sumX += other.sumX;
  ring.sumY += other.sumY;
  ring.left = Math.min(ring.left, other.left);
  ring.top = Math.min(ring.top, other.top);
  ring.right = Math.max(ring.right, other.right);
  ring.bottom = Math.max(ring.bottom, other.bottom);
  other.kinds.forEach((count, kind) => (ring.kinds[kind] = (ring.kinds[kind] ?? 0) + count));
}

function described({first, count, sumX, sumY, left, top, right, bottom, kinds}: Cell): Gathered {
  return {
    first,
    count,
    // One point stands where it is: a sum of several may have lost its last digits.
    x: sumX / count,
    y: sumY / count,
    extent: Math.max(right - left, bottom - top),
    kinds,
  };
}

/** Whether no zoom up to `maxZoom` parts these points: their marks would still touch. */
export function isOneSpot({extent}: Gathered, maxZoom: number): boolean {
  return extent * worldSize(maxZoom) < CELL;
}
