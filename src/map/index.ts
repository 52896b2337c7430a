export type {Margins} from "./camera.js";
export * from "./content.js";
export type {Credit, GroundFailure} from "./ground.js";
export * from "./region-map.js";
export * from "./styles.js";
