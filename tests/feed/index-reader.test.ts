import {expect} from "@open-wc/testing";
import fc from "fast-check";
import {indexBlockSchema, indexHeaderSchema} from "../../data-schema/feed-index.js";
import {checkFeed, FeedCheck, listsBefore} from "../../src/feed/check-feed.js";
import type {CheckedFeed, Feed} from "../../src/feed/index.js";
import {longestLine, readIndex} from "../../src/feed/large/index-reader.js";
import {limits, loadFeed} from "../../src/feed/load-feed.js";
import {answering, example} from "../../stories/support.js";
import {makeFeed, makeFeedIndex} from "../support/make-feed.mjs";

type Json = Record<string, unknown>;
const absolute = (url: string): string => new URL(url, document.baseURI).href;
const signal = new AbortController().signal;

const feed = (more: Json = {}): Json => ({
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
  partners: [{id: "p", name: "Partenaire", role: "host"}],
  themes: [
    {id: "t", label: "Thème"},
    {id: "u", label: "Autre thème"},
  ],
  criteria: [{id: "k", label: "Critère", levels: [{value: 1, label: "un"}]}],
  stages: [{id: "e", title: "Étape", start: "2013-04-08", place: {municipality: "Dole"}, organizers: []}],
  ...more,
});

const header = (more: Json = {}): Json => ({
  format: "rally-index",
  version: 1,
  detail: "fiches/{id}.json",
  places: [
    {municipality: "Dole", coordinates: [5.49, 47.09], precision: "municipality"},
    {municipality: "Gray"},
  ],
  organizationKinds: ["association", "company"],
  kinds: ["service", "governance"],
  themes: ["u", "t"],
  partners: ["p"],
  stages: ["e"],
  ...more,
});

const block = (ids: string[], more: Json = {}): Json => ({
  id: ids,
  title: ids.map((id) => `Fiche ${id}`),
  organization: ids.map(() => "Association"),
  organizationKind: ids.map(() => 0),
  place: ids.map(() => 0),
  ...more,
});

const written = (...lines: unknown[]): string =>
  lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");

/** Checks a feed that has an index with these lines. */
async function check(
  lines: readonly unknown[],
  more: Json = {},
  arriving?: (feed: Feed) => void,
): Promise<CheckedFeed> {
  const index = {url: absolute(answering(written(...lines)))};
  return checkFeed({...feed(more), index}, document.baseURI, signal, arriving);
}

const ids = (feed: Feed): string[] => feed.innovations.map(({id}) => id);

/** Lets `fetch` answer as said, once for each answer. */
async function withAnswers<Result>(
  answers: readonly Response[],
  during: () => Promise<Result>,
): Promise<{result: Result; asked: number}> {
  const real = window.fetch;
  let asked = 0;
  window.fetch = () => Promise.resolve(answers[asked++]!);
  try {
    return {result: await during(), asked};
  } finally {
    window.fetch = real;
  }
}

/** An answer that breaks off. */
function breaking(text: string): Response {
  let isSent = false;
  return new Response(
    new ReadableStream({
      pull(controller) {
        if (isSent) controller.error(new TypeError("network error"));
        else controller.enqueue(new TextEncoder().encode(text));
        isSent = true;
      },
    }),
  );
}

