/** Follows the edges of areas in a raster. */

/**
 * Gives the outlines of each territory as polygons in cells. Every corner of a cell on the way is kept, so
 * that two territories share all their corners and a topology finds where three meet.
 *
 * @param {import("./raster.mjs").Raster} raster
 * @param {Uint8Array} territory
 * @param {number} labels how many
 * @returns {[number, number][][][][]} by label: polygons of rings
 */
export function tracePolygons(raster, territory, labels) {
  const {width, height} = raster;
  const stride = width + 1;
  const at = (x, y) => (x < 0 || y < 0 || x >= width || y >= height ? -1 : territory[y * width + x]);
  /** Directed edges by label: from corner to the one or two corners that follow, the area on the left. */
  const edges = Array.from({length: labels}, () => new Map());
  const add = (label, from, to) => {
    if (label < 0) return;
    const known = edges[label].get(from);
    if (known) known.push(to);
    else edges[label].set(from, [to]);
  };
  for (let y = 0; y <= height; y += 1) {
    for (let x = 0; x <= width; x += 1) {
      const corner = y * stride + x;
      const here = at(x, y);
      const west = at(x - 1, y);
      const south = at(x, y - 1);
      if (here !== west && y < height) {
        add(here, corner + stride, corner);
        add(west, corner, corner + stride);
      }
      if (here !== south && x < width) {
        add(here, corner, corner + 1);
        add(south, corner + 1, corner);
      }
    }
  }
  return edges.map((next) => polygonsOf(ringsOf(next, stride)));
}

function ringsOf(next, stride) {
  const rings = [];
  for (const start of next.keys()) {
    while (next.has(start)) {
      const ring = [];
      let from = start;
      let heading = 0;
      do {
        ring.push([from % stride, Math.floor(from / stride)]);
        const choices = next.get(from);
        // Where two cells touch by a corner only, turning left keeps them apart.
        const left = heading === 1 ? stride : heading === stride ? -1 : heading === -1 ? -stride : 1;
        const choice = Math.max(0, choices.indexOf(from + left));
        const [to] = choices.splice(choices.length > 1 ? choice : 0, 1);
        if (!choices.length) next.delete(from);
        heading = to - from;
        from = to;
      } while (from !== start);
      ring.push(ring[0]);
      rings.push(ring);
    }
  }
  return rings;
}

/** Puts each hole with the ring around it. */
function polygonsOf(rings) {
  const polygons = rings.filter((ring) => area(ring) > 0).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => area(ring) < 0)) {
    const [x, y] = hole[0];
    const around = polygons
      .filter(([outer]) => encloses(outer, [x + 0.01, y + 0.01]) || encloses(outer, [x - 0.01, y - 0.01]))
      .sort((a, b) => area(a[0]) - area(b[0]))[0];
    around?.push(hole);
  }
  return polygons;
}

/** Twice the area of a ring, positive when it runs counterclockwise. */
export function area(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return sum;
}

/** Whether a point lies in a ring. */
export function encloses(ring, [x, y]) {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [[x0, y0], [x1, y1]] = [ring[i - 1], ring[i]];
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  }
  return inside;
}
