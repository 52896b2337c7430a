/** OpenLayers with a source of clusters, as its example “Clustered Features” does it, and a popup as in “Popup”. */
import {boundingExtent} from "ol/extent.js";
import Feature from "ol/Feature.js";
import GeoJSON from "ol/format/GeoJSON.js";
import Point from "ol/geom/Point.js";
import VectorLayer from "ol/layer/Vector.js";
import Map from "ol/Map.js";
import "ol/ol.css";
import Overlay from "ol/Overlay.js";
import {fromLonLat, transformExtent} from "ol/proj.js";
import Cluster from "ol/source/Cluster.js";
import VectorSource from "ol/source/Vector.js";
import CircleStyle from "ol/style/Circle.js";
import Fill from "ol/style/Fill.js";
import Stroke from "ol/style/Stroke.js";
import Style from "ol/style/Style.js";
import Text from "ol/style/Text.js";
import View from "ol/View.js";
import {loadInnovations, outline, passes, popupOf} from "./innovations.js";

const format = new GeoJSON({featureProjection: "EPSG:3857"});
const ground = new VectorLayer({
  source: new VectorSource({features: format.readFeatures(outline)}),
  style: new Style({stroke: new Stroke({color: "#1b7f5c", width: 2}), fill: new Fill({color: "#1b7f5c22"})}),
});
const source = new VectorSource();
const clusters = new Cluster({distance: 40, minDistance: 20, source});
const styles = {};
const points = new VectorLayer({
  source: clusters,
  style(feature) {
    const {length} = feature.get("features");
    styles[length] ??= new Style({
      image: new CircleStyle({
        radius: length > 1 ? 14 : 8,
        stroke: new Stroke({color: "#fff"}),
        fill: new Fill({color: "#2c6fb3"}),
      }),
      ...(length > 1 && {text: new Text({text: String(length), fill: new Fill({color: "#fff"})})}),
    });
    return styles[length];
  },
});
const popup = new Overlay({element: document.createElement("div"), autoPan: true});
const map = new Map({target: "map", layers: [ground, points], overlays: [popup], view: new View()});
map.getView().fit(transformExtent(outline.bbox, "EPSG:4326", "EPSG:3857"), {padding: [20, 20, 20, 20]});
map.on("click", ({pixel}) => {
  const feature = map.forEachFeatureAtPixel(pixel, (each) => each, {
    layerFilter: (layer) => layer === points,
  });
  const members = feature?.get("features") ?? [];
  if (members.length > 1) {
    const extent = boundingExtent(members.map((member) => member.getGeometry().getCoordinates()));
    map.getView().fit(extent, {duration: 500, padding: [50, 50, 50, 50], maxZoom: 18});
  }
  popup
    .getElement()
    .replaceChildren(...(members.length === 1 ? [popupOf(members[0].get("innovation"))] : []));
  popup.setPosition(members.length === 1 ? feature.getGeometry().getCoordinates() : undefined);
});

let shown = "";
let isThere = false;
points.on("postrender", () => {
  shown = clusters
    .getFeatures()
    .map((feature) => feature.get("features").length)
    .join();
  globalThis.watch.look();
});
globalThis.bench = {shown: () => shown, all: () => isThere};

const innovations = await loadInnovations();
const features = innovations.map(
  (innovation) => new Feature({geometry: new Point(fromLonLat(innovation.place.coordinates)), innovation}),
);
source.addFeatures(features);
isThere = true;

globalThis.bench.filter = () => {
  source.clear(true);
  source.addFeatures(features.filter((feature) => passes(feature.get("innovation"))));
};
