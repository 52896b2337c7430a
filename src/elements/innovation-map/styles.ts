/** The look of the innovation map: its frame, and how everything in it gives way to the room there is. */
import {css} from "lit";
import {mapCss} from "../../map/index.js";
import {themeMarkCss} from "../shared/theme-mark.js";
import {iconButtonCss} from "./icon-button.js";
import {layoutCss} from "./layout-styles.js";
import {markCss} from "./mark-styles.js";
import {panelCss} from "./panel-styles.js";

const frameCss = css`
  :host {
    block-size: var(--rally-map-height, 38em);
  }
  .frame {
    --_pad: clamp(0.75em, 3cqi, 1em);
    display: flex;
    flex-direction: column;
    block-size: 100%;
    padding: 0;
    overflow: hidden;
  }
  .frame > .notice {
    margin: 0;
    border-radius: 0;
  }
  slot > .quiet {
    flex: 1;
  }
  .viewport {
    position: relative;
    flex: 1;
    min-block-size: 0;
  }
  .skip {
    position: absolute;
    inset: 0.5em auto auto 0.5em;
    z-index: 3;
    padding: 0.6em 1em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  .attribution {
    padding: 0.2em 0.75em;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_muted);
    font-size: max(0.65em, 10px);
    line-height: 1.3;
  }
  .attribution.roomy {
    min-block-size: calc(5 * 1.3em + 0.4em);
  }
  .attribution a {
    color: inherit;
  }
  .controls {
    position: absolute;
    inset: 0.6em 0.6em auto auto;
    z-index: 2;
    display: grid;
    min-inline-size: 46px;
  }
  .controls.start {
    inset: 0.6em auto auto 0.6em;
  }
  .controls .button {
    min-inline-size: 44px;
    padding: 0 0.75em;
    border-color: var(--_line);
    color: var(--_ink);
  }
  /* One piece, whose buttons share their edges. */
  .controls.end .button {
    padding: 0;
    border-radius: 0;
  }
  .controls.end .button + .button {
    margin-block-start: -1px;
  }
  .controls.end .button:first-child {
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
  }
  .controls.end .button:last-child {
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .controls.end .button:is(:hover, :focus-visible) {
    z-index: 1;
  }
  .controls .button:hover {
    border-color: var(--_accent);
  }
  .controls [aria-pressed="true"] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .number {
    font-variant-numeric: tabular-nums;
    font-weight: 400;
    opacity: 0.85;
  }
`;

export const innovationMapCss = [mapCss, themeMarkCss, iconButtonCss, frameCss, panelCss, markCss, layoutCss];
