/** What a map shows, and what it tells: the words between it and its owner. */
import type {Basemap} from "../geo/basemap.js";
import type {Bounds, Point, Position} from "../geo/projection.js";
import type {Size} from "./camera.js";
import type {Disc} from "./labels.js";
import type {GroundFailure} from "./ground.js";

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

/** What puts the stops on the map and draws the way between them. */
export interface Road {
  /** Where the stops go, aside of what is drawn already. */
  place(
    stops: readonly Stop[],
    toPixel: (position: Position) => Point,
    discs: readonly Disc[],
    size: Size,
  ): Disc[];
  /** The legs between the stops. */
  draw(stops: readonly Stop[], placed: readonly Disc[], discs: readonly Disc[], zoom: number): unknown;
}

/** All that the map shows. */
export interface MapContent {
  /** Undefined while it is on its way. */
  readonly basemap: Basemap | undefined;
  /** What the first view shows in full. */
  readonly home: Bounds;
  /** Gives the marks within bounds at a zoom, in reading order, which no view changes. Asked for at each rest. */
  readonly marks: (bounds: Bounds, zoom: number) => readonly Mark[];
  readonly stops: readonly Stop[];
  /** Draws the stops; undefined while it is on its way. */
  readonly road: Road | undefined;
  /** From where distances are measured; a small cross. */
  readonly origin?: Position | undefined;
  /** What lies on the map and hides names. */
  readonly controls: readonly Element[];
  /** False: the ground stays the static one. */
  readonly webgl: boolean;
  /** Address of a MapLibre style that takes the basemap's place while the map is in view. */
  readonly style: string | undefined;
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
  /** A visitor has moved the map, which has come to rest: what is seen now. */
  rested(bounds: Bounds): void;
  /** WebGL, or the style, was wanted and could not be had. */
  failed(failure: GroundFailure): void;
  /** Another ground is shown, which may owe its data to others. */
  groundChanged(): void;
}
