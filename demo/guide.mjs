/** The webmaster's guide: Markdown in `docs/`, as pages of the widgets' host. */
import {readFile} from "node:fs/promises";
import path from "node:path";
import {marked} from "marked";

const docs = path.join(import.meta.dirname, "docs");
const languages = {fr: "Français", en: "English"};

const words = {
  fr: {
    pages: "Langue et outils",
    generator: "Le générateur",
    contents: "Sommaire",
    table: "Tableau",
    code: "Code",
  },
  en: {
    pages: "Language and tools",
    generator: "The generator",
    contents: "Contents",
    table: "Table",
    code: "Code",
  },
};

const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, "-")
    .replace(/^-|-$/g, "");

/** The text as HTML, with an address for each heading; what may scroll can be reached with the keyboard. */
function article(text, {contents, table, code}) {
  const chapters = [];
  let tables = 0;
  let codes = 0;
  const html = marked
    .parse(text)
    .replace(/<h([23])>(.*?)<\/h\1>/g, (_, level, title) => {
      const id = slug(title);
      if (level === "2") chapters.push(`<li><a href="#${id}">${title}</a></li>`);
      return `<h${level} id="${id}">${title}</h${level}>`;
    })
    .replaceAll("<pre>", () => `<pre tabindex="0" role="region" aria-label="${code} ${++codes}">`)
    .replaceAll("<th>", '<th scope="col">')
    .replaceAll(
      "<table>",
      () => `<div class="table" tabindex="0" role="region" aria-label="${table} ${++tables}"><table>`,
    )
    .replaceAll("</table>", "</table></div>");
  const list = `<nav aria-label="${contents}"><ul>${chapters.join("")}</ul></nav>`;
  return html.replace("</h1>", `</h1>${list}`);
}

/** Answers `/guide/fr.html` and `/guide/en.html`; `/guide/` leads to the first. */
export async function guide(request, response) {
  const {pathname} = new URL(request.url, "http://localhost");
  if (pathname === "/guide/") {
    response.writeHead(302, {Location: "fr.html"}).end();
    return;
  }
  const [, language] = /^\/guide\/(fr|en)\.html$/.exec(pathname) ?? [];
  if (!language) {
    response.writeHead(404, {"Content-Type": "text/plain; charset=utf-8"}).end("404\n");
    return;
  }
  const text = await readFile(path.join(docs, `${language}.md`), "utf8");
  const [, title] = /^# (.*)$/m.exec(text);
  const links = Object.entries(languages)
    .map(([code, name]) => {
      const current = code === language ? ' aria-current="page"' : "";
      return `<li><a href="${code}.html" lang="${code}" hreflang="${code}"${current}>${name}</a></li>`;
    })
    .join("");
  const {pages, generator} = words[language];
  const compose = `<li><a href="../generator/?ui=${language}">${generator}</a></li>`;
  response.writeHead(200, {"Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache"});
  response.end(`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="../generator/generator.css" />
  </head>
  <body>
    <header><nav aria-label="${pages}"><ul>${links}${compose}</ul></nav></header>
    <main><article>${article(text, words[language])}</article></main>
  </body>
</html>
`);
}