describe("a feed with an index", () => {
  it("gives what the same feed gives without one, but for what only the sheets say", async () => {
    const [plain, indexed] = await Promise.all(
      ["demonstration", "demonstration-index"].map((name) => loadFeed(absolute(example(name)), signal)),
    );
    expect(indexed?.leftOut).to.deep.equal([]);
    expect(indexed?.feed.awards).to.deep.equal(plain?.feed.awards);
    const found = new Map(indexed?.feed.innovations.map((innovation) => [innovation.id, innovation]));
    expect(found.size).to.equal(plain?.feed.innovations.length);
    for (const innovation of plain?.feed.innovations ?? []) {
      const {
        id,
        title,
        summary,
        organization,
        kinds,
        themes,
        partner,
        stage,
        example: isExample,
      } = innovation;
      const {municipality, insee, postcode, coordinates} = innovation.place;
      const short = found.get(id);
      expect(short, id).to.deep.include({id, title, summary});
      expect(short?.organization).to.deep.equal({name: organization.name, kind: organization.kind});
      expect(short?.place).to.deep.include({
        municipality,
        ...(insee && {insee}),
        ...(postcode && {postcode}),
      });
      expect(short?.place.coordinates?.map((degrees) => degrees.toFixed(4))).to.deep.equal(
        coordinates?.map((degrees) => degrees.toFixed(4)),
      );
      expect([short?.kinds, short?.themes, short?.partner, short?.stage, short?.example]).to.deep.equal([
        kinds?.length ? kinds : undefined,
        themes?.length ? themes : undefined,
        partner,
        stage,
        isExample,
      ]);
      const levels = Object.entries(innovation.criteria ?? {}).map(([key, {level}]) => [key, {level}]);
      expect({...short?.criteria}).to.deep.equal(Object.fromEntries(levels));
    }
  });

  it("leads to sheets that hold each innovation in full", async () => {
    const {feed} = await loadFeed(absolute(example("demonstration-index")), signal);
    const {detail = "", id} = feed.innovations.find(({id}) => id === "atelier-qui-repare-et-qui-forme")!;
    const sheet = (await (await fetch(detail)).json()) as Json;
    expect(sheet).to.include({id}).and.include.keys("story", "image");
    const {src} = sheet.image as {src: string};
    expect((await fetch(new URL(src, detail))).ok).to.equal(true);
  });

  it("makes ordinary innovations, and one object of what is equal", async () => {
    const {feed, leftOut} = await check([
      header(),
      block(["a", "b", "c é/"], {
        summary: ["Résumé", null, {fr: "Résumé", en: "Summary"}],
        coordinates: [5.5, 47.1, null, null, 6, 47],
        themes: [[0, 1], null, [0, 1]],
        kinds: [1, 1, []],
        partner: [0, null, null],
        stage: [null, 0, null],
        criteria: {k: [1, null, 1]},
        example: [true, null, false],
        later: 7,
      }),
    ]);
    expect(leftOut).to.deep.equal([{path: "index[1].id[2]", problem: "impossible", found: '"c é/"'}]);
    const [a, b] = feed.innovations;
    expect({...a, criteria: {...a?.criteria}}).to.deep.equal({
      id: "a",
      title: "Fiche a",
      organization: {name: "Association", kind: "association"},
      summary: "Résumé",
      place: {municipality: "Dole", coordinates: [5.5, 47.1], precision: "exact"},
      detail: absolute("/feeds/fiches/a.json"),
      kinds: ["governance"],
      themes: ["u", "t"],
      criteria: {k: {level: 1}},
      partner: "p",
      example: true,
    });
    expect(b).to.deep.equal({
      id: "b",
      title: "Fiche b",
      organization: {name: "Association", kind: "association"},
      summary: "",
      place: {municipality: "Dole", coordinates: [5.49, 47.09], precision: "municipality"},
      detail: absolute("/feeds/fiches/b.json"),
      kinds: ["governance"],
      stage: "e",
    });
    expect(a?.organization).to.equal(b?.organization);
    expect(a?.kinds).to.equal(b?.kinds);
  });

  it("writes an id into an address as what it is: one part of a path", async () => {
    const {feed} = await check([header({detail: "/fiches/{id}?de={id}"}), block(["../a?b#c"])]);
    expect(feed.innovations[0]?.detail).to.equal(absolute("/fiches/..%2Fa%3Fb%23c?de=..%2Fa%3Fb%23c"));
  });

  it("leaves out a bad line, a bad innovation, a bad entry: each alone, each told", async () => {
    const {feed, leftOut} = await check([
      header({
        places: [{municipality: "Dole"}, {insee: "39198"}, {municipality: "Gray", coordinates: [47.4, 5.6]}],
        themes: ["u", "perdu"],
        detail: "javascript:{id}",
        kinds: 3,
      }),
      '{"id":["x"],',
      [],
      block(["x"], {title: undefined}),
      block(["x"], {place: 7}),
      "",
      block(["a", "b", "c", "d", "e", "f"], {
        title: ["A", null, "C", "", "E", "F"],
        place: [0, 0, 1, 0, 9, 2],
        themes: [[0, 1], 0, 0, 0, 0, 5],
        coordinates: [5.5, 47.1, 5, 5, 5, 5, 5, 5, 5, 5, 47.1, 5.5],
        stage: "e",
        example: ["oui", null, null, null, null, null],
        criteria: {k: [7, null, null, null, null, 1], l: [1, 1, 1, 1, 1, 1]},
      }),
      block(["a", "g"]),
      `{"id":["z"],"title":["coupé`,
    ]);
    expect(leftOut).to.deep.equal([
      {path: "index[0].places[1].municipality", problem: "missing"},
      {path: "index[0].places[2].coordinates", problem: "swapped-coordinates", found: "[47.4,5.6]"},
      {path: "index[0].kinds", problem: "impossible", found: "3"},
      {path: "index[0].themes[1]", problem: "unknown-id", found: '"perdu"'},
      {path: "index[0].detail", problem: "impossible", found: '"javascript:{id}"'},
      {path: "index[1]", problem: "impossible", found: String.raw`"{\"id\":[\"x\"],"`},
      {path: "index[2]", problem: "impossible", found: "[]"},
      {path: "index[3].title", problem: "missing"},
      {path: "index[4].place", problem: "impossible", found: "7"},
      {path: "index[6].criteria.l", problem: "unknown-id", found: '"l"'},
      {path: "index[6].stage", problem: "impossible", found: '"e"'},
      {path: "index[6].criteria.k[0]", problem: "impossible", found: "7"},
      {path: "index[6].example[0]", problem: "impossible", found: '"oui"'},
      {path: "index[6].title[1]", problem: "missing"},
      {path: "index[6].title[3]", problem: "impossible", found: '""'},
      {path: "index[6].place[4]", problem: "unknown-id", found: "9"},
      {path: "index[6].coordinates[10]", problem: "swapped-coordinates", found: "[47.1,5.5]"},
      {path: "index[6].themes[5]", problem: "unknown-id", found: "5"},
      {path: "index[7].id[0]", problem: "duplicate-id", found: '"a"'},
      {path: "index[8]", problem: "impossible", found: String.raw`"{\"id\":[\"z\"],\"title\":[\"coupé"`},
    ]);
    expect(ids(feed)).to.deep.equal(["a", "f", "g"]);
    expect(feed.innovations[0]?.themes).to.deep.equal(["u"]);
    expect(feed.innovations[1]).to.deep.include({place: {municipality: "Gray"}, themes: []});
  });

  it("takes an innovation that the feed has itself from there", async () => {
    const own = {
      id: "b",
      title: "Entière",
      summary: "Résumé",
      organization: {name: "Association", kind: "association"},
      place: {municipality: "Dole"},
    };
    const {feed, leftOut} = await check([header(), block(["a", "b"])], {
      innovations: [own],
      awards: [{id: "prix", label: "Prix", innovation: "a"}],
    });
    expect(feed.innovations.map(({title}) => title)).to.deep.equal(["Entière", "Fiche a"]);
    expect(feed.awards).to.deep.equal([{id: "prix", label: "Prix", innovation: "a"}]);
    expect(leftOut).to.deep.equal([]);
  });

  it("keeps the feed when the index cannot be had, or is something else", async () => {
    for (const [answer, found] of [
      [answering("", {status: 404}), "status 404"],
      [answering("<!doctype html>"), "not-json HTML"],
      [answering("{}"), "format null"],
      [answering(JSON.stringify(header({version: 2}))), "version 2"],
    ] as const) {
      const url = absolute(answer);
      const {feed: kept, leftOut} = await checkFeed({...feed(), index: {url}}, document.baseURI, signal);
      expect(kept.themes).to.have.length(2);
      expect(leftOut).to.deep.equal([{path: "index", problem: "unread", found: `${url} ${found}`}]);
    }
  });

  it("goes on where the network broke off, and keeps what it had when that does not come back", async () => {
    const lines = [header(), block(["a"]), block(["b"]), block(["c"])];
    const text = written(...lines);
    const begun = written(...lines.slice(0, 2), '{"id":["b"');
    const read = async (): Promise<CheckedFeed> => {
      const checking = new FeedCheck({...feed(), index: {url: "/index.ndjson"}}, document.baseURI, signal);
      await checking.read(listsBefore);
      await readIndex(checking, undefined, {...limits, pauses: [1, 1]});
      return checking;
    };
    const again = await withAnswers([breaking(begun), new Response(text)], read);
    expect(again.asked).to.equal(2);
    expect(ids(again.result.feed)).to.deep.equal(["a", "b", "c"]);
    expect(again.result.leftOut).to.deep.equal([]);
    const lost = await withAnswers([breaking(begun), breaking(begun), breaking(begun)], read);
    expect(lost.asked).to.equal(3);
    expect(ids(lost.result.feed)).to.deep.equal(["a"]);
    expect(lost.result.leftOut).to.deep.equal([
      {path: "index", problem: "unread", found: `${absolute("/index.ndjson")} network network error`},
    ]);
  });

  it("shows what has come before the last line has", async () => {
    const arrived: Feed[] = [];
    const made = makeFeedIndex(makeFeed({innovations: 1_500}));
    let send!: (text: string) => void;
    let close!: () => void;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send = (text) => controller.enqueue(new TextEncoder().encode(text));
        close = () => controller.close();
      },
    });
    const lines = made.index.split(/(?<=\n)/);
    const {result} = await withAnswers([new Response(body)], async () => {
      let loading!: Promise<CheckedFeed>;
      await new Promise<void>((resolve) => {
        loading = checkFeed(made.feed, document.baseURI, signal, (feed) => {
          arrived.push(feed);
          resolve();
        });
        send(lines.slice(0, 2).join(""));
      });
      expect(arrived.map(({innovations}) => innovations.length)).to.deep.equal([250]);
      send(lines.slice(2).join(""));
      close();
      return loading;
    });
    expect(result.feed.innovations).to.have.length(1_500);
    expect(result.feed.awards.every(({innovation}) => innovation)).to.equal(true);
    expect(arrived[0]?.innovations).to.have.length(250);
  });

  it("does without a line that is too long, and stops at too many records", async () => {
    const {feed: first, leftOut} = await check([header(), " ".repeat(longestLine + 1) + "{}", block(["a"])]);
    expect(ids(first)).to.deep.equal(["a"]);
    expect(leftOut.map(({path}) => path)).to.deep.equal(["index[1]"]);
    const many = new Array(50_000).fill("x");
    const more = await check([
      header(),
      block(["a"]),
      ...Array.from({length: 5}, () => ({...block([]), id: many})),
    ]);
    expect(more.leftOut.at(-1)).to.include({path: "index", problem: "unread"});
    expect(more.leftOut.at(-1)?.found).to.match(/too-large 2000\d\d > 200000$/);
    expect(ids(more.feed)).to.deep.equal(["a"]);
  });

  it("finds nothing wrong with what the Zod schema accepts, whatever entry is changed", async () => {
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(
        null,
        "",
        "a b",
        0,
        1,
        1.5,
        -1,
        200,
        true,
        [],
        [0],
        [0, 1],
        {},
        {fr: ""},
        {fr: "oui"},
      ),
    );
    const columns = {
      summary: ["Résumé"],
      coordinates: [5.5, 47.1],
      kinds: [0],
      themes: [[0]],
      partner: [0],
      stage: [0],
      criteria: {k: [1]},
      example: [true],
    };
    const names = Object.keys({...block([]), ...columns});
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.boolean(), odd, async (name, isEntry, value) => {
        // Entries beyond the last innovation are nobody's.
        const changed = {
          ...block(["a"], columns),
          [name]: isEntry ? [value] : Array.isArray(value) ? value.slice(0, 1) : value,
        };
        const {leftOut} = await check([header(), changed]);
        if (!indexBlockSchema.safeParse(changed).success)
          expect(leftOut, JSON.stringify(changed)).to.not.be.empty;
        // What only the whole document can tell: numbers and levels that exist, columns as long as the first.
        const isAlone = ["missing", "unknown-id"].includes(leftOut[0]?.problem ?? "");
        if (leftOut.length && !isAlone && !["criteria", "coordinates"].includes(name)) {
          expect(indexBlockSchema.safeParse(changed).success, JSON.stringify(changed)).to.be.false;
        }
      }),
      {numRuns: 600},
    );
    expect(indexHeaderSchema.safeParse(header()).success).to.be.true;
  });
});
