import {expect} from "@open-wc/testing";
import fc from "fast-check";
import ICAL from "ical.js";
import type {PublishedFeed, Stage} from "../../data-schema/feed.js";
import de from "../../src/i18n/stage-calendar/de.js";
import fr from "../../src/i18n/stage-calendar/fr.js";
import {escapeText, fold} from "../../src/stages/content-lines.js";
import type {CalendarSource} from "../../src/stages/entry.js";
import {icalendar} from "../../src/stages/icalendar.js";
import {timeZoneLines} from "../../src/stages/time-zone.js";
import {clockAt, momentOf} from "../../src/time/index.js";

const today = "2013-04-01";

const source: CalendarSource = {
  language: "fr",
  updated: "2013-02-15T09:00:00+01:00",
  rally: {id: "rallye", title: "Rally’nov", timeZone: "Europe/Paris", url: "https://rallye.example/"},
  partners: [{id: "cress", name: "Chambre régionale de l’économie sociale et solidaire", role: "co-lead"}],
};

function stage(parts: Partial<Stage>): Stage {
  return {
    id: "etape-1",
    title: "L’originale gouvernance",
    start: "2013-04-08T09:00",
    place: {municipality: "Besançon"},
    organizers: [],
    ...parts,
  };
}

const write = (parts: Partial<Stage>, words = fr): string => icalendar([stage(parts)], source, words, today);
const lines = (file: string): string[] => file.replace(/\r\n /g, "").split("\r\n");

function read(file: string): {component: ICAL.Component; events: ICAL.Event[]} {
  const component = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return {
    component,
    events: component.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event)),
  };
}

async function programme(): Promise<PublishedFeed> {
  const response = await fetch("/data-schema/examples/rallynov-2013/feed.json");
  return (await response.json()) as PublishedFeed;
}

