/** The snippets on the page, the one for the chosen site first, each with a button that copies it. */
import {make} from "./form.js";

/** What suits each site best. */
const best = {
  html: "element",
  wordpress: "div",
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

function figure(way, text, words, say, extra) {
  const name = words.ways[way];
  const code = make("code", {}, text);
  const note = words.notes[way];
  return make(
    "figure",
    {id: `code-${way}`},
    make("figcaption", {}, name, extra),
    note && make("p", {}, note),
    make("pre", {id: `text-${way}`, tabindex: "0", role: "region", "aria-label": name}, code),
    copyButton(way, name, code, words, say),
  );
}

/** All snippets: what the site needs, then the other ways in a fold that stays as it was. */
export function drawCode({snippets, site, words, say, folder, files}) {
  const first = best[site];
  const draw = (way, extra) => figure(way, snippets[way], words, say, extra);
  const file = (ending) => make("em", {}, ` – ${files}${ending}`);
  const mark = make("em", {}, ` – ${words.recommended}`);
  const policy = first === "iframe" ? "frameCsp" : "csp";
  return [
    draw(first, mark),
    first !== "element" && first !== "iframe" && draw("classicScript"),
    draw(policy),
    policy === "csp" && draw("rule"),
    make(
      "details",
      {id: "others", open: Boolean(document.querySelector("#others")?.open)},
      make("summary", {id: "others-title"}, words.others),
      ...ways.filter((way) => way !== first).map((way) => draw(way)),
      draw(policy === "csp" ? "frameCsp" : "csp"),
      folder,
      draw("oembedPage", file(".html")),
      draw("oembedJson", file(".json")),
    ),
    make("p", {}, words.share),
  ].filter(Boolean);
}
