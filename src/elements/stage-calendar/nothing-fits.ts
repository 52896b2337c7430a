import {html, nothing, type TemplateResult} from "lit";
import type {StageAgendaSentences} from "../../i18n/stage-agenda/index.js";

/** Draws what stands in place of stages where none is as asked; the way back, where it is the visitor who asks. */
export function renderNothingFits(
  words: StageAgendaSentences,
  showAll: (() => void) | undefined,
): TemplateResult {
  return html`<div class="quiet">
    <p part="empty">${words.nothingFits}</p>
    ${
      showAll
        ? html`<button type="button" class="button" part="button" @click=${showAll}>${words.showAll}</button>`
        : nothing
    }
  </div>`;
}
