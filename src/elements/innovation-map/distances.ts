/** How far the innovations are from where a visitor looks. */
import type {Innovation} from "../../../data-schema/feed.js";
import {distance, type Position} from "../../geo/projection.js";
import type {Places} from "./places.js";

/** Kilometres by row, as the crow flies; NaN where the place is unknown. */
export function distancesTo(
  position: Position,
  innovations: readonly Innovation[],
  places: Places,
): Float32Array {
  return Float32Array.from(innovations, ({place}) => {
    const there = places.of(place);
    return there ? distance(position, there) / 1000 : NaN;
  });
}
