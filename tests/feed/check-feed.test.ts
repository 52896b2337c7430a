import {expect} from "@open-wc/testing";
import {checkFeed} from "../../src/feed/check-feed.js";
import {type CheckedFeed, type FeedError, FeedFailure} from "../../src/feed/index.js";
import {example} from "../../stories/support.js";

type Json = Record<string, unknown>;
const base = "https://rally.example/data/feed.json";

async function read(name: string): Promise<Json> {
  return (await (await fetch(example(name))).json()) as Json;
}

async function check(document: unknown): Promise<CheckedFeed> {
  return checkFeed(document as object, base);
}

async function refusal(document: unknown): Promise<FeedError> {
  try {
    await check(document);
  } catch (failure) {
    if (failure instanceof FeedFailure) return failure.error;
    throw failure;
  }
  throw new Error("the feed was accepted");
}

const minimal = (): Json => ({
  format: "rally-feed",
  version: 1,
  updated: "2013-02-15T09:00:00+01:00",
  language: "fr",
  rally: {
    id: "r",
    title: "Rallye",
    timeZone: "Europe/Paris",
    region: {name: "Franche-Comté", bbox: [5.25, 46.26, 7.15, 48.03]},
  },
});

const stage = (more: Json = {}): Json => ({
  id: "etape",
  title: "Étape",
  start: "2013-04-08",
  place: {municipality: "Dole"},
  organizers: [],
  ...more,
});

const innovation = (more: Json = {}): Json => ({
  id: "fiche",
  title: "Fiche",
  summary: "Résumé",
  organization: {name: "Association", kind: "association"},
  place: {municipality: "Dole"},
  ...more,
});

