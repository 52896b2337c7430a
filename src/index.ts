/**
 * The element classes, not yet registered, and the types of what they send and read. Pages paste `rally.js`;
 * bundlers import `rallynov/elements/<tag>.js`, which registers one element, or this.
 */
export type * from "../data-schema/feed.js";
export type * from "./events/index.js";
export type {Feed, FeedError, FeedState, LeftOut} from "./feed/index.js";
export {RallyCandidacyForm} from "./elements/candidacy-form/candidacy-form.js";
export {RallyInnovationMap} from "./elements/innovation-map/innovation-map.js";
export {RallyRoadBook} from "./elements/road-book/road-book.js";
export {RallySheetCard} from "./elements/sheet-card/sheet-card.js";
export {RallyStageCalendar} from "./elements/stage-calendar/stage-calendar.js";
