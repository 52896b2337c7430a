import {expect} from "@open-wc/testing";
import {momentOf, offsetAt, today, wallClock} from "../../src/time/index.js";

const paris = "Europe/Paris";

describe("zones", () => {
  it("shows the hour of the rally whatever the device's zone", () => {
    expect(momentOf("2013-04-08T09:00", paris)).to.equal(Date.parse("2013-04-08T09:00:00+02:00"));
    expect(momentOf("2013-01-08T09:00", paris)).to.equal(Date.parse("2013-01-08T09:00:00+01:00"));
    expect(momentOf("2013-04-08T09:00Z", paris)).to.equal(Date.parse("2013-04-08T09:00:00Z"));
  });

  it("turns an explicit offset into the rally's hour, and leaves days alone", () => {
    expect(wallClock("2013-04-08T23:30:00Z", paris)).to.equal("2013-04-09T01:30");
    expect(wallClock("2013-04-08T09:00", paris)).to.equal("2013-04-08T09:00");
    expect(wallClock("2013-04-08", paris)).to.equal("2013-04-08");
    expect(wallClock("2013-04", paris)).to.equal("2013-04");
  });

  it("gives the rally's day while the device is already in tomorrow", () => {
    const moment = Date.parse("2013-04-08T22:30:00Z");
    expect(today(paris, moment)).to.equal("2013-04-09");
    expect(today("America/New_York", moment)).to.equal("2013-04-08");
    expect(today("Pacific/Auckland", moment)).to.equal("2013-04-09");
  });

  it("takes an hour that spring skips by the offset before, and the first of an hour that autumn repeats", () => {
    expect(momentOf("2013-03-31T02:30", paris)).to.equal(Date.parse("2013-03-31T02:30:00+01:00"));
    expect(momentOf("2013-10-27T02:30", paris)).to.equal(Date.parse("2013-10-27T02:30:00+02:00"));
    expect(momentOf("2013-10-27T03:30", paris)).to.equal(Date.parse("2013-10-27T03:30:00+01:00"));
  });

  it("knows offsets of half an hour and of the southern summer", () => {
    expect(offsetAt(Date.parse("2013-01-01T00:00:00Z"), "Asia/Kolkata")).to.equal(330);
    expect(offsetAt(Date.parse("2013-01-01T00:00:00Z"), "Pacific/Auckland")).to.equal(780);
  });
});