describe("checking a feed", () => {
  for (const name of ["rallynov-2013", "demonstration", "minimal", "empty", "another-region"]) {
    it(`takes the example ${name} as it is`, async () => {
      expect((await check(await read(name))).leftOut).to.deep.equal([]);
    });
  }

  it("finds in the real programme its nine stages, at their hours, in their towns, with their organizers", async () => {
    const {feed} = await check(await read("rallynov-2013"));
    expect(
      feed.stages.map(({number, start, end, dayPart, place, organizers}) =>
        [
          number,
          start,
          end ?? dayPart,
          place.municipality,
          organizers.map(({partner}) => partner).join("+"),
        ].join(" "),
      ),
    ).to.deep.equal([
      "1 2013-04-08T09:00 2013-04-08T13:00 Besançon bge",
      "2 2013-04-11T16:00 2013-04-11T19:00 Besançon mfq",
      "3 2013-04-23T16:00 2013-04-23T19:00 Besançon pole-microtechniques",
      "4 2013-05-29T16:00 2013-05-29T19:00 Besançon mutualite",
      "5 2013-06-11T14:00 2013-06-11T17:00 Vesoul fact",
      "6 2013-06-25T17:00 2013-06-25T20:00 Montbéliard cress+pma",
      "7 2013-09-05T17:00 2013-09-05T20:00 Dole fca",
      "8 2013-09-11T17:00 2013-09-11T20:00 Champagnole cetim+uimm",
      "9 2013-09-26 afternoon Belfort condorcet+usine",
    ]);
  });

  it("gives every list, be it empty, so that nobody has to ask", async () => {
    const {feed} = await check(minimal());
    expect(feed.stages).to.deep.equal([]);
    expect(feed.rally.phases).to.deep.equal([]);
    expect(feed.rally.country).to.equal("FR");
  });

  it("says what a document is that is no feed, or a later one", async () => {
    expect(await refusal({...minimal(), format: "geojson"})).to.include({
      kind: "format",
      detail: '"geojson"',
    });
    expect(await refusal([])).to.include({kind: "format"});
    expect(await refusal(null)).to.include({kind: "format"});
    expect(await refusal({...minimal(), version: 2})).to.include({kind: "version", detail: "2"});
  });

  it("names the part without which there is no rally", async () => {
    const {rally, ...rest} = minimal();
    const {timeZone, ...withoutZone} = rally as Json;
    expect(timeZone).to.equal("Europe/Paris");
    expect(await refusal({...rest, rally: withoutZone})).to.include({
      kind: "invalid",
      path: "rally.timeZone",
    });
    expect(await refusal({...rest, rally: {...withoutZone, timeZone: "Europe/Dole"}})).to.include({
      path: "rally.timeZone",
      detail: '"Europe/Dole"',
    });
    expect(await refusal(rest)).to.include({kind: "invalid", path: "rally"});
  });

  it("leaves out the record that cannot be used, with its path, and keeps the others", async () => {
    const {title, ...untitled} = innovation({id: "b"});
    expect(title).to.equal("Fiche");
    const {feed, leftOut} = await check({
      ...minimal(),
      innovations: [innovation({id: "a"}), untitled, innovation({id: "c"})],
      stages: [stage({id: "1"}), stage({id: "2", start: "2013-02-30"})],
    });
    expect(feed.innovations.map(({id}) => id)).to.deep.equal(["a", "c"]);
    expect(feed.stages.map(({id}) => id)).to.deep.equal(["1"]);
    expect(leftOut).to.deep.equal([
      {path: "stages[1].start", problem: "impossible", found: '"2013-02-30"'},
      {path: "innovations[1].title", problem: "missing"},
    ]);
  });

  it("leaves out a bad optional part alone, however deep", async () => {
    const {feed, leftOut} = await check({
      ...minimal(),
      innovations: [
        innovation({
          url: "javascript:alert(1)",
          image: {src: "a.png", alt: "Un atelier", width: 0},
          links: [{label: "bon", url: "/bon"}, {label: "mauvais"}],
          place: {municipality: "Dole", coordinates: [200, 47]},
        }),
      ],
    });
    const [found] = feed.innovations;
    expect(found?.url).to.equal(undefined);
    expect(found?.image?.width).to.equal(undefined);
    expect(found?.image?.src).to.equal("https://rally.example/data/a.png");
    expect(found?.links?.map(({label}) => label)).to.deep.equal(["bon"]);
    expect(found?.place).to.deep.equal({municipality: "Dole"});
    expect(leftOut.map(({path}) => path).sort()).to.deep.equal([
      "innovations[0].image.width",
      "innovations[0].links[1].url",
      "innovations[0].place.coordinates",
      "innovations[0].url",
    ]);
  });

  it("leaves out a list that is no list", async () => {
    const {feed, leftOut} = await check({...minimal(), stages: {first: stage()}});
    expect(feed.stages).to.deep.equal([]);
    expect(leftOut[0]?.path).to.equal("stages");
  });

  it("keeps only references that lead somewhere", async () => {
    const {feed, leftOut} = await check({
      ...minimal(),
      partners: [{id: "p", name: "Partenaire", role: "host"}],
      themes: [{id: "t", label: "Thème"}],
      criteria: [{id: "k", label: "Critère", levels: [{value: 1, label: "un"}]}],
      stages: [stage({organizers: [{partner: "p"}, {partner: "q"}]})],
      innovations: [
        innovation({
          partner: "q",
          stage: "nulle-part",
          themes: ["t", "u"],
          criteria: {k: {level: 1}, l: {level: 1}},
        }),
        innovation({id: "autre", criteria: {k: {level: 7}}}),
      ],
      awards: [{id: "prix", label: "Prix", innovation: "perdue"}],
    });
    expect(feed.stages[0]?.organizers).to.deep.equal([{partner: "p"}]);
    expect(feed.innovations[0])
      .to.include.keys("themes", "criteria")
      .and.not.include.keys("partner", "stage");
    expect(feed.innovations[0]?.themes).to.deep.equal(["t"]);
    expect(feed.innovations[1]?.criteria).to.deep.equal({});
    expect(feed.awards[0]).to.deep.equal({id: "prix", label: "Prix"});
    expect(leftOut.map(({path}) => path)).to.deep.equal([
      "stages[0].organizers[1].partner",
      "innovations[0].partner",
      "innovations[0].stage",
      "innovations[0].themes[1]",
      "innovations[0].criteria.l",
      "innovations[1].criteria.k.level",
      "awards[0].innovation",
    ]);
  });

  it("keeps the first of two records with one id", async () => {
    const {feed, leftOut} = await check({
      ...minimal(),
      stages: [stage({title: "une"}), stage({title: "deux"})],
    });
    expect(feed.stages.map(({title}) => title)).to.deep.equal(["une"]);
    expect(leftOut).to.deep.equal([{path: "stages[1].id", problem: "duplicate-id", found: '"etape"'}]);
  });

  it("notices coordinates written latitude first, and leaves alone those of a neighbour", async () => {
    const at = (coordinates: number[]): Json => ({place: {municipality: "Dole", coordinates}});
    const {feed, leftOut} = await check({
      ...minimal(),
      innovations: [innovation({id: "a", ...at([47.09, 5.49])}), innovation({id: "b", ...at([4.04, 47.32])})],
    });
    expect(feed.innovations[0]?.place.coordinates).to.equal(undefined);
    expect(feed.innovations[1]?.place.coordinates).to.deep.equal([4.04, 47.32]);
    expect(leftOut[0]).to.include({
      path: "innovations[0].place.coordinates",
      problem: "swapped-coordinates",
    });
  });

  it("takes an address for one only when it leads to the web", async () => {
    const addresses = [
      "https://exemple.fr/a",
      "fiches/1.html",
      "/fiches/1.html",
      "//exemple.fr/x",
      "?page=2",
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      "java\nscript:alert(1)",
      "\tjavascript:alert(1)",
      " javascript:alert(1)",
      "data:text/html,x",
      "vbscript:x",
      "blob:https://a/b",
      "file:///etc/passwd",
      "http://[",
      "https:\\\\exemple.fr",
    ];
    const {feed} = await check({
      ...minimal(),
      innovations: addresses.map((url, index) => innovation({id: String(index), url})),
    });
    expect(feed.innovations.map(({url}) => url).filter(Boolean)).to.deep.equal([
      "https://exemple.fr/a",
      "https://rally.example/data/fiches/1.html",
      "https://rally.example/fiches/1.html",
      "https://exemple.fr/x",
      "https://rally.example/data/feed.json?page=2",
    ]);
  });

  it("refuses more records than a page can bear", async () => {
    const documents = new Array(200_001).fill({kind: "other", title: "x"});
    expect(await refusal({...minimal(), documents})).to.include({kind: "too-large"});
  });

  it("lets the page have its turn while it checks a large feed, and stops when nobody waits any more", async () => {
    const innovations = Array.from({length: 20_000}, (_, index) => innovation({id: String(index)}));
    const controller = new AbortController();
    const checked = checkFeed({...minimal(), innovations}, base, controller.signal);
    setTimeout(() => {
      controller.abort();
    });
    let stopped: unknown;
    await checked.catch((reason: unknown) => {
      stopped = reason;
    });
    expect((stopped as DOMException).name).to.equal("AbortError");
  });
});
