export * from "./rally-events.js";
