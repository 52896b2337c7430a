import type {PublishedFeed} from "../../data-schema/feed.js";

/** What `makeFeed` fills in every time, beside what any feed has. */
export type MadeFeed = PublishedFeed &
  Required<Pick<PublishedFeed, "partners" | "themes" | "criteria" | "stages" | "innovations" | "awards">>;

/** A feed of any size in Franche-Comté, the same one each time for the same numbers. */
export function makeFeed(options?: {innovations?: number; seed?: number}): MadeFeed;

/** A feed in index form: without innovations, with the text of its index, and with the sheets by their files' names. */
export function makeFeedIndex(
  feed: PublishedFeed,
  options?: {summaries?: boolean},
): {feed: PublishedFeed; index: string; sheets: () => Generator<[name: string, text: string]>};
