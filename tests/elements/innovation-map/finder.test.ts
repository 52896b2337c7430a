import {expect} from "@open-wc/testing";
import fc from "fast-check";
import type {Innovation} from "../../../data-schema/feed.js";
import {
  type Facet,
  type Filters,
  listFacets,
  noFilters,
} from "../../../src/elements/innovation-map/asking.js";
import {Finder} from "../../../src/elements/innovation-map/finder.js";
import type {Feed} from "../../../src/feed/index.js";
import {departmentOf} from "../../../src/geo/departments.js";
import {makeFeed} from "../../support/make-feed.mjs";

const ids = (letter: string, count: number): string[] =>
  Array.from({length: count}, (_, index) => `${letter}${index}`);

const [themes, stages, partners] = [ids("t", 4), ids("s", 3), ids("p", 3)];
const kinds = ["service", "governance", "other"] as const;
const organizations = ["company", "association"] as const;
const codes = ["25056", "39300", "70550", "90010"];

const one = <Value>(values: readonly Value[]): fc.Arbitrary<Value | undefined> =>
  fc.option(fc.constantFrom(...values), {nil: undefined});

const record = fc.record({
  themes: fc.option(fc.array(fc.constantFrom(...themes), {maxLength: 4}), {nil: undefined}),
  kinds: fc.option(fc.array(fc.constantFrom(...kinds), {maxLength: 3}), {nil: undefined}),
  organization: fc.constantFrom(...organizations),
  insee: one(codes),
  stage: one(stages),
  partner: one(partners),
  levels: fc.record({a: one([0, 1, 2, 3, 7]), b: one([1, 5])}),
  award: fc.boolean(),
});

/** A feed of what matters to the filters. */
function feedOf(records: readonly (typeof record extends fc.Arbitrary<infer R> ? R : never)[]): Feed {
  const innovations = records.map(({organization, insee, levels, ...others}, index) => ({
    ...others,
    id: `i${index}`,
    title: "Titre",
    summary: "Résumé",
    organization: {name: "Organisation", kind: organization},
    place: {municipality: "Commune", insee},
    criteria: Object.fromEntries(
      Object.entries(levels).flatMap(([id, level]) => (level === undefined ? [] : [[id, {level}]])),
    ),
  }));
  const level = (value: number): object => ({value, label: `Niveau ${value}`});
  return {
    language: "fr",
    innovations,
    themes: themes.map((id) => ({id, label: id})),
    stages: stages.map((id) => ({id})),
    partners: partners.map((id) => ({id})),
    criteria: [
      {id: "a", label: "A", levels: [3, 1, 2].map(level)},
      {id: "b", label: "B", levels: [1, 5].map(level)},
    ],
    awards: records.flatMap(({award}, index) => (award ? [{id: `w${index}`, innovation: `i${index}`}] : [])),
  } as unknown as Feed;
}

