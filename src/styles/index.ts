export * from "./base.js";
export * from "./themes.js";
export * from "./tokens.js";
