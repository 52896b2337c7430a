import type {Stage} from "../../data-schema/feed.js";
import {addDays, type Day, firstDayOf, lastDayOf, precisionOf, wallClock} from "../time/index.js";

/** When a stage takes place, by the clocks and the calendar of the rally's time zone. */
export interface When {
  /** `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`: no more than the feed knows. */
  readonly start: string;
  /** Like `start`; none when the feed gives none, or one that lies before the start. */
  readonly end?: string;
  readonly first: Day;
  /** Inclusive; a stage that ends at midnight has not touched the day that begins then. */
  readonly last: Day;
}

/** Reads a stage's start and end in a time zone (IANA). */
export function whenOf(stage: Pick<Stage, "start" | "end">, zone: string): When {
  const start = wallClock(stage.start, zone);
  const first = firstDayOf(start);
  const end = stage.end && wallClock(stage.end, zone);
  if (!end || lastDayOf(end) < first || (end.length === start.length && end < start)) {
    return {start, first, last: lastDayOf(start)};
  }
  const last = lastDayOf(end);
  return {start, end, first, last: last > first && end.endsWith("T00:00") ? addDays(last, -1) : last};
}

/** The hour of a time, `HH:MM`; none when only its day or its month is known. */
export function hourOf(time: string | undefined): string | undefined {
  return time && precisionOf(time) === "minute" ? time.slice(11, 16) : undefined;
}

/** False for a stage of which only the month is known: no calendar has a place for it yet. */
export function hasDay({start}: Pick<Stage, "start">): boolean {
  return precisionOf(start) !== "month";
}
