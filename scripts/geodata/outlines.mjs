/** Makes the region's outline, its departments and the borders around it from the raster of territories. */
import {mergeArcs} from "topojson-client";
import {topology} from "topojson-server";
import {smooth, thin} from "./lines.mjs";
import {tracePolygons} from "./trace.mjs";

/** Rounds the stairs of the raster off, without moving a bend of a kilometre. */
const SMOOTHING = 12;

/**
 * @param {import("./raster.mjs").Raster} raster
 * @param {{names: string[], territory: Uint8Array}} territories
 * @param {string[]} departments those of the region
 * @param {{near: number, far: number}} detail least triangle kept in the region's lines and in those around it, in m²
 * @returns {{
 *   lines: import("./inputs.mjs").Position[][],
 *   borders: number, neighbours: number,
 *   region: number[][][], departments: number[][][][],
 * }} all lines, the region's outline first, then the borders between its departments, then those around; polygons refer to them as in TopoJSON
 */
export function makeOutlines(raster, {names, territory}, departments, detail) {
  const polygons = tracePolygons(raster, territory, names.length);
  const {arcs, objects} = topology(
    Object.fromEntries(
      names.map((name, label) => [name, {type: "MultiPolygon", coordinates: polygons[label]}]),
    ),
  );

  const owners = arcs.map(() => new Set());
  for (const name of names) {
    for (const arc of objects[name].arcs.flat(2)) owners[arc < 0 ? ~arc : arc].add(name);
  }
  const insiders = (arc) => [...owners[arc]].filter((name) => departments.includes(name)).length;
  const all = arcs.map((_, arc) => arc);
  const outline = all.filter((arc) => insiders(arc) === 1);
  const borders = all.filter((arc) => insiders(arc) === 2);
  // A line with one owner is the edge of the raster.
  const neighbours = all.filter((arc) => insiders(arc) === 0 && owners[arc].size === 2);

  const kept = [...outline, ...borders, ...neighbours];
  const renumber = (arc) => (arc < 0 ? ~kept.indexOf(~arc) : kept.indexOf(arc));
  const ofRegion = departments.map((code) => objects[code]);
  return {
    lines: kept.map((arc) => {
      const least = (insiders(arc) ? detail.near : detail.far) / raster.cell ** 2;
      return thin(smooth(arcs[arc], SMOOTHING), least).map((cell) => raster.toPosition(cell));
    }),
    borders: outline.length,
    neighbours: outline.length + borders.length,
    region: renumberAll(mergeArcs({arcs, objects}, ofRegion).arcs, renumber),
    departments: ofRegion.map((object) => renumberAll(object.arcs, renumber)),
  };
}

function renumberAll(polygons, renumber) {
  return polygons.map((rings) => rings.map((arcs) => arcs.map(renumber)));
}
