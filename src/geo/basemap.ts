import {readNumbers, type EmbeddedRegion, type EncodedBasemap, type LineRefs} from "./encoded.js";
import {boundsOf, contains, type Bounds, type Position} from "./projection.js";
import {embeddedRegions} from "./regions.js";

/** A closed ring: its last position is its first. */
export type Ring = Position[];
/** An outer ring, then its holes. */
export type Polygon = Ring[];
export type Line = Position[];

export interface Department {
  /** `25`, `2A`, `971`. */
  readonly code: string;
  readonly name: string;
  readonly polygons: Polygon[];
}

export interface River {
  readonly name: string;
  readonly line: Line;
}

export interface Town {
  readonly name: string;
  readonly position: Position;
  /** 1 is written first and largest, 4 last. */
  readonly rank: number;
}

/** A map to draw below the markers, in degrees. A layer that a map lacks is empty. */
export interface Basemap {
  readonly name: string;
  /** The region itself: what a map shows in full at first. */
  readonly bounds: Bounds;
  /** What is drawn; beyond it there is only ground. */
  readonly extent: Bounds;
  readonly region: Polygon[];
  readonly departments: readonly Department[];
  /** Between departments of the region. */
  readonly borders: Line[];
  /** Between departments and countries around the region. */
  readonly neighbours: Line[];
  readonly lakes: Polygon[];
  readonly rivers: readonly River[];
  /** The most important first. */
  readonly towns: readonly Town[];
  /** To be shown on the map as it is, in every language; empty when nothing is owed. */
  readonly attribution: string;
}

/** The outline that a feed may carry: a GeoJSON geometry or a feature of one (RFC 7946). */
export type Outline =
  | {type: "Polygon"; coordinates: number[][][]}
  | {type: "MultiPolygon"; coordinates: number[][][][]}
  | {type: "Feature"; geometry: Outline};

/**
 * Gives the embedded map that a region lies in; undefined when there is none.
 *
 * Rejects when its file cannot be loaded: the map then goes on with the outline or a plain frame.
 */
export async function loadBasemapFor(bounds: Bounds): Promise<Basemap | undefined> {
  const region = embeddedRegions.find((each) => contains(each.bounds, bounds));
  if (!region) return undefined;
  const {default: encoded} = await region.basemap();
  const basemap = decoded.get(encoded) ?? decode(region, encoded);
  decoded.set(encoded, basemap);
  return basemap;
}

/** All maps of a page share one map of a region. */
const decoded = new WeakMap<EncodedBasemap, Basemap>();

/** Gives a map of the region's shape alone, with the towns that the feed names. */
export function basemapFromOutline(outline: Outline, name: string, towns: readonly Town[] = []): Basemap {
  if (outline.type === "Feature") return basemapFromOutline(outline.geometry, name, towns);
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  const region = polygons.map((rings) =>
    rings.map((ring) => ring.map(([lon = 0, lat = 0]): Position => [lon, lat])),
  );
  const bounds = boundsOf(region.flat(2)) ?? [-180, -85, 180, 85];
  return {...plainBasemap(bounds, name, towns), region};
}

/** Gives a map with nothing but the towns that the feed names. */
export function plainBasemap(bounds: Bounds, name: string, towns: readonly Town[] = []): Basemap {
  return {
    name,
    bounds,
    extent: bounds,
    region: [],
    departments: [],
    borders: [],
    neighbours: [],
    lakes: [],
    rivers: [],
    towns,
    attribution: "",
  };
}

