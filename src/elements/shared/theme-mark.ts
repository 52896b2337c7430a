/** A theme as it is seen: a disc in its colour with its pictogram, the same on the map, in lists and on sheets. */
import {css, html, svg, type SVGTemplateResult, type TemplateResult} from "lit";
import type {Theme} from "../../../data-schema/feed.js";
import {themeLook} from "../../styles/theme-icons.js";

/**
 * The disc as shapes for an SVG drawing, around the origin; a radius in the drawing's units. Colours are
 * attributes, which a style sheet overrides.
 */
export function themeDisc(themes: readonly Theme[], id: string | undefined, radius = 12): SVGTemplateResult {
  const {color, ink, path} = themeLook(themes, id);
  return svg`<g class="theme-disc" transform="scale(${radius / 12})"
    ><circle r="12" fill=${color} /><path d=${path} fill=${ink} fill-rule="evenodd" transform="translate(-8-8)"
  /></g>`;
}

/** The disc as a picture of 1.5em; decoration beside the theme's name, which tells the same in words. */
export function themeMark(themes: readonly Theme[], id: string | undefined): TemplateResult {
  return html`<svg class="theme-mark" viewBox="-12 -12 24 24" aria-hidden="true">
    ${themeDisc(themes, id)}
  </svg>`;
}

/** Goes into the styles of an element that draws themes. */
export const themeMarkCss = css`
  .theme-mark {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  @media print {
    .theme-disc {
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .theme-disc circle {
      fill: CanvasText;
    }
    .theme-disc path {
      fill: Canvas;
    }
  }
`;
