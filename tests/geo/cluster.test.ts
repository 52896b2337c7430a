import {expect} from "@open-wc/testing";
import {ClusterIndex, type Cluster} from "../../src/geo/cluster.js";
import type {Bounds} from "../../src/geo/projection.js";

const REGION: Bounds = [5, 46, 8, 48.5];
const TOWNS = [
  // Two at the very same door, one 150 m from them, one in Belfort.
  {lon: 6.0241, lat: 47.2378, key: 0},
  {lon: 6.0241, lat: 47.2378, key: 2},
  {lon: 6.026, lat: 47.2378, key: 0},
  {lon: 6.8628, lat: 47.638, key: 1},
];

function indexOf(points: {lon: number; lat: number; key: number}[]): ClusterIndex {
  return new ClusterIndex({
    positions: Float64Array.from(points.flatMap(({lon, lat}) => [lon, lat])),
    keys: Uint8Array.from(points.map(({key}) => key)),
  });
}

const total = (clusters: Cluster[]): number => clusters.reduce((sum, {count}) => sum + count, 0);

describe("clusters", () => {
  it("gathers what would overlap and leaves alone what stands apart", () => {
    const clusters = indexOf(TOWNS).at(REGION, 8);
    expect(clusters.map(({count}) => count).sort()).to.deep.equal([1, 3]);
  });

  it("counts the themes of a cluster for its ring, in a steady order", () => {
    const [cluster] = indexOf(TOWNS)
      .at(REGION, 8)
      .filter(({count}) => count === 3);
    expect([...(cluster?.keys ?? [])]).to.deep.equal([
      [0, 2],
      [2, 1],
    ]);
  });

  it("knows its members", () => {
    const index = indexOf(TOWNS);
    for (const {id, count} of index.at(REGION, 8)) expect(index.members(id)).to.have.length(count);
    const members = index.at(REGION, 8).flatMap(({id}) => index.members(id));
    expect(members.sort()).to.deep.equal([0, 1, 2, 3]);
  });

  it("says at which zoom a cluster parts", () => {
    const index = indexOf(TOWNS);
    const id = index.at(REGION, 8).find(({count}) => count === 3)?.id ?? NaN;
    const zoom = index.expansionZoom(id) ?? NaN;
    expect(index.at(REGION, zoom - 1).length).to.equal(2);
    expect(index.at(REGION, zoom).length).to.equal(3);
  });

  it("never parts what stands at the very same position, and says so", () => {
    const index = indexOf(TOWNS);
    const clusters = index.at(REGION, 22);
    expect(clusters).to.have.length(3);
    const together = clusters.find(({coincident}) => coincident);
    expect(together?.count).to.equal(2);
    expect(index.members(together?.id ?? NaN)).to.deep.equal([0, 1]);
    expect(index.expansionZoom(together?.id ?? NaN)).to.equal(undefined);
    expect(clusters.filter(({coincident}) => coincident)).to.have.length(1);
  });

  it("has only what lies within the bounds", () => {
    expect(total(indexOf(TOWNS).at([6.5, 47.5, 7, 48], 8))).to.equal(1);
    expect(indexOf([]).at(REGION, 8)).to.deep.equal([]);
  });

  it("loses none of some thousand points at any zoom", () => {
    const many = Array.from({length: 3000}, (_, i) => ({
      lon: 5.3 + ((i * 7919) % 1800) / 1000,
      lat: 46.3 + ((i * 104_729) % 1700) / 1000,
      key: i % 8,
    }));
    const index = indexOf(many);
    for (const zoom of [5, 8.4, 11, 16, 19]) expect(total(index.at(REGION, zoom))).to.equal(3000);
  });
});
