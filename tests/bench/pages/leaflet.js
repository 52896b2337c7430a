/** Leaflet with markercluster, as its examples “realworld” do it: a marker with a title and a popup for each. */
import L from "leaflet";
import "leaflet.markercluster";
import "leaflet/dist/leaflet.css";
import "leaflet.markercluster/dist/MarkerCluster.css";
import "leaflet.markercluster/dist/MarkerCluster.Default.css";
import {loadInnovations, outline, passes, popupOf} from "./innovations.js";

const [west, south, east, north] = outline.bbox;
const map = L.map("map", {maxZoom: 18}).fitBounds([
  [south, west],
  [north, east],
]);
L.geoJSON(outline, {interactive: false, style: {color: "#1b7f5c", weight: 2}}).addTo(map);
const group = L.markerClusterGroup();
map.addLayer(group);

let isThere = false;
globalThis.bench = {
  shown: () =>
    Array.from(
      document.querySelectorAll(".leaflet-marker-icon"),
      (icon) => icon.title || icon.textContent,
    ).join(),
  all: () => isThere,
};

const innovations = await loadInnovations();
const markerOf = (innovation) => {
  const [lon, lat] = innovation.place.coordinates;
  return L.marker([lat, lon], {title: innovation.title}).bindPopup(() => popupOf(innovation));
};
const markers = innovations.map(markerOf);
group.addLayers(markers);
isThere = true;

globalThis.bench.filter = () => {
  group.clearLayers();
  group.addLayers(markers.filter((_, index) => passes(innovations[index])));
};
