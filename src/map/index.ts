export {type Margins, MAX_ZOOM} from "./camera.js";
export * from "./content.js";
export {RegionMap} from "./region-map.js";
export * from "./styles.js";
