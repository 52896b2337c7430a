/** What a stage is in a visitor's own calendar, whichever way it gets there. */
import type {Contact, Partner, PublishedFeed, Rally, Stage, Text} from "../../data-schema/feed.js";
import {say} from "../i18n/index.js";
import type {StageCalendarSentences} from "../i18n/stage-calendar/index.js";
import {addDays, type Day, lastDayOf, momentOf, precisionOf} from "../time/index.js";
import {whenOf} from "./when.js";

/** What a stage alone does not say of itself; a checked feed has it all. */
export interface CalendarSource extends Pick<PublishedFeed, "language" | "updated" | "calendarUrl"> {
  readonly rally: Pick<Rally, "id" | "title" | "tagline" | "timeZone" | "url" | "country">;
  readonly partners: readonly Partner[];
}

/** The texts of an entry, in the language of the sentences where the feed has it. */
export interface Entry {
  /** Rally, number and title of the stage, with the half-day where no hour is known. */
  readonly title: string;
  /** The title, after what the visitor must not miss: « ANNULÉE · … ». */
  readonly summary: string;
  /** What the stage is about. */
  readonly about: string | undefined;
  /** Who hosts it and whom to ask, what it costs, for whom it is, how to register. */
  readonly notes: readonly string[];
  readonly location: string;
  readonly url: string | undefined;
}

/** When an entry begins and ends: whole days, `after` being the first that is free again, or moments (milliseconds since 1970). */
export type Span =
  {readonly first: Day; readonly after: Day} | {readonly start: number; readonly end: number | undefined};

/** One who hosts a stage, with what may be shown of the person to ask. */
export interface Host {
  /** None when the feed only names it. */
  readonly partner: Partner | undefined;
  readonly name: string;
  readonly contact: Contact;
}

/** Who hosts a stage; what a contact says is no longer told after its last day. */
export function hostsOf({organizers}: Stage, {partners}: CalendarSource, today: Day): Host[] {
  return organizers.map(({partner: wanted, contact = {}}) => {
    const partner = partners.find(({id}) => id === wanted);
    const isOver = contact.until !== undefined && today > lastDayOf(contact.until);
    return {partner, name: partner?.name ?? wanted, contact: isOver ? {} : contact};
  });
}

/** Writes an entry. `today` decides which contacts may still be named. */
export function entryOf(
  stage: Stage,
  source: CalendarSource,
  words: StageCalendarSentences,
  today: Day,
): Entry {
  const {rally, language} = source;
  // An end of line that meets another here would become one with it.
  const text = (written: Text): string => say(written, words.language, language).text.replace(/\r\n?/g, "\n");
  const {place, status, dayPart, number} = stage;
  const part = dayPart && precisionOf(stage.start) === "day" ? words.dayPart[dayPart] : undefined;
  const title = words.entry(text(rally.title), number, text(stage.title), part);
  const notes: [label: string, value: string | undefined][] = [
    ...hostsOf(stage, source, today).map(({name, contact}): [string, string] => [
      words.organizers,
      [name, contact.name, contact.phone, contact.email].filter(Boolean).join(" · "),
    ]),
    [words.price, stage.price && text(stage.price)],
    [words.audience, stage.audience && text(stage.audience)],
    [words.access, stage.access && text(stage.access)],
    [words.registration, stage.registrationUrl],
  ];
  const town = [place.postcode, place.municipality].filter(Boolean).join(" ");
  return {
    title,
    summary: status && status !== "scheduled" ? words.entryStatus(words.status[status], title) : title,
    about: stage.description && text(stage.description),
    notes: notes.flatMap(([label, value]) => (value ? [words.entryLine(label, value)] : [])),
    location: [place.name, place.address, town].filter(Boolean).join(", "),
    url: stage.registrationUrl ?? rally.url,
  };
}

/**
 * When a stage begins and ends. What is known by its day alone is a whole day. No end is made up for a stage that
 * has none, nor for one that names an hour to begin at and only the same day to end on.
 */
export function spanOf(stage: Stage, zone: string): Span {
  const {start, end, first, last} = whenOf(stage, zone);
  if (precisionOf(start) !== "minute") return {first, after: addDays(last, 1)};
  const toTheMinute = (time: string): number => Math.floor(momentOf(time, zone) / 60_000) * 60_000;
  const begin = toTheMinute(stage.start);
  const untilDay = last > first ? momentOf(`${addDays(last, 1)}T00:00`, zone) : begin;
  const finish = stage.end && end && precisionOf(end) === "minute" ? toTheMinute(stage.end) : untilDay;
  return {start: begin, end: finish > begin ? finish : undefined};
}
