import type {Stage} from "../../../data-schema/feed.js";
import type {Feed} from "../../feed/index.js";
import type {Language} from "../../i18n/index.js";
import {stageCalendarSentences} from "../../i18n/stage-calendar/index.js";
import {hasDay} from "../../stages/index.js";
import {icalendar} from "../../stages/icalendar.js";
import type {Day} from "../../time/index.js";

/** Hands a file to the browser as a download. */
function offer(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  // Outside the document: no listener of the page sees this click.
  link.click();
  // Safari reads the file some time after the click.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/**
 * Downloads stages as one `.ics` file. Resolves with what to say of it, or with nothing when no stage has a day
 * yet; rejects when the sentences for the file cannot be fetched. Fetched when a file is first asked for.
 */
export async function saveStages(
  stages: readonly Stage[],
  feed: Feed,
  language: Language,
  today: Day,
): Promise<string | undefined> {
  if (!stages.some(hasDay)) return undefined;
  const {default: words} = await stageCalendarSentences[language]();
  const [only] = stages.length === 1 ? stages : [];
  const name = [feed.rally.id, only?.id]
    .filter(Boolean)
    .join("-")
    .replace(/[^\w.-]+/g, "-");
  offer(
    `${name}.ics`,
    new Blob([icalendar(stages, feed, words, today)], {type: "text/calendar;charset=utf-8"}),
  );
  return words.saved;
}
