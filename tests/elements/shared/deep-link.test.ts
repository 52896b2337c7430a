import {expect} from "@open-wc/testing";
import fc from "fast-check";
import {addressWith, valuesIn} from "../../../src/elements/shared/deep-link.js";

const names = ["selected", "themes", "q"];
const write = (address: string, values: Record<string, string | undefined>, prefix = "rally-"): string =>
  addressWith(address, prefix, names, values);
const read = (address: string, prefix = "rally-"): Record<string, string | undefined> =>
  valuesIn(address, prefix, names);

describe("a deep link", () => {
  it("leaves everything else in the address as it is, byte for byte", () => {
    const odd = "https://a.example/p%C3%A9/?b=1&&a=%zz&c=d+e%20f&B=%7e&rally-other=x#h?rally-q=1&y";
    expect(write(odd, {q: "à propos"})).to.equal(odd.replace("#", "&rally-q=%C3%A0+propos#"));
    expect(write(odd, {})).to.equal(odd);
    expect(write("https://a.example/?", {})).to.equal("https://a.example/?");
    expect(write("https://a.example/#", {})).to.equal("https://a.example/#");
  });

  it("takes its own parameters away again, with the question mark when nothing else was asked", () => {
    expect(write("https://a.example/?rally-q=x&rally-themes=a+b#h", {})).to.equal("https://a.example/#h");
    expect(write("https://a.example/?a&rally-q=x&b=", {})).to.equal("https://a.example/?a&b=");
  });

  it("changes a value where it stands", () => {
    expect(write("https://a.example/?rally-q=x&z=1", {q: "y", themes: ""})).to.equal(
      "https://a.example/?rally-q=y&z=1&rally-themes=",
    );
    expect(write("https://a.example/?rally-q=x&rally-q=y", {q: "z"})).to.equal(
      "https://a.example/?rally-q=z",
    );
  });

  it("reads back what it has written, whatever it is, beside what is there", () => {
    const text = fc.string({unit: "grapheme", maxLength: 12});
    const piece = fc.stringMatching(/^[a-zA-Z0-9%=+;:/?.-]{0,10}$/);
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 4}),
        fc.stringMatching(/^[a-z?&=#]{0,6}$/),
        fc.record({selected: text, themes: text, q: text}, {requiredKeys: []}),
        (pieces, hash, values) => {
          const before = `https://a.example/p?${pieces.join("&")}#${hash}`;
          const after = write(before, values);
          expect(read(after)).to.deep.equal(values);
          expect(after.endsWith(`#${hash}`)).to.be.true;
          const kept = pieces.length === 1 && pieces[0] === "" ? [] : pieces;
          const query = after.slice(after.indexOf("?") + 1, after.length - hash.length - 1);
          if (pieces.length) expect(query.split("&").slice(0, kept.length)).to.deep.equal(kept);
          // Nothing of its own is left once it is taken away.
          expect(read(write(after, {}))).to.deep.equal({});
        },
      ),
    );
  });

  it("knows its own element's parameters from another's, and passes over what cannot be read", () => {
    const address = "https://a.example/?rally-one-q=1&rally-q=2&rally-two-q=%zz&rally%2Dtwo-themes=a";
    expect(read(address, "rally-one-")).to.deep.equal({q: "1"});
    expect(read(address)).to.deep.equal({q: "2"});
    expect(read(address, "rally-two-")).to.deep.equal({themes: "a"});
  });
});
