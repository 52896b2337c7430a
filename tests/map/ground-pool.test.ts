import {expect} from "@open-wc/testing";
import * as pool from "../../src/map/ground-pool.js";

class Map implements pool.Tenant {
  isLive = false;
  isInView = true;

  want(): void {
    if (this.isLive) pool.touch(this);
    else pool.enter(this);
    this.isLive = true;
  }

  leave(): void {
    this.isLive = false;
    pool.leave(this);
  }
}

describe("the maps of a page that are in WebGL", () => {
  let maps: [Map, Map, Map, Map, Map];
  const live = (): number[] => maps.flatMap(({isLive}, index) => (isLive ? [index] : []));

  beforeEach(() => {
    maps = [new Map(), new Map(), new Map(), new Map(), new Map()];
    for (const map of maps.slice(0, 4)) map.want();
  });

  afterEach(() => {
    for (const map of maps) map.leave();
  });

  it("are four: the fifth takes the place of the one that was left alone longest", () => {
    expect(live()).to.deep.equal([0, 1, 2, 3]);
    maps[0].want();
    maps[4].want();
    expect(live()).to.deep.equal([0, 2, 3, 4]);
  });

  it("give way first when they are out of view", () => {
    maps[2].isInView = false;
    maps[4].want();
    expect(live()).to.deep.equal([0, 1, 3, 4]);
  });

  it("leave a place to others when they go", () => {
    maps[3].leave();
    maps[4].want();
    expect(live()).to.deep.equal([0, 1, 2, 4]);
  });
});
