/** The partner's site: plain HTML files in which a few `{{placeholders}}` are filled in. */
import {readFile} from "node:fs/promises";
import path from "node:path";
import {serveFolders} from "./server.mjs";

const site = path.join(import.meta.dirname, "site");

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Lines without the indentation that they have in common. */
function unindent(text) {
  const lines = text.split("\n").filter((line) => line.trim());
  const common = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(common)).join("\n");
}

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
function between(html, name) {
  const [, found] = html.split(new RegExp(`<!-- /?${name} -->`));
  if (found === undefined) throw new Error(`The page has nothing called ${name} to show the code of.`);
  return unindent(found);
}

/**
 * Serves the site for widgets of an origin. In its pages,
 * - `{{part header}}` is the file `parts/header.html`;
 * - `{{code agenda}}` is the source of what stands between `<!-- agenda -->` and `<!-- /agenda -->`;
 * - `{{widgets}}` is the origin of the widgets and of the feeds.
 * A part's link to the page itself is marked as such.
 */
export function pages(widgets) {
  const fill = async (page, pathname) => {
    const names = [...page.matchAll(/\{\{part ([a-z]+)\}\}/g)].map(([, name]) => name);
    let html = page;
    for (const name of names) {
      const part = await readFile(path.join(site, "parts", `${name}.html`), "utf8");
      const marked = part.replaceAll(`href="${pathname}"`, `href="${pathname}" aria-current="page"`);
      html = html.replace(`{{part ${name}}}`, () => marked.trim());
    }
    return html
      .replace(/\{\{code ([a-z-]+)\}\}/g, (_, name) => escape(between(page, name)))
      .replaceAll("{{widgets}}", widgets);
  };
  return serveFolders({"/": site}, {fill});
}
