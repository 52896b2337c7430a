import {expect} from "@open-wc/testing";
import {candidacyFillingSentences} from "../../src/i18n/candidacy-filling/index.js";
import {candidacyFormSentences} from "../../src/i18n/candidacy-form/index.js";
import {doctorSentences} from "../../src/i18n/doctor/index.js";
import {fullSheetSentences} from "../../src/i18n/full-sheet/index.js";
import {innovationMapSentences} from "../../src/i18n/innovation-map/index.js";
import {mapFindingSentences} from "../../src/i18n/map-finding/index.js";
import {roadBookSentences} from "../../src/i18n/road-book/index.js";
import {sheetCardSentences} from "../../src/i18n/sheet-card/index.js";
import {sheetMoreSentences} from "../../src/i18n/sheet-more/index.js";
import {snippetSentences} from "../../src/i18n/snippets/index.js";
import {stageAgendaSentences} from "../../src/i18n/stage-agenda/index.js";
import {stageCalendarSentences} from "../../src/i18n/stage-calendar/index.js";
import type {Language} from "../../src/i18n/index.js";
import {webmasterSentences} from "../../src/i18n/webmaster/index.js";

const sources = {
  candidacyFillingSentences,
  candidacyFormSentences,
  doctorSentences,
  fullSheetSentences,
  innovationMapSentences,
  mapFindingSentences,
  roadBookSentences,
  sheetCardSentences,
  sheetMoreSentences,
  snippetSentences,
  stageAgendaSentences,
  stageCalendarSentences,
  webmasterSentences,
};

/** Every sentence below a value; those that take something in are given a day, which may stand for anything. */
function sentencesIn(value: unknown, name: string): [name: string, sentence: string][] {
  if (typeof value === "string") return [[name, value]];
  if (typeof value === "function") {
    const day = "2013-04-23";
    try {
      return sentencesIn((value as (...given: string[]) => unknown)(day, day, day, day), `${name}()`);
    } catch {
      // It takes in something else than a text.
      return [];
    }
  }
  return Object.entries(value ?? {}).flatMap(([key, part]) => sentencesIn(part, `${name}.${key}`));
}

async function everySentence(language: Language): Promise<[name: string, sentence: string][]> {
  const modules = await Promise.all(
    Object.entries(sources).map(
      async ([name, source]) => [name, (await source[language]()).default] as const,
    ),
  );
  return modules.flatMap(([name, module]) => sentencesIn(module, name));
}

function expectNone(found: [string, string][], fault: RegExp, why: string): void {
  const faulty = found.filter(([, sentence]) => fault.test(sentence)).map((each) => each.join(": "));
  expect(faulty, `${why}\n${faulty.join("\n")}`).to.deep.equal([]);
}

describe("the sentences", () => {
  it("have French spaces before and inside high punctuation, French quotes and apostrophes", async () => {
    const french = await everySentence("fr");
    expect(french.length).to.be.greaterThan(250);
    expectNone(french, / [;:!?»]/, "a plain space before ; : ! ? »");
    expectNone(french, /« /, "a plain space after «");
    expectNone(french, /[a-zà-ÿ][;!?»]/, "no space before ; ! ? »");
    expectNone(french, /«[^\s]/, "no space after «");
  });

  for (const language of ["fr", "en", "de"] as const) {
    it(`have real apostrophes and ellipses: ${language}`, async () => {
      const all = await everySentence(language);
      expectNone(all, /\p{L}'\p{L}/u, "a typewriter's apostrophe");
      expectNone(all, /\.\.\./, "three dots for an ellipsis");
    });
  }
});
