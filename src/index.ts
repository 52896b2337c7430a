/**
 * The element classes, not yet registered, and the types of what they send and read. Pages paste `rally.js`;
 * bundlers import `rallynov/elements/<tag>.js`, which registers one element, or this.
 */
export type * from "../data-schema/feed.js";
export type * from "./events/index.js";
export type {Feed, FeedError, FeedState, LeftOut} from "./feed/index.js";
