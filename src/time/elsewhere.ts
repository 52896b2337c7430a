/** Whose hours a visitor's device shows. */
import {addDays, lastDayOf, precisionOf} from "./days.js";
import {clockAt, wallClock} from "./zones.js";

/** True when the visitor's device does not show the hour that the clocks of `zone` show when a time, inclusive, ends. */
export function endsElsewhere(time: string, zone: string): boolean {
  const end = precisionOf(time) === "minute" ? wallClock(time, zone) : `${addDays(lastDayOf(time), 1)}T00:00`;
  // Read as if it were UTC: some hours off, which matters in the hours alone around a change of clocks.
  const moment = Date.parse(`${end}Z`);
  return clockAt(moment, zone) !== clockAt(moment);
}
