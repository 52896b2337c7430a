import {expect} from "@open-wc/testing";
import type {Point} from "../../src/geo/projection.js";
import {bendRoad, legPath, stepAside} from "../../src/map/road.js";

const size = {width: 600, height: 400};

describe("the road of a rally", () => {
  it("leaves a roundel at its place when nothing stands there", () => {
    expect(stepAside({at: [100, 100], radius: 14}, [], size)).to.deep.equal([100, 100]);
  });

  it("puts a roundel beside a marker, near enough to be read as the same place", () => {
    const marker = {at: [100, 100] as Point, radius: 20};
    const [x, y] = stepAside({at: [100, 100], radius: 14}, [marker], size);
    const far = Math.hypot(x - 100, y - 100);
    expect(far).to.be.at.least(34).and.at.most(56);
  });

  it("keeps a roundel in the map, even at its corner and in a crowd", () => {
    const crowd = Array.from({length: 40}, (_, index) => ({
      at: [(index % 8) * 12, Math.floor(index / 8) * 12] as Point,
      radius: 20,
    }));
    const [x, y] = stepAside({at: [4, 4], radius: 14}, crowd, size);
    expect(x).to.be.at.least(14);
    expect(y).to.be.at.least(14);
  });

  it("curves around a marker that stands on the straight way", () => {
    const stops: Point[] = [
      [50, 200],
      [550, 200],
    ];
    const [free = 0] = bendRoad(stops, []);
    const [around = 0] = bendRoad(stops, [{at: [300, 200 - free * 500], radius: 24}]);
    expect(around).not.to.equal(free);
  });

  it("crosses itself as little as it can", () => {
    const stops: Point[] = [
      [100, 100],
      [500, 100],
      [300, 110],
      [300, 300],
    ];
    const swings = bendRoad(stops, []);
    expect(swings).to.have.length(3);
    expect(legPath([100, 100], [500, 100], swings[0]!)).to.match(/^M100\.0 100\.0Q[\d. -]+500\.0 100\.0$/);
  });
});
