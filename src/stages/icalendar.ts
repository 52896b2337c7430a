/** Stages as a file for a visitor's own calendar: iCalendar, RFC 5545 and 7986. */
import type {Stage} from "../../data-schema/feed.js";
import {say} from "../i18n/index.js";
import type {StageCalendarSentences} from "../i18n/stage-calendar/index.js";
import {addDays, clockAt, type Day, momentOf} from "../time/index.js";
import {escapeText, streamOf} from "./content-lines.js";
import {type CalendarSource, entryOf, type Span, spanOf} from "./entry.js";
import {isExact} from "./place-link.js";
import {timeZoneLines} from "./time-zone.js";
import {hasDay} from "./when.js";

function compact(time: string): string {
  return time.replace(/[-:]/g, "");
}

function inUtc(moment: number): string {
  return `${compact(new Date(moment).toISOString().slice(0, 19))}Z`;
}

/** A value of a parameter; one with a colon, as a zone that is an offset has, is quoted (§3.2). */
function parameter(value: string): string {
  return /[:;,]/.test(value) ? `"${value}"` : value;
}

/**
 * DTSTART and DTEND. Whole days do not keep the visitor from other things (TRANSP); an end is exclusive (§3.6.1),
 * and one day needs none.
 */
function times(span: Span, zone: string): string[] {
  if ("first" in span) {
    const {first, after} = span;
    return [
      `DTSTART;VALUE=DATE:${compact(first)}`,
      ...(after > addDays(first, 1) ? [`DTEND;VALUE=DATE:${compact(after)}`] : []),
      "TRANSP:TRANSPARENT",
    ];
  }
  const at = (name: string, moment: number): string => {
    const wall = clockAt(moment, zone);
    // Of an hour that clocks show twice, local time can only mean the first (§3.3.5).
    return momentOf(wall, zone) === moment
      ? `${name};TZID=${parameter(zone)}:${compact(wall)}`
      : `${name}:${inUtc(moment)}`;
  };
  return [at("DTSTART", span.start), ...(span.end === undefined ? [] : [at("DTEND", span.end)])];
}

function event(stage: Stage, source: CalendarSource, words: StageCalendarSentences, today: Day): string[] {
  const {rally} = source;
  const {place, status} = stage;
  const {summary, about, notes, location, url} = entryOf(stage, source, words, today);
  const description = [...(about ? [about, ""] : []), ...notes].join("\n");
  const changed = Date.parse(stage.updated ?? source.updated);
  // A municipality's centre is no address: nobody should be guided there.
  const [longitude, latitude] = (isExact(place) ? place.coordinates : undefined) ?? [];

  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(`${stage.id}@${rally.id}`)}`,
    `DTSTAMP:${inUtc(changed)}`,
    `LAST-MODIFIED:${inUtc(changed)}`,
    // Minutes since 1970: grows with each change and fits an INTEGER (§3.3.8) for the next four thousand years.
    `SEQUENCE:${Math.floor(changed / 60_000)}`,
    ...times(spanOf(stage, rally.timeZone), rally.timeZone),
    `SUMMARY:${escapeText(summary)}`,
    `STATUS:${status === "cancelled" ? "CANCELLED" : status === "postponed" ? "TENTATIVE" : "CONFIRMED"}`,
    `LOCATION:${escapeText(location)}`,
    ...(latitude === undefined ? [] : [`GEO:${latitude};${longitude}`]),
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    "END:VEVENT",
  ];
}

/** What the calendar itself is (RFC 7986 §5): its name and, where it is published, where to look for changes. */
function calendar(
  {rally, language, updated, calendarUrl}: CalendarSource,
  words: StageCalendarSentences,
): string[] {
  return [
    "VERSION:2.0",
    `PRODID:-//Rallynov//Stage calendar//${words.language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    // X-WR-CALNAME would make Outlook open one stage as a calendar of its own.
    `NAME:${escapeText(say(rally.title, words.language, language).text)}`,
    `LAST-MODIFIED:${inUtc(Date.parse(updated))}`,
    ...(rally.url ? [`URL:${rally.url}`] : []),
    ...(calendarUrl ? [`SOURCE;VALUE=URI:${calendarUrl}`, "REFRESH-INTERVAL;VALUE=DURATION:P1D"] : []),
  ];
}

/**
 * Writes stages as one iCalendar stream, in the language of `words`. Stages of which only the month is known
 * are left out. `today` decides which contacts may still be named.
 */
export function icalendar(
  stages: readonly Stage[],
  source: CalendarSource,
  words: StageCalendarSentences,
  today: Day,
): string {
  const zone = source.rally.timeZone;
  const dated = stages.filter(hasDay);
  const moments = dated.flatMap((stage) => {
    const span = spanOf(stage, zone);
    return "first" in span ? [] : [span.start, span.end ?? span.start];
  });
  return streamOf([
    "BEGIN:VCALENDAR",
    ...calendar(source, words),
    ...(moments.length > 0 ? timeZoneLines(zone, Math.min(...moments), Math.max(...moments)) : []),
    ...dated.flatMap((stage) => event(stage, source, words, today)),
    "END:VCALENDAR",
  ]);
}
