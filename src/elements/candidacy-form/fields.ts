/** Draws the fields of a step: each with its label, its hint, its error, its count. */
import {html, nothing, type TemplateResult} from "lit";
import {ifDefined} from "lit/directives/if-defined.js";
import {live} from "lit/directives/live.js";
import {
  type ChoiceField,
  type ConsentField,
  type Field,
  isAnswered,
  lengthOf,
  listAt,
  textAt,
  type WrittenField,
} from "../../candidacy/index.js";
import {said} from "../shared/scene.js";
import {characterCount, described, question, remarks} from "./field-parts.js";
import {domId, type FormScene} from "./form-scene.js";
import {gridField} from "./grid.js";
import {municipalityField} from "./municipality.js";

const inputModes = {text: "text", email: "email", phone: "tel"} as const;

function writtenField(field: WrittenField, scene: FormScene): TemplateResult {
  const {act, draft} = scene;
  const id = domId(scene, field.id);
  const text = textAt(draft.answers, field.id);
  const {hint, error, ids} = remarks(field, scene);
  // A line is counted only when it comes near its limit.
  const counts = field.kind === "longtext" || lengthOf(text) > (field.limit ?? Infinity) * 0.8;
  const limit = counts ? field.limit : undefined;
  const countId = `${id}-count`;
  const describedBy = ifDefined(described(ids, limit !== undefined && countId));
  const invalid = error === nothing ? nothing : "true";
  const required = field.required ? "true" : nothing;
  const write = (event: Event): void => {
    act.answer(field, (event.target as HTMLInputElement).value);
  };
  const settle = (): void => {
    act.settle(field);
  };
  return html`<div class="field" part="field" data-field=${id}>
    <label for=${id} part="label">${question(field, scene)}</label>
    ${hint} ${error}
    ${
      field.kind === "longtext"
        ? html`<textarea
            id=${id}
            part="input"
            rows="5"
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            aria-required=${required}
            .value=${live(text)}
            @input=${write}
            @change=${settle}
          ></textarea>`
        : html`<input
            id=${id}
            part="input"
            type=${field.kind === "phone" ? "tel" : field.kind}
            inputmode=${inputModes[field.kind]}
            enterkeyhint="next"
            autocomplete=${field.autocomplete ?? "off"}
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            aria-required=${required}
            .value=${live(text)}
            @input=${write}
            @change=${settle}
          />`
    }
    ${limit === undefined ? nothing : characterCount(countId, text, limit, scene)}
  </div>`;
}

function choiceField(field: ChoiceField, scene: FormScene): TemplateResult {
  const {act, draft} = scene;
  const id = domId(scene, field.id);
  const several = field.kind === "choices";
  const chosen = several ? listAt(draft.answers, field.id) : [textAt(draft.answers, field.id)];
  const {hint, error, ids} = remarks(field, scene);
  const choose = (value: string) => (): void => {
    act.answer(
      field,
      !several
        ? value
        : chosen.includes(value)
          ? chosen.filter((other) => other !== value)
          : [...chosen, value],
    );
    act.settle(field);
  };
  return html`<fieldset class="field" part="field" data-field=${id} aria-describedby=${ifDefined(ids)}>
    <legend part="label">${question(field, scene)}</legend>
    ${hint} ${error}
    <div class="options ${several || field.options.length > 4 ? "many" : ""}">
      ${field.options.map(
        ({value, label, hint: about}, index) => html`
          <label class="option" for="${id}-${index}">
            <input
              id="${id}-${index}"
              type=${several ? "checkbox" : "radio"}
              name=${id}
              .checked=${live(chosen.includes(value))}
              aria-invalid=${error === nothing || several ? nothing : "true"}
              @change=${choose(value)}
            />
            <span
              >${said(label, scene)}
              ${about ? html`<span class="small muted">${said(about, scene)}</span>` : nothing}</span
            >
          </label>
        `,
      )}
    </div>
  </fieldset>`;
}

function consentField(field: ConsentField, scene: FormScene): TemplateResult {
  const {act, draft} = scene;
  const id = domId(scene, field.id);
  const {hint, error, ids} = remarks(field, scene);
  const agree = (event: Event): void => {
    act.answer(field, (event.target as HTMLInputElement).checked);
    act.settle(field);
  };
  return html`<div class="field" part="field" data-field=${id}>
    ${hint} ${error}
    <label class="option" for=${id}>
      <input
        id=${id}
        type="checkbox"
        .checked=${live(isAnswered(field, draft.answers))}
        aria-describedby=${ifDefined(ids)}
        aria-invalid=${error === nothing ? nothing : "true"}
        aria-required=${field.required ? "true" : nothing}
        @change=${agree}
      />
      <span>${question(field, scene)}</span>
    </label>
  </div>`;
}

/** Draws a field of any kind. */
export function drawField(field: Field, scene: FormScene): TemplateResult {
  switch (field.kind) {
    case "choice":
    case "choices":
      return choiceField(field, scene);
    case "municipality":
      return municipalityField(field, scene);
    case "grid":
      return gridField(field, scene);
    case "consent":
      return consentField(field, scene);
    default:
      return writtenField(field, scene);
  }
}
