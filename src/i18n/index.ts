export * from "./format.js";
export * from "./languages.js";
export * from "./sentences.js";
export * from "./text.js";
export type {Common} from "./common/fr.js";
