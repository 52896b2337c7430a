import {html, nothing} from "lit";
import {formatZone} from "../../i18n/zone-name.js";
import {endsElsewhere} from "../../time/index.js";
import type {RoadBookScene} from "./road-book.js";

/** Names the rally's time zone to visitors on whose devices one of some times falls on another hour. */
export function timeZoneNote(times: readonly string[], {feed, words}: RoadBookScene): unknown {
  const {timeZone} = feed.rally;
  if (!times.some((time) => endsElsewhere(time, timeZone))) return nothing;
  return html`<p class="small muted" part="time-zone">
    ${words.timeZone(formatZone(timeZone, words.language))}
  </p>`;
}
