// The nine stages of 2013, taken away by visitors around the world, and read by khal as by their own calendar.
import assert from "node:assert/strict";
import {execFileSync} from "node:child_process";
import {readFileSync, writeFileSync} from "node:fs";
import path from "node:path";
import {after, before, describe, it} from "node:test";
import {ensureKhal} from "../../scripts/install-khal.mjs";
import {stageWriter} from "../support/stage-files.mjs";

const example = path.resolve(import.meta.dirname, "../../data-schema/examples/rallynov-2013/feed.json");
const programme = JSON.parse(readFileSync(example, "utf8"));

/** The programme with every stage on the same day of another month. */
function movedTo(month) {
  const move = (time) => time?.replace(/^\d{4}-\d\d/, month);
  const stages = programme.stages.map((stage) => ({...stage, start: move(stage.start), end: move(stage.end)}));
  return {...programme, stages};
}

const seasons = {"as it was": programme, "in January": movedTo("2014-01"), "in July": movedTo("2014-07")};
const zones = ["Europe/Paris", "Pacific/Auckland", "America/New_York"];

describe("the stages in visitors’ own calendars", () => {
  let writer;
  let khal;

  before(async () => {
    khal = ensureKhal();
    writer = await stageWriter();
  });

  after(() => writer.cleanUp());

  /** What khal reads from a file, as on a device in a time zone: start, end, whole day or not, title. */
  function readByKhal(ics, zone) {
    const config = path.join(writer.folder, "khal.conf");
    const file = path.join(writer.folder, "stages.ics");
    writeFileSync(file, ics);
    writeFileSync(
      config,
      `[calendars]\n[[rally]]\npath = ${writer.folder}/calendar\n
[locale]\nlocal_timezone = ${zone}\ndefault_timezone = ${zone}\ntimeformat = %H:%M\ndateformat = %Y-%m-%d
longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n`,
    );
    const format = "{start-long}|{end-long}|{all-day}|{title}|{location}{nl}";
    const written = execFileSync(khal, ["-c", config, "printics", "--format", format, file], {
      encoding: "utf8",
      env: {...process.env, LC_ALL: "C.UTF-8", HOME: writer.folder},
    });
    return written;
  }

  for (const [season, feed] of Object.entries(seasons)) {
    it(`are the same file, addresses and data wherever they are taken from, ${season}`, () => {
      const [home, ...abroad] = zones.map((zone) => writer.write(feed, zone));
      assert.equal(home.links.length, 9);
      for (const one of abroad) assert.deepEqual(one, home);
    });

    it(`stand in khal at the hours of the programme, ${season}`, () => {
      console.log(readByKhal(writer.write(feed, "Europe/Paris").ics, "Europe/Paris"));
    });
  }
});
