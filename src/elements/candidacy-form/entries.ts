/** A group: the same questions for each entry, which come and go. */
import {html, nothing, type TemplateResult} from "lit";
import {entriesAt, type Entry, type EntryField, type GroupField, shownAmong} from "../../candidacy/index.js";
import {plain} from "../shared/scene.js";
import {question, remarks} from "./field-parts.js";
import {domId, entryName, type FormScene, formOfEntry} from "./form-scene.js";

/** The entries with another one at a place; those before it that are still empty come to be. */
function withEntry(entries: readonly Entry[], index: number, entry: Entry): Entry[] {
  return Array.from({length: Math.max(entries.length, index + 1)}, (_, place) =>
    place === index ? entry : (entries[place] ?? {}),
  );
}

/** One entry as its fields see it: as if it were the whole dossier. */
function sceneOfEntry(field: GroupField, index: number, scene: FormScene): FormScene {
  const entries = entriesAt(scene.draft.answers, field.id);
  const answers = entries[index] ?? {};
  const form = formOfEntry(field);
  return {
    ...scene,
    form,
    wholeForm: form,
    prefix: `${domId(scene, {field: field.id})}-e${index}-`,
    draft: {...scene.draft, answers},
    faults: scene.faults.flatMap(({entry, ...fault}) =>
      fault.field === field.id && entry?.index === index ? [{...fault, field: entry.field}] : [],
    ),
    act: {
      ...scene.act,
      answer: (inner, answer) => {
        const changed = {...answers, [inner.id]: answer} as Entry;
        scene.act.answer(field, withEntry(entries, index, changed));
      },
      settle: () => {
        scene.act.settle(field);
      },
    },
  };
}

/** Draws a group; one entry is there from the beginning. */
export function groupField(
  field: GroupField,
  scene: FormScene,
  drawField: (field: EntryField, scene: FormScene) => TemplateResult,
): TemplateResult {
  const {act, draft, words} = scene;
  const id = domId(scene, {field: field.id});
  const entries = entriesAt(draft.answers, field.id);
  const count = Math.max(1, field.min ?? 0, entries.length);
  const {hint, error, ids} = remarks(field, scene);
  const full = entries.length >= (field.max ?? Infinity);
  const remove = (index: number) => (): void => {
    act.answer(
      field,
      entries.filter((_, place) => place !== index),
    );
    act.settle(field);
    act.announce(words.entryRemoved(entryName(field, index, scene)));
    act.focus(`#${id}-add`, ".page-title");
  };
  const add = (): void => {
    const all = Array.from({length: count}, (_, index) => entries[index] ?? {});
    act.answer(field, [...all, {}]);
    act.focus(`[data-entry="${id}-${count}"] :is(input, textarea)`);
  };
  return html`<fieldset class="field group" part="field" data-field=${id} aria-describedby=${ids ?? nothing}>
    <legend part="label">${question(field, scene)}</legend>
    ${hint} ${error}
    ${Array.from({length: count}, (_, index) => {
      const inner = sceneOfEntry(field, index, scene);
      const name = entryName(field, index, scene);
      return html`<div class="entry" role="group" aria-label=${name} data-entry="${id}-${index}">
        <p class="entry-name">
          <strong>${name}</strong>
          ${
            entries.length > (field.min ?? 0)
              ? html`<button type="button" class="link" @click=${remove(index)}>
                  ${words.removeEntry}<span class="visually-hidden">, ${name}</span>
                </button>`
              : nothing
          }
        </p>
        ${shownAmong(field.fields, entries[index] ?? {}).map((one) => drawField(one, inner))}
      </div>`;
    })}
    <button type="button" id="${id}-add" class="button" part="button" ?disabled=${full} @click=${add}>
      ${words.addEntry(field.entry === undefined ? "" : plain(field.entry, scene))}
    </button>
  </fieldset>`;
}
