/** Makes smooth lakes of the coarse ones of the source. */
import {blur2} from "d3-array";
import {contours} from "d3-contour";
import {smooth, thin} from "./lines.mjs";
import {forEachArea} from "./raster.mjs";

/** How wide a cut through a lake is mended, in metres: the source has cuts along its tiles. */
const MENDED = 2600;

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
    const wet = cells.filter((cell) => water[cell]).length;
    // Ponds that mending has joined are no lake.
    if (wet < cells.length / 2) return;
    if (wet * kmPerCell < (near ? measures.nearArea : measures.farArea)) return;
    lakes.push(shore(raster, cells, near ? measures.nearDetail : measures.farDetail));
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
  // The source draws large lakes with as few corners as small ones: the larger, the more is rounded off.
  const blur = Math.min(6, Math.sqrt(cells.length) / 16);
  const frame = Math.ceil(3 * blur) + 2;
  const xs = cells.map((cell) => cell % raster.width);
  const ys = cells.map((cell) => Math.floor(cell / raster.width));
  const least = (values) => values.reduce((a, b) => Math.min(a, b));
  const most = (values) => values.reduce((a, b) => Math.max(a, b));
  const left = least(xs) - frame;
  const bottom = least(ys) - frame;
  const width = most(xs) - left + 1 + frame;
  const height = most(ys) - bottom + 1 + frame;
  const data = new Float32Array(width * height);
  cells.forEach((_, i) => (data[(ys[i] - bottom) * width + xs[i] - left] = 1));
  blur2({data, width, height}, blur);
  const {coordinates} = contours().size([width, height]).thresholds([0.5])(data)[0];
  const outer = coordinates.map(([ring]) => ring).sort((a, b) => b.length - a.length)[0];
  return thin(smooth(outer, 8), leastArea / raster.cell ** 2).map(([x, y]) =>
    raster.toPosition([x + left, y + bottom]),
  );
}
