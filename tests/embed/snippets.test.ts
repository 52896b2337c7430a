import {expect} from "@open-wc/testing";
import {type SnippetChoice, type Snippets, writeSnippets} from "../../src/embed/snippets.js";
import {checkFeed} from "../../src/feed/check-feed.js";
import {hostile, texts} from "../support/hostile.mjs";
import {makeFeed} from "../support/make-feed.mjs";

const base = "https://rally.example/widgets/";
const feedUrl = "https://rally.example/feed.json";

async function write(
  document: object,
  {tag = "rally-innovation-map", ...more}: Partial<SnippetChoice> = {},
): Promise<Snippets> {
  const {feed} = await checkFeed(document, feedUrl);
  return writeSnippets(feed, {
    tag,
    attributes: {feed: feedUrl},
    base,
    language: "fr",
    style: {"--rally-radius": "1em"},
    height: 608,
    width: 720,
    stages: feed.stages,
    innovations: feed.innovations,
    oembedFolder: "https://rally.example/oembed/",
    ...more,
  });
}

const parse = (text: string): Document => new DOMParser().parseFromString(text, "text/html");
const html = ["element", "div", "blockquote", "iframe", "oembedPage"] as const;

describe("a snippet", () => {
  it("lists what the widget would show, each with its link, and counts what would be too much to paste", async () => {
    const {element} = await write(makeFeed({innovations: 40}));
    const inside = parse(element).querySelector("rally-innovation-map")!;
    expect(inside.querySelectorAll("li > a[href]").length).to.equal(30);
    expect(inside.querySelector("li:last-child")?.textContent).to.equal("… et 10 de plus");
  });

  it("reserves the height that was measured, in the tag and in a rule for a style sheet", async () => {
    const {element, div, blockquote, iframe, rule} = await write(makeFeed({innovations: 1}));
    for (const text of [element, div, rule]) expect(text).to.contain("--rally-map-height: 608px");
    expect(blockquote).to.contain("min-block-size: 608px");
    expect(iframe).to.contain('height="608"');
    expect(rule).to.contain('[data-rally="innovation-map"] {');
  });

  it("says in which language it is written, where the page may speak another", async () => {
    const document = makeFeed({innovations: 1});
    const {div, blockquote} = await write(document, {
      attributes: {feed: feedUrl, lang: "de"},
      language: "de",
    });
    expect(parse(div).querySelector("div")?.lang).to.equal("de");
    expect(parse(blockquote).querySelector("blockquote")?.lang).to.equal("de");
    expect((await write(document)).div).not.to.contain("lang=");
  });

  it("lets nothing out of its quotes, of a feed or of what was chosen", async () => {
    const response = await fetch(
      new URL("../../data-schema/examples/demonstration/feed.json", import.meta.url),
    );
    const demonstration = (await response.json()) as object;
    for (const [turn, text] of texts.filter((_, index) => index % 40 === 0).entries()) {
      const document = hostile(demonstration, turn);
      for (const tag of [
        "rally-innovation-map",
        "rally-stage-calendar",
        "rally-sheet-card",
        "rally-road-book",
      ]) {
        const snippets = await write(document, {
          tag,
          attributes: {feed: feedUrl, partner: text, view: text, now: text},
        });
        for (const way of html) {
          const found = [
            ...parse(snippets[way]).body.querySelectorAll("*"),
            ...parse(snippets[way]).head.children,
          ];
          const names = new Set(found.map(({localName}) => localName));
          const usual = `${tag} div blockquote iframe noscript p a ul li script link meta title`.split(" ");
          expect([...names].filter((name) => !usual.includes(name))).to.deep.equal([]);
          for (const node of found) {
            expect(node.getAttributeNames().filter((name) => /^on|^srcdoc$/.test(name))).to.deep.equal([]);
            if (node.localName === "script")
              expect(node.getAttribute("src")).to.match(/^https:\/\/rally\.example\//);
            const href = node.getAttribute("href");
            if (node.localName === "a") expect(href).to.match(/^https?:\/\//);
          }
        }
      }
    }
  });
});
