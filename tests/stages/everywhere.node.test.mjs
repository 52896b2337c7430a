// The nine stages of 2013, taken away by visitors around the world, and read by khal as by their own calendar.
import assert from "node:assert/strict";
import {execFileSync} from "node:child_process";
import {readFileSync, writeFileSync} from "node:fs";
import path from "node:path";
import {after, before, describe, it} from "node:test";
import {ensureKhal} from "../../scripts/install-khal.mjs";
import {stageWriter} from "../support/stage-files.mjs";

const examples = path.resolve(import.meta.dirname, "../../data-schema/examples");
const read = (name) => JSON.parse(readFileSync(path.join(examples, name, "feed.json"), "utf8"));
const programme = read("rallynov-2013");

/** The programme with every stage on the same day of another month. */
function movedTo(month) {
  const move = (time) => time?.replace(/^\d{4}-\d\d/, month);
  const stages = programme.stages.map((stage) => ({
    ...stage,
    start: move(stage.start),
    end: move(stage.end),
  }));
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

  /** What khal reads from a file, as on a device in a time zone. */
  function readByKhal(ics, zone = "Europe/Paris") {
    const config = path.join(writer.folder, "khal.conf");
    const file = path.join(writer.folder, "stages.ics");
    const formats = ["date", "longdate"]
      .map((name) => `${name}format = %Y-%m-%d`)
      .concat(["datetime", "longdatetime"].map((name) => `${name}format = %Y-%m-%dT%H:%M`))
      .join("\n");
    writeFileSync(file, ics);
    writeFileSync(
      config,
      `[calendars]\n[[rally]]\npath = ${writer.folder}/calendar\n
       [locale]\nlocal_timezone = ${zone}\ndefault_timezone = ${zone}\ntimeformat = %H:%M\n${formats}\n`,
    );
    const format = "{start-long}|{end-long}|{all-day}|{title}|{location}¶";
    const written = execFileSync(khal, ["-c", config, "printics", "--format", format, file], {
      encoding: "utf8",
      env: {...process.env, LC_ALL: "C.UTF-8", HOME: writer.folder},
    });
    const lines = written.slice(written.indexOf("\n") + 1).split("¶");
    const events = lines.slice(0, -1).map((line) => {
      const [start, end, allDay, title, place] = line.trimStart().split("|");
      return {start, end, isWholeDay: allDay === "True", title, place};
    });
    assert.ok(written.startsWith(`${events.length} event`), written);
    return events;
  }

  for (const [season, feed] of Object.entries(seasons)) {
    it(`are the same file, addresses and data wherever they are taken from, ${season}`, () => {
      const [home, ...abroad] = zones.map((zone) => writer.write(feed, zone));
      assert.equal(home.links.length, 9);
      for (const one of abroad) assert.deepEqual(one, home);
    });

    it(`stand in khal at the hours of the programme, ${season}`, () => {
      const events = readByKhal(writer.write(feed, "Pacific/Auckland").ics);
      assert.deepEqual(
        events.map(({start, end, isWholeDay, place}) => ({start, end, isWholeDay, place})),
        feed.stages.map(({start, end, place}) => ({
          start,
          end: end ?? start,
          isWholeDay: start.length === 10,
          place: place.municipality,
        })),
      );
      for (const [index, {title}] of feed.stages.entries()) assert.ok(events[index].title.includes(title));
      assert.match(events[8].title, / \(après-midi\)$/);
    });
  }

  it("stand in khal at the same moment for a visitor at the other end of the world", () => {
    const [first, ...others] = readByKhal(writer.write(programme, "Europe/Paris").ics, "Pacific/Auckland");
    // 9 h in Besançon, in summer time there and in winter time here.
    assert.equal(first.start, "2013-04-08T19:00");
    assert.deepEqual([others.at(-1).start, others.at(-1).isWholeDay], ["2013-09-26", true]);
  });

  for (const name of ["demonstration", "another-region", "hostile"]) {
    it(`are all read by khal, whatever a feed says: ${name}`, () => {
      const {ics} = writer.write({partners: [], ...read(name)}, "Europe/Paris");
      const events = readByKhal(ics);
      assert.equal(events.length, ics.split("\r\nBEGIN:VEVENT\r\n").length - 1);
      assert.ok(events.length > 0);
    });
  }
});
