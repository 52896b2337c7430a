export * from "./feed.js";
export * from "./feed-controller.js";
export * from "./queries.js";
