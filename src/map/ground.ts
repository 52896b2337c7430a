/** What draws the land below the markers: SVG at once, WebGL once the visitor moves. */
import type {View} from "../geo/projection.js";
import type {Size} from "./camera.js";

/** One rendering of the ground. Markers, names and controls are not its business: they stay the same. */
export interface Ground {
  /** Draws a view, within the same frame, on a map of that size. */
  show(view: View, size: Size): void;
  /** Takes up colours that have changed. */
  restyle(look: GroundLook): void;
  /** Frees everything; it is not used any more. */
  destroy(): void;
}

/** The layers of the ground, from the lowest, as the style sheet calls them. */
export const groundLayers = ["neighbours", "land", "borders", "lakes", "rivers", "outline"] as const;
export type GroundLayer = (typeof groundLayers)[number];

/** How one layer is painted: computed CSS values, so that every rendering looks the same. */
export interface Paint {
  readonly fill: string;
  readonly stroke: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels, alternately drawn and left out; empty for a solid line. */
  readonly dash: readonly number[];
}

export type GroundLook = Readonly<Record<GroundLayer, Paint>> & {readonly ground: string};

/** A piece of the line that says whose data a ground shows: text, or text that leads to an address of theirs. */
export interface Credit {
  readonly text: string;
  /** Of http or https. */
  readonly href?: string;
}

/** Why a map is less than it might be. */
export interface GroundFailure {
  /**
   * `missing`: the browser has no WebGL 2; `webgl`: MapLibre's files or its worker cannot be had; `lost`: the browser took the graphics card
   * away; `hands`: what moves the map cannot be had; `style`: the style that was asked for cannot be used; `tiles`: what that style draws cannot be had.
   */
  readonly what: "missing" | "webgl" | "lost" | "style" | "tiles" | "hands";
  readonly cause: unknown;
  /** The style's address, when one was asked for. */
  readonly url?: string | undefined;
}
