/** Makes smooth lakes of the coarse ones of the source. */
import {contours} from "d3-contour";
import {smooth, thin} from "./lines.mjs";
import {forEachArea} from "./raster.mjs";

/** How wide a cut through a lake is mended, in metres: the source has cuts along its tiles. */
const MENDED = 1500;

/**
 * @param {import("./raster.mjs").Raster} raster
 * @param {import("./inputs.mjs").Position[][]} waters
 * @param {(cells: number[]) => boolean} isNear whether a lake is in or close to the region
 * @param {{nearArea: number, farArea: number, nearDetail: number, farDetail: number}} measures
 *   areas: smallest lake kept, in km²; details: least triangle kept in its shore, in m²
 * @returns {import("./inputs.mjs").Position[][]} closed rings
 */
export function makeLakes(raster, waters, isNear, measures) {
  const water = new Uint8Array(raster.size);
  for (const ring of waters) raster.fill([ring], (cell) => (water[cell] = 1));

  const radius = MENDED / 2 / raster.cell;
  const mended = grow(raster, grow(raster, water, radius, 1), radius, 0);
  const kmPerCell = raster.cell ** 2 / 1e6;
  const lakes = [];
  forEachArea(raster, mended, (cells, value) => {
    if (!value) return;
    const near = isNear(cells);
    // Ponds that mending has joined are no lake: what counts is the water that was there.
    const area = cells.filter((cell) => water[cell]).length * kmPerCell;
    if (area < (near ? measures.nearArea : measures.farArea)) return;
    lakes.push(shore(raster, cells, (near ? measures.nearDetail : measures.farDetail) / raster.cell ** 2));
  });
  return lakes;
}

/** Spreads a value to all cells within a radius. */
function grow({width, height}, values, radius, value) {
  const grown = values.slice();
  const reach = Math.ceil(radius);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const cell = y * width + x;
      if (values[cell] !== value) continue;
      // Only a cell on the rim reaches anything new.
      if ([cell - 1, cell + 1, cell - width, cell + width].every((side) => values[side] === value)) continue;
      for (let dy = -reach; dy <= reach; dy += 1) {
        for (let dx = -reach; dx <= reach; dx += 1) {
          if (dx * dx + dy * dy > radius * radius) continue;
          const [toX, toY] = [x + dx, y + dy];
          if (toX >= 0 && toY >= 0 && toX < width && toY < height) grown[toY * width + toX] = value;
        }
      }
    }
  }
  return grown;
}

/** Gives the outer shore of a lake as a smooth closed ring. */
function shore(raster, cells, leastArea) {
  const xs = cells.map((cell) => cell % raster.width);
  const ys = cells.map((cell) => Math.floor(cell / raster.width));
  const least = (values) => values.reduce((a, b) => Math.min(a, b));
  const most = (values) => values.reduce((a, b) => Math.max(a, b));
  const left = least(xs) - 2;
  const bottom = least(ys) - 2;
  const width = most(xs) - left + 3;
  const height = most(ys) - bottom + 3;
  const values = new Float32Array(width * height);
  cells.forEach((_, i) => (values[(ys[i] - bottom) * width + xs[i] - left] = 1));
  const {coordinates} = contours().size([width, height]).thresholds([0.5])(values)[0];
  const outer = coordinates.map(([ring]) => ring).sort((a, b) => b.length - a.length)[0];
  return thin(smooth(outer, 10), leastArea).map(([x, y]) => raster.toPosition([x + left, y + bottom]));
}
