export {type Margins, MAX_ZOOM} from "./camera.js";
export * from "./content.js";
export {RegionMap} from "./region-map.js";
export type {Credit, GroundFailure} from "./ground.js";
export * from "./styles.js";
