import {expect} from "@open-wc/testing";
import fc from "fast-check";
import type {PublishedFeed, Stage} from "../../data-schema/feed.js";
import de from "../../src/i18n/stage-calendar/de.js";
import fr from "../../src/i18n/stage-calendar/fr.js";
import {type CalendarLinks, calendarLinks, subscriptionAddress} from "../../src/stages/calendar-links.js";
import type {CalendarSource} from "../../src/stages/entry.js";

const today = "2013-04-01";

const source: CalendarSource = {
  language: "fr",
  updated: "2013-02-15T09:00:00+01:00",
  rally: {id: "rallye", title: "Rally’nov", timeZone: "Europe/Paris"},
  partners: [{id: "cress", name: "Chambre régionale de l’économie sociale et solidaire", role: "co-lead"}],
};

const linksTo = (parts: Partial<Stage>, words = fr): CalendarLinks =>
  calendarLinks(
    {
      id: "etape-1",
      title: "L’originale gouvernance",
      start: "2013-04-08T09:00",
      place: {municipality: "Besançon"},
      organizers: [],
      ...parts,
    },
    source,
    words,
    today,
  )!;

const asked = (address: string): Record<string, string> =>
  Object.fromEntries(new URL(address).searchParams.entries());

describe("a stage for a calendar on the web", () => {
  it("has its hours as moments, which are the same wherever the visitor is", () => {
    const {google, outlook} = linksTo({end: "2013-04-08T13:00"});
    expect(google).to.match(/^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE&/);
    expect(asked(google)).to.deep.equal({
      action: "TEMPLATE",
      text: "Rally’nov\u202f: L’originale gouvernance",
      dates: "20130408T070000Z/20130408T110000Z",
      location: "Besançon",
      details: "",
    });
    expect(asked(outlook)).to.deep.equal({
      path: "/calendar/action/compose",
      rru: "addevent",
      subject: "Rally’nov\u202f: L’originale gouvernance",
      startdt: "2013-04-08T07:00:00Z",
      enddt: "2013-04-08T11:00:00Z",
      location: "Besançon",
      body: "",
    });
  });

  it("is the same for Outlook.com and for Microsoft 365", () => {
    const {outlook, office365} = linksTo({});
    expect(outlook).to.match(/^https:\/\/outlook\.live\.com\/calendar\/deeplink\/compose\?/);
    expect(office365).to.equal(outlook.replace("outlook.live.com", "outlook.office.com"));
  });

  it("is a whole day, with its half-day in words, where no hour is known", () => {
    const {google, outlook} = linksTo({number: 9, start: "2013-09-26", dayPart: "afternoon"});
    expect(asked(google).dates).to.equal("20130926/20130927");
    expect(asked(google).text).to.equal("Rally’nov, étape 9\u202f: L’originale gouvernance (après-midi)");
    const {startdt, enddt, allday} = asked(outlook);
    expect([startdt, enddt, allday]).to.deep.equal(["2013-09-26", "2013-09-27", "true"]);
    expect(asked(linksTo({start: "2013-04-08", end: "2013-04-10"}).google).dates).to.equal(
      "20130408/20130411",
    );
  });

  it("is given no end that the feed does not give", () => {
    expect(asked(linksTo({}).google).dates).to.equal("20130408T070000Z/20130408T070000Z");
  });

  it("says in the visitor’s language what the file says", () => {
    const {google, outlook} = linksTo(
      {
        status: "cancelled",
        description: "Une matinée",
        price: {fr: "Entrée libre", de: "Eintritt frei"},
        organizers: [{partner: "cress", contact: {name: "François Baulard", phone: "03 81 50 75 09"}}],
      },
      de,
    );
    expect(asked(google).text).to.contain("ABGESAGT · Rally’nov");
    const told = [
      "Une matinée",
      "",
      "Veranstaltet von: Chambre régionale de l’économie sociale et solidaire · François Baulard · 03 81 50 75 09",
      "Preis: Eintritt frei",
    ];
    expect(asked(google).details).to.equal(told.join("\n"));
    expect(asked(outlook).body).to.equal(told.join("<br>"));
  });

  it("no longer names a contact that has expired", () => {
    const contact = {name: "François Baulard", until: "2013-03"};
    expect(linksTo({organizers: [{partner: "cress", contact}]}).google).not.to.contain("Baulard");
  });

  it("never gives Outlook, which reads HTML, a text of the feed to read as HTML", () => {
    const description = "R&D <img src=x onerror=alert(1)>";
    expect(asked(linksTo({description}).outlook).body).to.equal("R&amp;D &lt;img src=x onerror=alert(1)>");
    expect(asked(linksTo({description}).google).details).to.equal(description);
  });

  it("shortens what it is about, at a word, rather than whom to ask", () => {
    const description = "Une gouvernance originale, à découvrir. ".repeat(80);
    const organizers = [{partner: "cress", contact: {phone: "03 81 50 75 09"}}];
    for (const address of Object.values(
      linksTo({description, organizers}) as unknown as Record<string, string>,
    )) {
      const {details, body} = asked(address);
      const told = details ?? body!;
      expect(address.length).to.be.within(1900, 2000);
      expect(told).to.match(
        /^Une gouvernance originale.*(?:Une|gouvernance|originale,|à|découvrir\.)…(?:\n\n|<br><br>)Organisée/,
      );
      expect(told).to.contain("03 81 50 75 09");
    }
  });

  it("is an address that every server takes, whatever the feed says", () => {
    const text = fc.string({unit: "binary", minLength: 1, maxLength: 3000});
    fc.assert(
      fc.property(text, text, text, text, (title, description, municipality, partner) => {
        const links = linksTo({title, description, place: {municipality}, organizers: [{partner}]});
        for (const address of [links.google, links.outlook, links.office365]) {
          expect(address.length).to.be.at.most(2000);
          expect(address).to.match(/^https:\/\/[\w.]+\/[\w/]+\?[\w.*%&=-]+$/);
          expect(new URL(address).href).to.equal(address);
        }
      }),
    );
  });

  it("takes half a character of a broken feed for an unknown one", () => {
    expect(asked(linksTo({title: "Étape \ud83d"}).google).text).to.equal("Rally’nov\u202f: Étape \ufffd");
  });

  it("waits for its day when only its month is known", () => {
    expect(linksTo({start: "2013-11"})).to.equal(undefined);
  });

  it("has the nine stages of 2013 at the hours of the programme", async () => {
    const feed = (await (
      await fetch("/data-schema/examples/rallynov-2013/feed.json")
    ).json()) as PublishedFeed;
    for (const stage of feed.stages!) {
      const links = calendarLinks(stage, {...feed, partners: feed.partners!}, fr, today)!;
      const {startdt} = asked(links.outlook);
      // Summer time.
      if (stage.start.length > 10) expect(Date.parse(startdt!)).to.equal(Date.parse(`${stage.start}+02:00`));
      else expect(startdt).to.equal(stage.start);
    }
  });
});

describe("the published calendar of a rally", () => {
  it("is subscribed to at its address", () => {
    expect(subscriptionAddress("https://rallye.example/etapes.ics?a=https:")).to.equal(
      "webcal://rallye.example/etapes.ics?a=https:",
    );
    expect(subscriptionAddress("http://rallye.example/etapes.ics")).to.equal(
      "webcal://rallye.example/etapes.ics",
    );
  });
});
