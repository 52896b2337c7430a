/** Openings and deadlines, to the minute where one is known. */
import {addDays, firstDayOf, lastDayOf, precisionOf} from "./days.js";
import {isElsewhere, momentOf} from "./moments.js";
import type {Clock} from "./spans.js";

/** True once a deadline has passed: after its last minute, or after its day when only a day is known of either. */
export function isAfter(deadline: string, clock: Clock, zone: string): boolean {
  if (precisionOf(deadline) === "minute" && clock.moment !== undefined) {
    return clock.moment >= momentOf(deadline, zone);
  }
  return clock.today > lastDayOf(deadline);
}

/** True while an opening lies ahead: before its minute, or before its day when only a day is known of either. */
export function isBefore(opening: string, clock: Clock, zone: string): boolean {
  if (precisionOf(opening) === "minute" && clock.moment !== undefined) {
    return clock.moment < momentOf(opening, zone);
  }
  return clock.today < firstDayOf(opening);
}

/** True when the visitor's device stands where a deadline, inclusive, falls on another hour of its clocks. */
export function fallsElsewhere(deadline: string, zone: string): boolean {
  const end = precisionOf(deadline) === "minute" ? deadline : `${addDays(lastDayOf(deadline), 1)}T00:00`;
  return isElsewhere(momentOf(end, zone), zone);
}
