export * from "./days.js";
export * from "./deadlines.js";
export * from "./elsewhere.js";
export * from "./moments.js";
export * from "./spans.js";
export * from "./zones.js";
