/**
 * A field for a municipality: free text with suggestions, by the combobox pattern of the APG (list autocomplete,
 * manual selection).
 */
/* eslint-disable lit-a11y/click-events-have-key-events -- keys are the combobox’s, where the focus stays (APG) */
import {css, html, nothing, type TemplateResult} from "lit";
import {live} from "lit/directives/live.js";
import type {Municipality} from "../../geo/gazetteer.js";
import type {MunicipalityList} from "./municipality-list.js";

export interface MunicipalityBox {
  readonly list: MunicipalityList;
  /** Id of the input; `ID-label` is that of its label. */
  readonly id: string;
  readonly value: string;
  /** What the list of suggestions is called. */
  readonly suggestions: string;
  readonly isRequired?: boolean;
  readonly isInvalid?: boolean;
  readonly describedBy?: string | undefined;
  readonly enterKeyHint: "next" | "search";
  typed(text: string): void;
  picked(municipality: Municipality): void;
  /** The visitor has left the field, or pressed Enter, after a change. */
  settled: () => void;
}

/** The field keeps the focus, so that the list is still there for the click. */
const keepFocus = (event: Event): void => event.preventDefault();

/** Draws the field; the gazetteer is fetched when it first takes the focus. */
export function renderMunicipalityBox(box: MunicipalityBox): TemplateResult {
  const {list, id, value} = box;
  const options = list.field === id ? list.options : [];
  const isOpen = options.length > 0;

  const pick = (municipality: Municipality): void => {
    box.picked(municipality);
    list.close();
    box.settled();
  };
  const onKey = (event: KeyboardEvent): void => {
    const marked = options[list.active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (isOpen) {
        const listbox = (event.currentTarget as Element).nextElementSibling;
        list.move(event.key === "ArrowDown" ? 1 : -1);
        void list.host.updateComplete.then(() => {
          listbox?.querySelector('[aria-selected="true"]')?.scrollIntoView({block: "nearest"});
        });
      } else list.suggest(id, value);
    } else if (event.key === "Enter" && marked) pick(marked);
    else if (event.key === "Escape" && isOpen) list.close();
    else return;
    event.preventDefault();
    // Escape closes the list, not the dialog of the page around it.
    event.stopPropagation();
  };
  return html`<div class="combobox">
    <input
      id=${id}
      part="input"
      type="text"
      role="combobox"
      aria-labelledby="${id}-label"
      autocomplete="off"
      enterkeyhint=${box.enterKeyHint}
      aria-autocomplete="list"
      aria-expanded=${isOpen}
      aria-controls="${id}-list"
      aria-activedescendant=${options[list.active] ? `${id}-option-${list.active}` : nothing}
      aria-describedby=${box.describedBy ?? nothing}
      aria-invalid=${box.isInvalid ? "true" : nothing}
      aria-required=${box.isRequired ? "true" : nothing}
      .value=${live(value)}
      @focus=${() => void list.load()}
      @input=${(event: Event) => {
        const {value: text} = event.target as HTMLInputElement;
        box.typed(text);
        list.suggest(id, text);
      }}
      @keydown=${onKey}
      @blur=${() => list.close()}
      @change=${box.settled}
    />
    <div class="suggestions" id="${id}-list" role="listbox" aria-label=${box.suggestions} ?hidden=${!isOpen}>
      ${options.map(
        (option, index) => html`
          <div
            class="suggestion"
            id="${id}-option-${index}"
            role="option"
            aria-selected=${index === list.active}
            @pointerdown=${keepFocus}
            @click=${() => pick(option)}
          >
            ${option.name} <span class="muted small">${option.postcodes.join(" · ")}</span>
          </div>
        `,
      )}
    </div>
  </div>`;
}

export const municipalityBoxCss = css`
  .combobox {
    position: relative;
  }
  .suggestions {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(100% + 2px);
    z-index: 1;
    max-block-size: 20em;
    overflow: auto;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
    background: var(--_surface);
  }
  .suggestion {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.7em;
    min-block-size: 44px;
    padding: 0.3em 0.7em;
    cursor: pointer;
  }
  .suggestion:hover,
  .suggestion[aria-selected="true"] {
    background: var(--_tint);
  }
  .suggestion[aria-selected="true"] {
    /* Seen in forced colours, too. */
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
`;
