import {expect} from "@open-wc/testing";
import type {Point} from "../../src/geo/projection.js";
import {placeNames, type Wanted} from "../../src/map/labels.js";

const size = {width: 400, height: 300};
const town = (name: string, at: Point, rank = 1): Wanted => ({name, at, rank, width: 60, height: 14});

describe("names of towns", () => {
  it("stand below their town, with a dot", () => {
    const [belfort] = placeNames([town("Belfort", [200, 150])], [], [], size);
    expect(belfort).to.include({x: 200, dot: true});
    expect(belfort!.y).to.be.above(150);
  });

  it("step out from under a marker, without a dot", () => {
    const marker = {at: [204, 152] as Point, radius: 22};
    const [belfort] = placeNames([town("Belfort", [200, 150])], [marker], [], size);
    expect(belfort!.dot).to.be.false;
    expect(belfort!.y - 7).to.be.at.least(152 + 22);
  });

  it("give way to more important ones, and hide when there is no room", () => {
    const crowd = Array.from({length: 30}, (_, index) => town(`Ville ${index}`, [200 + index, 150], 2));
    const written = placeNames([town("Besançon", [200, 150]), ...crowd], [], [], size);
    expect(written[0]!.name).to.equal("Besançon");
    expect(written.length).to.be.below(20);
    for (const a of written) {
      for (const b of written) {
        const apart = Math.abs(a.x - b.x) >= 60 || Math.abs(a.y - b.y) >= 14;
        expect(a === b || apart, `${a.name} and ${b.name}`).to.be.true;
      }
    }
  });

  it("are written neither below a button nor over the edge", () => {
    const control = {x: 200, y: 172, width: 80, height: 30};
    const [belfort] = placeNames([town("Belfort", [200, 150])], [], [control], size);
    expect(belfort!.y).not.to.be.within(150, 190);
    const [corner] = placeNames([town("Gray", [385, 285])], [], [], size);
    expect(corner!.x + 30).to.be.below(400);
    expect(placeNames([town("Ailleurs", [-50, 100])], [], [], size)).to.be.empty;
  });
});
