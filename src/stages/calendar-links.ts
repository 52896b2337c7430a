/** Addresses at which calendars on the web take a stage in. None is asked for anything before the visitor goes there. */
import type {Stage} from "../../data-schema/feed.js";
import type {StageCalendarSentences} from "../i18n/stage-calendar/index.js";
import type {Day} from "../time/index.js";
import {type CalendarSource, entryOf, type Span, spanOf} from "./entry.js";
import {hasDay} from "./when.js";

/** Where the calendars of Google, Outlook.com and Microsoft 365 offer to keep a stage. */
export interface CalendarLinks {
  readonly google: string;
  readonly outlook: string;
  readonly office365: string;
}

/** Characters that servers and browsers take in an address, whichever they are. */
const longest = 2000;

/** A space as `%20`: Outlook shows a `+` as it is. Half a character, which UTF-8 cannot write, is replaced. */
function encode(parameters: Record<string, string>): string {
  return new URLSearchParams(parameters).toString().replaceAll("+", "%20");
}

/** The text, or its beginning up to a word, such that its writing takes no more than `room` characters encoded. */
function shorten(text: string, room: number, write = (written: string): string => written): string {
  const fits = (written: string): boolean => encode({"": write(written)}).length <= room;
  if (fits(text)) return text;
  const characters = Array.from(text);
  let [least, most] = [0, Math.min(characters.length, room)];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(`${characters.slice(0, middle).join("")}…`)) least = middle;
    else most = middle - 1;
  }
  const cut = characters.slice(0, least).join("");
  return `${cut.slice(0, Math.max(0, cut.search(/\s\S*$/))) || cut}…`;
}

/** Outlook reads the description as HTML. */
function asHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/\r\n?|\n/g, "<br>");
}

function inUtc(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

/** First and exclusive last: days or moments. An entry without an end ends when it begins. */
function ends(span: Span): [start: string, end: string] {
  if ("first" in span) return [span.first, span.after];
  return [inUtc(span.start), inUtc(span.end ?? span.start)];
}

/** The addresses for a stage, in the language of `words`; none while only its month is known. */
export function calendarLinks(
  stage: Stage,
  source: CalendarSource,
  words: StageCalendarSentences,
  today: Day,
): CalendarLinks | undefined {
  if (!hasDay(stage)) return undefined;
  const {summary, location, about = "", notes} = entryOf(stage, source, words, today);
  const span = spanOf(stage, source.rally.timeZone);
  const [start, end] = ends(span);
  const isWholeDays = "first" in span;
  const title = shorten(summary, 500);
  const place = shorten(location, 350);

  /** As much of what the stage is about as the address has room for; whom to ask comes first in need. */
  const address = (
    base: string,
    parameters: Record<string, string>,
    description: string,
    write?: (text: string) => string,
  ): string => {
    const of = (text: string): string =>
      `${base}?${encode({...parameters, [description]: write ? write(text) : text})}`;
    const told = shorten(notes.join("\n"), longest - of("").length, write);
    const gap = about && told ? "\n\n" : "";
    const room = longest - of(`${gap}${told}`).length;
    return of(`${room > 50 ? `${shorten(about, room, write)}${gap}` : ""}${told}`);
  };
  const outlook = (host: string): string =>
    address(
      `https://${host}/calendar/deeplink/compose`,
      {
        path: "/calendar/action/compose",
        rru: "addevent",
        subject: title,
        startdt: start,
        enddt: end,
        ...(isWholeDays ? {allday: "true", freebusy: "free"} : {}),
        location: place,
      },
      "body",
      asHtml,
    );
  const compact = (time: string): string => time.replace(/[-:]/g, "");
  return {
    google: address(
      "https://calendar.google.com/calendar/render",
      {
        action: "TEMPLATE",
        text: title,
        dates: `${compact(start)}/${compact(end)}`,
        ...(isWholeDays ? {crm: "AVAILABLE"} : {}),
        location: place,
      },
      "details",
    ),
    outlook: outlook("outlook.live.com"),
    office365: outlook("outlook.office.com"),
  };
}

/** The address at which a visitor's own calendar subscribes to a published one. */
export function subscriptionAddress(calendarUrl: string): string {
  return calendarUrl.replace(/^https?:/i, "webcal:");
}
