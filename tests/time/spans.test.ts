import {expect} from "@open-wc/testing";
import {clockFor, isAfter, isBefore, phaseOf} from "../../src/time/index.js";

const paris = "Europe/Paris";

describe("spans", () => {
  it("keeps a month open to its last day", () => {
    expect(phaseOf({end: "2013-03"}, "2013-03-31")).to.equal("during");
    expect(phaseOf({end: "2013-03"}, "2013-04-01")).to.equal("after");
    expect(phaseOf({start: "2013-11"}, "2013-10-31")).to.equal("before");
    expect(phaseOf({start: "2013-04-08", end: "2013-09-26"}, "2013-04-08")).to.equal("during");
  });

  it("never puts the present outside a span of which nothing is known", () => {
    expect(phaseOf({}, "2013-04-08")).to.equal("during");
  });

  it("closes at the very minute when an hour is known, and lets a day set by hand last to its end", () => {
    const moment = Date.parse("2013-03-31T18:00:00+02:00");
    expect(isAfter("2013-03-31T18:00", {today: "2013-03-31", moment: moment - 1}, paris)).to.equal(false);
    expect(isAfter("2013-03-31T18:00", {today: "2013-03-31", moment}, paris)).to.equal(true);
    expect(isAfter("2013-03-31T18:00", clockFor(paris, "2013-03-31"), paris)).to.equal(false);
    expect(isAfter("2013-03", clockFor(paris, "2013-04-01"), paris)).to.equal(true);
  });

  it("opens at the minute, or with the day", () => {
    const moment = Date.parse("2013-01-07T08:00:00+01:00");
    expect(isBefore("2013-01-07T08:00", {today: "2013-01-07", moment: moment - 1}, paris)).to.equal(true);
    expect(isBefore("2013-01-07T08:00", {today: "2013-01-07", moment}, paris)).to.equal(false);
    expect(isBefore("2013-01-07", clockFor(paris, "2013-01-06"), paris)).to.equal(true);
  });
});
