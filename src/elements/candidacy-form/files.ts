/** Files that go with a dossier: chosen, checked, kept, shown. Fetched when a step asks for some. */
import {html, nothing, type TemplateResult} from "lit";
import type {DossierAttachment} from "../../../data-schema/candidacy.js";
import {filesAt, type FilesField, filesIn} from "../../candidacy/index.js";
import {formatBytes} from "../../i18n/documents/format.js";
import {plain} from "../shared/scene.js";
import type {Drawing} from "../shared/lazy-drawing.js";
import {described, errorLine, question, remarks} from "./field-parts.js";
import {domId, type FillingWords, type FormScene} from "./form-scene.js";
import type {Files} from "./kept-files.js";
import {filesCss} from "./files-styles.js";

export interface FilesDrawing extends Drawing {
  draw(field: FilesField, scene: FormScene): TemplateResult;
}

const usual = {
  accept: ["application/pdf", "image/jpeg", "image/png", "image/webp"],
  maxBytes: 5_000_000,
  maxFiles: 5,
} as const;

/** « PDF, JPEG, images » */
function kindsOf(accept: readonly string[], {allImages}: FillingWords): string {
  return accept
    .map((kind) =>
      kind === "image/*"
        ? allImages
        : kind
            .replace(/^.*[./]/, "")
            .replace(/^\*$/, "")
            .toUpperCase(),
    )
    .join(", ");
}

/** Whether a file is of one of the kinds: `image/*`, `application/pdf`, `.odt`. */
function isOf(accept: readonly string[], {type, name}: File): boolean {
  return accept.some((kind) =>
    kind.startsWith(".")
      ? name.toLowerCase().endsWith(kind.toLowerCase())
      : kind.endsWith("/*")
        ? type.startsWith(kind.slice(0, -1))
        : type === kind,
  );
}

/** Draws files for one element. */
export function filesDrawing(files: Files): FilesDrawing {
  /** Why some were not taken, by the field. */
  const refused = new Map<string, readonly string[]>();

  async function add(field: FilesField, chosen: readonly File[], scene: FormScene): Promise<void> {
    const {act, words} = scene;
    const {accept, maxBytes, maxFiles} = {...usual, ...field};
    const size = (bytes: number): string => formatBytes(bytes, words.language);
    const {id} = field;
    let kept = filesAt(scene.draft.answers, id);
    const reasons: string[] = [];
    for (const file of chosen) {
      if (!isOf(accept, file)) reasons.push(words.wrongKind(file.name, kindsOf(accept, words)));
      else if (file.size > maxBytes) reasons.push(words.tooLarge(file.name, size(file.size), size(maxBytes)));
      else if (file.size === 0) reasons.push(words.emptyFile(file.name));
      else if (kept.length >= maxFiles) reasons.push(words.tooManyFiles(file.name, maxFiles));
      else {
        const attachment = await files.add(file);
        if (!attachment) reasons.push(words.unreadable(file.name));
        else if (!kept.some(({sha256}) => sha256 === attachment.sha256)) kept = [...kept, attachment];
      }
    }
    refused.set(id, reasons);
    if (kept.length > 0) act.answer(field, kept);
    act.settle(field);
    act.announce([...reasons, words.joined(kept.length)].join(" "));
  }

  function drawFile(field: FilesField, file: DossierAttachment, scene: FormScene): TemplateResult {
    const {act, draft, words} = scene;
    const id = domId(scene, {field: field.id});
    const preview = files.preview(file);
    const remove = (): void => {
      const left = filesAt(draft.answers, field.id).filter(({sha256}) => sha256 !== file.sha256);
      act.answer(field, left);
      const all = filesIn({...draft.answers, [field.id]: left});
      // Another question may be answered with the same file.
      if (!all.some(({sha256}) => sha256 === file.sha256)) void files.drop(file.sha256);
      act.settle(field);
      act.announce(words.fileRemoved(file.name));
      act.focus(`#${id}`);
    };
    return html`<li class="file" part="file">
      ${
        preview
          ? html`<img class="preview" src=${preview} alt="" />`
          : html`<span class="preview kind" aria-hidden="true"
              >${file.mediaType.replace(/^.*[/.]/, "").slice(0, 4)}</span
            >`
      }
      <span class="file-name">
        ${file.name} <span class="small muted">${formatBytes(file.bytes, words.language)}</span>
        ${files.isLost(file.sha256) ? html`<strong class="missing">${words.faults.lost(file.name)}</strong>` : nothing}
      </span>
      <button type="button" class="button" part="button" @click=${remove}>
        ${words.removeFile}<span class="visually-hidden">, ${file.name}</span>
      </button>
    </li>`;
  }

  return {
    styles: [filesCss],
    draw: (field, scene) => {
      const {draft, words} = scene;
      const id = domId(scene, {field: field.id});
      const {accept, maxBytes, maxFiles} = {...usual, ...field};
      const {hint, error, ids} = remarks(field, scene);
      const joined = filesAt(draft.answers, field.id);
      const reasons = refused.get(field.id) ?? [];
      return html`<div class="field" part="field" data-field=${id}>
        <label for=${id} part="label">${question(field, scene)}</label>
        ${hint}
        <p class="hint" id="${id}-kinds">
          ${words.filesHint(kindsOf(accept, words), formatBytes(maxBytes, words.language), maxFiles)}
        </p>
        ${error} ${reasons.length > 0 ? errorLine(`${id}-refused`, reasons.join(" "), scene) : nothing}
        ${
          joined.length > 0
            ? html`<ul class="files" aria-label=${plain(field.label, scene)}>
                ${joined.map((file) => drawFile(field, file, scene))}
              </ul>`
            : nothing
        }
        <input
          id=${id}
          class="file-input"
          part="input"
          type="file"
          ?multiple=${maxFiles > 1}
          accept=${accept.join(",")}
          aria-describedby=${described(`${id}-kinds`, ids, reasons.length > 0 && `${id}-refused`) ?? nothing}
          aria-invalid=${error === nothing && reasons.length === 0 ? nothing : "true"}
          aria-required=${field.required ? "true" : nothing}
          @change=${({target}: Event) => {
            const input = target as HTMLInputElement;
            const chosen = [...(input.files ?? [])];
            input.value = "";
            void add(field, chosen, scene);
          }}
        />
      </div>`;
    },
  };
}
