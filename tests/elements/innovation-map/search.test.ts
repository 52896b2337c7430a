import {expect} from "@open-wc/testing";
import {noFilters} from "../../../src/elements/innovation-map/asking.js";
import {Finder} from "../../../src/elements/innovation-map/finder.js";
import {TextSearch} from "../../../src/elements/innovation-map/search.js";
import type {Feed} from "../../../src/feed/index.js";

type Sheet = readonly [
  id: string,
  title: string,
  organization?: string,
  municipality?: string,
  summary?: string,
];

function feedOf(...sheets: readonly Sheet[]): Feed {
  return {
    language: "fr",
    themes: [],
    stages: [],
    partners: [],
    criteria: [],
    awards: [],
    innovations: sheets.map(([id, title, organization = "", municipality = "", summary = ""]) => ({
      id,
      title,
      summary,
      organization: {name: organization, kind: "association"},
      place: {municipality},
    })),
  } as unknown as Feed;
}

/** Ids of what is found, in the order of the list. */
async function find(feed: Feed, query: string): Promise<string[]> {
  const search = new TextSearch(() => undefined);
  search.follow(feed, "fr");
  await search.ready;
  return new Finder(feed, "fr").find({...noFilters, query}, {search}).listed.map(({id}) => id);
}

const sheets = feedOf(
  ["conciergerie", "La conciergerie du plateau", "Association Les Voisins d’en Haut", "Champagnole"],
  ["creche", "La crèche à horaires d’équipe", "Mutuelle Les Premiers Pas", "Belfort"],
  ["coeur", "Le cœur à l’œuvre", "Curriculum vitæ", "Lons-le-Saunier"],
  ["strasse", "Große Straße", "Société", "Dole", "Aujourd’hui, 25 habitants se relaient."],
);

describe("search", () => {
  it("minds neither accents nor capitals", async () => {
    expect(await find(sheets, "CRECHE équipe")).to.deep.equal(["creche"]);
    expect(await find(sheets, "crèché")).to.deep.equal(["creche"]);
  });

  it("takes ligatures for what they are made of", async () => {
    expect(await find(sheets, "oeuvre")).to.deep.equal(["coeur"]);
    expect(await find(sheets, "œuvre")).to.deep.equal(["coeur"]);
    expect(await find(sheets, "vitae")).to.deep.equal(["coeur"]);
    expect(await find(sheets, "strasse")).to.deep.equal(["strasse"]);
  });

  it("finds by the beginning of a word, by words in any order, and across fields", async () => {
    expect(await find(sheets, "concier")).to.deep.equal(["conciergerie"]);
    expect(await find(sheets, "plateau conciergerie")).to.deep.equal(["conciergerie"]);
    expect(await find(sheets, "voisins champagnole concierg")).to.deep.equal(["conciergerie"]);
    expect(await find(sheets, "lons saunier")).to.deep.equal(["coeur"]);
    expect(await find(sheets, "aujourd'hui")).to.deep.equal(["strasse"]);
    expect(await find(sheets, "erie")).to.deep.equal([]);
    expect(await find(sheets, "conciergerie belfort")).to.deep.equal([]);
  });

  for (const [slip, typed] of [
    ["a letter left out", "conciergrie"],
    ["a letter too many", "concierggerie"],
    ["a wrong letter", "concirrgerie"],
    ["a wrong first letter", "tonciergerie"],
    ["two letters swapped", "conceirgerie"],
    ["a word that is not finished", "concirge"],
  ] as const) {
    it(`forgives ${slip}`, async () => {
      expect(await find(sheets, typed)).to.deep.equal(["conciergerie"]);
    });
  }

  it("forgives one slip in each word, none in a short word or a number", async () => {
    expect(await find(sheets, "conciergrie platau")).to.deep.equal(["conciergerie"]);
    expect(await find(sheets, "cncirgerie")).to.deep.equal([]);
    expect(await find(sheets, "les")).to.have.members(["conciergerie", "creche"]);
    expect(await find(sheets, "lez")).to.deep.equal([]);
    expect(await find(sheets, "35")).to.deep.equal([]);
  });

  it("takes nothing for a slip that leads somewhere as it stands", async () => {
    const feed = feedOf(["maire", "Le maire"], ["mairie", "La mairie"], ["mare", "La mare"]);
    expect(await find(feed, "mare")).to.deep.equal(["mare"]);
    expect(await find(feed, "mair")).to.deep.equal(["maire", "mairie"]);
  });

  it("puts what was meant as it was typed before slips, when only both together find anything", async () => {
    const feed = feedOf(
      ["slip", "Le marre du village"],
      ["exact", "La mare du vilage"],
      ["elsewhere", "Un jardin", "", "", "mare"],
    );
    expect(await find(feed, "mare vilag")).to.deep.equal(["exact"]);
    expect(await find(feed, "mare jardni")).to.deep.equal(["elsewhere"]);
    expect(
      await find(feedOf(["b", "marre village"], ["a", "mare village"], ["c", "vilage"]), "mare vilage"),
    ).to.deep.equal(["a", "b"]);
  });

  it("puts titles first, then organisations, municipalities and summaries, whole words before beginnings", async () => {
    const feed = feedOf(
      ["summary", "x", "x", "x", "dole"],
      ["municipality", "x", "x", "Dole"],
      ["organization", "x", "Dole", "x"],
      ["beginning", "Dolent", "x", "x"],
      ["title", "Dole", "x", "x"],
    );
    expect(await find(feed, "dole")).to.deep.equal([
      "title",
      "beginning",
      "organization",
      "municipality",
      "summary",
    ]);
  });

  it("goes on with a feed that grows, and forgets one that is replaced", async () => {
    const search = new TextSearch(() => undefined);
    const ids = (feed: Feed, query: string): number[] => {
      const costs = search.find(query)!;
      return feed.innovations.flatMap((_, row) => (costs[row] ? [row] : []));
    };
    const first = feedOf(["a", "Le potager"]);
    search.follow(first, "fr");
    await search.ready;
    const grown = {...first, innovations: [...first.innovations, ...feedOf(["b", "Le potager"]).innovations]};
    search.follow(grown, "fr");
    await search.ready;
    expect(ids(grown, "potager")).to.deep.equal([0, 1]);
    const other = feedOf(["c", "La cantine"]);
    search.follow(other, "fr");
    await search.ready;
    expect(ids(other, "potager")).to.deep.equal([]);
    expect(ids(other, "cantine")).to.deep.equal([0]);
  });
});
