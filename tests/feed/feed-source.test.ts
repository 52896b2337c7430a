import {expect} from "@open-wc/testing";
import {type Feed, FeedFailure, type FeedState} from "../../src/feed/index.js";
import {FeedSource, sourceAt, sourceOf} from "../../src/feed/feed-source.js";

const feed = {language: "fr"} as Feed;

/** A source whose answers the test gives by hand. */
function byHand(): {
  source: FeedSource;
  answer: (outcome: Feed | Error) => Promise<void>;
  signals: AbortSignal[];
} {
  const waiting: {resolve: (loaded: {feed: Feed; leftOut: []}) => void; reject: (cause: Error) => void}[] =
    [];
  const signals: AbortSignal[] = [];
  const source = new FeedSource((signal) => {
    signals.push(signal);
    return new Promise((resolve, reject) => waiting.push({resolve, reject}));
  });
  return {
    source,
    signals,
    answer: async (outcome) => {
      const {resolve, reject} = waiting.shift() ?? {};
      if (outcome instanceof Error) reject?.(outcome);
      else resolve?.({feed: outcome, leftOut: []});
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

const nothing = (): void => undefined;

describe("a feed that elements share", () => {
  it("asks once for all who listen", async () => {
    const {source, answer, signals} = byHand();
    const seen: FeedState["status"][] = [];
    source.listen(() => seen.push(source.state.status));
    source.listen(nothing);
    expect(source.state.status).to.equal("loading");
    await answer(feed);
    expect(signals.length).to.equal(1);
    expect(seen).to.deep.equal(["loading", "ready"]);
  });

  it("stops asking when the last one leaves, and asks again when one returns", async () => {
    const {source, answer, signals} = byHand();
    const stop = source.listen(nothing);
    stop();
    expect(signals[0]?.aborted).to.equal(true);
    expect(source.state.status).to.equal("idle");
    await answer(feed);
    expect(source.state.status, "an unwanted answer changes nothing").to.equal("idle");
    source.listen(nothing);
    expect(signals.length).to.equal(2);
    await answer(feed);
    expect(source.state.status).to.equal("ready");
  });

  it("keeps what it had when a reload fails", async () => {
    const {source, answer} = byHand();
    source.listen(nothing);
    await answer(feed);
    source.reload();
    expect(source.state).to.deep.equal({status: "loading", stale: feed});
    await answer(new FeedFailure({kind: "status", detail: "500"}));
    expect(source.state).to.deep.equal({
      status: "error",
      error: {kind: "status", detail: "500"},
      stale: feed,
    });
    source.reload();
    await answer(feed);
    expect(source.state).to.deep.equal({status: "ready", feed, leftOut: []});
  });

  it("keeps what it had when the last listener leaves during a reload", async () => {
    const {source, answer} = byHand();
    const stop = source.listen(nothing);
    await answer(feed);
    source.reload();
    stop();
    expect(source.state.status).to.equal("ready");
  });

  it("hands on what has come so far, beside what it had, until somebody waits no more", () => {
    const arrivals: ((feed: Feed) => void)[] = [];
    const source = new FeedSource((_, arriving) => {
      arrivals.push(arriving);
      return new Promise(() => undefined);
    });
    const seen: FeedState[] = [];
    const stop = source.listen(() => seen.push(source.state));
    arrivals[0]?.(feed);
    expect(source.state).to.deep.equal({status: "loading", arriving: feed});
    stop();
    arrivals[0]?.(feed);
    expect(source.state).to.deep.equal({status: "idle"});
    expect(seen.length).to.equal(2);
  });

  it("does not ask twice at the same time", () => {
    const {source, signals} = byHand();
    source.listen(nothing);
    source.reload();
    expect(signals.length).to.equal(1);
  });

  it("is one for each address, and one for each object", () => {
    expect(sourceAt("https://a.example/")).to.equal(sourceAt("https://a.example/"));
    const data = {};
    expect(sourceOf(data)).to.equal(sourceOf(data));
    expect(sourceOf(data)).to.not.equal(sourceOf({}));
  });
});
