/** Whose hours are shown. */
import {formatZone} from "../../i18n/zone-name.js";
import {hourOf} from "../../stages/index.js";
import {endsElsewhere} from "../../time/index.js";
import type {CalendarScene} from "./calendar-scene.js";
import type {Leg} from "./itinerary.js";

/** The name of the rally's time zone, when the clocks of the visitor's device do not agree with its hours. */
export function zoneName(legs: readonly Leg[], {feed, words}: CalendarScene): string | undefined {
  const {timeZone} = feed.rally;
  const isElsewhere = legs.some(({when: {start}}) => hourOf(start) && endsElsewhere(start, timeZone));
  return isElsewhere ? formatZone(timeZone, words.language) : undefined;
}
