/** The basemap as a MapLibre style: the same shapes, colours and lines as the static rendering, no request. */
import type {LayerSpecification, SourceSpecification, StyleSpecification} from "maplibre-gl";
import {type Basemap, type Layer, type Layers, toGeoJSON} from "../geo/basemap.js";
import type {GroundLayer, GroundLook} from "./ground.js";

let pencil: CanvasRenderingContext2D | null | undefined;

/** A computed CSS colour as MapLibre reads it: pages may use colour spaces that it does not know. */
function readable(color: string): string {
  if (/^(?:rgb|#)/.test(color)) return color;
  pencil ??= document.createElement("canvas").getContext("2d", {willReadFrequently: true});
  if (!pencil) return color;
  pencil.clearRect(0, 0, 1, 1);
  pencil.fillStyle = color;
  pencil.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pencil.getImageData(0, 0, 1, 1).data;
  return `rgba(${red},${green},${blue},${alpha / 255})`;
}

/** Which layers of the GeoJSON a layer of the ground draws. */
const sourceOf: Record<GroundLayer, keyof Layers> = {
  neighbours: "neighbours",
  land: "region",
  borders: "borders",
  lakes: "lakes",
  rivers: "rivers",
  outline: "region",
};

function layer(name: GroundLayer, {fill, stroke, width, dash}: GroundLook[GroundLayer]): LayerSpecification {
  const source = sourceOf[name];
  if (fill !== "none") {
    return {id: name, source, type: "fill", paint: {"fill-color": readable(fill)}};
  }
  return {
    id: name,
    source,
    type: "line",
    layout: {"line-join": "round", "line-cap": dash.length ? "butt" : "round"},
    paint: {
      "line-color": readable(stroke),
      "line-width": width,
      // MapLibre counts dashes in widths of the line.
      ...(dash.length > 1 && {"line-dasharray": dash.map((length) => length / width)}),
    },
  };
}

function source(data: Layer): SourceSpecification {
  return {type: "geojson", data, tolerance: 0.25};
}

/** The name of what is drawn of the region on a ground from elsewhere; both its source and its layer bear it. */
export const OUTLINE = "rally:outline";

/** Puts the region's outline on a style from elsewhere, below its names. */
export function withOutline(
  style: StyleSpecification,
  basemap: Basemap,
  look: GroundLook,
): StyleSpecification {
  const outline = {...layer("outline", look.outline), id: OUTLINE, source: OUTLINE} as LayerSpecification;
  const firstName = 1 + style.layers.findLastIndex(({type}) => type !== "symbol");
  return {
    ...style,
    sources: {...style.sources, [OUTLINE]: source(toGeoJSON(basemap).region)},
    layers: [...style.layers.slice(0, firstName), outline, ...style.layers.slice(firstName)],
  };
}

/** The paint of that outline. */
export function outlinePaint(look: GroundLook): Readonly<Record<string, unknown>> {
  return layer("outline", look.outline).paint ?? {};
}

/** Gives the style; from an empty basemap, that of a plain ground. */
export function styleOf(basemap: Basemap, look: GroundLook): StyleSpecification {
  const layers = toGeoJSON(basemap);
  const {ground, ...paints} = look;
  const sources = Object.values(sourceOf).map((name): [string, SourceSpecification] => [
    name,
    source(layers[name]),
  ]);
  return {
    version: 8,
    sources: Object.fromEntries(sources),
    layers: [
      {id: "ground", type: "background", paint: {"background-color": readable(ground)}},
      ...(Object.keys(paints) as GroundLayer[]).map((name) => layer(name, paints[name])),
    ],
  };
}
