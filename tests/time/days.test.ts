import {expect} from "@open-wc/testing";
import {addDays, daysBetween, firstDayOf, isDay, lastDayOf, precisionOf} from "../../src/time/index.js";

describe("days", () => {
  it("knows how much of a written time is known", () => {
    expect(["2013-03", "2013-03-31", "2013-03-31T09:00"].map(precisionOf)).to.deep.equal([
      "month",
      "day",
      "minute",
    ]);
  });

  it("takes a month as an end to its last day, in leap years too", () => {
    expect(lastDayOf("2013-03")).to.equal("2013-03-31");
    expect(lastDayOf("2012-02")).to.equal("2012-02-29");
    expect(lastDayOf("2013-12")).to.equal("2013-12-31");
    expect(lastDayOf("2013-09-26T14:00")).to.equal("2013-09-26");
    expect(firstDayOf("2013-11")).to.equal("2013-11-01");
  });

  it("counts days across the change to summer time", () => {
    expect(daysBetween("2013-03-30", "2013-04-01")).to.equal(2);
    expect(daysBetween("2013-04-19", "2013-04-08")).to.equal(-11);
    expect(addDays("2013-12-31", 1)).to.equal("2014-01-01");
  });

  it("tells days that exist from those that do not", () => {
    expect(["2013-02-28", "2012-02-29"].every(isDay)).to.equal(true);
    expect(["2013-02-29", "2013-2-1", "2013-13-01", "demain", ""].some(isDay)).to.equal(false);
  });
});
