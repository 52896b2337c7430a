import {expect} from "@open-wc/testing";
import {type FeedError, FeedFailure} from "../../src/feed/index.js";
import {limits, loadFeed, type LoadLimits} from "../../src/feed/load-feed.js";
import {request, takeRequest} from "../../src/feed/request.js";
import {answering, example, pending} from "../../stories/support.js";

const quick: LoadLimits = {...limits, pauses: [1, 1]};
const absolute = (url: string): string => new URL(url, document.baseURI).href;

async function failure(
  url: string,
  within = quick,
  signal = new AbortController().signal,
): Promise<FeedError> {
  try {
    await loadFeed(absolute(url), signal, within);
  } catch (cause) {
    if (cause instanceof FeedFailure) return cause.error;
    throw cause;
  }
  throw new Error("the feed was loaded");
}

/** Lets `fetch` answer as said, once for each answer, and counts how often it was asked. */
async function withAnswers<Result>(
  answers: (() => Promise<Response>)[],
  during: () => Promise<Result>,
): Promise<{result: Result; asked: number}> {
  const real = window.fetch;
  let asked = 0;
  window.fetch = () => answers[Math.min(asked++, answers.length - 1)]?.() ?? Promise.reject(new Error());
  try {
    return {result: await during(), asked};
  } finally {
    window.fetch = real;
  }
}

describe("loading a feed", () => {
  it("reads the real programme", async () => {
    const {feed} = await loadFeed(absolute(example("rallynov-2013")), new AbortController().signal);
    expect(feed.stages.length).to.equal(9);
  });

  it("tells a page from a feed, and a cut feed from a whole one", async () => {
    expect(await failure(answering("<!doctype html><title>404</title>"))).to.include({
      kind: "not-json",
      detail: "HTML",
    });
    expect(await failure(example("broken-html"))).to.include({kind: "not-json", detail: "HTML"});
    expect(await failure(example("broken-truncated"))).to.include({kind: "not-json"});
    expect(await failure(answering(""))).to.include({kind: "not-json"});
  });

  it("names the address and the status of a missing feed, without asking again", async () => {
    const {result, asked} = await withAnswers([() => Promise.resolve(new Response("", {status: 404}))], () =>
      failure("/nowhere.json"),
    );
    expect(result).to.deep.equal({kind: "status", url: absolute("/nowhere.json"), detail: "404"});
    expect(asked).to.equal(1);
  });

  it("tries a failing server and a failing network three times", async () => {
    const busy = await withAnswers([() => Promise.resolve(new Response("", {status: 503}))], () =>
      failure("/busy.json"),
    );
    expect(busy.result).to.include({kind: "status", detail: "503"});
    expect(busy.asked).to.equal(3);
    const lost = await withAnswers([() => Promise.reject(new TypeError("Failed to fetch"))], () =>
      failure("/lost.json"),
    );
    expect(lost.result).to.include({kind: "network"});
    expect(lost.asked).to.equal(3);
  });

  it("is content with the second try", async () => {
    const text = await (await fetch(example("minimal"))).text();
    const {asked} = await withAnswers(
      [() => Promise.reject(new TypeError("Failed to fetch")), () => Promise.resolve(new Response(text))],
      () => loadFeed(absolute("/second.json"), new AbortController().signal, quick),
    );
    expect(asked).to.equal(2);
  });

  it("gives up on a server that never answers", async () => {
    expect(await failure(pending(), {...quick, timeout: 20})).to.include({kind: "timeout", detail: "0.02 s"});
  });

  it("refuses a feed over the limit, whether its length is announced or not", async () => {
    const small = {...quick, size: 1000};
    const long = " ".repeat(2000);
    expect(await failure(answering(long, {headers: {"Content-Length": "2000"}}), small)).to.include({
      kind: "too-large",
    });
    expect(await failure(answering(long), small)).to.include({kind: "too-large"});
  });

  it("stops when nobody waits any more", async () => {
    const controller = new AbortController();
    const outcome = failure(pending(), quick, controller.signal).catch((cause: unknown) => cause);
    controller.abort();
    expect(((await outcome) as DOMException).name).to.equal("AbortError");
  });

  it("takes over a request that is under way, once", async () => {
    const url = absolute(answering("ahead"));
    expect(await (await takeRequest(url).response).text()).to.equal("ahead");
    const second = takeRequest(url);
    expect((await second.response).status).to.equal(404);
    expect(request).to.be.a("function");
  });
});
