/** The snippets on the page, the one for the chosen site first, each with a button that copies it. */
import {make} from "./form.js";

/** What suits each site best. */
const best = {
  html: "element",
  wordpress: "shortcode",
  spip: "div",
  joomla: "div",
  drupal: "div",
  wix: "iframe",
  links: "blockquote",
};

const ways = ["element", "div", "blockquote", "iframe"];

function copyButton(way, name, code, words, say) {
  return make(
    "button",
    {
      type: "button",
      id: `copy-${way}`,
      "aria-label": words.copy(name),
      onclick: async () => {
        try {
          await navigator.clipboard.writeText(code.textContent);
          say(words.copied(name));
        } catch {
          getSelection().selectAllChildren(code);
          say(words.byHand);
        }
      },
    },
    words.copyShort,
  );
}

const sourceOf = (way, name, code) =>
  make("pre", {id: `text-${way}`, tabindex: "0", role: "region", "aria-label": name}, code);

/** A part that is folded until somebody opens it, and stays open when the page is drawn anew. */
function fold(id, summary, ...content) {
  const open = Boolean(document.getElementById(id)?.open);
  return make("details", {id, open}, make("summary", {id: `${id}-title`}, summary), ...content);
}

function figure(way, text, words, say, extra) {
  const name = words.ways[way];
  const code = make("code", {}, text);
  const note = words.notes[way];
  return make(
    "figure",
    {id: `code-${way}`},
    make("figcaption", {}, name, extra),
    note && make("p", {}, note),
    sourceOf(way, name, code),
    copyButton(way, name, code, words, say),
  );
}

function save(blob, name) {
  const href = URL.createObjectURL(blob);
  make("a", {href, download: name}).click();
  // The download has its own hold on the file by then.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** The WordPress plugin: a file to download, and its text for whoever wants to know what it does. */
function pluginFigure(text, words, say, zip) {
  const name = words.ways.plugin;
  const download = async () => {
    save(await zip(text), "rally-widgets.zip");
    say(words.downloaded);
  };
  return make(
    "figure",
    {id: "code-plugin"},
    make("figcaption", {}, name),
    make("p", {}, words.notes.plugin),
    make("button", {type: "button", id: "download-plugin", onclick: download}, words.download),
    fold("plugin-source", words.read, sourceOf("plugin", words.read, make("code", {}, text))),
  );
}

/** All snippets: what the site needs, then the other ways in a fold that stays as it was. */
export function drawCode({snippets, site, words, say, folder, files, zip}) {
  const first = best[site];
  const draw = (way, extra) => figure(way, snippets[way], words, say, extra);
  const file = (ending) => make("em", {}, ` – ${files}${ending}`);
  const mark = make("em", {}, ` – ${words.recommended}`);
  const address = make("code", {}, location.href);
  const policy = first === "iframe" ? "frameCsp" : "csp";
  return [
    draw(first, mark),
    first === "shortcode"
      ? pluginFigure(snippets.plugin, words, say, zip)
      : first !== "element" && first !== "iframe" && draw("classicScript"),
    draw(policy),
    policy === "csp" && draw("rule"),
    fold(
      "others",
      words.others,
      ...ways.filter((way) => way !== first).map((way) => draw(way)),
      draw(policy === "csp" ? "frameCsp" : "csp"),
      folder,
      draw("oembedPage", file(".html")),
      draw("oembedJson", file(".json")),
    ),
    make("p", {}, words.share),
    sourceOf("address", words.address, address),
    copyButton("address", words.address, address, words, say),
  ].filter(Boolean);
}
