/** Clocks of a time zone, through the browser's own copy of the IANA database. */
import {type Day, precisionOf} from "./days.js";

const minute = 60_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of `zone` show at a moment, to the second: `2013-04-08T09:00:00`. */
function clockAt(moment: number, zone: string): string {
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

/** Minutes that the clocks of `zone` are ahead of UTC at a moment (milliseconds since 1970). */
export function offsetAt(moment: number, zone: string): number {
  const second = Math.floor(moment / 1000) * 1000;
  return (Date.parse(`${clockAt(second, zone)}Z`) - second) / minute;
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

/**
 * The moment (milliseconds since 1970) at which the clocks of `zone` show a `YYYY-MM-DDTHH:MM`, or the
 * moment of a time with an explicit offset. An hour that the clocks skip in spring is taken by the offset
 * before the change, one that they show twice in autumn is the first of the two (RFC 5545 §3.3.5).
 */
export function momentOf(time: string, zone: string): number {
  if (/(?:Z|[+-]\d\d:\d\d)$/.test(time)) return Date.parse(time);
  const asUtc = Date.parse(`${time}Z`);
  const before = offsetAt(asUtc - 1440 * minute, zone);
  const after = offsetAt(asUtc + 1440 * minute, zone);
  const first = asUtc - before * minute;
  return offsetAt(first, zone) === before || offsetAt(asUtc - after * minute, zone) !== after
    ? first
    : asUtc - after * minute;
}
