/** Buttons that show a picture alone. */
import {css, html, nothing, type TemplateResult} from "lit";

interface IconButton {
  /** Of the picture, on a square of 16 by 16. */
  readonly path: string;
  /** What it does, said and shown under the pointer. */
  readonly name: string;
  readonly act: () => void;
  readonly look?: string;
  /** Whether what it opens beside it is there. */
  readonly isExpanded?: boolean;
}

export function iconButton({path, name, act, look = "", isExpanded}: IconButton): TemplateResult {
  return html`<button
    type="button"
    class="button icon ${look}"
    part="button"
    aria-label=${name}
    title=${name}
    aria-expanded=${isExpanded ?? nothing}
    @click=${act}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
  </button>`;
}

export const iconButtonCss = css`
  .icon svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
