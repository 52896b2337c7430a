import {expect} from "@open-wc/testing";
import fc from "fast-check";
import {placeLink} from "../../src/stages/place-link.js";

const devices = {
  android: "Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/130.0 Mobile Safari/537.36",
  iphone: "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile/15E148 Safari/604.1",
  firefoxOs: "Mozilla/5.0 (Mobile; rv:115.0) Gecko/115.0 Firefox/115.0",
  desk: "Mozilla/5.0 (X11; Linux x86_64; rv:115.0) Gecko/20100101 Firefox/115.0",
};

const town = {municipality: "Besançon", insee: "25056", coordinates: [6.0241, 47.2378]} as const;
const hall = {...town, name: "Kursaal", address: "2 place du Théâtre", postcode: "25000"};
const asPlace = (place: object): Parameters<typeof placeLink>[0] => place as never;

describe("the link to a place", () => {
  it("opens the map application of a phone", () => {
    const words = "Kursaal%2C%202%20place%20du%20Th%C3%A9%C3%A2tre%2C%2025000%20Besan%C3%A7on";
    const exact = asPlace({...hall, precision: "exact"});
    expect(placeLink(exact, devices.android)).to.equal(`geo:47.2378,6.0241?q=47.2378,6.0241(${words})`);
    expect(placeLink(exact, devices.firefoxOs)).to.match(/^geo:47\.2378,6\.0241\?/);
    // No iPhone knows what `geo:` is.
    expect(placeLink(exact, devices.iphone)).to.equal(`maps:?ll=47.2378,6.0241&q=${words}`);
  });

  it("opens OpenStreetMap elsewhere", () => {
    expect(placeLink(asPlace({...hall, precision: "exact"}), devices.desk)).to.equal(
      "https://www.openstreetmap.org/?mlat=47.2378&mlon=6.0241#map=17/47.2378/6.0241",
    );
  });

  it("guides nobody to the centre of a municipality: it looks for name and address instead", () => {
    const known = asPlace({...hall, precision: "municipality"});
    for (const device of Object.values(devices)) {
      expect(placeLink(known, device)).to.contain("Kursaal").and.not.to.contain("47.2378");
    }
    expect(placeLink(known, devices.android)).to.match(/^geo:0,0\?q=Kursaal/);
    expect(placeLink(known, devices.desk)).to.match(
      /^https:\/\/www\.openstreetmap\.org\/search\?query=Kursaal/,
    );
  });

  it("is none when only the municipality is known", () => {
    for (const device of Object.values(devices)) {
      expect(placeLink(asPlace(town), device)).to.equal(undefined);
      expect(placeLink(asPlace({...town, precision: "municipality"}), device)).to.equal(undefined);
    }
  });

  it("is an address whatever the feed says, and nobody else's", () => {
    fc.assert(
      fc.property(
        fc.string({unit: "binary"}),
        fc.string({unit: "binary"}),
        fc.constantFrom(...Object.values(devices)),
        (name, municipality, device) => {
          const link = placeLink({name: `x${name}\ud800`, municipality}, device)!;
          const {protocol, host} = new URL(link);
          expect(["geo:", "maps:", "https:"]).to.include(protocol);
          if (protocol === "https:") expect(host).to.equal("www.openstreetmap.org");
          expect(link).not.to.match(/[\s"<>]/);
        },
      ),
    );
  });
});
