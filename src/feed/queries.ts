/** Questions that several elements ask of a feed. */
import type {Award, Innovation, Partner, Stage} from "../../data-schema/feed.js";
import {clockFor, type Clock, type Day, lastDayOf, phaseOf} from "../time/index.js";
import type {Feed} from "./feed.js";

/** The partner with an id. */
export function partnerOf(feed: Feed, id: string | undefined): Partner | undefined {
  return feed.partners.find((partner) => partner.id === id);
}

/** The stage with an id. */
export function stageOf(feed: Feed, id: string | undefined): Stage | undefined {
  return feed.stages.find((stage) => stage.id === id);
}

/** The innovation with an id. */
export function innovationOf(feed: Feed, id: string | undefined): Innovation | undefined {
  return feed.innovations.find((innovation) => innovation.id === id);
}

/** The awards that an innovation has received. */
export function awardsOf(feed: Feed, innovation: string): Award[] {
  return feed.awards.filter((award) => award.innovation === innovation);
}

/** The innovations that are presented at a stage. */
export function presentedAt(feed: Feed, stage: string): Innovation[] {
  return feed.innovations.filter((innovation) => innovation.stage === stage);
}

/** The present in the rally's time zone, or the day that the page sets. */
export function clockOf(feed: Feed, now?: Day): Clock {
  return clockFor(feed.rally.timeZone, now);
}

/** The last day that the rally names, in a stage or a phase; none when it names no day at all. */
export function lastDayOfRally(feed: Feed): Day | undefined {
  return [...feed.stages, ...feed.rally.phases]
    .flatMap(({start, end}) => [start, end])
    .filter((time) => time !== undefined)
    .map(lastDayOf)
    .sort()
    .at(-1);
}

/** True after the rally's last day: from then on it is told in the past tense. */
export function isArchive(feed: Feed, today: Day): boolean {
  const end = lastDayOfRally(feed);
  return end !== undefined && phaseOf({end}, today) === "after";
}
