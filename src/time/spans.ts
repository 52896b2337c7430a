/** Spans of days with inclusive ends, either of which may be open. */
import {type Day, firstDayOf, lastDayOf} from "./days.js";
import {today} from "./zones.js";

/**
 * What is taken as the present: the day, and the moment (milliseconds since 1970) when it is really now.
 * A day set by hand, for a preview or an archive, has no moment.
 */
export interface Clock {
  readonly today: Day;
  readonly moment?: number;
}

/** The clock of a time zone, or one stopped at `day` when that is given. */
export function clockFor(zone: string, day?: Day): Clock {
  if (day) return {today: day};
  const moment = Date.now();
  return {today: today(zone, moment), moment};
}

/** Where the present lies: before a span, in it, or after it. An unknown start or end never puts it outside. */
export function phaseOf(span: {start?: string; end?: string}, now: Day): "before" | "during" | "after" {
  if (span.start && now < firstDayOf(span.start)) return "before";
  const end = span.end ?? span.start;
  return end && now > lastDayOf(end) ? "after" : "during";
}
