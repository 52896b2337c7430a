/** The numbered roundel of a stage, as on a rally car's door: the same on the map, in the calendar, on a sheet. */
import {css, html, svg, type TemplateResult} from "lit";

/** Where a stage stands in time. */
export type RoundelLook = "past" | "next" | "coming";

/**
 * Draws a stage's roundel: filled once the stage is over, on the highlight when it is the next one, else a
 * ring. It is a picture, so that whoever draws it also says the number in words. Without a number there is
 * a dot. As an `<svg>` of its own it may stand in a text (1.75em, never below 24px) or inside another `<svg>`.
 */
export function roundel(number: number | undefined, look: RoundelLook): TemplateResult {
  const size = number === undefined || number < 10 ? 17 : number < 100 ? 15 : 11;
  return html`<svg class="roundel ${look}" part="roundel" viewBox="0 0 32 32" aria-hidden="true">
    <circle cx="16" cy="16" r="14.5" />
    ${
      number === undefined
        ? svg`<circle class="dot" cx="16" cy="16" r="5" />`
        : svg`<text x="16" y="16" dy=".36em" font-size=${size}>${number}</text>`
    }
  </svg>`;
}

export const roundelCss = css`
  .roundel {
    flex: none;
    inline-size: max(1.75em, 24px);
    block-size: max(1.75em, 24px);
    overflow: visible;
    fill: var(--_surface);
    stroke: var(--_ink);
    stroke-width: 2.5;
  }
  .roundel text {
    fill: var(--_ink);
    stroke: none;
    font-weight: 750;
    font-variant-numeric: tabular-nums lining-nums;
    text-anchor: middle;
  }
  .roundel .dot {
    fill: var(--_ink);
    stroke: none;
  }
  .roundel.past {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .roundel.past :is(text, .dot) {
    fill: var(--_on-accent);
  }
  .roundel.next {
    fill: var(--_highlight);
    stroke: var(--_ink);
  }
  .roundel.next :is(text, .dot) {
    fill: var(--_on-highlight);
  }
  @media (forced-colors: active) {
    .roundel {
      forced-color-adjust: none;
      fill: Canvas;
      stroke: CanvasText;
    }
    .roundel :is(text, .dot) {
      fill: CanvasText;
    }
    .roundel.past {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .roundel.past :is(text, .dot) {
      fill: Canvas;
    }
    .roundel.next {
      fill: Highlight;
      stroke: CanvasText;
    }
    .roundel.next :is(text, .dot) {
      fill: HighlightText;
    }
  }
`;
