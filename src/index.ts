/**
 * The types of what the elements send and read. Pages paste `rally.js`; bundlers import
 * `rallynov/elements/<tag>.js`, which registers one element and gives its class.
 */
export type * from "../data-schema/feed.js";
export type * from "./events/index.js";
export type {Feed, FeedError, FeedState, LeftOut} from "./feed/index.js";
