/** Clocks of a time zone, through the browser's own copy of the IANA database. */
import {type Day, precisionOf} from "./days.js";

const clocks = new Map<string | undefined, Intl.DateTimeFormat>();

/** What the clocks of `zone`, or of the device, show at a moment, to the second: `2013-04-08T09:00:00`. */
export function clockAt(moment: number, zone?: string): string {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("en", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    clocks.set(zone, clock);
  }
  const part = new Map(clock.formatToParts(moment).map(({type, value}) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes): string => part.get(type) ?? "";
  return `${of("year").padStart(4, "0")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}:${of("second")}`;
}

/** The day that the calendars of `zone` show at a moment (milliseconds since 1970; now when left out). */
export function today(zone: string, moment: number = Date.now()): Day {
  return clockAt(moment, zone).slice(0, 10);
}

/**
 * A written time as the clocks of `zone` show it, `YYYY-MM-DDTHH:MM`. A month or a day comes back
 * unchanged; an explicit offset is turned into the zone's hour.
 */
export function wallClock(time: string, zone: string): string {
  if (precisionOf(time) !== "minute") return time;
  return /(?:Z|[+-]\d\d:\d\d)$/.test(time) ? clockAt(Date.parse(time), zone).slice(0, 16) : time.slice(0, 16);
}
