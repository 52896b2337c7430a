/** A municipality among the questions. */
import {html, nothing, type TemplateResult} from "lit";
import {municipalityAt, type MunicipalityField} from "../../candidacy/index.js";
import {renderMunicipalityBox} from "../shared/municipality-box.js";
import {question, remarks} from "./field-parts.js";
import {domId, type FormScene} from "./form-scene.js";

/** Draws the field with its question and remarks. */
export function municipalityField(field: MunicipalityField, scene: FormScene): TemplateResult {
  const {act, draft, municipalities: list, words} = scene;
  const id = domId(scene, {field: field.id});
  const {municipality} = municipalityAt(draft.answers, field.id);
  const {hint, error, ids} = remarks(field, scene);
  return html`<div class="field" part="field" data-field=${id}>
    <label id="${id}-label" for=${id} part="label">${question(field, scene)}</label>
    ${hint} ${error}
    ${renderMunicipalityBox({
      list,
      id,
      value: municipality,
      enterKeyHint: "next",
      suggestions: words.suggestions,
      isRequired: field.required === true,
      isInvalid: error !== nothing,
      describedBy: ids,
      typed: (text) => {
        act.answer(field, {municipality: text});
      },
      picked: ({name, insee, postcodes}) => {
        const [postcode, ...others] = postcodes;
        act.answer(field, {municipality: name, insee, ...(others.length === 0 && postcode && {postcode})});
      },
      settled: () => {
        act.settle(field);
      },
    })}
  </div>`;
}