describe("a stage in a visitor’s own calendar", () => {
  it("comes out of ical.js as the programme of 2013 says, all nine stages at their local hours", async () => {
    const feed = await programme();
    const {component, events} = read(icalendar(feed.stages!, {...feed, partners: feed.partners!}, fr, today));
    expect(component.getFirstPropertyValue("method")).to.equal("PUBLISH");
    expect(events.map(({uid}) => uid)).to.deep.equal(feed.stages!.map(({id}) => `${id}@rallynov-2013`));
    expect(events.map(({startDate}) => startDate.toString())).to.deep.equal(
      feed.stages!.map(({start}) => (start.length > 10 ? `${start}:00` : start)),
    );
    for (const [index, {start, end, place, title}] of feed.stages!.entries()) {
      const event = events[index]!;
      expect(event.location).to.equal(place.municipality);
      expect(event.summary).to.contain(title);
      if (!end) continue;
      expect(event.endDate.toString()).to.equal(`${end}:00`);
      // Summer time, by the file's own description of the zone.
      expect(event.startDate.toUnixTime() * 1000).to.equal(Date.parse(`${start}:00+02:00`));
    }
    expect(events[8]!.description).to.contain("Michel Bourgeois · 03 81 48 04 04");
    expect(events[8]!.description).to.contain("L’Usine · Emilie Castellano · 03 39 03 39 70");
  });

  for (const [season, month, offset] of [
    ["January", "2014-01", "+01:00"],
    ["July", "2014-07", "+02:00"],
  ] as const) {
    it(`has the hour of the rally’s clocks in ${season}, too`, async () => {
      const feed = await programme();
      const move = (time: string): string => time.replace(/^\d{4}-\d\d/, month);
      const moved = feed.stages!.map((one) => ({
        ...one,
        start: move(one.start),
        end: one.end && move(one.end),
      }));
      const {events} = read(icalendar(moved, {...feed, partners: feed.partners!}, fr, today));
      expect(events).to.have.length(9);
      for (const [index, {start, end}] of moved.entries()) {
        const {startDate, endDate} = events[index]!;
        if (start.length === 10) {
          expect(startDate.toString()).to.equal(start);
          expect(startDate.isDate).to.be.true;
          continue;
        }
        expect(startDate.toString()).to.equal(`${start}:00`);
        expect(startDate.toUnixTime() * 1000).to.equal(Date.parse(`${start}:00${offset}`));
        expect(endDate.toUnixTime() * 1000).to.equal(Date.parse(`${end!}:00${offset}`));
      }
    });
  }

  it("is a whole day that says « après-midi » where no hour is known", async () => {
    const feed = await programme();
    const file = icalendar([feed.stages![8]!], {...feed, partners: feed.partners!}, fr, today);
    expect(lines(file)).to.include("DTSTART;VALUE=DATE:20130926").and.not.include("BEGIN:VTIMEZONE");
    expect(file).not.to.match(/^(DTEND|DURATION)/m);
    expect(read(file).events[0]!.summary).to.equal(
      "Rally’nov, étape 9\u202f: Management et innovation sociale (après-midi)",
    );
  });

  it("speaks the visitor’s language", () => {
    const file = write({number: 3, start: "2013-04-08", dayPart: "afternoon"}, de);
    expect(lines(file)).to.include("SUMMARY:Rally’nov\\, Etappe 3: L’originale gouvernance (Nachmittag)");
  });

  it("is given no end that the feed does not give", () => {
    expect(write({})).not.to.match(/^(DTEND|DURATION)/m);
    expect(write({end: "2013-04-08"})).not.to.match(/^(DTEND|DURATION)/m);
    expect(write({end: "2013-04-07T10:00"})).not.to.match(/^(DTEND|DURATION)/m);
    expect(write({end: "2013-04-08T09:00"})).not.to.match(/^(DTEND|DURATION)/m);
    expect(write({start: "2013-04-08", end: "2013-04-08"})).not.to.match(/^(DTEND|DURATION)/m);
  });

  it("ends on the day after its last one, as calendars count", () => {
    expect(lines(write({start: "2013-04-08", end: "2013-04-10"}))).to.include("DTEND;VALUE=DATE:20130411");
    expect(lines(write({end: "2013-04-10"}))).to.include("DTEND;TZID=Europe/Paris:20130411T000000");
  });

  it("has its hour in winter and in summer, across the change of the clocks", () => {
    const offsets = ["2014-01-15T09:00", "2014-07-15T09:00", "2014-03-30T01:30", "2014-10-26T04:00"].map(
      (start) => {
        const [event] = read(write({start, end: `${start.slice(0, 10)}T18:00`})).events;
        return (Date.parse(`${start}:00Z`) / 1000 - event!.startDate.toUnixTime()) / 3600;
      },
    );
    expect(offsets).to.deep.equal([1, 2, 1, 1]);
  });

  it("keeps the second of two like hours in autumn apart from the first", () => {
    expect(lines(write({start: "2013-10-27T02:30:00+02:00"}))).to.include(
      "DTSTART;TZID=Europe/Paris:20131027T023000",
    );
    expect(lines(write({start: "2013-10-27T02:30:00+01:00"}))).to.include("DTSTART:20131027T013000Z");
  });

  it("is put an hour later where the clocks skip its hour", () => {
    expect(lines(write({start: "2014-03-30T02:30"}))).to.include("DTSTART;TZID=Europe/Paris:20140330T033000");
  });

  it("has its hour in a zone that is an offset, whose name must be quoted", () => {
    const rally = {...source.rally, timeZone: "+02:00"};
    const file = icalendar([stage({})], {...source, rally}, fr, today);
    expect(lines(file)).to.include('DTSTART;TZID="+02:00":20130408T090000');
    expect(read(file).events[0]!.startDate.toUnixTime() * 1000).to.equal(
      Date.parse("2013-04-08T09:00+02:00"),
    );
  });

  it("is put at the rally’s hour when the feed gives an offset", () => {
    expect(lines(write({start: "2013-04-08T22:30:00Z"}))).to.include(
      "DTSTART;TZID=Europe/Paris:20130409T003000",
    );
  });

  it("is recognised when it changes, and says when it did", () => {
    const found = lines(write({updated: "2013-03-01T12:00:00Z"}));
    expect(found).to.include("UID:etape-1@rallye");
    expect(found).to.include("LAST-MODIFIED:20130301T120000Z").and.include("DTSTAMP:20130301T120000Z");
    const sequence = (file: string): number => Number(/^SEQUENCE:(\d+)\r$/m.exec(file)?.[1]);
    expect(sequence(write({updated: "2013-03-01T12:01:00Z"}))).to.be.above(
      sequence(write({updated: "2013-03-01T12:00:00Z"})),
    );
    expect(sequence(write({}))).to.be.below(2 ** 31);
  });

  it("stands in a calendar that has a name and, once published, a place to look for changes", () => {
    const calendarUrl = "https://rallye.example/etapes.ics";
    const file = lines(icalendar([stage({})], {...source, calendarUrl}, fr, today));
    const head = file.slice(0, file.indexOf("BEGIN:VTIMEZONE"));
    expect(head).to.include("NAME:Rally’nov").and.include("URL:https://rallye.example/");
    expect(head).to.include("LAST-MODIFIED:20130215T080000Z");
    expect(head)
      .to.include(`SOURCE;VALUE=URI:${calendarUrl}`)
      .and.include("REFRESH-INTERVAL;VALUE=DURATION:P1D");
    expect(write({})).not.to.match(/^(SOURCE|REFRESH-INTERVAL)/m);
  });

  it("says when it is cancelled, postponed or full", () => {
    expect(lines(write({status: "cancelled"}))).to.include("STATUS:CANCELLED");
    expect(lines(write({status: "postponed"}))).to.include("STATUS:TENTATIVE");
    expect(lines(write({status: "full"}))).to.include("STATUS:CONFIRMED");
    expect(write({status: "cancelled"})).to.contain("SUMMARY:ANNULÉE · Rally’nov");
  });

  it("leads to an address, never to the middle of a municipality", () => {
    const coordinates: [number, number] = [6.0241, 47.2378];
    const at = (place: Partial<Stage["place"]>): string =>
      write({place: {municipality: "Besançon", coordinates, ...place}});
    expect(at({precision: "exact"})).to.contain("GEO:47.2378;6.0241");
    expect(at({address: "2 rue Mégevand"})).to.contain("GEO:");
    expect(at({precision: "municipality", address: "2 rue Mégevand"})).not.to.contain("GEO:");
    expect(at({})).not.to.contain("GEO:");
    expect(lines(at({name: "Kursaal", address: "2 place du Théâtre", postcode: "25000"}))).to.include(
      "LOCATION:Kursaal\\, 2 place du Théâtre\\, 25000 Besançon",
    );
  });

  it("no longer names a contact that has expired", () => {
    const contact = {name: "François Baulard", phone: "03 81 50 75 09", until: "2013-03"};
    const organizers = [{partner: "cress", contact}];
    expect(write({organizers})).not.to.contain("Baulard");
    expect(icalendar([stage({organizers})], source, fr, "2013-03-31")).to.contain("Baulard");
  });

  it("waits for its day when only its month is known", () => {
    expect(write({start: "2013-11"})).not.to.contain("VEVENT");
  });
});

