import {expect} from "@open-wc/testing";
import {checkFeed} from "../../src/feed/check-feed.js";
import {type FeedError, FeedFailure, type LeftOut} from "../../src/feed/index.js";
import {example} from "../../stories/support.js";

async function outcome(name: string): Promise<FeedError | readonly LeftOut[]> {
  const url = new URL(example(name), document.baseURI).href;
  try {
    return (await checkFeed((await (await fetch(url)).json()) as object, url)).leftOut;
  } catch (failure) {
    if (failure instanceof FeedFailure) return failure.error;
    throw failure;
  }
}

describe("the broken examples", () => {
  it("are refused for what is wrong with them", async () => {
    expect(await outcome("broken-format")).to.include({kind: "format"});
    expect(await outcome("broken-version")).to.include({kind: "version", detail: "2"});
    expect(await outcome("broken-rally")).to.include({kind: "invalid", path: "rally.timeZone"});
  });

  it("lose the parts that are wrong, each with its path, and nothing else", async () => {
    const expected = (await (
      await fetch(example("broken-records").replace("feed.json", "left-out.json"))
    ).json()) as {
      path: string;
      problem: string;
    }[];
    const inOrder = (faults: readonly {path: string; problem: string}[]): string[] =>
      faults.map(({path, problem}) => `${path}: ${problem}`).sort();
    const found = (await outcome("broken-records")) as readonly LeftOut[];
    expect(inOrder(found)).to.deep.equal(inOrder(expected));
  });

  it("load even when every text and address of theirs is hostile", async () => {
    expect(await outcome("hostile")).to.be.an("array");
  });
});
