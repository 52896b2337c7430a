import {html, type TemplateResult} from "lit";

/** A button that asks for a saved dossier. */
export function openButton(label: string, open: (file: File) => void): TemplateResult {
  return html`<span class="open">
    <button
      type="button"
      class="button"
      part="button"
      @click=${({currentTarget}: Event) => {
        ((currentTarget as Element).nextElementSibling as HTMLInputElement).click();
      }}
    >
      ${label}
    </button>
    <input
      type="file"
      hidden
      accept=".rally.json,.json,application/json"
      aria-label=${label}
      @change=${({target}: Event) => {
        const input = target as HTMLInputElement;
        const [file] = input.files ?? [];
        // The same file may be chosen again, once it is mended.
        input.value = "";
        if (file) open(file);
      }}
    />
  </span>`;
}
