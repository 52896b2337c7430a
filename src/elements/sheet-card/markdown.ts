/**
 * A story is written in a small part of Markdown (CommonMark): paragraphs, headings, lists, quotations, emphasis,
 * links. Everything else stays as it is written. What the parser has found is drawn piece by piece: nothing is
 * ever parsed as HTML.
 */
import {css, html, nothing} from "lit";
import {getDefaults, Lexer, type MarkedToken, type Token, Tokenizer} from "marked";
import {rules, webAddress} from "../../../data-schema/rules.js";
import {heading} from "../shared/scene.js";

/**
 * Characters of a story and of a paragraph up to which marks are read, and how deep they may lie within each
 * other. No story has more, and what is meant to hang the page takes a third of a second at the worst.
 */
const [longestStory, longestParagraph, deepest] = [30_000, 4_000, 12];

/** Makes the parser pass something by. */
const unread = (): undefined => undefined;

/** Within each other, no more than these: reading them would take longer the deeper they lie. */
const manyQuotations = /^(?: {0,3}> ?){5}/;

const subset = {
  blockquote(this: Tokenizer, text: string) {
    return manyQuotations.test(text) ? undefined : Tokenizer.prototype.blockquote.call(this, text);
  },
  code: unread,
  fences: unread,
  lheading: unread,
  html: unread,
  def: unread,
  table: unread,
  tag: unread,
  reflink: unread,
  codespan: unread,
};

function parse(story: string): Token[] {
  const tokenizer = Object.assign(new Tokenizer(), subset);
  const lexer = new Lexer({...getDefaults(), gfm: false, tokenizer});
  lexer.blockTokens(story.replace(/\r\n?/g, "\n"), lexer.tokens);
  for (const {src, tokens} of lexer.inlineQueue) {
    if (src.length > longestParagraph) tokens.push({type: "text", raw: src, text: src});
    else lexer.inlineTokens(src, tokens);
  }
  return lexer.tokens;
}

/** An address that may be followed; nothing when it is none of the web, of mail or of the telephone. */
function address(href: string): string | undefined {
  const [, scheme = "", rest = ""] = /^(mailto|tel):(.*)$/i.exec(href) ?? [];
  if (/mailto/i.test(scheme)) return rules.email(rest) ? `mailto:${rest}` : undefined;
  if (scheme) return /^\+?[\d().-]{3,30}$/.test(rest) ? `tel:${rest.replace(/[^+\d]/g, "")}` : undefined;
  // At itself as a base, only an absolute address is one.
  return webAddress(href, href);
}

function inline(tokens: readonly Token[], depth: number): unknown {
  return tokens.map((token) => drawInline(token as MarkedToken, depth + 1));
}

function drawInline(token: MarkedToken, depth: number): unknown {
  if (depth > deepest) return token.raw;
  switch (token.type) {
    case "strong":
      return html`<strong>${inline(token.tokens, depth)}</strong>`;
    case "em":
      return html`<em>${inline(token.tokens, depth)}</em>`;
    case "link": {
      const url = address(token.href);
      const label = inline(token.tokens, depth);
      return url ? html`<a href=${url} rel="noopener">${label}</a>` : label;
    }
    case "image":
    case "escape":
      return token.text;
    case "br":
      return html`<br />`;
    default:
      return token.raw;
  }
}

/** Draws blocks; the story's highest heading, of `top` marks, is of `level`. */
class Blocks {
  readonly #top: number;

  constructor(
    tokens: readonly Token[],
    readonly level: number,
  ) {
    this.#top = Math.min(
      ...tokens.map((token) => (token.type === "heading" ? (token as {depth: number}).depth : 6)),
    );
  }

  draw(tokens: readonly Token[], depth = 0): unknown[] {
    return tokens.map((token) => this.#draw(token as MarkedToken, depth + 1));
  }

  #draw(token: MarkedToken, depth: number): unknown {
    if (depth > deepest) return token.raw;
    switch (token.type) {
      case "heading":
        return heading(this.level + token.depth - this.#top, inline(token.tokens, 0));
      case "paragraph":
        return html`<p>${inline(token.tokens, 0)}</p>`;
      case "blockquote":
        return html`<blockquote>${this.draw(token.tokens, depth)}</blockquote>`;
      case "list": {
        const items = token.items.map((item) => html`<li>${this.draw(item.tokens, depth)}</li>`);
        return token.ordered
          ? html`<ol start=${token.start === 1 ? nothing : token.start}>
              ${items}
            </ol>`
          : html`<ul>
              ${items}
            </ul>`;
      }
      case "hr":
        return html`<hr />`;
      case "space":
        return nothing;
      case "text":
        return token.tokens ? inline(token.tokens, 0) : token.raw;
      default:
        return token.raw;
    }
  }
}

/** Draws a story; its headings begin at `level`. Nothing when it is too long, or the parser gives up. */
export function renderMarkdown(story: string, level: number): unknown[] | undefined {
  if (story.length > longestStory) return undefined;
  try {
    const tokens = parse(story);
    return new Blocks(tokens, level).draw(tokens);
  } catch {
    return undefined;
  }
}

export const styles = [
  css`
    .story ul {
      list-style: disc;
      padding-inline-start: 1.25em;
    }
    .story ol {
      list-style: decimal;
      padding-inline-start: 1.75em;
    }
    .story li + li {
      margin-block-start: 0.25em;
    }
    .story blockquote {
      margin: 0;
      padding-inline-start: 1em;
      border-inline-start: 3px solid var(--_edge);
    }
    .story hr {
      inline-size: 4em;
      margin: 0.25em 0;
      border: 0;
      border-block-start: 1px solid var(--_edge);
    }
  `,
];
