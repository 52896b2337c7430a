export * from "./days.js";
export * from "./spans.js";
export * from "./zones.js";
