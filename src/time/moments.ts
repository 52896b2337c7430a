/** Moments of a time zone, in milliseconds since 1970. */
import {clockAt} from "./zones.js";

const minute = 60_000;

/** Minutes that the clocks of `zone` are ahead of UTC at a moment (milliseconds since 1970). */
export function offsetAt(moment: number, zone: string): number {
  const second = Math.floor(moment / 1000) * 1000;
  return (Date.parse(`${clockAt(second, zone)}Z`) - second) / minute;
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