function decode({name, bounds, departments}: EmbeddedRegion, encoded: EncodedBasemap): Basemap {
  const [stepX, stepY] = encoded.step;
  const [west, south] = encoded.extent;
  const place = (x: number, y: number): Position => [west + x * stepX, south + y * stepY];

  const lines = readLines(encoded.lines, place);
  const polygonOf = (rings: readonly LineRefs[]): Polygon => rings.map((refs) => join(refs, lines));
  const [borders, neighbours, lakes, rivers] = encoded.layers;
  const towns = readNumbers(encoded.townPositions);

  return {
    name,
    bounds,
    extent: encoded.extent,
    region: encoded.region.map(polygonOf),
    departments: departments.map(([code, departmentName], index) => ({
      code,
      name: departmentName,
      polygons: encoded.departments[index]?.map(polygonOf) ?? [],
    })),
    borders: lines.slice(borders, neighbours),
    neighbours: lines.slice(neighbours, lakes),
    lakes: lines.slice(lakes, rivers).map((ring) => [ring]),
    rivers: lines.slice(rivers).map((line, index) => ({name: encoded.rivers[index] ?? "", line})),
    towns: encoded.towns.split("|").map((town, index) => ({
      name: town,
      rank: towns[3 * index] ?? 0,
      position: place(towns[3 * index + 1] ?? 0, towns[3 * index + 2] ?? 0),
    })),
    attribution: encoded.attribution,
  };
}

function readLines(text: string, place: (x: number, y: number) => Position): Line[] {
  const numbers = readNumbers(text);
  const lines: Line[] = [];
  let x = 0;
  let y = 0;
  for (let at = 0; at < numbers.length;) {
    const line: Line = [];
    const end = at + 1 + 2 * (numbers[at] ?? 0);
    for (at += 1; at < end; at += 2) {
      x += numbers[at] ?? 0;
      y += numbers[at + 1] ?? 0;
      line.push(place(x, y));
    }
    lines.push(line);
  }
  return lines;
}

/** Puts lines end to end; where two meet their shared position is kept once. */
function join(refs: LineRefs, lines: readonly Line[]): Ring {
  const ring: Ring = [];
  for (const ref of refs) {
    const line = ref < 0 ? (lines[~ref] ?? []).toReversed() : (lines[ref] ?? []);
    ring.push(...line.slice(ring.length ? 1 : 0));
  }
  return ring;
}

/** One layer for MapLibre or any GeoJSON reader. */
export interface Layer {
  type: "FeatureCollection";
  features: {
    type: "Feature";
    properties: Record<string, string | number>;
    geometry:
      | {type: "Point"; coordinates: Position}
      | {type: "LineString"; coordinates: Line}
      | {type: "MultiLineString"; coordinates: Line[]}
      | {type: "MultiPolygon"; coordinates: Polygon[]};
  }[];
}

/** The layers of a basemap by name, in the order in which they are drawn. */
export type Layers = Record<
  "region" | "departments" | "neighbours" | "borders" | "lakes" | "rivers" | "towns",
  Layer
>;

/** Gives a basemap as GeoJSON, one collection per layer; departments, rivers and towns carry their `name`. */
export function toGeoJSON(basemap: Basemap): Layers {
  return {
    region: layer([[{type: "MultiPolygon", coordinates: basemap.region}, {name: basemap.name}]]),
    departments: layer(
      basemap.departments.map(({code, name, polygons}) => [
        {type: "MultiPolygon", coordinates: polygons},
        {code, name},
      ]),
    ),
    neighbours: layer([[{type: "MultiLineString", coordinates: basemap.neighbours}]]),
    borders: layer([[{type: "MultiLineString", coordinates: basemap.borders}]]),
    lakes: layer([[{type: "MultiPolygon", coordinates: basemap.lakes}]]),
    rivers: layer(basemap.rivers.map(({name, line}) => [{type: "LineString", coordinates: line}, {name}])),
    towns: layer(
      basemap.towns.map(({name, rank, position}) => [
        {type: "Point", coordinates: position},
        {name, rank},
      ]),
    ),
  };
}

type Feature = Layer["features"][number];

function layer(features: [Feature["geometry"], Feature["properties"]?][]): Layer {
  return {
    type: "FeatureCollection",
    features: features.map(([geometry, properties = {}]) => ({type: "Feature", properties, geometry})),
  };
}
