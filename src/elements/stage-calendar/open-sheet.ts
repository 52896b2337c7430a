/** The sheet of an innovation, opened where it is named: in a frame, too, it stands where the visitor looks. */
import {html, type LitElement, nothing, type TemplateResult} from "lit";
import type {Innovation} from "../../../data-schema/feed.js";
import {emit} from "../../events/index.js";
import {innerSheet} from "../shared/inner-sheet.js";
import {said} from "../shared/scene.js";
import type {FullScene} from "./full-scene.js";

/** What the element whose sheets are opened gives to them. */
export interface SheetOwner {
  readonly feed?: string;
  readonly data?: object;
  readonly now?: string;
}

/** At most one sheet of a calendar is open. */
export class OpenSheet {
  /** Id of the innovation. */
  #open?: string | undefined;

  constructor(readonly host: LitElement & SheetOwner) {}

  /** Draws the name of an innovation as the button that opens its sheet, and the sheet when it is open. */
  render({id, title}: Innovation, scene: FullScene): TemplateResult {
    const isOpen = id === this.#open;
    return html`<button
        type="button"
        class="link"
        part="button"
        aria-expanded=${isOpen}
        @click=${() => this.#show(isOpen ? undefined : id)}
      >
        ${said(title, scene)}
      </button>
      ${isOpen ? this.#renderSheet(id, scene) : nothing}`;
  }

  #renderSheet(id: string, {level, words}: FullScene): TemplateResult {
    const close = ({currentTarget}: Event): void => {
      this.#show(undefined);
      (currentTarget as Element).closest("li")?.querySelector("button")?.focus();
    };
    return html`<div
      class="sheet"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === "Escape") close(event);
      }}
    >
      ${innerSheet(id, this.host, level + 3)}
      <button type="button" class="button" part="button" @click=${close}>${words.closeSheet}</button>
    </div>`;
  }

  #show(id: string | undefined): void {
    this.#open = id;
    this.host.requestUpdate();
    emit(this.host, "rally-select", {kind: "innovation", id: id ?? null});
  }
}
