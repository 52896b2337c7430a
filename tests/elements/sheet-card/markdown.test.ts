import {expect} from "@open-wc/testing";
import fc from "fast-check";
import {render} from "lit";
import {renderMarkdown} from "../../../src/elements/sheet-card/markdown.js";

function draw(story: string, level = 4): HTMLElement {
  const node = document.createElement("div");
  render(renderMarkdown(story, level), node);
  return node;
}

/** What is drawn, without what Lit keeps there. */
const markup = (story: string): string =>
  draw(story)
    .innerHTML.replace(/<!--.*?-->/g, "")
    .replace(/ (?:rel|part|class)="[^"]*"/g, "")
    .replace(/\s+(?=<\/?(?:[uo]l|li|p)\b)|(?<=<\/?(?:[uo]l|li|p)\b[^>]*>)\s+/g, "");

const linksIn = (story: string): (string | null)[] =>
  [...draw(story).querySelectorAll("a")].map((link) => link.getAttribute("href"));

/** Everything that a story may become. */
const allowed = "p, ul, ol, li, em, strong, a, br, hr, blockquote, h2, h3, h4, h5, h6";

describe("a story", () => {
  it("has paragraphs, emphasis, line ends and quotations", () => {
    expect(markup("Un\nmot.\n\n**Deux**, *mots*  \n_là_\\\nici\n\n> Dit-*on*\n\n---")).to.equal(
      "<p>Un\nmot.</p><p><strong>Deux</strong>, <em>mots</em><br><em>là</em><br>ici</p><blockquote><p>Dit-<em>on</em></p></blockquote><hr>",
    );
  });

  it("has lists within lists, and numbers that start where they are said to", () => {
    expect(markup("- un\n- deux\n  1. a\n  2. b\n\n3. trois\n4. quatre")).to.equal(
      '<ul><li>un</li><li>deux<ol><li>a</li><li>b</li></ol></li></ul><ol start="3"><li>trois</li><li>quatre</li></ol>',
    );
  });

  it("has headings below the sheet’s own, whatever their first level", () => {
    const levels = (story: string): string[] => [...draw(story, 5).children].map(({localName}) => localName);
    expect(levels("# Un\n\n## Deux\n\n### Trois")).to.deep.equal(["h5", "h6", "h6"]);
    expect(levels("### Un\n\n#### Deux\n\n### Un")).to.deep.equal(["h5", "h6", "h5"]);
  });

  it("links to the web, to an e-mail address and to a telephone, and to nothing else", () => {
    expect(
      linksIn(
        "[a](https://exemple.org/?a=1&b=2) [b](mailto:lise@exemple.org) [c](tel:+33353011240) <https://exemple.org/d>",
      ),
    ).to.deep.equal([
      "https://exemple.org/?a=1&b=2",
      "mailto:lise@exemple.org",
      "tel:+33353011240",
      "https://exemple.org/d",
    ]);
    for (const href of [
      "javascript:alert(1)",
      "JaVaScRiPt:alert(1)",
      "java&#x0A;script:alert(1)",
      "&#106;avascript:alert(1)",
      "\\javascript:alert(1)",
      "data:text/html,<script>alert(1)</script>",
      "vbscript:x",
      "//exemple.org/",
      "/chemin",
      "ftp://exemple.org/",
      "mailto:lise@exemple.org?bcc=autre@exemple.org",
      "mailto:javascript:alert(1)",
      "tel:javascript:alert(1)",
      "https:exemple.org",
    ]) {
      expect(linksIn(`[piège](${href})`), href).to.deep.equal([]);
      expect(linksIn(`[piège](<${href}>)`), href).to.deep.equal([]);
      expect(linksIn(`<${href}>`), href).to.deep.equal([]);
      expect(draw(`[piège](${href})`).textContent, href).to.contain("piège");
    }
    expect(linksIn("[piège][ici]\n\n[ici]: https://exemple.org/")).to.deep.equal([]);
  });

  it("shows HTML, code and tables as they are written, and of a picture its description", () => {
    for (const written of [
      "<b onclick=alert(1)>gras</b>",
      "<script>alert(1)</script>",
      "`code` et ``plus``",
      "```\ncode\n```",
      "| a | b |\n| - | - |\n| 1 | 2 |",
      "&lt;b&gt; &amp; &#60;b&#62;",
      "~~barré~~",
    ]) {
      expect(draw(written).textContent.replace(/\s/g, ""), written).to.equal(written.replace(/\s/g, ""));
      expect(draw(written).querySelector(":not(p, br)"), written).to.equal(null);
    }
    expect(markup("![un banc](https://traceur.exemple/a.gif)")).to.equal("<p>un banc</p>");
  });

  it("becomes nothing but its own few elements, whatever is written", () => {
    const piece = fc.constantFrom(
      ..."*_[]()<>!#-+\\`&;:/\"'= \n\t|~^".split(""),
      "javascript:",
      "https://exemple.org",
      "<script>",
      "</p>",
      "1. ",
      "> ",
      "mot",
      "\n\n",
      "    ",
      "onerror=",
      "&#x3C;",
      "\u0000",
      "\u2028",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
        const node = draw(pieces.join(""));
        expect(node.querySelector(`:not(${allowed})`)).to.equal(null);
        for (const one of node.querySelectorAll("*")) {
          for (const {name} of one.attributes)
            expect(name).to.be.oneOf(["class", "part", "href", "rel", "start"]);
        }
        for (const link of node.querySelectorAll("a"))
          expect(link.protocol).to.match(/^(?:https?|mailto|tel):$/);
      }),
      {numRuns: 400},
    );
  });

  it("of 100 kB is left as it is written", () => {
    const story = "**Un** mot, *puis* un autre.\n\n".repeat(3_500);
    expect(renderMarkdown(story, 4)).to.equal(undefined);
  });

  describe("of 30 kB that is meant to hang the page", () => {
    const size = 30_000;
    const full = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
    const bombs: Record<string, string> = {
      "ordinary prose": full("Un mot, *puis* un **autre**, et [un lien](https://exemple.org/).\n\n"),
      "one paragraph": full("Un mot, *puis* un **autre**. "),
      "open emphasis": full("*a **a "),
      "nested emphasis": full("*_"),
      stars: full("*"),
      underscores: full("_a"),
      "open brackets": full("["),
      "nested brackets": `${"[".repeat(size / 2)}${"]".repeat(size / 2)}`,
      "open links": full("[a]("),
      "links in links": full("[a](<b"),
      pictures: full("![["),
      quotations: full("> "),
      "quotations in lines": full("> a\n> > b\n"),
      "lists in lists": Array.from({length: 240}, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n"),
      "list marks": full("- "),
      numbers: full("1. a\n"),
      items: full("- a\n"),
      "loose items": full("- a\n\n  b\n\n"),
      backticks: full("`a``"),
      angles: full("<"),
      tags: full("<a b='"),
      comments: full("<!-- "),
      backslashes: full("\\"),
      entities: full("&#x41;&amp"),
      spaces: `a${" ".repeat(size - 2)}b`,
      "line ends": full("a  \n"),
      "empty lines": full("\n"),
      headings: full("# a\n"),
      "closing headings": `# ${"#".repeat(size)} a`,
      definitions: full("[a]: b\n"),
      tabs: full("\t-"),
      rules: full("- - "),
      tables: full("|a"),
    };
    for (const [name, story] of Object.entries(bombs)) {
      it(`does not: ${name}`, () => {
        // One that hangs comes to the runner's own limit.
        expect(draw(story).querySelector(`:not(${allowed})`)).to.equal(null);
      });
    }
  });
});
