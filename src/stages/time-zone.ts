/** A time zone as iCalendar describes it: RFC 5545 §3.6.5. */
import {offsetAt} from "../time/index.js";

const minute = 60_000;
const week = 7 * 1440 * minute;
const year = 366 * 1440 * minute;

/** A moment (milliseconds since 1970) at which clocks are put forward or back; offsets are minutes ahead of UTC. */
interface Change {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Changes of a zone between two moments, to the minute. Two within one week that undo each other are missed. */
function changesOf(zone: string, begin: number, end: number): Change[] {
  const changes: Change[] = [];
  let from = offsetAt(begin, zone);
  for (let at = begin; at < end; at += week) {
    const to = offsetAt(at + week, zone);
    if (to === from) continue;
    let [before, after] = [at, at + week];
    while (after - before > minute) {
      const middle = before + Math.floor((after - before) / 2 / minute) * minute;
      if (offsetAt(middle, zone) === from) before = middle;
      else after = middle;
    }
    changes.push({at: after, from, to});
    from = to;
  }
  return changes;
}

/** Minutes ahead of UTC as `+0200`, with a separator `+02:00`; with seconds where there are some. */
export function offset(minutes: number, separator = ""): string {
  const seconds = Math.round(Math.abs(minutes) * 60);
  const [hours, rest, last = ""] = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) =>
    String(Math.floor(part)).padStart(2, "0"),
  );
  return `${minutes < 0 ? "-" : "+"}${hours}${separator}${rest}${last === "00" ? "" : separator + last}`;
}

function observance({at, from, to}: Change): string[] {
  const kind = to > from ? "DAYLIGHT" : "STANDARD";
  const local = new Date(at + from * minute).toISOString();
  return [
    `BEGIN:${kind}`,
    `DTSTART:${local.slice(0, 19).replace(/[-:]/g, "")}`,
    `TZOFFSETFROM:${offset(from)}`,
    `TZOFFSETTO:${offset(to)}`,
    `END:${kind}`,
  ];
}

/**
 * The lines of a VTIMEZONE that is right from one moment to another (milliseconds since 1970): every change
 * of the clocks between them as the browser's own copy of the IANA database has it, with the last one before
 * and the first one after.
 */
export function timeZoneLines(zone: string, first: number, last: number): string[] {
  const begin = Math.floor((first - year) / minute) * minute;
  const all = changesOf(zone, begin, last + year);
  const changes = all.filter(
    (_, index) => (all[index + 1]?.at ?? Infinity) > first && (all[index - 1]?.at ?? -Infinity) <= last,
  );
  if ((changes[0]?.at ?? Infinity) > first) {
    const same = offsetAt(begin, zone);
    changes.unshift({at: -same * minute, from: same, to: same});
  }
  return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...changes.flatMap(observance), "END:VTIMEZONE"];
}
