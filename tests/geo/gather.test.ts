import {expect} from "@open-wc/testing";
import fc from "fast-check";
import {type Gathered, Gathering, isOneSpot, type Points} from "../../src/geo/gather.js";
import {areaOf, type Bounds, toWorld, worldSize} from "../../src/geo/projection.js";

const REGION: Bounds = [5, 46, 8, 48.5];
const PLACES: readonly Place[] = [
  // Two at the very same door, one 150 m from them, one in Belfort.
  [6.0241, 47.2378, 0],
  [6.0241, 47.2378, 2],
  [6.026, 47.2378, 0],
  [6.8628, 47.638, 1],
];

/** As much as is in view far down: a map gathers no more than that. */
const BESANCON: Bounds = [6.01, 47.23, 6.04, 47.25];

type Place = readonly [lon: number, lat: number, kind: number];

const radius = (count: number): number => (count > 1 ? Math.min(27, 14 + 2.2 * Math.log2(count)) : 14);

function pointsOf(places: readonly Place[]): Points {
  const world = places.map(([lon, lat]) => toWorld([lon, lat]));
  return {
    x: Float64Array.from(world, ([x]) => x),
    y: Float64Array.from(world, ([, y]) => y),
    kind: Uint16Array.from(places, ([, , kind]) => kind),
    kinds: 8,
  };
}

function gather(places: readonly Place[], zoom: number, bounds = REGION, chosen?: number[]): Gathering {
  const all = Uint32Array.from(chosen ?? places.keys());
  return new Gathering(pointsOf(places), all, zoom, areaOf(bounds), radius);
}

const total = (marks: readonly Gathered[]): number => marks.reduce((sum, {count}) => sum + count, 0);

describe("gathering", () => {
  it("puts together what would overlap and leaves alone what stands apart", () => {
    expect(
      gather(PLACES, 8)
        .all.map(({count}) => count)
        .sort(),
    ).to.deep.equal([1, 3]);
    expect(gather(PLACES, 17, BESANCON).all).to.have.length(2);
  });

  it("counts the kinds in a ring, in their order", () => {
    const ring = gather(PLACES, 8).all.find(({count}) => count === 3);
    expect([...Array.from(ring?.kinds ?? [])].slice(0, 4)).to.deep.equal([2, 0, 1, 0]);
  });

  it("leaves a point that is alone exactly where it is", () => {
    const [x, y] = toWorld([6.8628, 47.638]);
    expect(gather(PLACES, 8).all.find(({count}) => count === 1)).to.include({x, y, first: 3});
  });

  it("knows what no zoom parts", () => {
    const {all} = gather(PLACES, 17, BESANCON);
    expect(all.filter((mark) => mark.count > 1 && isOneSpot(mark, 17))).to.have.length(1);
    expect(gather(PLACES, 8).all.filter((mark) => mark.count > 1 && isOneSpot(mark, 17))).to.have.length(0);
  });

  it("has only what was chosen and lies within the area; what is nowhere is nowhere", () => {
    expect(total(gather(PLACES, 8, [6.5, 47.5, 7, 48]).all)).to.equal(1);
    expect(total(gather(PLACES, 8, REGION, [0, 3]).all)).to.equal(2);
    expect(gather([], 8).all).to.deep.equal([]);
    expect(total(gather([[NaN, NaN, 0], ...PLACES], 8).all)).to.equal(4);
  });

  const place = fc.tuple(
    fc.double({min: -1, max: 1, noNaN: true}),
    fc.double({min: -1, max: 1, noNaN: true}),
    fc.nat(7),
  );

  it("loses no point at any zoom, and says for each which mark holds it", () => {
    fc.assert(
      fc.property(fc.array(place, {maxLength: 200}), fc.integer({min: 8, max: 34}), (spots, half) => {
        const span = Math.min(1, 2 ** (10 - half / 2));
        const places = spots.map(([east, north, kind]): Place => [6 + east * span, 47 + north * span, kind]);
        const gathering = gather(places, half / 2, [6 - span, 47 - span, 6 + span, 47 + span]);
        expect(total(gathering.all)).to.equal(places.length);
        const members = gathering.all.flatMap((mark) => gathering.members(mark));
        expect(members.sort((a, b) => a - b).join()).to.equal([...places.keys()].join());
        const wrong = gathering.all.filter(
          (mark) =>
            gathering.holding(mark.first) !== mark ||
            Array.from(mark.kinds).reduce((sum, count) => sum + count, 0) !== mark.count,
        );
        expect(wrong).to.be.empty;
      }),
      {numRuns: 25},
    );
  });

  it("keeps rings apart: hardly any two marks touch", () => {
    const places = Array.from({length: 3000}, (_, i): Place => [
      5.3 + ((i * 7919) % 1800) / 1000,
      46.3 + ((i * 104_729) % 1700) / 1000,
      i % 8,
    ]);
    for (const zoom of [7, 8.5, 10, 11.5]) {
      const {all} = gather(places, zoom);
      const pixels = worldSize(zoom);
      const touching = all.flatMap((a, index) =>
        all
          .slice(index + 1)
          .filter((b) => pixels * Math.hypot(a.x - b.x, a.y - b.y) < radius(a.count) + radius(b.count)),
      );
      expect(touching.length, `at ${zoom}`).to.be.at.most(all.length * 0.02);
    }
  });

  it("changes no ring in sight when the map is pushed", () => {
    const places = Array.from({length: 2000}, (_, i): Place => [
      5.3 + ((i * 7919) % 1800) / 1000,
      46.3 + ((i * 104_729) % 1700) / 1000,
      i % 8,
    ]);
    const middle: Bounds = [6, 46.9, 6.4, 47.3];
    const seen = (bounds: Bounds): string[] => {
      const {left, top, right, bottom} = areaOf(middle);
      return gather(places, 10.5, bounds)
        .all.filter(({x, y}) => x > left && x < right && y > top && y < bottom)
        .map(({first, count}) => `${first} ${count}`)
        .sort();
    };
    expect(seen([5.7, 46.6, 6.7, 47.6])).to.deep.equal(seen([5.6, 46.65, 6.8, 47.7]));
  });
});
