/** MapLibre with a clustered GeoJSON source, as its example “Create and style clusters” does it. */
import {Map, Popup} from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import {loadInnovations, outline, passes, popupOf} from "./innovations.js";

// Asked for at once, not only when the map has loaded.
const loading = loadInnovations();
const map = new Map({
  container: "map",
  style: {
    version: 8,
    sources: {outline: {type: "geojson", data: outline}},
    layers: [
      {id: "land", type: "fill", source: "outline", paint: {"fill-color": "#1b7f5c", "fill-opacity": 0.15}},
      {id: "border", type: "line", source: "outline", paint: {"line-color": "#1b7f5c", "line-width": 2}},
    ],
  },
  bounds: outline.bbox,
  fitBoundsOptions: {padding: 20},
});
const layers = ["clusters", "points"];

let shown = "";
let isThere = false;
map.on("render", () => {
  if (!isThere || !globalThis.watch.isLooking()) return;
  // A filter is shown once all tiles have it; the first points may come tile by tile.
  if (shown !== "" && !map.isSourceLoaded("innovations")) return;
  const counts = map.queryRenderedFeatures({layers}).map(({properties}) => properties.point_count ?? 1);
  shown = counts.sort().join();
  globalThis.watch.look();
});
globalThis.bench = {
  shown: () => shown,
  all: () => isThere && map.isSourceLoaded("innovations"),
  surface: () => map.getCanvas(),
  isGl: () => true,
};

const [innovations] = await Promise.all([loading, map.once("load")]);
const collectionOf = (chosen) => ({
  type: "FeatureCollection",
  features: chosen.map((innovation) => ({
    type: "Feature",
    properties: {id: innovation.id, title: innovation.title},
    geometry: {type: "Point", coordinates: innovation.place.coordinates},
  })),
});
map.addSource("innovations", {
  type: "geojson",
  data: collectionOf(innovations),
  cluster: true,
  clusterMaxZoom: 14,
  clusterRadius: 50,
});
map.addLayer({
  id: "clusters",
  type: "circle",
  source: "innovations",
  filter: ["has", "point_count"],
  paint: {
    "circle-color": ["step", ["get", "point_count"], "#51bbd6", 100, "#f1f075", 750, "#f28cb1"],
    "circle-radius": ["step", ["get", "point_count"], 20, 100, 30, 750, 40],
  },
});
map.addLayer({
  id: "counts",
  type: "symbol",
  source: "innovations",
  filter: ["has", "point_count"],
  layout: {"text-field": ["get", "point_count_abbreviated"], "text-size": 12},
});
map.addLayer({
  id: "points",
  type: "circle",
  source: "innovations",
  filter: ["!", ["has", "point_count"]],
  paint: {
    "circle-color": "#11b4da",
    "circle-radius": 5,
    "circle-stroke-width": 1,
    "circle-stroke-color": "#fff",
  },
});
const known = Object.fromEntries(innovations.map((innovation) => [innovation.id, innovation]));
map.on("click", "points", ({features: [feature], lngLat}) => {
  new Popup().setLngLat(lngLat).setDOMContent(popupOf(known[feature.properties.id])).addTo(map);
});
map.on("click", "clusters", async ({features: [feature]}) => {
  const zoom = await map.getSource("innovations").getClusterExpansionZoom(feature.properties.cluster_id);
  map.easeTo({center: feature.geometry.coordinates, zoom});
});
isThere = true;

globalThis.bench.filter = () => {
  map.getSource("innovations").setData(collectionOf(innovations.filter(passes)));
};
