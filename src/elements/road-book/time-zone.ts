import {html, nothing} from "lit";
import {formatZone} from "../../i18n/zone-name.js";
import {addDays, lastDayOf, momentOf, offsetAt, precisionOf} from "../../time/index.js";
import type {RoadBookScene} from "./road-book.js";

/** True when the visitor's device does not show the hour that the clocks of `zone` show when a time, inclusive, ends. */
function endsElsewhere(time: string, zone: string): boolean {
  const end = precisionOf(time) === "minute" ? time : `${addDays(lastDayOf(time), 1)}T00:00`;
  const moment = momentOf(end, zone);
  return offsetAt(moment, zone) !== -new Date(moment).getTimezoneOffset();
}

/** Names the rally's time zone to visitors on whose devices one of some times falls on another hour. */
export function timeZoneNote(times: readonly string[], {feed, words}: RoadBookScene): unknown {
  const {timeZone} = feed.rally;
  if (!times.some((time) => endsElsewhere(time, timeZone))) return nothing;
  return html`<p class="small muted" part="time-zone">
    ${words.timeZone(formatZone(timeZone, words.language))}
  </p>`;
}
