export * from "./when.js";
