/** Choices that say what each would leave, the same on the map and in the calendar, and what looks like a link. */
import {css, html, nothing, type TemplateResult} from "lit";

/** One choice. One that would leave nothing is told as such, and does nothing. */
export function chip(label: unknown, count: number, pressed: boolean, toggle: () => void): TemplateResult {
  const isVain = !count && !pressed;
  return html`<button
    type="button"
    class="chip"
    part="chip"
    aria-pressed=${pressed}
    aria-disabled=${isVain ? "true" : nothing}
    @click=${isVain ? nothing : toggle}
  >
    ${label} <span class="number">${count}</span>
  </button>`;
}

export const chipCss = css`
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
  .chip:hover {
    background: var(--_tint);
  }
  .chip[aria-pressed="true"] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
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
  @media (pointer: coarse) {
    .chip,
    .link {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed="true"] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
