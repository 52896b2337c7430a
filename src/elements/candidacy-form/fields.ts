/** Draws the fields of a step: each with its label, its hint, its error, its count. */
import {html, nothing, type TemplateResult} from "lit";
import {ifDefined} from "lit/directives/if-defined.js";
import {live} from "lit/directives/live.js";
import {
  type ChoiceField,
  chosenAt,
  type ConsentField,
  type Field,
  type FilesField,
  type DateField,
  isAnswered,
  lengthOf,
  type NumberField,
  textAt,
  type WrittenField,
} from "../../candidacy/index.js";
import {said} from "../shared/scene.js";
import {characterCount, described, question, remarks} from "./field-parts.js";
import {groupField} from "./entries.js";
import {domId, type FormScene} from "./form-scene.js";
import {gridField} from "./grid.js";
import {municipalityField} from "./municipality.js";

/** `number` would take « 12,5 » away in a browser of another language, and change when a wheel turns. */
const types = {
  text: "text",
  email: "email",
  phone: "tel",
  url: "text",
  number: "text",
  date: "date",
} as const;
const inputModes = {text: "text", email: "email", phone: "tel", url: "url", number: "decimal", date: nothing};

function writtenField(field: WrittenField | NumberField | DateField, scene: FormScene): TemplateResult {
  const {act, draft} = scene;
  const id = domId(scene, {field: field.id});
  const text = textAt(draft.answers, field.id);
  const {hint, error, ids} = remarks(field, scene);
  // A line is counted only when it comes near its limit.
  const {maxLength, autocomplete} = field as Partial<WrittenField>;
  const {earliest, latest} = field as Partial<DateField>;
  const counts = field.kind === "longtext" || lengthOf(text) > (maxLength ?? Infinity) * 0.8;
  const limit = counts ? maxLength : undefined;
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
            type=${types[field.kind]}
            inputmode=${inputModes[field.kind]}
            enterkeyhint="next"
            autocomplete=${autocomplete ?? "off"}
            min=${earliest?.length === 10 ? earliest : nothing}
            max=${latest?.length === 10 ? latest : nothing}
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
  const id = domId(scene, {field: field.id});
  const several = field.kind === "choices";
  const chosen = chosenAt(draft.answers, field);
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
  const id = domId(scene, {field: field.id});
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

/** Its place, while what draws it is on its way. */
function filesField(field: FilesField, scene: FormScene): TemplateResult {
  const {files, words} = scene;
  if (files.module) return files.module.draw(field, scene);
  if (!files.hasFailed) void files.ask();
  return html`<div class="field waiting" part="field" data-field=${domId(scene, {field: field.id})}>
    <p part="label"><strong>${question(field, scene)}</strong></p>
    ${
      files.hasFailed
        ? html`<p>${words.unreachable}</p>
            <button type="button" class="button" part="button" @click=${files.ask}>${words.tryAgain}</button>`
        : html`<p class="muted">${words.loading}</p>`
    }
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
    case "files":
      return filesField(field, scene);
    case "group":
      return groupField(field, scene, drawField);
    default:
      return writtenField(field, scene);
  }
}
