/**
 * Calendar days as `YYYY-MM-DD`, never as a moment, so that no device's time zone can shift them.
 * Everything here is arithmetic on the proleptic Gregorian calendar (ISO 8601).
 */

/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

const millisecondsPerDay = 86_400_000;

function utc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** How much of a written time is known: its month, its day, or its minute. */
export function precisionOf(time: string): "month" | "day" | "minute" {
  return time.length === 7 ? "month" : time.length === 10 ? "day" : "minute";
}

/** The first day that a written month, day or time covers: `2013-03` begins on `2013-03-01`. */
export function firstDayOf(time: string): Day {
  return precisionOf(time) === "month" ? `${time}-01` : time.slice(0, 10);
}

/** The last day that a written month, day or time covers: `2013-03` ends on `2013-03-31`. */
export function lastDayOf(time: string): Day {
  if (precisionOf(time) !== "month") return time.slice(0, 10);
  const [year = 0, month = 0] = time.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when the second comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / millisecondsPerDay);
}

/** The day that lies `count` days after `day`, or before it when negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(utc(day).getTime() + count * millisecondsPerDay).toISOString().slice(0, 10);
}

/** True for a day that exists, as `YYYY-MM-DD`; `2013-02-30` does not. */
export function isDay(value: string): value is Day {
  return (
    /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(utc(value).getTime()) && addDays(value, 0) === value
  );
}
