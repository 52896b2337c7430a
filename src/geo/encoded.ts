/**
 * What `scripts/geodata` writes and this folder reads. The scripts write numbers as text by the same
 * rules: change both together, then make the data anew.
 */
import type {Bounds, Position} from "./projection.js";

/** A ring's or a river's lines, as places in `EncodedBasemap.lines`; `~n` is line `n` backwards, as in TopoJSON. */
export type LineRefs = readonly number[];

export interface EncodedBasemap {
  /** What is drawn; the map is blank beyond. */
  readonly extent: Bounds;
  /** Width and height of the grid that all positions lie on, in degrees. */
  readonly step: Position;
  /** Numbers: for each line how many positions it has, then their steps, the first from where the last line ended. */
  readonly lines: string;
  /** Where in `lines` each layer begins; the region's outline stands before them. */
  readonly layers: readonly [borders: number, neighbours: number, lakes: number, rivers: number];
  /** Polygons, each of rings, each of lines. */
  readonly region: readonly (readonly LineRefs[])[];
  /** For each department, in the order of `EmbeddedRegion.departments`, its polygons. */
  readonly departments: readonly (readonly (readonly LineRefs[])[])[];
  /** Name of the river that each of the last lines belongs to. */
  readonly rivers: readonly string[];
  /** Names of the towns with `|` between, the most important first. */
  readonly towns: string;
  /** Numbers: for each town its rank and its steps from the south-west corner of `extent`. */
  readonly townPositions: string;
  readonly attribution: string;
}

/** Municipalities in the order of their INSEE codes. */
export interface EncodedPoints {
  /**
   * Numbers: how far each code is from the one before, the first from 0. A code counts as 1000 times its
   * department's place in `EmbeddedRegion.departments` plus the digits that follow the department's.
   */
  readonly codes: string;
  /** Numbers: for each code that is no more, how far it is from the one before, and the place of the municipality it is now part of. */
  readonly oldCodes: string;
  /** How many steps make a degree. */
  readonly perDegree: number;
  /** Numbers: steps east of the origin for all municipalities, then steps north. */
  readonly positions: string;
  /** Amid the municipalities, in steps. */
  readonly origin: readonly [east: number, north: number];
}

/** In the order of `EncodedPoints`. */
export interface EncodedGazetteer {
  /** With `|` between. */
  readonly names: string;
  /** Numbers: each postcode's distance from the one before. */
  readonly postcodes: string;
  /** Numbers: for each municipality the places of its postcodes in that list; `~place` when another follows. */
  readonly postcodesOf: string;
  /** Numbers: inhabitants, to two digits: `digits + 100 * zeros`. */
  readonly populations: string;
}

/** A region that the library carries a map of. Its data come when asked for, each part by itself. */
export interface EmbeddedRegion {
  readonly name: string;
  /** What its map shows in full. */
  readonly bounds: Bounds;
  readonly departments: readonly (readonly [code: string, name: string])[];
  readonly basemap: () => Promise<{readonly default: EncodedBasemap}>;
  readonly points: () => Promise<{readonly default: EncodedPoints}>;
  readonly gazetteer: () => Promise<{readonly default: EncodedGazetteer}>;
}

/** Characters from `#` to `[` end a number, those from `]` to `~` say that it goes on: `"` and `\` are never needed. */
const FIRST = 35;
const ENDS = 57;
const GOES_ON = 34;

/** Gives the whole numbers that a text holds. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let scale = 1;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - FIRST;
    if (digit > ENDS) {
      value += (digit - 1) * scale;
      scale *= GOES_ON;
    } else {
      value += digit * scale;
      numbers.push(value % 2 ? -(value + 1) / 2 : value / 2);
      value = 0;
      scale = 1;
    }
  }
  return numbers;
}
