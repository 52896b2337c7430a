export type {Margins} from "./camera.js";
export * from "./content.js";
export {MAX_ZOOM, RegionMap} from "./region-map.js";
export * from "./styles.js";
