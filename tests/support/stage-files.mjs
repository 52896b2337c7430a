/** What visitors take away of stages, as written on a device that stands in a time zone. */
import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {build} from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");

/** Reads a feed from standard input, writes `{ics, links, events}` to standard output. */
const program = `
  import {readFileSync} from "node:fs";
  import words from "./src/i18n/stage-calendar/fr.ts";
  import {calendarLinks} from "./src/stages/calendar-links.ts";
  import {icalendar} from "./src/stages/icalendar.ts";
  import {eventsOf} from "./src/stages/schema-org.ts";
  const feed = JSON.parse(readFileSync(0, "utf8"));
  const today = "2013-04-01";
  console.log(JSON.stringify({
    ics: icalendar(feed.stages, feed, words, today),
    links: feed.stages.map((stage) => calendarLinks(stage, feed, words, today)),
    events: eventsOf(feed.stages, feed, words, today),
  }));`;

/** Gives a function that writes the stages of a feed on a device in a time zone, and one that cleans up. */
export async function stageWriter() {
  const folder = mkdtempSync(path.join(tmpdir(), "rallynov-stages-"));
  const outfile = path.join(folder, "write.mjs");
  const stdin = {contents: program, resolveDir: root, loader: "ts"};
  await build({stdin, outfile, bundle: true, format: "esm", platform: "node", logLevel: "warning"});
  return {
    folder,
    write(feed, zone) {
      const {stdout, stderr, status} = spawnSync(process.execPath, [outfile], {
        input: JSON.stringify(feed),
        env: {...process.env, TZ: zone},
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout);
    },
    cleanUp: () => rmSync(folder, {recursive: true, force: true}),
  };
}
