/** Every answer, to be read again: before sending, after the deadline, on paper. */
import {html, nothing, type TemplateResult} from "lit";
import type {Dossier} from "../../../data-schema/candidacy.js";
import {
  type Answer,
  type Answers,
  chosenAt,
  entriesAt,
  faultsOfField,
  type Field,
  filesAt,
  type Form,
  isAnswered,
  levelAt,
  municipalityAt,
  shownAmong,
  shownSteps,
  type Target,
  textAt,
} from "../../candidacy/index.js";
import {formatBytes} from "../../i18n/documents/format.js";
import {formatDay} from "../../i18n/index.js";
import {isDay} from "../../time/index.js";
import {heading, said, type Scene} from "../shared/scene.js";
import {entryName, type FillingWords} from "./form-scene.js";

/** What is read again, and how to change it when that is still possible. */
export interface Reading extends Scene<FillingWords> {
  readonly form: Form;
  readonly answers: Answers | Dossier["answers"];
  readonly change?: (step: string, target: Target) => void;
  /** Answers that no question asks for any more. */
  readonly orphans?: readonly [id: string, answer: Answer][];
}

interface Row {
  readonly label: unknown;
  readonly content: unknown;
  readonly target: Target;
  readonly missing: boolean;
}

function contentOf(field: Field, answers: Answers, reading: Reading): unknown {
  switch (field.kind) {
    case "choice":
    case "choices": {
      const chosen = chosenAt(answers, field);
      const known = field.options.filter(({value}) => chosen.includes(value));
      return html`<ul>
        ${known.map(({label}) => html`<li>${said(label, reading)}</li>`)}
      </ul>`;
    }
    case "municipality": {
      const {municipality, postcode} = municipalityAt(answers, field.id);
      return postcode ? `${municipality} (${postcode})` : municipality;
    }
    case "consent":
      return reading.words.agreed;
    case "date": {
      const day = textAt(answers, field.id);
      return isDay(day) ? formatDay(day, reading.words.language, "plain") : day;
    }
    case "files":
      return html`<ul>
        ${filesAt(answers, field.id).map(
          ({name, bytes}) =>
            html`<li>${name} <span class="muted">${formatBytes(bytes, reading.words.language)}</span></li>`,
        )}
      </ul>`;
    case "group":
      return entriesAt(answers, field.id).map(
        (entry, index) => html`
          <p><strong>${entryName(field, index, reading)}</strong></p>
          <dl class="entry">
            ${shownAmong(field.fields, entry)
              .filter((one) => isAnswered(one, entry))
              .map(
                (one) =>
                  html`<div>
                    <dt>${said(one.label, reading)}</dt>
                    <dd>${contentOf(one, entry, reading)}</dd>
                  </div>`,
              )}
          </dl>
        `,
      );
    default:
      return html`<span class="written">${textAt(answers, field.id).trim()}</span>`;
  }
}

function rowsOf(field: Field, reading: Reading): Row[] {
  const answers = reading.answers as Answers;
  const faults = faultsOfField(field, answers);
  if (field.kind === "grid") {
    return field.criteria.map((criterion): Row => {
      const {level, note} = levelAt(answers, field, criterion.id);
      const chosen = criterion.levels.find(({value}) => value === level);
      const said_ = level === null ? reading.words.unknownLevel : chosen && said(chosen.label, reading);
      return {
        label: said(criterion.label, reading),
        content:
          said_ !== undefined || note?.trim()
            ? html`${said_}${note?.trim() ? html`<p class="written">${note.trim()}</p>` : nothing}`
            : nothing,
        target: {field: field.id, criterion: criterion.id},
        missing: Boolean(reading.change) && faults.some((fault) => fault.criterion === criterion.id),
      };
    });
  }
  return [
    {
      label: said(field.label, reading),
      content: isAnswered(field, answers) ? contentOf(field, answers, reading) : nothing,
      target: {field: field.id},
      missing: Boolean(reading.change) && faults.length > 0,
    },
  ];
}

/** Whatever an answer is, as text. */
function asText(answer: unknown): string {
  if (typeof answer === "string") return answer;
  if (Array.isArray(answer)) return answer.map(asText).filter(Boolean).join(", ");
  if (typeof answer !== "object" || answer === null) return String(answer);
  const {municipality, name} = answer as {municipality?: unknown; name?: unknown};
  return asText(municipality ?? name ?? Object.values(answer));
}

function orphanSection({level, orphans = [], words}: Reading): unknown {
  if (orphans.length === 0) return nothing;
  return html`<section class="review" part="review">
    ${heading(level + 1, words.orphans)}
    <p class="small muted">${words.orphansHint}</p>
    <dl>
      ${orphans.map(
        ([id, answer]) =>
          html`<div class="answer">
            <dt>${id}</dt>
            <dd><span class="written">${asText(answer)}</span></dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** Draws the answers step by step. `fields` of a step that is being filled in beside are left out. */
export function review(reading: Reading, exceptStep?: string): TemplateResult {
  const {form, words, level, change} = reading;
  return html`${shownSteps(form.steps, reading.answers as Answers)
    .filter(({id, fields}) => id !== exceptStep && fields.length > 0)
    .map(
      (step) => html`
        <section class="review" part="review">
          ${heading(level + 1, said(step.title, reading))}
          <dl>
            ${step.fields
              .flatMap((field) => rowsOf(field, reading))
              .map(
                ({label, content, target, missing}) => html`
                  <div class="answer">
                    <dt>${label}</dt>
                    <dd>
                      ${content === nothing && !missing ? html`<span class="muted">${words.noAnswer}</span>` : content}
                      ${missing ? html`<strong class="missing">${words.toAnswer}</strong>` : nothing}
                    </dd>
                    ${
                      change
                        ? html`<dd class="change">
                            <button
                              type="button"
                              class="link"
                              @click=${() => {
                                change(step.id, target);
                              }}
                            >
                              ${words.change}<span class="visually-hidden">, ${label}</span>
                            </button>
                          </dd>`
                        : nothing
                    }
                  </div>
                `,
              )}
          </dl>
        </section>
      `,
    )}
  ${orphanSection(reading)}`;
}
