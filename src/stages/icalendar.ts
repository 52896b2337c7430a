/** Stages as a file for a visitor's own calendar: iCalendar, RFC 5545. */
import type {Partner, Rally, Stage, Text} from "../../data-schema/feed.js";
import {say} from "../i18n/index.js";
import type {StageCalendarSentences} from "../i18n/stage-calendar/index.js";
import {addDays, type Day, lastDayOf, momentOf, precisionOf} from "../time/index.js";
import {escapeText, streamOf} from "./content-lines.js";
import {timeZoneLines} from "./time-zone.js";
import {hasDay, type When, whenOf} from "./when.js";

/** What a stage alone does not say of itself; a checked feed has it all. */
export interface CalendarSource {
  /** Of the texts that name no language. */
  readonly language: string;
  /** RFC 3339. */
  readonly updated: string;
  readonly rally: Pick<Rally, "id" | "title" | "timeZone" | "url">;
  readonly partners: readonly Partner[];
}

function compact(time: string): string {
  return time.replace(/[-:]/g, "");
}

function inUtc(moment: number): string {
  return `${compact(new Date(moment).toISOString().slice(0, 19))}Z`;
}

/**
 * DTSTART and DTEND. What is known by its day alone is a whole day, which does not keep the visitor from
 * other things (TRANSP); an end is exclusive (§3.6.1). No end is made up for a stage that has none, nor for
 * one that names an hour to begin at and only the same day to end on.
 */
function times(stage: Stage, {start, end, first, last}: When, zone: string): string[] {
  if (precisionOf(start) !== "minute") {
    return [
      `DTSTART;VALUE=DATE:${compact(first)}`,
      ...(end ? [`DTEND;VALUE=DATE:${compact(addDays(last, 1))}`] : []),
      "TRANSP:TRANSPARENT",
    ];
  }
  const at = (name: string, wall: string, written: string): string =>
    // Of an hour that clocks show twice, local time can only mean the first (§3.3.5).
    momentOf(wall, zone) === momentOf(written, zone)
      ? `${name};TZID=${zone}:${compact(wall)}00`
      : `${name}:${inUtc(momentOf(written, zone))}`;
  const lines = [at("DTSTART", start, stage.start)];
  if (end && stage.end && precisionOf(end) === "minute") lines.push(at("DTEND", end, stage.end));
  else if (end && last > first) lines.push(`DTEND;TZID=${zone}:${compact(addDays(last, 1))}T000000`);
  return lines;
}

function event(stage: Stage, source: CalendarSource, words: StageCalendarSentences, today: Day): string[] {
  const {rally, partners} = source;
  const text = (written: Text): string => say(written, words.language, source.language).text;
  const {place, status, dayPart} = stage;
  const when = whenOf(stage, rally.timeZone);
  const changed = Date.parse(stage.updated ?? source.updated);

  const part = dayPart && precisionOf(when.start) === "day" ? words.dayPart[dayPart] : undefined;
  const entry = words.entry(text(rally.title), stage.number, text(stage.title), part);
  const summary = status && status !== "scheduled" ? words.entryStatus(words.status[status], entry) : entry;

  const organizers = stage.organizers.map(({partner, contact}) => {
    const shown = contact?.until && today > lastDayOf(contact.until) ? undefined : contact;
    const {name, phone, email} = shown ?? {};
    const host = partners.find(({id}) => id === partner);
    return [host?.name ?? partner, name, phone, email].filter(Boolean).join(" · ");
  });
  const notes: [label: string, value: string | undefined][] = [
    [words.price, stage.price && text(stage.price)],
    [words.audience, stage.audience && text(stage.audience)],
    [words.access, stage.access && text(stage.access)],
    [words.registration, stage.registrationUrl],
  ];
  const description = [
    ...(stage.description ? [text(stage.description), ""] : []),
    ...organizers.map((line) => words.entryLine(words.organizers, line)),
    ...notes.flatMap(([label, value]) => (value ? [words.entryLine(label, value)] : [])),
  ];

  const town = [place.postcode, place.municipality].filter(Boolean).join(" ");
  const location = [place.name, place.address, town].filter(Boolean).join(", ");
  // A municipality's centre is no address: nobody should be guided there.
  const isExact = place.precision ? place.precision === "exact" : (place.name ?? place.address);
  const [longitude, latitude] = (isExact ? place.coordinates : undefined) ?? [];
  const url = stage.registrationUrl ?? rally.url;

  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(`${stage.id}@${rally.id}`)}`,
    `DTSTAMP:${inUtc(changed)}`,
    `LAST-MODIFIED:${inUtc(changed)}`,
    // Minutes since 1970: grows with each change and fits an INTEGER (§3.3.8) for the next four thousand years.
    `SEQUENCE:${Math.floor(changed / 60_000)}`,
    ...times(stage, when, rally.timeZone),
    `SUMMARY:${escapeText(summary)}`,
    `STATUS:${status === "cancelled" ? "CANCELLED" : status === "postponed" ? "TENTATIVE" : "CONFIRMED"}`,
    `LOCATION:${escapeText(location)}`,
    ...(latitude === undefined ? [] : [`GEO:${latitude};${longitude}`]),
    ...(description.length > 0 ? [`DESCRIPTION:${escapeText(description.join("\n"))}`] : []),
    ...(url ? [`URL:${url}`] : []),
    "END:VEVENT",
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
  const moments = dated
    .flatMap(({start, end}) => [start, end])
    .filter((time) => time !== undefined)
    .filter((time) => precisionOf(time) === "minute")
    .map((time) => momentOf(time, zone));
  return streamOf([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Rallynov//Stage calendar//${words.language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...(moments.length > 0 ? timeZoneLines(zone, Math.min(...moments), Math.max(...moments)) : []),
    ...dated.flatMap((stage) => event(stage, source, words, today)),
    "END:VCALENDAR",
  ]);
}
