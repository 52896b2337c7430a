import {expect} from "@open-wc/testing";
import fc from "fast-check";
import {checkFeed} from "../../src/feed/check-feed.js";
import {type CheckedFeed, type Feed, FeedFailure} from "../../src/feed/index.js";
import {streamFeed} from "../../src/feed/large/stream-feed.js";
import {limits, loadFeed, parse, type Pieces} from "../../src/feed/load-feed.js";
import {example} from "../../stories/support.js";
import {makeFeed} from "../support/make-feed.mjs";

const base = "https://rally.example/data/feed.json";
const signal = new AbortController().signal;

async function* arrivingIn(pieces: readonly string[]): Pieces {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

/** A feed and its faults, or why there is none; what a browser says of bad JSON is left out. */
async function outcome(check: () => Promise<CheckedFeed>): Promise<unknown> {
  try {
    const {feed, leftOut} = await check();
    return {feed, leftOut};
  } catch (failure) {
    if (!(failure instanceof FeedFailure)) throw failure;
    const {kind, path, detail} = failure.error;
    return {kind, path, detail: kind === "not-json" ? detail === "HTML" : detail};
  }
}

const whole = (text: string): Promise<unknown> =>
  outcome(() => checkFeed(parse<object>(text, JSON.parse), base));

const streamed = (pieces: readonly string[], arriving?: (feed: Feed) => void): Promise<unknown> =>
  outcome(async () => (await streamFeed("", arrivingIn(pieces), base, signal, arriving))());

/** Cuts a text at given places, wherever these are. */
function cut(text: string, places: readonly number[]): string[] {
  const ends = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

const places = fc.array(fc.nat(), {maxLength: 40});

const read = async (name: string): Promise<string> => (await fetch(example(name))).text();

const head = `"format":"rally-feed","version":1,"updated":"2013-02-15T09:00:00+01:00","language":"fr"`;
const rally = `"rally":{"id":"r","title":"R","timeZone":"Europe/Paris","region":{"name":"F","bbox":[5,46,7,48]}}`;
const lists = `"partners":[{"id":"p","name":"P","role":"host"}],"themes":[{"id":"t","label":"T"}],"criteria":[],"stages":[]`;
const sheet = (id: string, more = ""): string =>
  `{"id":"${id}","title":"É\\u00e9 \\"[{,","summary":"\\\\","organization":{"name":"O","kind":"other"},"place":{"municipality":"Dole"}${more}}`;
const named = `${sheet("a", `,"partner":"p","themes":["t","u"]`)} , ${sheet("b", `,"partner":"q","url":1`)}`;

/** Documents with something that a reader of pieces could stumble over. */
const awkward = [
  `{${head},${rally},${lists},"innovations":[${named}],"awards":[{"id":"x","label":"X","innovation":"a"}]}`,
  `{${head},${rally},"innovations":[${named}],${lists}}`,
  `{"innovations" : [ ${named} ] ,${head},${rally},${lists}}`,
  `{${head},${rally},${lists},"innovations":[${named}],"themes":[{"id":"u","label":"U"}],"partners":[]}`,
  `{${head},${rally},"innovations":[${named}],"innovations":[${sheet("z")}]}`,
  `{${head},${rally},"innovations":[${named}],"innovations":7}`,
  `{${head},${rally},"innovations":{"a":[1]},"innovations":[${named}]}`,
  `{${head},${rally},"innovations":[${named}],"innov\\u0061tions":[]}`,
  `{${head},${rally},"innov\\u0061tions":[${named}]}`,
  `{${head},${rally},"innovations":[]}`,
  `{${head},${rally},"innovations":null}`,
  `{${head},${rally},"note":"\\"innovations\\":[","more":{"innovations":[${named}]},"list":["innovations",[1]]}`,
  `{${head},${rally},"innovations":[${sheet("a")},${sheet("a")},null,[],"x",{"id":"c"}]}`,
  `{${head},${rally},"innovations":[${named},]}`,
  `{${head},${rally},"innovations":[,${named}]}`,
  `{${head},${rally},"innovations":[${named},,${sheet("c")}]}`,
  `{${head},${rally},"innovations":[${named}}`,
  `{${head},${rally},"innovations":[${named}]]`,
  `{${head},${rally},"innovations":[${named}]`,
  `{${head},"innovations":[${named}]}`,
  `["innovations":[${named}]]`,
  `{${head},${rally} "innovations":[${named}]}`,
  `{${head},${rally},"innovations":[${named}]} x`,
  `\n<!doctype html><script>{x:1,"a":"\\q","innovations":[</script>`,
  `[]`,
  ``,
];

describe("a feed that is read as it arrives", () => {
  for (const name of [
    "demonstration",
    "rallynov-2013",
    "minimal",
    "hostile",
    "broken-records",
    "broken-truncated",
    "broken-html",
    "broken-rally",
    "broken-version",
  ]) {
    it(`gives what the example ${name} gives as a whole, wherever it is cut`, async () => {
      const text = await read(name);
      const expected = await whole(text);
      await fc.assert(
        fc.asyncProperty(places, async (where) => {
          expect(await streamed(cut(text, where))).to.deep.equal(expected);
        }),
        {numRuns: 12},
      );
    });
  }

  it("gives what an awkward document gives as a whole, cut after each character and nowhere", async () => {
    for (const text of awkward) {
      const expected = await whole(text);
      expect(await streamed(Array.from(text)), text).to.deep.equal(expected);
      expect(await streamed([text]), text).to.deep.equal(expected);
    }
  });

  it("takes and refuses the same as JSON.parse when a sign is changed, added or lost", async () => {
    const texts = awkward.slice(0, 13);
    const changes = fc.record({
      text: fc.constantFrom(...texts),
      place: fc.nat(),
      lost: fc.nat(2),
      added: fc.constantFrom(
        "",
        ",",
        "[",
        "]",
        "{",
        "}",
        '"',
        ":",
        "\\",
        " ",
        "0",
        "]]",
        "],[",
        '"innovations":[',
      ),
      where: places,
    });
    await fc.assert(
      fc.asyncProperty(changes, async ({text, place, lost, added, where}) => {
        const at = place % text.length;
        const changed = text.slice(0, at) + added + text.slice(at + lost);
        expect(await streamed(cut(changed, where)), changed).to.deep.equal(await whole(changed));
      }),
      {numRuns: 1500},
    );
  });

  it("shows the first innovations before the last have come, and each time four times as many", async () => {
    const made = makeFeed({innovations: 2_000});
    const text = JSON.stringify(made);
    const arrived: Feed[] = [];
    const pieces = Array.from({length: 100}, (_, index) =>
      text.slice((index * text.length) / 100, ((index + 1) * text.length) / 100),
    );
    let sent = 0;
    const atFirst: number[] = [];
    async function* slowly(): Pieces {
      for (const piece of pieces) {
        sent += 1;
        if (arrived.length > 0) await new Promise((resolve) => setTimeout(resolve, 5));
        yield piece;
      }
    }
    const finish = await streamFeed("", slowly(), base, signal, (feed) => {
      arrived.push(feed);
      atFirst.push(sent);
    });
    const {feed} = await finish();
    const counts = arrived.map(({innovations}) => innovations.length);
    expect(counts[0]).to.be.within(50, 200);
    expect(atFirst[0]).to.be.lessThan(20);
    expect(counts.length).to.be.greaterThan(1);
    for (const [index, count] of counts.slice(1).entries()) expect(count).to.be.at.least(4 * counts[index]!);
    expect(feed.innovations.slice(0, counts[0])).to.deep.equal(arrived[0]?.innovations);
    expect(arrived[0]?.themes).to.deep.equal(feed.themes);
  });

  it("waits for the end when what the innovations name stands after them", async () => {
    const {innovations, themes, ...rest} = makeFeed({innovations: 500});
    const arrived: Feed[] = [];
    const text = JSON.stringify({...rest, innovations, themes});
    expect(await streamed(cut(text, [9_000, 60_000, 90_000]), (feed) => arrived.push(feed))).to.deep.equal(
      await whole(text),
    );
    expect(arrived).to.deep.equal([]);
  });

  it("is loaded over the network with its characters cut anywhere", async () => {
    const made = makeFeed({innovations: 700});
    const bytes = new TextEncoder().encode(JSON.stringify(made));
    const real = window.fetch;
    window.fetch = () =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            start(controller) {
              for (let at = 0; at < bytes.length; at += 997) controller.enqueue(bytes.slice(at, at + 997));
              controller.close();
            },
          }),
        ),
      );
    try {
      const arrived: Feed[] = [];
      const loaded = await loadFeed(base, signal, limits, (feed) => arrived.push(feed));
      const {feed, leftOut} = await checkFeed(made, base);
      expect(loaded.feed).to.deep.equal(feed);
      expect(loaded.leftOut).to.deep.equal(leftOut);
      expect(arrived.length).to.be.greaterThan(0);
    } finally {
      window.fetch = real;
    }
  });

  it("is refused with more records than a page can bear, all of them counted", async () => {
    const list = new Array(200_001).fill("0").join();
    const text = `{${head},${rally},${lists},"innovations":[${list}]}`;
    expect(await streamed([text])).to.deep.equal(await whole(text));
  });

  it("stops when nobody waits any more", async () => {
    const controller = new AbortController();
    const text = JSON.stringify(makeFeed({innovations: 20_000}));
    const reading = streamFeed("", arrivingIn([text]), base, controller.signal);
    setTimeout(() => {
      controller.abort();
    });
    const stopped = await reading.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect((stopped as DOMException).name).to.equal("AbortError");
  });
});
