import {expect} from "@open-wc/testing";
import {
  basemapFromOutline,
  loadBasemapFor,
  plainBasemap,
  toGeoJSON,
  type Basemap,
} from "../../src/geo/basemap.js";
import {boundsOf, contains, distance, type Position} from "../../src/geo/projection.js";

/** Ray casting, for the rings of one polygon. */
function holds(rings: Position[][], [x, y]: Position): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [x0, y0] = ring[i - 1] ?? [0, 0];
      const [x1, y1] = ring[i] ?? [0, 0];
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    }
  }
  return inside;
}

describe("the embedded map", () => {
  let map: Basemap;
  before(async () => {
    const found = await loadBasemapFor([5.25, 46.26, 7.15, 48.03]);
    if (!found) throw new Error("No map of Franche-Comté");
    map = found;
  });

  it("is there for the rally’s region and for a part of it, and for no other", async () => {
    expect(map.name).to.equal("Franche-Comté");
    expect(await loadBasemapFor([6, 47, 6.1, 47.1])).to.include({name: "Franche-Comté"});
    expect(await loadBasemapFor([2.2, 48.8, 2.4, 48.9])).to.equal(undefined);
    expect(await loadBasemapFor([5, 46, 8, 49])).to.equal(undefined);
  });

  it("has the region’s four departments, each around its main town", () => {
    expect(map.departments.map(({code, name}) => `${code} ${name}`)).to.deep.equal([
      "25 Doubs",
      "39 Jura",
      "70 Haute-Saône",
      "90 Territoire de Belfort",
    ]);
    const towns: Record<string, Position> = {
      25: [6.0241, 47.2378],
      39: [5.5554, 46.6744],
      70: [6.1549, 47.6197],
      90: [6.8628, 47.638],
    };
    for (const {code, polygons} of map.departments) {
      for (const [where, town] of Object.entries(towns)) {
        expect(
          polygons.some((rings) => holds(rings, town)),
          `${code} holds the seat of ${where}`,
        ).to.equal(code === where);
      }
    }
  });

  it("closes every ring and keeps to its bounds", () => {
    const rings = [...map.region, ...map.departments.flatMap(({polygons}) => polygons), ...map.lakes].flat();
    for (const ring of rings) {
      expect(ring.length).to.be.at.least(4);
      expect(ring.at(-1)).to.deep.equal(ring[0]);
    }
    const region = boundsOf(map.region.flat(2)) ?? [0, 0, 0, 0];
    expect(contains(map.bounds, region)).to.equal(true);
    expect(region[0]).to.be.closeTo(5.25, 0.05);
    expect(region[1]).to.be.closeTo(46.26, 0.05);
    expect(region[2]).to.be.closeTo(7.14, 0.05);
    expect(region[3]).to.be.closeTo(48.02, 0.05);
    const drawn = boundsOf([...map.neighbours.flat(), ...map.lakes.flat(2)]) ?? [0, 0, 0, 0];
    // The last step of the grid may reach a few metres past the edge.
    const [west, south, east, north] = map.extent;
    expect(contains([west, south, east + 0.001, north + 0.001], drawn)).to.equal(true);
  });

  it("draws the borders between departments along the departments themselves", () => {
    const corners = new Set(map.departments.flatMap(({polygons}) => polygons.flat(2)).map(String));
    expect(map.borders).to.have.length.above(3);
    for (const position of map.borders.flat()) expect(corners.has(String(position))).to.equal(true);
  });

  it("has the rivers and lakes that people look for", () => {
    const names = map.rivers.map(({name}) => name);
    expect(names).to.include.members(["Doubs", "Saône", "Ognon", "Loue", "Ain", "Bienne", "Savoureuse"]);
    const along = (river: string, there: Position): number =>
      Math.min(
        ...map.rivers
          .filter(({name}) => name === river)
          .flatMap(({line}) => line.map((at) => distance(at, there))),
      );
    expect(along("Doubs", [6.03, 47.235]), "Doubs at Besançon").to.be.below(1200);
    expect(along("Saône", [5.592, 47.446]), "Saône at Gray").to.be.below(1200);
    expect(along("Loue", [6.143, 47.105]), "Loue at Ornans").to.be.below(1200);
    const lakes: Record<string, Position> = {
      "Lac Léman": [6.5, 46.43],
      "Lac de Neuchâtel": [6.85, 46.9],
      "Lac de Saint-Point": [6.306, 46.814],
    };
    for (const [name, middle] of Object.entries(lakes)) {
      expect(
        map.lakes.some((rings) => holds(rings, middle)),
        name,
      ).to.equal(true);
    }
  });

  it("names some twenty-five towns, the seats of the departments first", () => {
    expect(map.towns).to.have.length.within(20, 30);
    const first = map.towns.filter(({rank}) => rank === 1).map(({name}) => name);
    expect(first).to.deep.equal(["Besançon", "Belfort", "Lons-le-Saunier", "Vesoul"]);
    for (const {name, rank, position} of map.towns) {
      expect(rank, name).to.be.within(1, 3);
      expect(
        map.region.some((rings) => holds(rings, position)),
        name,
      ).to.equal(true);
    }
  });

  it("says whom it owes", () => {
    expect(map.attribution).to.contain("IGN").and.to.contain("OpenStreetMap").and.to.contain("GeoNames");
  });

  it("becomes GeoJSON for MapLibre, layer by layer", () => {
    const layers = toGeoJSON(map);
    expect(layers.departments.features.map(({properties}) => properties.code)).to.deep.equal([
      "25",
      "39",
      "70",
      "90",
    ]);
    expect(layers.towns.features[0]).to.deep.equal({
      type: "Feature",
      properties: {name: "Besançon", rank: 1},
      geometry: {type: "Point", coordinates: map.towns[0]?.position},
    });
    expect(layers.region.features[0]?.geometry).to.deep.equal({
      type: "MultiPolygon",
      coordinates: map.region,
    });
    expect(JSON.parse(JSON.stringify(layers))).to.deep.equal(layers);
  });
});

describe("a map of a region that has none", () => {
  const square = [
    [
      [0, 50],
      [1, 50],
      [1, 51],
      [0, 50],
    ],
  ];
  const town = {name: "Amiens", position: [0.5, 50.2] as Position, rank: 1};

  it("shows the outline that the feed gives, be it a polygon, several or a feature", () => {
    const one = basemapFromOutline({type: "Polygon", coordinates: square}, "Picardie", [town]);
    expect(one).to.deep.include({name: "Picardie", bounds: [0, 50, 1, 51], region: [square], towns: [town]});
    const several = basemapFromOutline({type: "MultiPolygon", coordinates: [square, square]}, "Picardie");
    expect(several.region).to.deep.equal([square, square]);
    const feature = basemapFromOutline(
      {type: "Feature", geometry: {type: "Polygon", coordinates: square}},
      "Picardie",
    );
    expect(feature.region).to.deep.equal([square]);
  });

  it("is a plain frame with the feed’s towns when there is no outline either, and owes nobody", () => {
    const map = plainBasemap([0, 50, 1, 51], "Picardie", [town]);
    expect(map.bounds).to.deep.equal([0, 50, 1, 51]);
    expect(map.towns).to.deep.equal([town]);
    expect([map.region, map.lakes, map.rivers, map.neighbours]).to.deep.equal([[], [], [], []]);
    expect(map.attribution).to.equal("");
  });
});
