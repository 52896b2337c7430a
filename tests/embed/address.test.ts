import {expect} from "@open-wc/testing";
import {readAddress} from "../../src/embed/address.js";

const page = "https://rally.example/widgets/embed/rally-innovation-map.html";
const read = (query: string, ...more: string[]): ReturnType<typeof readAddress> =>
  readAddress(new URL(`${page}?${query}`), ["https://rally.example", ...more]);

describe("the address of an embed page", () => {
  it("sets what the documentation names, an attribute without a value too", () => {
    const {values} = read("partner=cress&with-stages&view=list&deep-link=false");
    expect([...values]).to.deep.equal([
      ["partner", "cress"],
      ["view", "list"],
      ["with-stages", ""],
    ]);
  });

  it("sets nothing else: no handler, no style, no endpoint", () => {
    const {values} = read(
      "onclick=alert(1)&style=x&endpoint=https://rally.example/&id=x&class=x&slot=x&data=x",
    );
    expect(values.size).to.equal(0);
  });

  it("makes a feed absolute and takes it from its own origin alone", () => {
    expect(read("feed=../../feed.json").values.get("feed")).to.equal("https://rally.example/feed.json");
    for (const feed of [
      "https://evil.example/feed.json",
      "//evil.example/feed.json",
      "\\\\evil.example/feed.json",
      "http://rally.example/feed.json",
      "https://rally.example:444/feed.json",
      "https://rally.example@evil.example/feed.json",
      "data:application/json,{}",
      "javascript:alert(1)",
      "blob:https://rally.example/3f1",
      "https://[",
    ]) {
      const {values, refused} = read(`feed=${encodeURIComponent(feed)}`);
      expect(values.has("feed"), feed).to.be.false;
      expect(refused.length, feed).to.equal(1);
    }
  });

  it("takes a feed from an origin that whoever deploys the page has listed", () => {
    const feed = "https://data.example/feed.json";
    expect(read(`feed=${feed}`, "https://data.example").values.get("feed")).to.equal(feed);
  });

  it("takes a ground by its name from anywhere, by its address from where feeds come from", () => {
    expect(read("basemap=none").values.get("basemap")).to.equal("none");
    expect(read("basemap=/style.json").values.get("basemap")).to.equal("https://rally.example/style.json");
    expect(read("basemap=https://evil.example/style.json").values.has("basemap")).to.be.false;
  });
});
