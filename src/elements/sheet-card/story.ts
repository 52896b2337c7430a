/**
 * A story is written in a small part of Markdown: paragraphs, headings, lists, emphasis, links. Everything else
 * stays as it is written; nothing is ever parsed as HTML.
 */
import {html, type TemplateResult} from "lit";
import {heading} from "../shared/scene.js";

const inlines = /\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/is;

function inline(text: string): unknown {
  const found = inlines.exec(text);
  if (!found) return text;
  const [whole, strong, emphasis, label, url] = found;
  const inside = inline(strong ?? emphasis ?? label ?? "");
  return [
    text.slice(0, found.index),
    strong
      ? html`<strong>${inside}</strong>`
      : emphasis
        ? html`<em>${inside}</em>`
        : html`<a href=${url ?? ""} rel="noopener">${inside}</a>`,
    inline(text.slice(found.index + whole.length)),
  ];
}

/** Draws a story; its headings begin at `level`. */
export function renderStory(story: string, level: number): TemplateResult[] {
  return story
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [, title] = /^#{1,6} (.+)$/.exec(block) ?? [];
      if (title) return heading(level, inline(title));
      const items = block.split(/^\s*(?:[-*]|\d+[.)]) +/m);
      if (items.length < 2 || items[0]) return html`<p>${inline(block)}</p>`;
      const list = items.slice(1).map((item) => html`<li>${inline(item.trim())}</li>`);
      return /^\s*\d/.test(block)
        ? html`<ol>
            ${list}
          </ol>`
        : html`<ul>
            ${list}
          </ul>`;
    });
}
