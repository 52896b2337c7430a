/** What a map shows, and what it tells: the words between it and its owner. */
import type {Basemap} from "../geo/basemap.js";
import type {Bounds, Position} from "../geo/projection.js";

/** Something on the map that can be chosen. */
export interface Mark {
  /** The same thing has the same key, whatever the view. */
  readonly key: string;
  readonly position: Position;
  /** Pixels. */
  readonly radius: number;
  /** What a screen reader says. */
  readonly name: string;
  /** Classes, for the style sheet. */
  readonly look: string;
  /** Drawn in a square around the position; decoration. */
  readonly content: unknown;
}

/** A mark that steps aside for others; its road comes from the stop before. */
export interface Stop extends Mark {
  readonly past: boolean;
}

/** All that the map shows. */
export interface MapContent {
  /** Undefined while it is on its way. */
  readonly basemap: Basemap | undefined;
  /** What the first view shows in full. */
  readonly home: Bounds;
  /** Gives the marks within bounds at a zoom, in reading order, which no view changes. */
  readonly marks: (bounds: Bounds, zoom: number) => readonly Mark[];
  readonly stops: readonly Stop[];
  /** Where the visitor looks around. */
  readonly origin?: Position | undefined;
  /** What lies on the map and hides names. */
  readonly controls: readonly Element[];
  /** False: the ground stays the static one. */
  readonly webgl: boolean;
  readonly words: MapWords;
}

export interface MapWords {
  readonly map: string;
  readonly keys: string;
  readonly marks: string;
  readonly wheel: string;
  readonly touch: string;
}

/** What the map tells its owner. */
export interface MapEvents {
  /** A mark was clicked, or pressed Enter or the space bar on. */
  activated(key: string): void;
  /** A mark is under the pointer or has the focus; undefined when no more. */
  pointed(key: string | undefined): void;
  /** WebGL was wanted and could not be had, though the browser has it. */
  failed(cause: unknown): void;
}
