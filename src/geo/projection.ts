/** `[longitude, latitude]` in degrees, WGS 84: the order of GeoJSON (RFC 7946 §3.1.1). */
export type Position = [lon: number, lat: number];

/** `[west, south, east, north]` in degrees: the order of GeoJSON (RFC 7946 §5). */
export type Bounds = [west: number, south: number, east: number, north: number];

/** A point in CSS pixels, from the top left, y downwards. */
export type Point = [x: number, y: number];

/** What a map shows: the same two numbers mean the same picture in the static map and in MapLibre. */
export interface View {
  readonly center: Position;
  readonly zoom: number;
}

/** Width of the whole world at zoom 0, in pixels: MapLibre's convention (that of raster tiles is 256). */
const WORLD = 512;
/** Earth's radius in Web Mercator, in metres (EPSG:3857). */
const EQUATOR_RADIUS = 6378137;
/** Mean radius in metres, for distances on the sphere (IUGG). */
const MEAN_RADIUS = 6371008.8;
/** Beyond it Web Mercator has no place: its world is a square. */
const MAX_LATITUDE = 85.051129;
const RADIANS = Math.PI / 180;

/** Gives the width, and height, of the whole world in pixels at a zoom. */
export function worldSize(zoom: number): number {
  return WORLD * 2 ** zoom;
}

/** Gives the place of a position in the world, in pixels at a zoom. Latitudes past 85.05° are held there. */
export function project([lon, lat]: Position, zoom: number): Point {
  const size = worldSize(zoom);
  const sine = Math.sin(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * RADIANS);
  return [size * (lon / 360 + 0.5), size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))];
}

/** Gives the position that stands at a place of the world: the inverse of `project`. */
export function unproject([x, y]: Point, zoom: number): Position {
  const size = worldSize(zoom);
  const lat = Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) / RADIANS;
  return [(x / size - 0.5) * 360, lat];
}

/** A point of the world's square of Web Mercator, 0 to 1 from west to east and from north to south. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** A part of the world's square. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Gives the place of a position in the world's square. */
export function toWorld(position: Position): Point {
  const [x, y] = project(position, 0);
  return [x / WORLD, y / WORLD];
}

/** Gives the position of a point of the world's square. */
export function positionAt({x, y}: WorldPoint): Position {
  return unproject([x * WORLD, y * WORLD], 0);
}

/** Gives bounds as a part of the world's square. */
export function areaOf([west, south, east, north]: Bounds): Area {
  const [left, bottom] = toWorld([west, south]);
  const [right, top] = toWorld([east, north]);
  return {left, top, right, bottom};
}

/** Turns positions into pixels of a map of the given size, and back, for one view. */
export interface Projector {
  toPixel(position: Position): Point;
  toPosition(pixel: Point): Position;
}

/** Prepares a view for drawing, so that thousands of points share the work. Sizes are CSS pixels. */
export function projector(view: View, width: number, height: number): Projector {
  const [centerX, centerY] = project(view.center, view.zoom);
  const left = centerX - width / 2;
  const top = centerY - height / 2;
  return {
    toPixel(position) {
      const [x, y] = project(position, view.zoom);
      return [x - left, y - top];
    },
    toPosition: ([x, y]) => unproject([x + left, y + top], view.zoom),
  };
}

/**
 * Gives the view that shows all of the bounds, as large as fits.
 *
 * `padding` is kept free on each side, in pixels. Bounds of no size, or a map smaller than its padding,
 * give the zoom held between 0 and `maxZoom`.
 */
export function viewToFit(bounds: Bounds, width: number, height: number, padding = 0, maxZoom = 22): View {
  const [west, south, east, north] = bounds;
  const [left, bottom] = project([west, south], 0);
  const [right, top] = project([east, north], 0);
  const scale = Math.min(
    Math.max(width - 2 * padding, 1) / (right - left),
    Math.max(height - 2 * padding, 1) / (bottom - top),
  );
  return {
    center: unproject([(left + right) / 2, (top + bottom) / 2], 0),
    zoom: Math.max(0, Math.min(maxZoom, Math.log2(scale))),
  };
}

/** Gives the zoom alone of `viewToFit`. */
export function zoomToFit(bounds: Bounds, width: number, height: number, padding = 0, maxZoom = 22): number {
  return viewToFit(bounds, width, height, padding, maxZoom).zoom;
}

/** Gives what a map of that size shows of the world at a view. */
export function visibleBounds(view: View, width: number, height: number): Bounds {
  const {toPosition} = projector(view, width, height);
  return [...toPosition([0, height]), ...toPosition([width, 0])];
}

/** Gives the smallest bounds around all positions; undefined when there is none. */
export function boundsOf(positions: Iterable<Position>): Bounds | undefined {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    if (lon < bounds[0]) bounds[0] = lon;
    if (lat < bounds[1]) bounds[1] = lat;
    if (lon > bounds[2]) bounds[2] = lon;
    if (lat > bounds[3]) bounds[3] = lat;
  }
  return bounds[0] <= bounds[2] ? bounds : undefined;
}

/** Whether the inner bounds lie wholly in the outer ones; touching is inside. */
export function contains(outer: Bounds, inner: Bounds): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

/** Gives how many metres on the ground one pixel covers at a latitude: for a scale bar. */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (2 * Math.PI * EQUATOR_RADIUS * Math.cos(latitude * RADIANS)) / worldSize(zoom);
}

/** Gives the longest round length (1, 2 or 5 times a power of ten) that a scale bar can show. */
export function scaleBar(metresPerPixelThere: number, maxWidth: number): {metres: number; width: number} {
  const longest = metresPerPixelThere * maxWidth;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = power * (longest >= 5 * power ? 5 : longest >= 2 * power ? 2 : 1);
  return {metres, width: metres / metresPerPixelThere};
}

/** Gives the distance between two positions as the crow flies, in metres (haversine). */
export function distance([lonA, latA]: Position, [lonB, latB]: Position): number {
  const half =
    Math.sin(((latB - latA) * RADIANS) / 2) ** 2 +
    Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * Math.sin(((lonB - lonA) * RADIANS) / 2) ** 2;
  return 2 * MEAN_RADIUS * Math.asin(Math.sqrt(Math.min(1, half)));
}
