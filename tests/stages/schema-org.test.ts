import {expect} from "@open-wc/testing";
import type {Stage} from "../../data-schema/feed.js";
import fr from "../../src/i18n/stage-calendar/fr.js";
import type {CalendarSource} from "../../src/stages/entry.js";
import {eventsOf} from "../../src/stages/schema-org.js";

const source: CalendarSource = {
  language: "fr",
  updated: "2013-02-15T09:00:00+01:00",
  rally: {
    id: "rallye",
    title: "Rally’nov",
    timeZone: "Europe/Paris",
    url: "https://rallye.example/",
    country: "FR",
  },
  partners: [{id: "cress", name: "Cress", role: "co-lead", url: "https://cress.example/"}],
};

/** What search engines read, undefined parts left out as in the page. */
function told(parts: Partial<Stage>, today = "2013-04-01"): Record<string, unknown> {
  const stage: Stage = {
    id: "etape-1",
    title: "L’originale gouvernance",
    start: "2013-04-08T09:00",
    place: {municipality: "Besançon"},
    organizers: [],
    ...parts,
  };
  return JSON.parse(JSON.stringify(eventsOf([stage], source, fr, today)[0])) as Record<string, unknown>;
}

describe("a stage as search engines read it", () => {
  it("begins and ends at the hours of the rally’s clocks, in winter and in summer", () => {
    expect(told({end: "2013-04-08T13:00"})).to.include({
      startDate: "2013-04-08T09:00:00+02:00",
      endDate: "2013-04-08T13:00:00+02:00",
    });
    expect(told({start: "2014-01-08T09:00"})).to.include({startDate: "2014-01-08T09:00:00+01:00"});
    expect(told({})).not.to.have.property("endDate");
  });

  it("has no hour where none is known, and an inclusive end", () => {
    const day = told({number: 9, start: "2013-09-26", dayPart: "afternoon"});
    expect(day).to.include({
      startDate: "2013-09-26",
      name: "Rally’nov, étape 9\u202f: L’originale gouvernance (après-midi)",
    });
    expect(day).not.to.have.property("endDate");
    expect(told({start: "2013-04-08", end: "2013-04-10"})).to.include({endDate: "2013-04-10"});
  });

  it("is at an address, and at a point only where that is one", () => {
    const coordinates: [number, number] = [6.0241, 47.2378];
    expect(
      told({place: {municipality: "Besançon", coordinates, precision: "municipality"}}).location,
    ).to.deep.equal({
      "@type": "Place",
      name: "Besançon",
      address: {"@type": "PostalAddress", addressLocality: "Besançon", addressCountry: "FR"},
    });
    const place = {
      municipality: "Besançon",
      postcode: "25000",
      name: "Kursaal",
      address: "2 place du Théâtre",
      coordinates,
    };
    expect(told({place}).location).to.deep.equal({
      "@type": "Place",
      name: "Kursaal",
      address: {
        "@type": "PostalAddress",
        streetAddress: "2 place du Théâtre",
        postalCode: "25000",
        addressLocality: "Besançon",
        addressCountry: "FR",
      },
      geo: {"@type": "GeoCoordinates", latitude: 47.2378, longitude: 6.0241},
    });
  });

  it("says whether it takes place", () => {
    const statuses = (["scheduled", "full", "postponed", "cancelled"] as const).map(
      (status) => told({status}).eventStatus,
    );
    expect(statuses).to.deep.equal(
      ["EventScheduled", "EventScheduled", "EventPostponed", "EventCancelled"].map(
        (status) => `https://schema.org/${status}`,
      ),
    );
  });

  it("names its hosts, and nobody in person", () => {
    const contact = {name: "François Baulard", phone: "03 81 50 75 09", email: "fb@cress.example"};
    const event = told({organizers: [{partner: "cress", contact}, {partner: "ailleurs"}]});
    expect(event.organizer).to.deep.equal([
      {"@type": "Organization", name: "Cress", url: "https://cress.example/"},
      {"@type": "Organization", name: "ailleurs"},
    ]);
    expect(JSON.stringify(event)).not.to.contain("Baulard").and.not.to.contain("03 81");
  });

  it("is free only when the feed says that it is for everybody", () => {
    const free = (price: string): unknown[] => {
      const {isAccessibleForFree, offers} = told({price}) as {
        isAccessibleForFree?: true;
        offers: {price?: string};
      };
      return [isAccessibleForFree, offers.price];
    };
    expect(free("Entrée libre")).to.deep.equal([true, "0"]);
    expect(free("Gratuit")).to.deep.equal([true, "0"]);
    expect(free("Eintritt frei")).to.deep.equal([true, "0"]);
    expect(free("Gratuit pour les adhérents, 10 € sinon")).to.deep.equal([undefined, undefined]);
    expect(free("Entrée libre\u202f; repas à 8 €")).to.deep.equal([undefined, undefined]);
    expect(free("10\u00a0€")).to.deep.equal([undefined, "10.00"]);
    expect(free("7,50 euros")).to.deep.equal([undefined, "7.50"]);
  });

  it("offers places as long as there are some", () => {
    const registration = {
      registrationUrl: "https://inscription.example/",
      registrationDeadline: "2013-04-05",
    };
    expect(told(registration).offers).to.deep.equal({
      "@type": "Offer",
      url: "https://inscription.example/",
      availability: "https://schema.org/InStock",
      validThrough: "2013-04-05",
    });
    expect(told({...registration, status: "full"}).offers).to.include({
      availability: "https://schema.org/SoldOut",
    });
    expect(told(registration, "2013-04-06").offers).not.to.have.property("availability");
    expect(told({...registration, status: "cancelled"})).not.to.have.property("offers");
    expect(told({})).not.to.have.property("offers");
  });

  it("is not told of before it has a day", () => {
    expect(eventsOf([{...({} as Stage), start: "2013-11"}], source, fr, "2013-04-01")).to.deep.equal([]);
  });
});
