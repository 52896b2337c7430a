/** The story of an innovation. What reads its Markdown is fetched only when a story has some. */
import {html, type LitElement, type TemplateResult} from "lit";
import {LazyDrawing} from "../shared/lazy-drawing.js";
import type * as Markdown from "./markdown.js";

/** What Markdown takes for a mark; most stories of a line or two have none. */
const mark = /[*_[\\<]|^ {0,3}(?:[-+#>]|\d+[.)])/m;

/** Draws stories; as long as their marks cannot be read, as they are written. */
export class Stories {
  readonly #markdown: LazyDrawing<typeof Markdown>;

  constructor(host: LitElement) {
    this.#markdown = new LazyDrawing(host, () => import("./markdown.js"));
  }

  /** Headings begin at `level`. */
  render(story: string, level: number): unknown {
    if (!mark.test(story)) return plainly(story);
    void this.#markdown.ask();
    return this.#markdown.module?.renderMarkdown(story, level) ?? plainly(story);
  }
}

function plainly(story: string): TemplateResult[] {
  return story
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => html`<p class="plain">${paragraph}</p>`);
}