const some = (values: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc.oneof({weight: 2, arbitrary: fc.constant([])}, {weight: 1, arbitrary: fc.subarray([...values])});

const filters: fc.Arbitrary<Filters> = fc.record({
  themes: some(themes),
  departments: some(["25", "39", "70", "90"]),
  stages: some(stages),
  partner: some(partners),
  kinds: some(kinds),
  organizations: some(organizations),
  criteria: fc.oneof(fc.constant({}), fc.constantFrom<Record<string, number>>({a: 2}, {b: 5}, {a: 3, b: 1})),
  laureates: fc.boolean(),
  query: fc.constant(""),
});

/** What an innovation has of a facet, as plainly as can be. */
function valuesOf(innovation: Innovation, facet: Facet, feed: Feed): readonly string[] {
  const {awards, criteria} = feed;
  switch (facet) {
    case "themes":
      return innovation.themes ?? [];
    case "kinds":
      return innovation.kinds ?? [];
    case "organizations":
      return [innovation.organization.kind];
    case "departments":
      return [departmentOf(innovation.place) ?? []].flat();
    case "stages":
      return [innovation.stage ?? []].flat();
    case "partner":
      return [innovation.partner ?? []].flat();
    case "laureates":
      return awards.some((award) => award.innovation === innovation.id) ? ["laureates"] : [];
    default: {
      const criterion = criteria.find(({id}) => facet === `criterion ${id}`)!;
      const assessed = innovation.criteria?.[criterion.id];
      const levels = criterion.levels.map(({value}) => value);
      return levels.filter((value) => assessed && value <= assessed.level).map(String);
    }
  }
}

function passes(innovation: Innovation, asked: Filters, feed: Feed, but?: Facet): boolean {
  const facets: [Facet, readonly string[]][] = listFacets.map((facet) => [facet, asked[facet]]);
  if (asked.laureates) facets.push(["laureates", ["laureates"]]);
  for (const [id, level] of Object.entries(asked.criteria)) facets.push([`criterion ${id}`, [String(level)]]);
  return facets.every(
    ([facet, wanted]) =>
      facet === but ||
      !wanted.length ||
      valuesOf(innovation, facet, feed).some((value) => wanted.includes(value)),
  );
}

describe("the finder", () => {
  it("keeps what passes every facet, and counts under each choice what it would leave", () => {
    const facets: Facet[] = [...listFacets, "laureates", "criterion a", "criterion b"];
    fc.assert(
      fc.property(fc.array(record, {maxLength: 30}), filters, (records, asked) => {
        const feed = feedOf(records);
        const found = new Finder(feed, "fr").find(asked);
        const kept = feed.innovations.filter((innovation) => passes(innovation, asked, feed));
        expect(found.innovations).to.deep.equal(kept);
        expect([...found.indices].map((row) => feed.innovations[row])).to.deep.equal(kept);
        expect(found.listed).to.deep.equal(kept);
        for (const facet of facets) {
          const others = feed.innovations.filter((innovation) => passes(innovation, asked, feed, facet));
          expect(found.without(facet)).to.equal(others.length);
          for (const [value, count] of found.counts(facet)) {
            const having = others.filter((innovation) => valuesOf(innovation, facet, feed).includes(value));
            expect(count, `${facet}: ${value}`).to.equal(having.length);
          }
        }
      }),
    );
  });

  it("gives the same answer to the same filters", () => {
    const finder = new Finder(makeFeed({innovations: 20}) as unknown as Feed, "fr");
    const found = finder.find({...noFilters, themes: ["emploi"]});
    expect(finder.find({...noFilters, themes: ["emploi"]})).to.equal(found);
    expect(finder.find(noFilters)).not.to.equal(found);
  });

  it("lists the nearest first, and last what is nowhere", () => {
    const feed = makeFeed({innovations: 4}) as unknown as Feed;
    const distances = Float32Array.of(30, NaN, 2.5, 12);
    const near = {position: [6, 47] as [number, number]};
    const finder = new Finder(feed, "fr");
    const places = (asked: Filters): number[] =>
      finder.find(asked, {distances}).listed.map((innovation) => feed.innovations.indexOf(innovation));
    expect(places({...noFilters, near})).to.deep.equal([2, 3, 0, 1]);
    expect(places({...noFilters, near: {...near, radius: 12}})).to.deep.equal([2, 3]);
    expect(finder.find({...noFilters, near}, {distances}).innovations).to.deep.equal(feed.innovations);
  });

  it("finds by the beginnings of words where nothing better can be had", () => {
    const feed = feedOf([]);
    feed.innovations.push({
      ...makeFeed({innovations: 1}).innovations[0]!,
      title: "Le cœur à l’œuvre",
    });
    const finder = new Finder(feed, "fr");
    expect(finder.find({...noFilters, query: "OEUV coeur"}).indices).to.have.length(1);
    expect(finder.find({...noFilters, query: "uvre"}).indices).to.have.length(0);
  });
});
