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
