/** Smooths and thins lines. */
import {presimplify} from "topojson-simplify";

/**
 * Rounds off a line: each position moves to the mean of its neighbours and itself, again and again.
 * The ends stay; a closed line is smoothed all around.
 * @param {[number, number][]} line
 * @param {number} times
 */
export function smooth(line, times) {
  const closed = isClosed(line) && line.length > 4;
  const last = line.length - 1;
  let now = line;
  for (let time = 0; time < times; time += 1) {
    const before = now;
    now = before.map((point, i) => {
      if (!closed && (i === 0 || i === last)) return point;
      const a = before[i === 0 ? last - 1 : i - 1];
      const b = before[i === last ? 1 : i + 1];
      return [(a[0] + 2 * point[0] + b[0]) / 4, (a[1] + 2 * point[1] + b[1]) / 4];
    });
  }
  return now;
}

/**
 * Leaves out positions that matter least to the shape (Visvalingam): those that span a triangle below
 * the given area with their neighbours.
 * @param {[number, number][]} line
 * @param {number} leastArea in the line's own units, squared
 */
export function thin(line, leastArea) {
  const {arcs} = presimplify({type: "Topology", objects: {}, arcs: [line]});
  return arcs[0].filter(([, , weight]) => weight >= leastArea).map(([x, y]) => [x, y]);
}

export function isClosed(line) {
  return line[0][0] === line.at(-1)[0] && line[0][1] === line.at(-1)[1];
}
