/** How a view changes under a gesture. Nothing here knows who draws it. */
import {
  type Bounds,
  type Point,
  type Position,
  project,
  projector,
  unproject,
  type View,
} from "../geo/projection.js";

/** Beyond it the ground has nothing more to say; markers may need it to part. */
export const MAX_ZOOM = 17;
/** Pixels kept free around the region. */
export const PADDING = 20;

/** Of a map, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far a visitor may go. */
export interface Limits {
  /** The middle of the map stays within. */
  readonly bounds: Bounds;
  readonly minZoom: number;
  readonly maxZoom: number;
}

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value));

/** Keeps a view within its limits. */
export function hold({center: [lon, lat], zoom}: View, {bounds, minZoom, maxZoom}: Limits): View {
  const [west, south, east, north] = bounds;
  return {
    center: [between(west, lon, east), between(south, lat, north)],
    zoom: between(minZoom, zoom, maxZoom),
  };
}

/** The view after the ground was pushed by some pixels: to the right and downwards when positive. */
export function pushed({center, zoom}: View, dx: number, dy: number): View {
  const [x, y] = project(center, zoom);
  return {center: unproject([x - dx, y - dy], zoom), zoom};
}

/** The view at another zoom in which the same place stays under a point of the map. */
export function zoomedAt(view: View, zoom: number, at: Point, {width, height}: Size): View {
  const [x, y] = project(projector(view, width, height).toPosition(at), zoom);
  return {center: unproject([x - at[0] + width / 2, y - at[1] + height / 2], zoom), zoom};
}

/** The view part of the way from one to another, 0 to 1, on a straight line on the map. */
export function onTheWay(from: View, to: View, part: number): View {
  const [fromX, fromY] = project(from.center, 0);
  const [toX, toY] = project(to.center, 0);
  const zoom = from.zoom + (to.zoom - from.zoom) * part;
  // The middle moves evenly as seen, not as measured at the first zoom.
  const grown = 2 ** (from.zoom - to.zoom);
  const way = Math.abs(grown - 1) < 1e-6 ? part : (1 - grown ** part) / (1 - grown);
  return {center: unproject([fromX + (toX - fromX) * way, fromY + (toY - fromY) * way], 0), zoom};
}

/** The view with a position in the middle of what the margins leave free; unchanged when it stands in there. */
export function shifted(view: View, position: Position, {width, height}: Size, margin: Margins): View {
  const [x, y] = projector(view, width, height).toPixel(position);
  const {left, top, right, bottom} = margin;
  if (x >= left && x <= width - right && y >= top && y <= height - bottom) return view;
  return pushed(view, (left + width - right) / 2 - x, (top + height - bottom) / 2 - y);
}

/** Pixels at each side of the map. */
export interface Margins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
