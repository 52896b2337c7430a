import type {Stage} from "../../../data-schema/feed.js";
import {hasDay} from "../../stages/index.js";
import type {CalendarScene} from "./calendar-scene.js";

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
 * Downloads stages as one `.ics` file, with code that is fetched when first asked for. Resolves to false when
 * no stage has a day yet; rejects when the code cannot be fetched.
 */
export async function saveStages(
  stages: readonly Stage[],
  {feed, words, clock}: Pick<CalendarScene, "feed" | "words" | "clock">,
): Promise<boolean> {
  if (!stages.some(hasDay)) return false;
  const {icalendar} = await import("../../stages/icalendar.js");
  const [only] = stages.length === 1 ? stages : [];
  const name = [feed.rally.id, only?.id]
    .filter(Boolean)
    .join("-")
    .replace(/[^\w.-]+/g, "-");
  offer(
    `${name}.ics`,
    new Blob([icalendar(stages, feed, words, clock.today)], {type: "text/calendar;charset=utf-8"}),
  );
  return true;
}
