import {expect, waitUntil} from "@open-wc/testing";
import {dossierOf, Sender, type Sending} from "../../src/candidacy/index.js";
import {draft, form} from "./sample.js";

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

const receipt = {reference: "R-1", receivedAt: "2013-03-12T15:40:11+01:00"};
const json = (body: unknown, init?: ResponseInit): Response => new Response(JSON.stringify(body), init);
const written = draft({name: "A"});
const parcel = {
  endpoint: "https://receiver.example/candidacies",
  key: written.key,
  dossier: dossierOf(written, {form, language: "fr"}),
};

describe("sending a dossier", () => {
  const original = globalThis.fetch;
  let sent: Sent[] = [];
  let answers: (() => Response | Promise<Response>)[] = [];
  let states: Sending["status"][] = [];
  let sender: Sender;

  beforeEach(() => {
    sent = [];
    answers = [];
    states = [];
    globalThis.fetch = async (url, init = {}) => {
      sent.push({url: url as string, init});
      return (answers.length > 1 ? answers.shift()! : answers[0]!)();
    };
    sender = new Sender(() => states.push(sender.state.status), {timeout: 1_000, pauses: [1, 2]});
  });

  afterEach(() => {
    sender.stop();
    globalThis.fetch = original;
  });

  const becomes = (status: Sending["status"]): Promise<void> =>
    waitUntil(() => sender.state.status === status, `becomes ${status}`);

  it("posts JSON with the dossier’s key and hands over the receipt", async () => {
    answers = [() => json(receipt, {status: 201})];
    sender.send(parcel);
    await becomes("received");
    expect(sender.state).to.deep.equal({
      status: "received",
      receipt,
      dossier: parcel.dossier,
      key: written.key,
    });
    expect(sent).to.have.lengthOf(1);
    const [{url, init}] = sent as [Sent];
    expect(url).to.equal(parcel.endpoint);
    const headers = new Headers(init.headers);
    expect(headers.get("Idempotency-Key")).to.equal(written.key);
    expect(headers.get("Content-Type")).to.equal("application/json");
    expect(init).to.include({method: "POST", credentials: "omit"});
  });

  it("sends once, however often the button is pressed", async () => {
    answers = [() => json(receipt)];
    sender.send(parcel);
    sender.send(parcel);
    await becomes("received");
    expect(sent).to.have.lengthOf(1);
  });

  it("tries again by itself, under the same key and with the same bytes, until it has arrived", async () => {
    answers = [
      () => Promise.reject(new TypeError("offline")),
      () => json({}, {status: 500}),
      () => new Response("<html>", {status: 200}),
      () => json(receipt),
    ];
    sender.send(parcel);
    await becomes("received");
    expect(sent).to.have.lengthOf(4);
    expect(new Set(sent.map(({init}) => init.body)).size).to.equal(1);
    expect(new Set(sent.map(({init}) => new Headers(init.headers).get("Idempotency-Key"))).size).to.equal(1);
    expect(states.filter((status) => status === "waiting")).to.have.lengthOf(3);
  });

  for (const [header, least, most] of [
    ["120", 119_000, 121_000],
    [new Date(Date.now() + 3_600_000).toUTCString(), 3_500_000, 3_601_000],
  ] as const) {
    it(`waits as long as the receiver asks: ${header}`, async () => {
      answers = [() => json({}, {status: 503, headers: {"Retry-After": header}})];
      sender.send(parcel);
      await becomes("waiting");
      const {state} = sender;
      expect(state).to.include({reason: "busy"});
      expect(state.status === "waiting" && state.at! - Date.now())
        .to.be.above(least)
        .and.below(most);
    });
  }

  it("does not send again by itself what is too large", async () => {
    answers = [() => json({}, {status: 413})];
    sender.send(parcel);
    await becomes("waiting");
    expect(sender.state).to.deep.equal({
      status: "waiting",
      reason: "too-large",
      cause: "HTTP 413",
      problem: {errors: []},
      at: undefined,
    });
    answers = [() => json(receipt)];
    sender.again();
    await becomes("received");
  });

  it("hands over what the receiver refuses, and survives a problem that says nothing", async () => {
    const errors = [{pointer: "/answers/name", detail: "taken"}];
    answers = [() => json({errors: [...errors, {pointer: 4}, null]}, {status: 422})];
    sender.send(parcel);
    await becomes("refused");
    expect(sender.state).to.deep.equal({status: "refused", problem: {errors}});
    answers = [() => new Response("nonsense", {status: 422})];
    sender.send(parcel);
    await waitUntil(() => sent.length === 2 && sender.state.status === "refused");
    expect(sender.state).to.deep.equal({status: "refused", problem: {errors: []}});
  });

  it("gives up a receiver that does not answer, and tries again", async () => {
    sender = new Sender(() => states.push(sender.state.status), {timeout: 5, pauses: [1]});
    let hung = 0;
    globalThis.fetch = (_, init) =>
      hung++ > 0
        ? Promise.resolve(json(receipt))
        : new Promise((_, reject) => {
            init?.signal?.addEventListener("abort", () => {
              reject(new DOMException("", "AbortError"));
            });
          });
    sender.send(parcel);
    await becomes("received");
    expect(states).to.include("waiting");
  });

  it("stops when asked, and says nothing of an answer that comes later", async () => {
    let answer: (response: Response) => void = () => undefined;
    answers = [() => new Promise((resolve) => (answer = resolve))];
    sender.send(parcel);
    sender.stop();
    answer(json(receipt));
    await Promise.resolve();
    expect(sender.state).to.deep.equal({status: "idle"});
  });

  it("does not ask again before the moment that the receiver has named, also after a reload", async () => {
    answers = [() => json(receipt)];
    sender.send(parcel, Date.now() + 40);
    expect(sender.state.status).to.equal("waiting");
    expect(sent).to.have.lengthOf(0);
    await becomes("received");
    expect(sent).to.have.lengthOf(1);
  });

  it("keeps still out of the page and goes on when it is back", async () => {
    answers = [() => json({}, {status: 503, headers: {"Retry-After": "3600"}}), () => json(receipt)];
    sender.send(parcel);
    await becomes("waiting");
    sender.pause();
    expect(sender.state.status).to.equal("waiting");
    sender.resume();
    await becomes("received");
  });
});
