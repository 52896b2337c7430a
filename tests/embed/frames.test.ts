import {expect, fixture, html, waitUntil} from "@open-wc/testing";
import {follow} from "../../src/embed/frames.js";

const height = (frame: HTMLIFrameElement): string => frame.style.height;

/** What a page in the frame says, from an origin. */
function say(frame: HTMLIFrameElement | undefined, data: unknown, origin = "https://rally.example"): void {
  dispatchEvent(new MessageEvent("message", {data, origin, source: frame?.contentWindow ?? window}));
}

describe("a frame with an embed page", () => {
  let frame: HTMLIFrameElement;

  beforeEach(async () => {
    frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="Les étapes" style="border:0" srcdoc="Les étapes"></iframe>`,
    );
    // With `srcdoc` the browser does not go there, yet the frame has the address.
    frame.src = "https://rally.example/widgets/embed/rally-stage-calendar.html?feed=x";
    follow(frame);
  });

  it("is as high as its content says", () => {
    say(frame, {rally: "height", height: 512.4});
    expect(height(frame)).to.equal("513px");
  });

  it("listens to nobody but the origin it is meant to hold", () => {
    say(frame, {rally: "height", height: 512}, "https://evil.example");
    say(undefined, {rally: "height", height: 512});
    expect(height(frame)).to.equal("");
  });

  it("takes nothing for a height that is none", () => {
    for (const wrong of [0, -1, NaN, Infinity, 1e9, "512", "1px;position:fixed", null, {}, [1]]) {
      say(frame, {rally: "height", height: wrong});
    }
    for (const wrong of [null, undefined, "height", 1, [], {rally: "x", height: 5}]) say(frame, wrong);
    expect(height(frame)).to.equal("");
  });

  it("keeps its height when it holds another page", () => {
    frame.src = "https://rally.example/contact.html";
    say(frame, {rally: "height", height: 512});
    expect(height(frame)).to.equal("");
  });

  it("is told who is around it, and again after it has loaded", async () => {
    const heard: unknown[] = [];
    frame.contentWindow!.addEventListener("message", ({data}) => heard.push(data));
    follow(frame);
    frame.dispatchEvent(new Event("load"));
    await waitUntil(() => heard.length > 0);
    expect(heard[0]).to.deep.equal({rally: "hello"});
  });
});
