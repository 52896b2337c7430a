/** Where the names of towns are written, so that they cover neither markers nor each other. */
import type {Point} from "../geo/projection.js";
import type {Size} from "./camera.js";

/** Something drawn that no name may cover. */
export interface Disc {
  readonly at: Point;
  readonly radius: number;
}

/** A name to be written near a place; pixels. */
export interface Wanted {
  readonly name: string;
  readonly rank: number;
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** A name with the middle of its box, and whether its place is to be marked by a dot. */
export interface Written extends Wanted {
  readonly x: number;
  readonly y: number;
  readonly dot: boolean;
}

/** A box by its middle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Distance between a name and the edge of what it names. */
const GAP = 4;
const DOT = 2;

/** Directions in which a name may stand, the most readable first. */
const directions: readonly (readonly [x: number, y: number])[] = [
  [0, 1],
  [1, 0],
  [0, -1],
  [-1, 0],
  [0.75, 0.75],
  [-0.75, 0.75],
  [0.75, -0.75],
  [-0.75, -0.75],
];

function coversDisc(box: Box, {at: [x, y], radius}: Disc): boolean {
  const dx = Math.max(0, Math.abs(x - box.x) - box.width / 2);
  const dy = Math.max(0, Math.abs(y - box.y) - box.height / 2);
  return dx * dx + dy * dy < (radius + 1) ** 2;
}

function overlap(a: Box, b: Box): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + 3 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + 1
  );
}

function isInside({x, y, width, height}: Box, size: Size): boolean {
  return (
    x - width / 2 > 2 &&
    x + width / 2 < size.width - 2 &&
    y - height / 2 > 2 &&
    y + height / 2 < size.height - 2
  );
}

/**
 * Finds a place for each name, in the order given (the most important first): around its town, else around
 * the marker that covers the town. A name for which there is none is left out.
 */
export function placeNames(
  wanted: readonly Wanted[],
  discs: readonly Disc[],
  boxes: readonly Box[],
  size: Size,
): Written[] {
  const written: Written[] = [];
  for (const town of wanted) {
    const [townX, townY] = town.at;
    if (townX < 0 || townY < 0 || townX > size.width || townY > size.height) continue;
    const covering = discs.filter(({at: [x, y], radius}) => Math.hypot(x - townX, y - townY) < radius + DOT);
    const centers = covering.length ? covering : [{at: town.at, radius: DOT}];
    const free = centers
      .flatMap(({at: [x, y], radius}) =>
        directions.map(([right, down]) => ({
          x: x + right * (radius + GAP + town.width / 2),
          y: y + down * (radius + GAP / 2 + town.height / 2),
          width: town.width,
          height: town.height,
        })),
      )
      .find(
        (box) =>
          isInside(box, size) &&
          !discs.some((disc) => coversDisc(box, disc)) &&
          !boxes.some((other) => overlap(box, other)) &&
          !written.some((other) => overlap(box, other)),
      );
    if (free) written.push({...town, x: free.x, y: free.y, dot: !covering.length});
  }
  return written;
}