describe("the clocks of a rally’s time zone", () => {
  const changes = (zone: string, day: string): string[] => {
    const moment = Date.parse(`${day}T12:00:00Z`);
    return timeZoneLines(zone, moment, moment).filter((line) =>
      /^(BEGIN:[SD]|DTSTART|TZOFFSETTO)/.test(line),
    );
  };

  it("are put back and forward when they really were", () => {
    expect(changes("Europe/Paris", "2013-04-08")).to.deep.equal([
      "BEGIN:DAYLIGHT",
      "DTSTART:20130331T020000",
      "TZOFFSETTO:+0200",
      "BEGIN:STANDARD",
      "DTSTART:20131027T030000",
      "TZOFFSETTO:+0100",
    ]);
    expect(changes("America/New_York", "2013-01-15")).to.deep.equal([
      "BEGIN:STANDARD",
      "DTSTART:20121104T020000",
      "TZOFFSETTO:-0500",
      "BEGIN:DAYLIGHT",
      "DTSTART:20130310T020000",
      "TZOFFSETTO:-0400",
    ]);
  });

  it("may never change", () => {
    expect(changes("Indian/Reunion", "2013-04-08")).to.deep.equal([
      "BEGIN:STANDARD",
      "DTSTART:19700101T000000",
      "TZOFFSETTO:+0400",
    ]);
    expect(changes("Asia/Kolkata", "2013-04-08")).to.include("TZOFFSETTO:+0530");
  });
});

