/** The look of the buttons that move the map, and of the help for the keyboard. */
import {css} from "lit";

export const movingCss = css`
  .pad {
    position: absolute;
    inset: 0.6em calc(0.6em + 46px + 0.4em) auto auto;
    z-index: 2;
    display: grid;
    grid: repeat(3, 44px) / repeat(3, 44px);
    padding: 0.3em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_surface) 85%, transparent);
  }
  /* Beside the buttons at the map’s start there is no room for it. */
  @container (inline-size < 26em) {
    .pad {
      inset-block: auto 0.6em;
    }
  }
  .pad .button {
    min-inline-size: 44px;
    padding: 0;
    border-color: var(--_line);
    color: var(--_ink);
  }
  .pad .north {
    grid-area: 1 / 2;
  }
  .pad .west {
    grid-area: 2 / 1;
  }
  .pad .keys {
    grid-area: 2 / 2;
    font-size: 1.1em;
  }
  .pad .east {
    grid-area: 2 / 3;
  }
  .pad .south {
    grid-area: 3 / 2;
  }
  .help {
    box-sizing: border-box;
    inline-size: min(34em, 100vw - 2em);
    max-block-size: calc(100vh - 2em);
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    overflow: auto;
  }
  .help::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .help :is(h2, h3, h4, h5, h6) {
    margin-block: 0.9em 0.4em;
  }
  .help > .title {
    margin-block-start: 0;
  }
  .help dl {
    display: grid;
    grid-template-columns: minmax(7em, auto) minmax(0, 1fr);
    gap: 0.5em 1em;
    margin: 0 0 1em;
  }
  .help dd {
    margin: 0;
  }
  .help kbd {
    display: inline-block;
    padding: 0 0.4em;
    border: 1px solid var(--_edge);
    border-radius: 0.3em;
    background: var(--_tint);
    font: inherit;
    font-size: 0.9em;
    white-space: nowrap;
  }
`;
