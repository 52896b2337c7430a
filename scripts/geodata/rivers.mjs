/** Threads rivers through what the source has of their water. */
import {smooth, thin} from "./lines.mjs";

/** A step through water costs 1, away from any up to this much more. */
const DRY = 8;
/** How fast dry land grows dear, in metres from the water. */
const NEAR_WATER = 500;
/** How far a waypoint may be moved onto water, in metres. */
const SNAP = 300;
/** Rounds off the bends between the patches, without losing the loop of Besançon. */
const SMOOTHING = 60;

/**
 * Gives each river's course: the cheapest way from waypoint to waypoint, where water is cheap. The source
 * has water only where a river is some 50 m wide, in scattered patches; between them the course goes
 * straight on.
 *
 * @param {import("./raster.mjs").Raster} raster
 * @param {import("./inputs.mjs").Position[][]} waters
 * @param {{name: string, waypoints: import("./inputs.mjs").Position[], around?: boolean}[]} rivers
 * @returns {{name: string, around: boolean, course: [number, number][]}[]} courses in cells, a point every half cell
 */
export function makeRivers(raster, waters, rivers) {
  const water = new Uint8Array(raster.size);
  for (const ring of waters) {
    raster.fill([ring], (cell) => (water[cell] = 1));
    // Patches narrower than a cell hold no cell's centre.
    const middle = [0, 1].map(
      (axis) => ring.reduce((sum, position) => sum + position[axis], 0) / ring.length,
    );
    const [x, y] = raster.toCell(middle).map(Math.floor);
    if (x >= 0 && y >= 0 && x < raster.width && y < raster.height) water[y * raster.width + x] = 1;
  }
  const cost = costs(raster, water);
  return rivers.map(({name, waypoints, around = false}) => {
    const stops = waypoints.map((position) => nearestWater(raster, water, position));
    const way = stops
      .slice(1)
      .flatMap((stop, i) => cheapestWay(raster, cost, stops[i], stop).slice(i ? 1 : 0));
    // On dry land the way is as good as any other of the same cost: only where it met water is it kept.
    const met = way.filter((cell) => water[cell] || stops.includes(cell));
    const points = met.map((cell) => [(cell % raster.width) + 0.5, Math.floor(cell / raster.width) + 0.5]);
    return {name, around, course: smooth(everyHalfCell(points), SMOOTHING)};
  });
}

/**
 * Gives the lines to draw for the rivers.
 * @param {import("./raster.mjs").Raster} raster
 * @param {ReturnType<typeof makeRivers>} rivers
 * @param {{near: number, far: number}} detail least triangle kept, in m², in the region's rivers and in those around it
 * @returns {{name: string, line: import("./inputs.mjs").Position[]}[]}
 */
export function drawRivers(raster, rivers, detail) {
  return rivers.map(({name, around, course}) => {
    const least = (around ? detail.far : detail.near) / raster.cell ** 2;
    return {name, line: thin(course, least).map((cell) => raster.toPosition(cell))};
  });
}

/**
 * Gives a reservoir's shore as a ring: the source has long and narrow ones only in pieces.
 * @param {import("./raster.mjs").Raster} raster
 * @param {ReturnType<typeof makeRivers>} rivers
 * @param {{river: string, from: import("./inputs.mjs").Position, to: import("./inputs.mjs").Position, width: number}} reservoir
 *   from where to where the river is as wide as that, in metres
 * @returns {import("./inputs.mjs").Position[]}
 */
export function makeReservoir(raster, rivers, {river, from, to, width}) {
  const {course} = rivers.find(({name}) => name === river);
  const placeOf = (position) => {
    const [x, y] = raster.toCell(position);
    const away = course.map((point) => Math.hypot(point[0] - x, point[1] - y));
    return away.indexOf(away.reduce((a, b) => Math.min(a, b)));
  };
  const reach = course.slice(placeOf(from), placeOf(to));
  const half = width / 2 / raster.cell;
  const side = (sign) =>
    reach.map(([x, y], i) => {
      const before = reach[Math.max(0, i - 3)];
      const after = reach[Math.min(reach.length - 1, i + 3)];
      const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
      // Narrow at its head, widest at the dam.
      const wide = (sign * half * Math.sqrt(i / reach.length)) / Math.hypot(dx, dy);
      return [x - dy * wide, y + dx * wide];
    });
  return [...side(1), ...side(-1).reverse()].map((cell) => raster.toPosition(cell));
}

