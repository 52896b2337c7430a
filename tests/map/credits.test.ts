import {expect} from "@open-wc/testing";
import {readCredit, readCredits} from "../../src/map/credits.js";

describe("the credits of a style", () => {
  it("are text, and links where they lead to a page", () => {
    expect(
      readCredit('<a href="https://osm.example/copyright">&copy; Cartes &amp; plans</a> (ODbL)'),
    ).to.deep.equal([{text: "© Cartes & plans", href: "https://osm.example/copyright"}, {text: " (ODbL)"}]);
  });

  it("are read whatever the quotes and the letters", () => {
    expect(readCredit("<A target=_blank HREF=https://a.example/?b=1&amp;c=2 >A</A>")).to.deep.equal([
      {text: "A", href: "https://a.example/?b=1&c=2"},
    ]);
    expect(readCredit("<a title='x > y' href='http://a.example/'>A</a>")).to.deep.equal([
      {text: "A", href: "http://a.example/"},
    ]);
  });

  for (const href of [
    "javascript:alert(1)",
    "&#106;avascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,x",
    "//a.example/",
    "/copyright",
    "https://",
  ]) {
    it(`lose a link to ${href}`, () => {
      expect(readCredit(`<a href="${href}">A</a>`)).to.deep.equal([{text: "A"}]);
    });
  }

  it("lose every other tag, and keep what looks like one", () => {
    expect(
      readCredit(
        'A<img src=x onerror="alert(1)"> <b>B</b> &lt;i&gt; 3 < 4<!-- <a href="https://c.example/"> -->',
      ),
    ).to.deep.equal(["A", " ", "B", " <i> 3 < 4"].map((text) => ({text})));
  });

  it("are said once each, in one line", () => {
    expect(readCredits(["A", " A ", "", "<b></b>", "B"])).to.deep.equal([
      {text: "A"},
      {text: " · "},
      {text: "B"},
    ]);
  });

  it("are cut where nobody would read on", () => {
    const text = readCredit("<a ".repeat(100_000))
      .map((credit) => credit.text)
      .join("");
    expect(text.length).to.be.at.most(1000);
  });
});
