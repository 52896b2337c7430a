/** A group of choices in a panel of filters. */
import {css, html, nothing, type TemplateResult} from "lit";

/** A list that is longer than this is folded, when it may be. */
const FOLDED = 6;

export interface Facet {
  readonly legend: string;
  readonly values: readonly string[];
  readonly asked: readonly string[];
  /** How a long list is unfolded and folded again, and whether it is now. */
  readonly folding?: {
    readonly all: (count: number) => string;
    readonly few: string;
    readonly isOpen: boolean;
    readonly toggle: () => void;
  };
}

/** Draws the values as choices below their legend; of a long list a few, with all that are asked for. */
export function facetGroup(
  {legend, values, asked, folding}: Facet,
  choices: (values: readonly string[]) => unknown,
): TemplateResult {
  const isLong = folding !== undefined && values.length > FOLDED;
  const isOpen = !isLong || folding.isOpen;
  const shown = values.filter((value, index) => isOpen || index < FOLDED - 1 || asked.includes(value));
  return html`<fieldset class="facet">
    <legend>${legend}</legend>
    <div class="chips">${choices(shown)}</div>
    ${
      isLong
        ? html`<button
            type="button"
            class="link small"
            part="button"
            aria-expanded=${isOpen}
            @click=${folding.toggle}
          >
            ${isOpen ? folding.few : folding.all(values.length)}
          </button>`
        : nothing
    }
  </fieldset>`;
}

export const facetCss = css`
  .facet {
    display: grid;
    gap: 0.4em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .facet legend {
    float: inline-start;
    padding: 0;
    font-size: 0.875em;
    font-weight: 650;
  }
  .facet .link {
    justify-self: start;
    font-size: 0.875em;
  }
`;
