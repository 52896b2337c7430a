import {expect} from "@open-wc/testing";
import fc from "fast-check";
import {feedShape} from "../../data-schema/feed.shape.js";
import {feedSchema} from "../../data-schema/feed.js";
import {rules, type RuleName} from "../../data-schema/rules.js";
import * as values from "../../data-schema/values.js";
import type {LeftOut} from "../../src/feed/index.js";
import {Fault, readRecord} from "../../src/feed/read-record.js";
import {example} from "../../stories/support.js";

/** True when the page's own check finds nothing wrong. */
function passes(document: unknown): boolean {
  const leftOut: LeftOut[] = [];
  const read = readRecord(feedShape, document, [], {
    base: "https://rally.example/",
    report: (fault) => leftOut.push(fault),
  });
  return !(read instanceof Fault) && leftOut.length === 0;
}

type Json = null | boolean | number | string | Json[] | {[key: string]: Json};

/** Every way from the root of a document to a part of it. */
function pathsOf(value: Json): (string | number)[][] {
  if (value === null || typeof value !== "object") return [[]];
  const parts: [string | number, Json][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [[], ...parts.flatMap(([key, part]) => pathsOf(part).map((path) => [key, ...path]))];
}

function replaced(value: Json, [key, ...rest]: (string | number)[], by: Json | undefined): Json {
  if (key === undefined) return by ?? null;
  const copy = structuredClone(value) as Record<string | number, Json>;
  if (rest.length > 0) copy[key] = replaced(copy[key] as Json, rest, by);
  else if (by !== undefined) copy[key] = by;
  else if (Array.isArray(copy)) copy.splice(key as number, 1);
  else Reflect.deleteProperty(copy, key);
  return copy;
}

const odd = fc.oneof(
  fc.constant(undefined),
  fc.jsonValue() as fc.Arbitrary<Json>,
  fc.constantFrom<Json>(
    "2013-02-30",
    "2013-03-31T24:00",
    "2013-03",
    "javascript:alert(1)",
    "//exemple.fr/",
    "http://[",
    "#12345",
    "a b",
    "",
    0,
    -1,
    1.5,
    200,
    [6, 47],
    [47, 200],
    {fr: "oui"},
    {fr: ""},
    {},
    {"": "x"},
  ),
);

describe("reading without Zod", () => {
  it("finds a fault exactly where the Zod schema does, whatever part of a feed is changed", async () => {
    const feeds = await Promise.all(
      ["rallynov-2013", "another-region", "minimal"].map(
        async (name) => (await (await fetch(example(name))).json()) as Json,
      ),
    );
    const changes = fc
      .nat(feeds.length - 1)
      .chain((at) => fc.tuple(fc.constant(at), fc.constantFrom(...pathsOf(feeds[at] ?? null).slice(1)), odd));
    fc.assert(
      fc.property(changes, ([at, path, by]) => {
        const document = replaced(feeds[at] ?? null, path, by);
        expect(passes(document)).to.equal(feedSchema.safeParse(document).success);
      }),
      {numRuns: 1500},
    );
  });

  it("judges single values as the Zod schemas do", () => {
    const strings = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.emailAddress(),
      fc.date({noInvalidDate: true}).map((date) => date.toISOString()),
      odd,
    );
    for (const name of Object.keys(rules) as RuleName[]) {
      fc.assert(
        fc.property(strings, (value) => {
          expect(rules[name](value), `${name}: ${JSON.stringify(value)}`).to.equal(
            values[name].safeParse(value).success,
          );
        }),
      );
    }
  });

  it("drops an empty translation alone", () => {
    const leftOut: LeftOut[] = [];
    const read = readRecord("text", {fr: "Titre", en: "", "note!": "x"}, ["title"], {
      base: "",
      report: (fault) => leftOut.push(fault),
    });
    expect({...(read as object)}).to.deep.equal({fr: "Titre"});
    expect(leftOut.map(({path}) => path)).to.deep.equal(["title.en", "title.note!"]);
  });

  it("has no key in a map that the feed does not give", () => {
    const read = readRecord({$map: "words"}, {a: "b"}, [], {base: "", report: () => undefined});
    expect((read as Record<string, unknown>).constructor).to.equal(undefined);
  });
});
