import {expect} from "@open-wc/testing";
import {readStyle} from "../../src/map/foreign-style.js";

const base = "https://cartes.example/styles/plan.json";
const style = (more: object): object => ({version: 8, sources: {}, layers: [], ...more});

describe("a style from elsewhere", () => {
  it("may give addresses relative to itself", () => {
    const {style: read, hosts} = readStyle(
      style({
        glyphs: "/fonts/{fontstack}/{range}.pbf",
        sprite: [{id: "icons", url: "icons"}],
        sources: {
          pictures: {
            type: "raster",
            tiles: ["tiles/{z}/{x}/{y}.png", "https://a.example/{z}/{x}/{y}.png?k=v"],
          },
          described: {type: "vector", url: "../source.json"},
          archive: {type: "vector", url: "pmtiles://world.pmtiles"},
          shapes: {type: "geojson", data: "shapes.json"},
          own: {type: "geojson", data: {type: "FeatureCollection", features: []}},
        },
      }),
      base,
    );
    expect(read.glyphs).to.equal("https://cartes.example/fonts/{fontstack}/{range}.pbf");
    expect(read.sprite).to.deep.equal([{id: "icons", url: "https://cartes.example/styles/icons"}]);
    expect(read.sources).to.deep.equal({
      pictures: {
        type: "raster",
        tiles: [
          "https://cartes.example/styles/tiles/{z}/{x}/{y}.png",
          "https://a.example/{z}/{x}/{y}.png?k=v",
        ],
      },
      described: {type: "vector", url: "https://cartes.example/source.json"},
      archive: {type: "vector", url: "pmtiles://https://cartes.example/styles/world.pmtiles"},
      shapes: {type: "geojson", data: "https://cartes.example/styles/shapes.json"},
      own: {type: "geojson", data: {type: "FeatureCollection", features: []}},
    });
    expect(hosts).to.have.members(["cartes.example", "a.example"]);
  });

  it("neither tilts nor bends nor moves the map", () => {
    const read = readStyle(
      style({center: [0, 0], zoom: 3, pitch: 60, projection: {type: "globe"}, terrain: {}, sky: {}}),
      base,
    );
    expect(Object.keys(read.style)).to.have.members(["version", "sources", "layers"]);
  });

  for (const [what, more, names] of [
    ["pictures", {layers: [{id: "a", type: "raster"}]}, true],
    ["labels", {layers: [{id: "a", type: "symbol", layout: {"text-field": ["get", "name"]}}]}, true],
    ["icons alone", {layers: [{id: "a", type: "symbol", layout: {"icon-image": "a"}}]}, false],
    ["shapes alone", {layers: [{id: "a", type: "fill"}]}, false],
    [
      "pictures without names, as it says",
      {layers: [{id: "a", type: "raster"}], metadata: {"rally:names": false}},
      false,
    ],
  ] as const) {
    it(`of ${what} ${names ? "names its towns" : "leaves the names to us"}`, () => {
      expect(readStyle(style(more), base).writesNames).to.equal(names);
    });
  }

  for (const json of [null, 3, "style", [], {}, {version: 8, sources: {}}, {version: 8, layers: []}]) {
    it(`is not ${JSON.stringify(json)}`, () => {
      expect(() => readStyle(json, base)).to.throw("not a MapLibre style");
    });
  }

  it("is refused when an address in it is none", () => {
    expect(() => readStyle(style({glyphs: "http://"}), base)).to.throw();
  });
});
