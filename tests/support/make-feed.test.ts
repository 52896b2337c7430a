import {expect} from "@open-wc/testing";
import {checkFeed} from "../../src/feed/check-feed.js";
import {makeFeed} from "./make-feed.mjs";

const base = "https://rallynov.example/feed.json";

describe("a made feed", () => {
  it("is the same each time for the same numbers", () => {
    expect(makeFeed({innovations: 50, seed: 7})).to.deep.equal(makeFeed({innovations: 50, seed: 7}));
    expect(makeFeed({innovations: 50, seed: 8}).innovations).not.to.deep.equal(
      makeFeed({innovations: 50, seed: 7}).innovations,
    );
  });

  it("begins like a longer one", () => {
    expect(makeFeed({innovations: 300}).innovations.slice(0, 20)).to.deep.equal(
      makeFeed({innovations: 20}).innovations,
    );
  });

  it("is accepted whole", async () => {
    const {feed, leftOut} = await checkFeed(makeFeed({innovations: 2000}), base);
    expect(leftOut).to.deep.equal([]);
    expect(feed.innovations).to.have.length(2000);
  });

  it("says of every innovation that it is invented", () => {
    expect(makeFeed().innovations.every(({example}) => example)).to.be.true;
  });

  it("spreads over the four departments, with towns where most is", () => {
    const inDepartment = (code: string): number =>
      makeFeed({innovations: 2000}).innovations.filter(({place}) => place.insee?.startsWith(code)).length;
    expect(inDepartment("25")).to.be.greaterThan(inDepartment("39"));
    for (const code of ["39", "70", "90"]) expect(inDepartment(code)).to.be.greaterThan(100);
  });

  it("fits in the limits at 100,000 innovations", () => {
    const bytes = new TextEncoder().encode(JSON.stringify(makeFeed({innovations: 100_000}))).length;
    expect(bytes).to.be.within(40_000_000, 64_000_000);
  });
});
