/** A municipality: free text with suggestions, by the combobox pattern of the APG (list autocomplete, manual selection). */
/* eslint-disable lit-a11y/click-events-have-key-events -- keys are the combobox’s, where the focus stays (APG) */
import {html, nothing, type TemplateResult} from "lit";
import {ifDefined} from "lit/directives/if-defined.js";
import {live} from "lit/directives/live.js";
import {municipalityAt, type MunicipalityField} from "../../candidacy/index.js";
import type {Municipality} from "../../geo/gazetteer.js";
import {question, remarks} from "./field-parts.js";
import {domId, type FormScene} from "./form-scene.js";

/** Draws the field; the gazetteer is fetched when it first takes the focus. */
export function municipalityField(field: MunicipalityField, scene: FormScene): TemplateResult {
  const {act, draft, municipalities: list, words} = scene;
  const id = domId(scene, field.id);
  const {municipality} = municipalityAt(draft.answers, field.id);
  const {hint, error, ids} = remarks(field, scene);
  const options = list.field === field.id ? list.options : [];
  const isOpen = options.length > 0;

  const pick = ({name, insee, postcodes}: Municipality): void => {
    const [postcode, ...others] = postcodes;
    act.answer(field, {municipality: name, insee, ...(others.length === 0 && postcode && {postcode})});
    list.close();
    act.settle(field);
  };
  const onKey = (event: KeyboardEvent): void => {
    const marked = options[list.active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (isOpen) {
        const box = (event.currentTarget as Element).nextElementSibling;
        list.move(event.key === "ArrowDown" ? 1 : -1);
        void list.host.updateComplete.then(() => {
          box?.querySelector('[aria-selected="true"]')?.scrollIntoView({block: "nearest"});
        });
      } else list.suggest(field.id, municipality);
    } else if (event.key === "Enter" && marked) pick(marked);
    else if (event.key === "Escape" && isOpen) list.close();
    else return;
    event.preventDefault();
    // Escape closes the list, not the dialog of the page around it.
    event.stopPropagation();
  };
  return html`<div class="field" part="field" data-field=${id}>
    <label id="${id}-label" for=${id} part="label">${question(field, scene)}</label>
    ${hint} ${error}
    <div class="combobox">
      <input
        id=${id}
        part="input"
        type="text"
        role="combobox"
        aria-labelledby="${id}-label"
        autocomplete="off"
        enterkeyhint="next"
        aria-autocomplete="list"
        aria-expanded=${isOpen ? "true" : "false"}
        aria-controls="${id}-list"
        aria-activedescendant=${options[list.active] ? `${id}-option-${list.active}` : nothing}
        aria-describedby=${ifDefined(ids)}
        aria-invalid=${error === nothing ? nothing : "true"}
        aria-required=${field.required ? "true" : nothing}
        .value=${live(municipality)}
        @focus=${() => void list.load()}
        @input=${(event: Event) => {
          const {value} = event.target as HTMLInputElement;
          act.answer(field, {municipality: value});
          list.suggest(field.id, value);
        }}
        @keydown=${onKey}
        @blur=${() => {
          list.close();
        }}
        @change=${() => {
          act.settle(field);
        }}
      />
      <div
        class="suggestions"
        id="${id}-list"
        role="listbox"
        aria-label=${words.suggestions}
        ?hidden=${!isOpen}
      >
        ${options.map(
          (option, index) => html`
            <div
              class="suggestion"
              id="${id}-option-${index}"
              role="option"
              aria-selected=${index === list.active ? "true" : "false"}
              @pointerdown=${(event: Event) => {
                // The field keeps the focus, so that the list is still there for the click.
                event.preventDefault();
              }}
              @click=${() => {
                pick(option);
              }}
            >
              ${option.name} <span class="muted small">${option.postcodes.join(" · ")}</span>
            </div>
          `,
        )}
      </div>
    </div>
  </div>`;
}
