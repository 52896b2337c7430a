import {expect} from "@open-wc/testing";
import type {Innovation} from "../../data-schema/feed.js";
import {checkFeed} from "../../src/feed/check-feed.js";
import {type CheckedFeed, type Feed, type FeedError, FeedFailure} from "../../src/feed/index.js";
import {detailLimits, detailOf, loadDetail} from "../../src/feed/large/detail.js";
import {loadFeed} from "../../src/feed/load-feed.js";
import {answering, example, pending, serving} from "../../stories/support.js";

const {signal} = new AbortController();
const absolute = (url: string): string => new URL(url, document.baseURI).href;

const short = {
  id: "banc",
  title: "Un banc",
  organization: {name: "Les Voisins", kind: "association"},
  summary: "Un banc où l’on se parle.",
  place: {municipality: "Ornans"},
};

async function feedAt(detail: string): Promise<Feed> {
  const {feed} = await checkFeed(
    {
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
      themes: [{id: "t", label: "Thème"}],
      criteria: [{id: "k", label: "Critère", levels: [{value: 1, label: "un"}]}],
      innovations: [{...short, detail}],
    },
    document.baseURI,
  );
  return feed;
}

async function loaded(detail: string, within = detailLimits): Promise<CheckedFeed> {
  const feed = await feedAt(detail);
  return loadDetail(feed.innovations[0]!, feed, signal, within);
}

async function failure(detail: string, within = detailLimits): Promise<FeedError> {
  try {
    await loaded(detail, within);
  } catch (cause) {
    if (cause instanceof FeedFailure) return cause.error;
    throw cause;
  }
  throw new Error("the sheet was loaded");
}

describe("loading a full sheet", () => {
  it("gives the innovation with all that its own document says, checked like a feed’s", async () => {
    const detail = serving({
      ...short,
      need: "On ne se parlait plus.",
      url: "banc.html",
      themes: ["t", "personne"],
      criteria: {k: {level: 1}, autre: {level: 1}},
      video: {url: "javascript:alert(1)", title: "Non"},
    });
    const {feed, leftOut} = await loaded(detail);
    const [innovation] = feed.innovations as [Innovation];
    expect(innovation.need).to.equal("On ne se parlait plus.");
    expect(innovation.url, "addresses start from the document").to.equal(absolute("/feeds/banc.html"));
    expect(innovation.themes).to.deep.equal(["t"]);
    expect(Object.keys(innovation.criteria!)).to.deep.equal(["k"]);
    expect(innovation).not.to.have.property("video");
    expect(leftOut.map(({path, problem}) => `${path} ${problem}`)).to.have.members([
      "video.url impossible",
      "themes[1] unknown-id",
      "criteria.autre unknown-id",
    ]);
  });

  it("reads every sheet that the example’s index names as it stands in the example’s feed", async () => {
    const {feed: listed} = await loadFeed(absolute(example("demonstration-index")), signal);
    const {feed: whole} = await loadFeed(absolute(example("demonstration")), signal);
    expect(listed.innovations).to.have.length(whole.innovations.length);
    for (const innovation of listed.innovations.slice(0, 12)) {
      const {feed, leftOut} = await loadDetail(innovation, listed, signal);
      expect(leftOut).to.deep.equal([]);
      const {image: _, ...same} = whole.innovations.find(({id}) => id === innovation.id)!;
      expect(feed.innovations[0]).to.deep.include(same);
    }
  });

  it("is not another innovation’s sheet, nor one without a title, nor a page", async () => {
    expect(await failure(serving({...short, id: "autre"}))).to.include({kind: "invalid", path: "id"});
    expect(await failure(serving({...short, title: ""}))).to.include({kind: "invalid", path: "title"});
    expect(await failure(serving([short]))).to.include({kind: "invalid"});
    expect(await failure(answering("<!doctype html>"))).to.include({kind: "not-json", detail: "HTML"});
  });

  it("names the address and the reason when there is none", async () => {
    const url = answering("", {status: 404});
    expect(await failure(url)).to.deep.equal({kind: "status", detail: "404", url: absolute(url)});
    expect(await failure(pending(), {...detailLimits, timeout: 20})).to.include({kind: "timeout"});
    expect(await failure(serving({...short, need: "a".repeat(1_000_001)}))).to.include({kind: "too-large"});
  });

  it("is asked for once for the whole page", async () => {
    const feed = await feedAt(serving(short));
    const [innovation] = feed.innovations as [Innovation];
    expect(detailOf(innovation, feed)).to.equal(detailOf(innovation, feed));
  });
});
