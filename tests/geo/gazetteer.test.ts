import {expect} from "@open-wc/testing";
import {
  loadGazetteer,
  loadPoints,
  searchMunicipalities,
  type Gazetteer,
  type MunicipalityPoints,
} from "../../src/geo/gazetteer.js";

describe("where municipalities are", () => {
  let points: MunicipalityPoints;
  before(async () => {
    points = await loadPoints();
  });

  it("knows the 1,692 municipalities of the four departments", () => {
    expect(points.size).to.equal(1692);
  });

  it("puts Besançon, Dole and Belfort where they are", () => {
    for (const [insee, lon, lat] of [
      ["25056", 6.02, 47.24],
      ["39198", 5.49, 47.09],
      ["90010", 6.86, 47.64],
    ] as const) {
      const position = points.position(insee);
      expect(position?.[0], insee).to.be.closeTo(lon, 0.02);
      expect(position?.[1], insee).to.be.closeTo(lat, 0.02);
    }
  });

  it("follows a municipality that was merged to the one it is now part of", () => {
    expect(points.currentCode("25272")).to.equal("25018");
    expect(points.position("25272")).to.deep.equal(points.position("25018"));
    expect(points.currentCode("25056")).to.equal("25056");
  });

  it("knows nothing of other regions", () => {
    expect(points.position("75056")).to.equal(undefined);
    expect(points.currentCode("")).to.equal(undefined);
  });
});

describe("looking for a municipality", () => {
  let gazetteer: Gazetteer;
  before(async () => {
    gazetteer = await loadGazetteer();
  });
  const names = (query: string, limit?: number): string[] =>
    searchMunicipalities(gazetteer, query, limit).map(({name}) => name);

  it("holds all 1,692 of them whole, in the order of their codes", () => {
    const {municipalities} = gazetteer;
    expect(municipalities).to.have.length(1692);
    const codes = municipalities.map(({insee}) => insee);
    expect(codes).to.deep.equal(codes.toSorted());
    expect(new Set(codes.map((code) => code.slice(0, 2)))).to.deep.equal(new Set(["25", "39", "70", "90"]));
    for (const {insee, name, postcodes, population, position} of municipalities) {
      expect(insee, name).to.match(/^\d{5}$/);
      expect(name, insee).to.match(/^\p{L}/u);
      expect(postcodes[0], name).to.match(/^(25|39|70|90|01|21|52|71|88|68)\d{3}$/);
      expect(population, name).to.be.at.least(0);
      expect(position[0], name).to.be.within(5.2, 7.2);
      expect(position[1], name).to.be.within(46.2, 48.05);
    }
  });

  it("tells what a form needs of a town", () => {
    const [town] = searchMunicipalities(gazetteer, "Besançon");
    expect(town).to.deep.include({
      insee: "25056",
      name: "Besançon",
      postcodes: ["25000"],
      population: 120_000,
    });
  });

  it("minds neither accents nor capitals, hyphens, apostrophes or ligatures", () => {
    expect(names("besancon")[0]).to.equal("Besançon");
    expect(names("LONS LE SAUNIER")[0]).to.equal("Lons-le-Saunier");
    expect(names("l'isle sur")[0]).to.equal("L’Isle-sur-le-Doubs");
    expect(names("l’isle-sur")[0]).to.equal("L’Isle-sur-le-Doubs");
    expect(names("  gray ")[0]).to.equal("Gray");
  });

  it("takes St for Saint and Ste for Sainte", () => {
    expect(names("st claude")[0]).to.equal("Saint-Claude");
    expect(names("St-Vit")[0]).to.equal("Saint-Vit");
    expect(names("ste suzanne")[0]).to.equal("Sainte-Suzanne");
  });

  it("answers the name itself first, then beginnings, then words, then what holds it", () => {
    const found = names("dole", 50);
    expect(found[0]).to.equal("Dole");
    const mont = names("mont", 400);
    const begins = mont.map((name) => name.toLowerCase().startsWith("mont"));
    expect(begins.lastIndexOf(true)).to.be.below(begins.indexOf(false));
    expect(mont[0]).to.equal("Montbéliard");
    expect(names("auxons", 1)).to.deep.equal(["Les Auxons"]);
  });

  it("finds by the beginning of a postcode, largest town first, and by INSEE code", () => {
    expect(names("25000")).to.deep.equal(["Besançon"]);
    expect(names("250", 1)).to.deep.equal(["Besançon"]);
    expect(names("90010")).to.include("Belfort");
    expect(names("39198")).to.deep.equal(["Dole"]);
  });

  it("reads a postcode beside a name, in either order", () => {
    expect(names("25000 besan")).to.deep.equal(["Besançon"]);
    expect(names("dole (39)")[0]).to.equal("Dole");
    expect(names("90 besançon")).to.deep.equal([]);
  });

  it("gives no more than asked, and nothing for nothing", () => {
    expect(names("mont", 3)).to.have.length(3);
    expect(names("")).to.deep.equal([]);
    expect(names("-")).to.deep.equal([]);
    expect(names("xyzzy")).to.deep.equal([]);
    expect(names("2a")).to.deep.equal([]);
  });
});