describe("iCalendar lines", () => {
  const encoder = new TextEncoder();
  const text = fc.string({unit: "binary", maxLength: 400});
  const readable = (written: string): string =>
    written.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "");

  it("are at most 75 octets long and come back whole, whatever is written", () => {
    fc.assert(
      fc.property(text, (value) => {
        const line = `SUMMARY:${escapeText(value)}`;
        const folded = fold(line);
        for (const part of folded.split("\r\n")) expect(encoder.encode(part).length).to.be.at.most(75);
        expect(folded.replace(/\r\n /g, "")).to.equal(line);
      }),
    );
  });

  it("give any text back to who reads them", () => {
    fc.assert(
      fc.property(text, (title) => {
        fc.pre(title.trim() !== "");
        const [event] = read(write({title})).events;
        expect(event!.summary).to.equal(`Rally’nov\u202f: ${readable(title)}`);
      }),
    );
  });

  it("are read as the stage that they were written from, whatever that is", () => {
    const when = fc
      .date({min: new Date("1975-01-01T00:00Z"), max: new Date("2035-01-01T00:00Z"), noInvalidDate: true})
      .map((date) => date.toISOString().slice(0, 16));
    const zone = fc.constantFrom(
      "Europe/Paris",
      "America/New_York",
      "Pacific/Auckland",
      "Asia/Kolkata",
      "Indian/Reunion",
    );
    const hours = fc.integer({min: 1, max: 100});
    fc.assert(
      fc.property(text, text, text, when, hours, zone, (about, town, host, start, length, timeZone) => {
        fc.pre([about, town, host].every((one) => one !== ""));
        const moment = momentOf(start, timeZone);
        const end = clockAt(moment + length * 3_600_000, timeZone).slice(0, 16);
        fc.pre(end > start);
        const one = stage({
          description: about,
          start,
          end,
          place: {municipality: town},
          organizers: [{partner: host}],
        });
        const [event] = read(
          icalendar([one], {...source, rally: {...source.rally, timeZone}}, fr, today),
        ).events;
        expect(event!.startDate.toUnixTime() * 1000).to.equal(moment);
        expect(event!.endDate.toUnixTime() * 1000).to.equal(momentOf(end, timeZone));
        expect(event!.location).to.equal(readable(town));
        expect(event!.description).to.equal(`${readable(about)}\n\nOrganisée par\u202f: ${readable(host)}`);
      }),
      {examples: [["\r", "Dole", "Cress", "1975-01-01T00:00", 1, "Europe/Paris"]]},
    );
  });

  it("cannot be broken out of", () => {
    const file = write({title: "Fin\r\nEND:VEVENT\nBEGIN:VALARM", id: "a;b,c"});
    expect(lines(file).filter((line) => line.startsWith("END:VEVENT"))).to.have.length(1);
    expect(lines(file)).to.include("UID:a\\;b\\,c@rallye");
  });

  it("end with CRLF, each of them", () => {
    const file = write({description: "Une ligne\net une autre"});
    expect(file.endsWith("END:VCALENDAR\r\n")).to.be.true;
    expect(file.replaceAll("\r\n", "")).not.to.match(/[\r\n]/);
  });
});
