/** What stands in a picture's place when it is broken, or waits for a click. Fetched when one does. */
import {css, html, type TemplateResult} from "lit";

const hills = html`<svg class="hills" viewBox="0 8 64 36" aria-hidden="true">
  <path d="M8 40 24 20l11 13 6-7 15 14z" />
  <circle cx="42" cy="17" r="4" />
</svg>`;

/** Draws a picture's description, below a button that asks another host for it when that has a label. */
export function renderInstead(description: unknown, ask: () => void, label?: string): TemplateResult {
  // The button goes then; whoever pressed it stays in the sheet.
  const press = ({target}: Event): void => {
    (target as Element).closest<HTMLElement>("[tabindex]")?.focus();
    ask();
  };
  return html`<div>
    ${label ? html`<button type="button" class="button" part="button" @click=${press}>${label}</button>` : hills}
    <p>${description}</p>
  </div>`;
}

export const styles = [
  css`
    .no-picture {
      border-radius: var(--_radius);
      background: var(--_tint);
      color: var(--_muted);
    }
    .no-picture > div {
      display: grid;
      place-content: center;
      justify-items: center;
      gap: 0.5em;
      padding: 0.75em;
      font-size: 0.875em;
      text-align: center;
      text-wrap: balance;
    }
    .hills {
      inline-size: 4em;
      fill: currentColor;
      opacity: 0.5;
    }
    @media (forced-colors: active) {
      .no-picture {
        border: 1px solid;
      }
    }
  `,
];
