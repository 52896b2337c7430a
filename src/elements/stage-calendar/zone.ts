/** Whose hours are shown. */
import {formatZone} from "../../i18n/zone-name.js";
import {hourOf} from "../../stages/index.js";
import {clockAt} from "../../time/index.js";
import type {CalendarScene} from "./calendar-scene.js";
import type {Leg} from "./itinerary.js";

/** The name of the rally's time zone, when the clocks of the visitor's device do not agree with its hours. */
export function zoneName(legs: readonly Leg[], {feed, words}: CalendarScene): string | undefined {
  const {timeZone} = feed.rally;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (own === timeZone) return undefined;
  // Read as if it were UTC: some hours off, which matters on the days alone on which clocks are changed.
  const moments = legs.filter(({when}) => hourOf(when.start)).map(({when}) => Date.parse(`${when.start}Z`));
  const isElsewhere = moments.some((moment) => clockAt(moment, timeZone) !== clockAt(moment, own));
  return isElsewhere ? formatZone(timeZone, words.language) : undefined;
}
