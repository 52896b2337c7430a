/** The webmaster's guide: Markdown in `docs/`, as pages of the widgets' host. */
import {readFile} from "node:fs/promises";
import path from "node:path";
import {marked} from "marked";

const docs = path.join(import.meta.dirname, "docs");
const languages = {fr: "Français", en: "English"};

/** Answers `/guide/fr.html` and `/guide/en.html`. */
export async function guide(request, response) {
  const {pathname} = new URL(request.url, "http://localhost");
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
  const scrollable = marked.parse(text).replaceAll("<pre>", '<pre tabindex="0">');
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
    <header><nav aria-label="${language === "fr" ? "Langue" : "Language"}"><ul>${links}</ul></nav></header>
    <main><article>${scrollable}</article></main>
  </body>
</html>
`);
}
