import {expect} from "@open-wc/testing";
import {unzipSync} from "fflate";
import {attributes} from "../../src/embed/address.js";
import {writePlugin, writeShortcode, zipPlugin} from "../../src/embed/wordpress.js";
import french from "../../src/i18n/snippets/fr.js";

const hostile = [
  `'; system('id'); //`,
  `\\'; system('id'); //`,
  "\\",
  `?><script>alert(1)</script><?php`,
  "*/ system('id'); /*",
  "one\nline\r\nand another\0",
  '"{$GLOBALS}" ${x} $x `id`',
  "<<<END\nEND;",
  "L’été « à » Besançon 🌲",
];

const plain = {
  base: "https://rally.example/widgets/",
  feed: "https://rally.example/feed.json",
  rally: "Rally’nov",
  words: french,
  properties: ["--rally-accent"],
};

/** What PHP's scanner makes of a file: its code, in which each text in quotes is `§`, these texts, and its comments. */
function scan(php: string): {code: string; texts: string[]; comments: string[]} {
  const texts: string[] = [];
  const comments: string[] = [];
  const code = php.replace(
    /'((?:[^'\\]|\\[^])*)'|"((?:[^"\\]|\\[^])*)"|\/\*[^]*?\*\/|(?:\/\/|#).*/g,
    (found, single?: string, double?: string) => {
      if (single === undefined && double === undefined) comments.push(found);
      else texts.push(single?.replace(/\\(['\\])/g, "$1") ?? "");
      return found.startsWith("/") || found.startsWith("#") ? "" : "§";
    },
  );
  return {code, texts, comments};
}

/** What WordPress makes of a shortcode: `shortcode_parse_atts`, for values in double quotes and for bare names. */
function parse(shortcode: string): Record<string, string> {
  const [, name, inside] = /^\[(rally)\s([^\]]*)\]$/.exec(shortcode) ?? [];
  expect(name).to.equal("rally");
  const found = inside!.matchAll(/([\w-]+)\s*=\s*"([^"]*)"(?:\s|$)|(\S+)(?:\s|$)/g);
  const decode = (text: string): string =>
    new DOMParser().parseFromString(text.replace(/\\(.)/g, "$1"), "text/html").body.textContent;
  return Object.fromEntries([...found].map(([, key, value, bare]) => [key ?? bare!, decode(value ?? "")]));
}

describe("the WordPress plugin", () => {
  it("is code that closes whatever it opens, and no text that goes to the page by itself", () => {
    const {code} = scan(writePlugin(plain));
    expect(code.startsWith("<?php\n")).to.be.true;
    expect(code).not.to.contain("?>");
    expect(code).not.to.match(/undefined|\[object|NaN/);
    for (const [open, close] of [
      ["(", ")"],
      ["[", "]"],
      ["{", "}"],
    ] as const) {
      expect(code.split(open).length, open).to.equal(code.split(close).length);
    }
  });

  it("tells WordPress what it is", () => {
    const [header] = scan(writePlugin(plain)).comments;
    for (const line of ["Plugin Name", "Description", "Version", "Requires PHP: 7.4", "License: MIT"]) {
      expect(header).to.contain(` * ${line}`);
    }
  });

  it("knows the five widgets and all that an address may set, and no endpoint", () => {
    const {texts} = scan(writePlugin(plain));
    const widgets = ["innovation-map", "sheet-card", "stage-calendar", "candidacy-form", "road-book"];
    expect(texts).to.include.members([...widgets, ...attributes, "Les étapes de Rally’nov"]);
    expect(texts).not.to.include("endpoint");
  });

  it("brings the block’s program along, word for word", async () => {
    const {texts} = scan(writePlugin(plain));
    const [program] = texts.filter((text) => text.startsWith("function (wp, rally)"));
    const module = new Blob([`export default ${program!}`], {type: "text/javascript"});
    const {default: run} = (await import(URL.createObjectURL(module))) as {default: (wp: object) => void};
    const registered: string[] = [];
    // The editor of a real WordPress is in tests/cms.
    run({element: {}, blocks: {registerBlockType: (name: string) => registered.push(name)}});
    expect(registered).to.deep.equal(["rallynov/widget"]);
  });

  for (const value of hostile) {
    it(`holds ${JSON.stringify(value)} as text, wherever it comes from`, () => {
      const usual = scan(writePlugin(plain));
      const {code, texts, comments} = scan(
        writePlugin({...plain, base: value, feed: value, rally: value, properties: [value]}),
      );
      expect(code).to.equal(usual.code);
      expect(comments).to.deep.equal(usual.comments);
      expect(texts.filter((text) => text === value)).to.have.length(4);
      expect(texts).to.include(`Les étapes de ${value}`);
    });
  }

  it("comes as an archive of one folder with one file, as WordPress wants it", async () => {
    const php = writePlugin(plain);
    const archive = await zipPlugin(php);
    const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
    expect(archive.type).to.equal("application/zip");
    expect(Object.keys(files)).to.deep.equal(["rally-widgets/", "rally-widgets/rally-widgets.php"]);
    expect(new TextDecoder().decode(files["rally-widgets/rally-widgets.php"])).to.equal(php);
  });
});

describe("the shortcode", () => {
  it("says what the element’s attributes say", () => {
    const shortcode = writeShortcode(
      "innovation-map",
      {feed: "https://rally.example/feed.json", partner: "cress", themes: "", "with-stages": true},
      "--rally-map-height: 600px",
    );
    expect(shortcode).to.equal(
      '[rally element="innovation-map" feed="https://rally.example/feed.json" partner="cress" with-stages style="--rally-map-height: 600px"]',
    );
  });

  for (const value of [
    ...hostile,
    `"] [gallery] <img src=x onerror=alert(1)>`,
    "https://x.example/?a[]=1&b=2",
  ]) {
    it(`holds ${JSON.stringify(value)} within one value`, () => {
      const written = writeShortcode("stage-calendar", {feed: value, "deep-link": true}, "");
      // HTML has no character 0, and one kind of line end.
      const feed = value.replace("\0", "").replace(/\r\n/g, "\n");
      expect(parse(written)).to.deep.equal({element: "stage-calendar", feed, "deep-link": ""});
      expect(written).not.to.match(/[<>]/);
    });
  }
});
