import {expect} from "@open-wc/testing";
import {
  boundsOf,
  contains,
  distance,
  metresPerPixel,
  project,
  projector,
  scaleBar,
  unproject,
  viewToFit,
  visibleBounds,
  worldSize,
  zoomToFit,
  type Bounds,
  type Position,
} from "../../src/geo/projection.js";

const BESANCON: Position = [6.0241, 47.2378];
const BELFORT: Position = [6.8628, 47.638];
const REGION: Bounds = [5.25, 46.26, 7.15, 48.03];

describe("projection", () => {
  it("sets the world out as MapLibre does: 512 pixels wide at zoom 0, doubled by each zoom", () => {
    expect(worldSize(0)).to.equal(512);
    expect(worldSize(3)).to.equal(4096);
    expect(project([0, 0], 0)).to.deep.equal([256, 256]);
    const [x, y] = project([180, 85.0511287798], 1);
    expect(x).to.equal(1024);
    expect(y).to.be.closeTo(0, 1e-3);
  });

  it("comes back to where it started", () => {
    const [lon, lat] = unproject(project(BESANCON, 9.3), 9.3);
    expect(lon).to.be.closeTo(BESANCON[0], 1e-9);
    expect(lat).to.be.closeTo(BESANCON[1], 1e-9);
  });

  it("holds the poles at the edge of the world", () => {
    expect(project([0, 90], 0)[1]).to.be.closeTo(0, 1e-3);
    expect(project([0, -90], 0)[1]).to.be.closeTo(512, 1e-3);
  });

  it("puts the centre of a view in the middle of the map", () => {
    const {toPixel, toPosition} = projector({center: BESANCON, zoom: 8}, 640, 480);
    expect(toPixel(BESANCON)).to.deep.equal([320, 240]);
    const [lon, lat] = toPosition(toPixel(BELFORT));
    expect(lon).to.be.closeTo(BELFORT[0], 1e-9);
    expect(lat).to.be.closeTo(BELFORT[1], 1e-9);
  });

  it("shows a whole region as large as fits, with its margin", () => {
    const view = viewToFit(REGION, 800, 600, 20);
    const {toPixel} = projector(view, 800, 600);
    const [left, top] = toPixel([REGION[0], REGION[3]]);
    const [right, bottom] = toPixel([REGION[2], REGION[1]]);
    expect(top).to.be.closeTo(20, 1e-6);
    expect(bottom).to.be.closeTo(580, 1e-6);
    expect(left).to.be.above(20);
    expect(right).to.be.closeTo(800 - left, 1e-6);
    expect(contains(visibleBounds(view, 800, 600), REGION)).to.equal(true);
  });

  it("does not zoom for ever on a single place, nor out of the world in no room", () => {
    expect(zoomToFit([6, 47, 6, 47], 300, 300, 10, 14)).to.equal(14);
    expect(zoomToFit([-180, -85, 180, 85], 10, 10, 40)).to.equal(0);
  });

  it("finds the bounds of positions, and none of nothing", () => {
    expect(boundsOf([BESANCON, BELFORT])).to.deep.equal([6.0241, 47.2378, 6.8628, 47.638]);
    expect(boundsOf([])).to.equal(undefined);
  });

  it("measures: Besançon to Belfort is 77 km as the crow flies", () => {
    expect(distance(BESANCON, BELFORT) / 1000).to.be.closeTo(77.2, 0.5);
    expect(distance(BESANCON, BESANCON)).to.equal(0);
  });

  it("gives a scale bar a round length that fits", () => {
    const perPixel = metresPerPixel(47.2, 9);
    expect(perPixel).to.be.closeTo(103.9, 0.5);
    const {metres, width} = scaleBar(perPixel, 100);
    expect(metres).to.equal(10_000);
    expect(width).to.be.within(50, 100);
    expect(scaleBar(1, 60).metres).to.equal(50);
    expect(scaleBar(1, 25).metres).to.equal(20);
  });
});
