import {expect} from "@open-wc/testing";
import {embedAddress, type EmbedConfig, oembed, oembedPage} from "../../src/embed/oembed.js";

const config: EmbedConfig = {
  tag: "rally-stage-calendar",
  attributes: {feed: "https://rally.example/feed.json", view: "route", "structured-data": true},
  base: "https://rally.example/widgets",
  title: "Les étapes",
  width: 640,
  height: 720,
  language: "fr",
  page: "https://rally.example/etapes.html",
  json: "https://rally.example/etapes.json",
  provider: {name: "Rally’nov", url: "https://rally.example/"},
};

const parse = (text: string): Document => new DOMParser().parseFromString(text, "text/html");

describe("oEmbed", () => {
  it("makes an address that says all that the attributes say, and no more", () => {
    expect(embedAddress("rally-stage-calendar", {})).to.equal("embed/rally-stage-calendar.html");
    const url = new URL(embedAddress(config.tag, config.attributes, config.base));
    expect(url.pathname).to.equal("/widgets/embed/rally-stage-calendar.html");
    expect([...url.searchParams]).to.deep.equal([
      ["feed", "https://rally.example/feed.json"],
      ["view", "route"],
      ["structured-data", ""],
    ]);
    const more = {endpoint: "https://evil.example/"} as EmbedConfig["attributes"];
    expect(embedAddress(config.tag, more)).to.equal("embed/rally-stage-calendar.html");
  });

  it("answers what a provider must, with a frame that has a name", () => {
    const {html, ...rest} = oembed(config);
    expect(rest).to.deep.equal({
      version: "1.0",
      type: "rich",
      title: "Les étapes",
      provider_name: "Rally’nov",
      provider_url: "https://rally.example/",
      width: 640,
      height: 720,
    });
    const frame = parse(html).querySelector("iframe");
    expect(frame?.title).to.equal("Les étapes");
    expect(frame?.getAttribute("height")).to.equal("720");
    expect(frame?.src).to.equal(
      embedAddress(config.tag, config.attributes, "https://rally.example/widgets/"),
    );
  });

  it("makes a page that consumers discover it by", () => {
    const page = parse(oembedPage(config));
    const link = page.querySelector<HTMLLinkElement>('link[rel="alternate"][type="application/json+oembed"]');
    expect(link?.href).to.equal(config.json);
    expect(page.title).to.equal("Les étapes");
    expect(page.documentElement.lang).to.equal("fr");
    expect(page.querySelector("iframe")).to.exist;
    expect(page.querySelector("script")?.src).to.equal("https://rally.example/widgets/rally.js");
  });

  it("lets no title and no value out of its quotes", () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror='alert(1)'>`;
    const page = parse(
      oembedPage({
        ...config,
        title: hostile,
        language: hostile,
        json: hostile,
        page: hostile,
        attributes: {feed: hostile, partner: hostile},
      }),
    );
    expect(page.title).to.equal(hostile);
    expect(page.querySelectorAll("script").length).to.equal(1);
    expect(page.querySelectorAll("img, [onerror]").length).to.equal(0);
    expect(page.querySelector("iframe")?.title).to.equal(hostile);
  });
});
