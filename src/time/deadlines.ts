/** Openings and deadlines, to the minute where one is known. */
import {firstDayOf, lastDayOf, precisionOf} from "./days.js";
import {momentOf} from "./moments.js";
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
