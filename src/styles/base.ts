/** What every element shares: the frame, plain text, headings, links, buttons, the quiet states. */
import {css} from "lit";

export const base = css`
  :host {
    display: block;
    flex: 1 1 auto;
    box-sizing: border-box;
    /* Even where a page reverts all that it finds. */
    min-inline-size: min(100%, 17.5em) !important;
    container-type: inline-size;
    /* A column that is as wide as what is in it, as a float, must find something. */
    contain-intrinsic-inline-size: 17.5em;
    isolation: isolate;
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .frame {
    position: relative;
    min-block-size: inherit;
    padding: clamp(0.75em, 3cqi, 1.5em);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    direction: ltr;
    overflow-wrap: break-word;
  }
  /* Whatever stands there meanwhile fits into the place that is kept; what the page has put inside scrolls. */
  .waiting {
    display: flex;
    flex-flow: column;
  }
  .waiting > :is(.inside, .skeleton) {
    flex: 1 1 0;
    overflow: auto;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  ul,
  ol {
    /* An empty string, since Safari takes "none" to mean that this is no list. */
    list-style-type: "";
  }
  svg {
    display: block;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }
  .title {
    font-size: 1.25em;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0.4em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    text-decoration: underline;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    padding: 0.1em 0.7em;
    border-radius: 1em;
    background: var(--_highlight);
    color: var(--_on-highlight);
    font-size: 0.875em;
    font-weight: 600;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    margin-block-end: var(--_space);
    padding: 0.5em 1em;
    border-inline-start: 4px solid var(--_highlight);
    background: var(--_tint);
  }
  .quiet {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 1em;
    min-block-size: 10em;
    padding: 1em;
    color: var(--_muted);
    text-align: center;
  }
  .skeleton {
    display: grid;
    align-content: start;
    gap: 1em;
  }
  .skeleton i {
    block-size: 1.2em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .skeleton i:nth-child(3n + 2) {
    inline-size: 90%;
    block-size: 3em;
  }
  @media print {
    .frame {
      border: 0;
      padding: 0;
    }
    .button {
      display: none;
    }
  }
`;
