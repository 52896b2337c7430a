/** Pages whose styles leave nothing alone, as `checkHost` takes them. */
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";

const require = createRequire(import.meta.url);
const sheet = (css) => `<style>${css}</style>`;
const file = (name) => sheet(readFileSync(name, "utf8"));

/** What the default themes of WordPress do to everything below an article. */
const likeWordPress = sheet(`
  *, *::before, *::after { box-sizing: inherit; word-break: break-word; }
  .entry-content > * { max-width: 610px; margin: 30px auto; }
  .entry-content img, .entry-content iframe, .entry-content svg { max-width: 100%; height: auto; }
  .entry-content p, .entry-content li { font-family: serif; line-height: 1.7; margin-bottom: 1.5em; }
  .entry-content a { text-decoration: underline; color: crimson; border-bottom: 1px solid; }
  button, input, select { font-size: 1.125rem; padding: 15px 30px; border: 3px solid; text-transform: uppercase; letter-spacing: 0.3em; }
  h1, h2, h3 { font-size: 3rem; clear: both; } ul { list-style: square; padding-left: 2rem; }
  table { border-collapse: collapse; width: 100%; } td, th { border: 1px solid; padding: 0.5rem; }`);

const article = (widgets) => `<article class="post"><div class="entry-content">${widgets}</div></article>`;
/** Stays on top of the page. */
const sticky = `<header style="position: sticky; top: 0; z-index: 1; height: 60px; background: gold">En-tête</header>`;

export const pages = {
  "Bootstrap 3": {
    head: file(require.resolve("bootstrap3/dist/css/bootstrap.css")),
    body: (widgets) => `<div class="container">${widgets}</div>`,
  },
  "Bootstrap 5": {
    head: file(require.resolve("bootstrap/dist/css/bootstrap.css")),
    body: (widgets) => `<div class="container">${widgets}</div>`,
  },
  "a WordPress theme": {head: likeWordPress, body: article},
  "rules that revert everything": {
    head: sheet("* { all: revert; box-sizing: content-box; float: left } .box { width: 600px }"),
  },
  "a root of 62.5 %": {head: sheet("html { font-size: 62.5% } body { font-size: 1.6rem }")},
  "text that is huge, spaced and in capitals": {
    head: sheet(
      "body { font-size: 1.5em; letter-spacing: 0.4em; text-transform: uppercase; text-indent: 3em; white-space: nowrap }",
    ),
  },
  "boxes that clip and turn": {
    head: sheet(".box { overflow: hidden; transform: translateZ(0); contain: layout; filter: grayscale(1) }"),
  },
  "columns of a grid and of a flex box": {
    head: sheet(".grid { display: grid; grid-template-columns: 1fr 1fr } .flex { display: flex }"),
    body: (widgets) =>
      widgets.replaceAll('<div class="box">', '<div class="box grid">').replace("box grid", "box flex"),
  },
  "a sticky header": {body: (widgets) => sticky + widgets},
};
