/** The look of the panel, search, filters, count, entries, and of what opens over it. */
import {css} from "lit";

export const panelCss = css`
  .panel {
    overflow: auto;
    overscroll-behavior: auto;
    scroll-padding-block: 4.5em 1em;
  }
  .panel:focus-visible {
    outline-offset: -3px;
  }
  .panel > .skeleton {
    padding: var(--_pad);
  }
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.4em;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: var(--_pad) var(--_pad) 0.5em;
    background: var(--_surface);
  }
  .search input {
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 0.4em 0.9em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    appearance: none;
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .near {
    padding: 0 0.75em;
  }
  .near[aria-expanded="true"] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .filters {
    display: grid;
    gap: 0.5em;
    padding-inline: var(--_pad);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 36px;
    padding: 0.15em 0.8em;
    border: 1px solid var(--_edge);
    border-radius: 2em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
  }
  .chip .theme-mark {
    inline-size: 1.3em;
    block-size: 1.3em;
    margin-inline-start: -0.35em;
  }
  .chip:hover {
    background: var(--_tint);
  }
  .chip[aria-pressed="true"] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .chip[aria-pressed="true"] .theme-mark {
    border-radius: 50%;
    box-shadow: 0 0 0 1.5px var(--_surface);
  }
  .link {
    min-block-size: 32px;
    padding: 0.2em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .chips.few {
    scroll-padding-inline: var(--_pad);
    flex-wrap: nowrap;
    margin-inline: calc(-1 * var(--_pad));
    padding: 4px var(--_pad);
    overflow-x: auto;
    scrollbar-width: none;
  }
  .chips.few > * {
    flex: none;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 32px;
    padding: 0.25em 1em;
    font-variant-numeric: tabular-nums;
  }
  .entries > li {
    border-block-start: 1px solid var(--_line);
  }
  .panel .entries > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4.1em;
  }
  .panel .entries > .far {
    content-visibility: visible;
  }
  .after {
    overflow-anchor: none;
  }
  .entry {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.25em 0.75em;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.6em var(--_pad);
    border: 0;
    border-inline-start: 4px solid transparent;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
    hyphens: auto;
  }
  .entry:is(:hover, .lit) {
    background: var(--_tint);
  }
  .entry[aria-current] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .entry:focus-visible {
    outline-offset: -3px;
  }
  .what {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em;
    line-height: 1.35;
  }
  .what strong {
    font-weight: 650;
    text-wrap: balance;
  }
  .what :is(.who, em) {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .laureate {
    color: var(--_highlight);
    -webkit-text-stroke: 1px var(--_on-highlight);
    paint-order: stroke fill;
    font-size: 1.2em;
    line-height: 1;
  }
  .distance {
    grid-column: 3;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .details {
    position: absolute;
    inset: 30% 0 0;
    z-index: 4;
    overflow: auto;
    padding: 0 0 var(--_pad);
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .details > .close {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    justify-content: start;
    inline-size: 100%;
    border-width: 0 0 1px;
    border-color: var(--_line);
    border-radius: 0;
  }
  .details > .close:focus-visible {
    outline-offset: -3px;
  }
`;
