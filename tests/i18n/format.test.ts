import {expect} from "@open-wc/testing";
import {formatBytes} from "../../src/i18n/documents/format.js";
import {formatDay, languageOf, plural, say, shipped} from "../../src/i18n/index.js";
import {formatFirst} from "../../src/i18n/first-day.js";
import {formatSpan} from "../../src/i18n/spans.js";
import {stages as de} from "../../src/i18n/stages/de.js";
import {stages as en} from "../../src/i18n/stages/en.js";
import {stages as fr} from "../../src/i18n/stages/fr.js";

const spaces = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, " ");

describe("how a language writes", () => {
  it("writes days, with the French first of the month", () => {
    expect(formatDay("2013-04-23", "fr")).to.equal("mardi 23 avril 2013");
    expect(formatDay("2013-04-01", "fr", "plain")).to.equal("1er avril 2013");
    expect(formatDay("2013-04-01", "en", "plain")).to.equal("1 April 2013");
    expect(formatDay("2013-04-23", "de", "day")).to.equal("Dienstag, 23. April");
    expect(formatDay("2013-11", "fr")).to.equal("novembre 2013");
  });

  it("writes spans of days and of months", () => {
    expect(spaces(formatSpan("2013-04-08", "2013-09-26", "fr"))).to.match(/^8 avril . 26 septembre 2013$/);
    expect(formatSpan("2013-04-08", "2013-04-08", "fr")).to.equal("8 avril 2013");
    expect(spaces(formatSpan("2013-04", "2013-11-30", "fr"))).to.match(/^avril . novembre 2013$/);
  });

  it("names a year once where a span begins and ends in it", () => {
    expect(formatFirst("2013-04-01", "2013-09-26", "fr")).to.equal("1er avril");
    expect(formatFirst("2013-04-08", "2013-09-26", "de")).to.equal("8. April");
    expect(formatFirst("2012-11-28", "2013-09-26", "en")).to.equal("28 November 2012");
  });

  it("writes hours as each language does", () => {
    expect(spaces(fr.hours("09:00", "13:30"))).to.equal("9 h – 13 h 30");
    expect(en.hours("09:00", "13:30")).to.equal("09:00 – 13:30");
    expect(spaces(de.hours("09:00", "13:30"))).to.equal("9 – 13.30 Uhr");
  });

  it("writes sizes and picks the form of a word", () => {
    expect(spaces(formatBytes(1_540_000, "fr"))).to.equal("1,5 Mo");
    expect(spaces(formatBytes(48_200, "en"))).to.equal("48 kB");
    expect(plural(0, "fr", "innovation", "innovations")).to.equal("innovation");
    expect(plural(0, "en", "innovation", "innovations")).to.equal("innovations");
  });
});

describe("which language is spoken", () => {
  it("takes the nearest lang, out through shadow roots, and only those that are shipped", () => {
    const host = document.createElement("div");
    host.lang = "de-AT";
    const inner = document.createElement("p");
    host.attachShadow({mode: "open"}).append(inner);
    expect(languageOf(inner)).to.equal("de");
    inner.lang = "it";
    expect(languageOf(inner)).to.equal(undefined);
    expect(shipped("FR-ch")).to.equal("fr");
  });

  it("says a text in the wanted language, else in the feed's, else in any", () => {
    expect(say("Bonjour", "de", "fr")).to.deep.equal({text: "Bonjour", language: "fr"});
    expect(say({fr: "Bonjour", de: "Guten Tag"}, "de", "fr")).to.deep.equal({
      text: "Guten Tag",
      language: "de",
    });
    expect(say({en: "Hello", de: "Guten Tag"}, "fr", "fr")).to.deep.equal({text: "Hello", language: "en"});
  });
});