function everyHalfCell(points) {
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    if (!next) return [point];
    const parts = Math.max(1, Math.round(2 * Math.hypot(next[0] - point[0], next[1] - point[1])));
    return Array.from({length: parts}, (_, k) => [
      point[0] + ((next[0] - point[0]) * k) / parts,
      point[1] + ((next[1] - point[1]) * k) / parts,
    ]);
  });
}

/** Gives the cell of a waypoint, moved onto water close by so that the course need not leave it. */
function nearestWater(raster, water, position) {
  const [x, y] = raster.toCell(position).map(Math.floor);
  if (x < 0 || y < 0 || x >= raster.width || y >= raster.height) {
    throw new Error(`The map does not reach to the waypoint ${position}`);
  }
  const reach = Math.floor(SNAP / raster.cell);
  let nearest = y * raster.width + x;
  let least = reach ** 2 + 1;
  for (let dy = -reach; dy <= reach; dy += 1) {
    for (let dx = -reach; dx <= reach; dx += 1) {
      const cell = (y + dy) * raster.width + x + dx;
      const away = dx ** 2 + dy ** 2;
      if (!water[cell] || away >= least) continue;
      least = away;
      nearest = cell;
    }
  }
  return nearest;
}

/** What it costs to enter each cell, by its distance from water (measured in steps of a king at chess). */
function costs({width, size, cell: metres}, water) {
  const away = new Uint16Array(size).fill(65535);
  let front = [];
  for (let cell = 0; cell < size; cell += 1) {
    if (!water[cell]) continue;
    away[cell] = 0;
    front.push(cell);
  }
  for (let distance = 1; front.length && distance * metres < 6 * NEAR_WATER; distance += 1) {
    const next = [];
    for (const cell of front) {
      for (const side of neighbours(cell, width)) {
        if (side < 0 || side >= size || away[side] <= distance) continue;
        away[side] = distance;
        next.push(side);
      }
    }
    front = next;
  }
  return Float32Array.from(away, (steps) => 1 + DRY * (1 - Math.exp((-steps * metres) / NEAR_WATER)));
}

function neighbours(cell, width) {
  return [-1, 1, -width, width, -width - 1, -width + 1, width - 1, width + 1].map((step) => cell + step);
}

/** Dijkstra's way between two cells, held to a box around both. */
function cheapestWay({width, size, cell: metres}, cost, from, to) {
  const MARGIN = 8000 / metres;
  const [x0, x1] = [from % width, to % width].sort((a, b) => a - b);
  const [y0, y1] = [Math.floor(from / width), Math.floor(to / width)].sort((a, b) => a - b);
  const spent = new Map([[from, 0]]);
  const cameFrom = new Map();
  const queue = new Queue();
  queue.push(from, 0);
  for (let cell = queue.pop(); cell !== to; cell = queue.pop()) {
    if (cell === undefined) throw new Error(`No way from cell ${from} to ${to}`);
    neighbours(cell, width).forEach((side, i) => {
      const [x, y] = [side % width, Math.floor(side / width)];
      if (
        side < 0 ||
        side >= size ||
        x < x0 - MARGIN ||
        x > x1 + MARGIN ||
        y < y0 - MARGIN ||
        y > y1 + MARGIN
      )
        return;
      const total = spent.get(cell) + ((cost[cell] + cost[side]) / 2) * (i < 4 ? 1 : Math.SQRT2);
      if (total >= (spent.get(side) ?? Infinity)) return;
      spent.set(side, total);
      cameFrom.set(side, cell);
      queue.push(side, total);
    });
  }
  const way = [to];
  while (way[0] !== from) way.unshift(cameFrom.get(way[0]));
  return way;
}

/** A binary heap: the cheapest cell first. Ties go to the one pushed first, so that a build repeats itself. */
class Queue {
  #items = [];
  #pushed = 0;

  push(cell, total) {
    const items = this.#items;
    let at = items.push({cell, total, order: (this.#pushed += 1)}) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) break;
      [items[at], items[parent]] = [items[parent], items[at]];
      at = parent;
    }
  }

  pop() {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (items.length) {
      items[0] = last;
      for (let at = 0; ;) {
        const left = 2 * at + 1;
        let least = at;
        if (left < items.length && this.#before(left, least)) least = left;
        if (left + 1 < items.length && this.#before(left + 1, least)) least = left + 1;
        if (least === at) break;
        [items[at], items[least]] = [items[least], items[at]];
        at = least;
      }
    }
    return first?.cell;
  }

  #before(a, b) {
    const [first, second] = [this.#items[a], this.#items[b]];
    return first.total < second.total || (first.total === second.total && first.order < second.order);
  }
}
