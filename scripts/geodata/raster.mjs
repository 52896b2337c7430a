/** A raster over a part of the earth: square cells of so many metres, row 0 in the south. */
export class Raster {
  static #METRES_PER_DEGREE = 111_195;

  /**
   * @param {import("./inputs.mjs").Bounds} bounds
   * @param {number} cell metres
   */
  constructor([west, south, east, north], cell) {
    this.west = west;
    this.south = south;
    this.cell = cell;
    this.perLat = Raster.#METRES_PER_DEGREE / cell;
    // One scale for all rows: within a few degrees of latitude the cells stay nearly square.
    this.perLon = this.perLat * Math.cos((((south + north) / 2) * Math.PI) / 180);
    this.width = Math.floor((east - west) * this.perLon);
    this.height = Math.floor((north - south) * this.perLat);
    this.size = this.width * this.height;
  }

  /** Column and row, in fractions of cells, of a position. */
  toCell([lon, lat]) {
    return [(lon - this.west) * this.perLon, (lat - this.south) * this.perLat];
  }

  /** Position of a column and row. */
  toPosition([x, y]) {
    return [this.west + x / this.perLon, this.south + y / this.perLat];
  }

  /**
   * Calls back with the index of each cell whose centre lies in the rings (even-odd rule).
   * @param {import("./inputs.mjs").Position[][]} rings
   * @param {(index: number) => void} visit
   */
  fill(rings, visit) {
    const crossings = Array.from({length: this.height}, () => []);
    for (const ring of rings) {
      const cells = ring.map((position) => this.toCell(position));
      for (let i = 0, j = cells.length - 1; i < cells.length; j = i, i += 1) {
        const [[lowX, lowY], [highX, highY]] =
          cells[i][1] < cells[j][1] ? [cells[i], cells[j]] : [cells[j], cells[i]];
        // A row belongs to an edge from its lower end, included, to its upper one, left out: so an edge
        // that begins exactly on a row's centre is counted once and not skipped.
        const first = Math.max(0, Math.ceil(lowY - 0.5));
        const end = Math.min(this.height, Math.ceil(highY - 0.5));
        for (let row = first; row < end; row += 1) {
          crossings[row].push(lowX + ((row + 0.5 - lowY) / (highY - lowY)) * (highX - lowX));
        }
      }
    }
    crossings.forEach((row, y) => {
      row.sort((a, b) => a - b);
      for (let k = 0; k + 1 < row.length; k += 2) {
        const end = Math.min(this.width, Math.ceil(row[k + 1] - 0.5));
        for (let x = Math.max(0, Math.ceil(row[k] - 0.5)); x < end; x += 1) visit(y * this.width + x);
      }
    });
  }
}

/**
 * Parts a raster's cells into areas of one value each that hang together by their sides.
 * @param {Raster} raster
 * @param {ArrayLike<number>} values
 * @param {(cells: number[], value: number) => void} visit once for each area; 0 counts as a value
 */
export function forEachArea({width, height, size}, values, visit) {
  const seen = new Uint8Array(size);
  for (let start = 0; start < size; start += 1) {
    if (seen[start]) continue;
    const cells = [start];
    seen[start] = 1;
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at];
      const x = cell % width;
      const y = (cell - x) / width;
      const sides = [
        x > 0 && cell - 1,
        x < width - 1 && cell + 1,
        y > 0 && cell - width,
        y < height - 1 && cell + width,
      ];
      for (const side of sides) {
        if (side === false || seen[side] || values[side] !== values[start]) continue;
        seen[side] = 1;
        cells.push(side);
      }
    }
    visit(cells, values[start]);
  }
}
