/** The pages of a dossier that leaves: how its sending goes, how to hand it over, its receipt. */
import {html, nothing, type TemplateResult} from "lit";
import type {Dossier, Receipt} from "../../../data-schema/candidacy.js";
import type {Form} from "../../candidacy/index.js";
import {heading, type Scene} from "../shared/scene.js";
import type {FillingWords, FormScene} from "./form-scene.js";
import {nameOf, takeButtons} from "./notices.js";
import {review} from "./review.js";
import {markRoundel} from "./steps.js";

/** A page's heading, where the focus goes when the page comes. */
export function pageTitle(level: number, content: unknown): TemplateResult {
  return html`<div class="page-title" tabindex="-1">${heading(level, content)}</div>`;
}

/** A calendar day of the visitor's own device. */
export function dayOf(moment: number): string {
  const date = new Date(moment);
  return new Date(moment - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function sendingContent(scene: FormScene): unknown {
  const {act, sending, words} = scene;
  const stop = html`<button type="button" class="button" part="button" @click=${act.stop}>
    ${words.stop}
  </button>`;
  switch (sending.status) {
    case "sending":
      return html`<div class="sending" part="sending">
        <p>${sending.share === undefined ? words.sending : words.sendingShare(sending.share)}</p>
        ${
          sending.share === undefined
            ? nothing
            : html`<progress max="1" .value=${sending.share} aria-label=${words.sending}></progress>`
        }
        ${stop}
      </div>`;
    case "waiting": {
      const {at, reason} = sending;
      return html`<div class="notice warning" part="sending">
        <p>${words.delays[reason]}</p>
        ${sending.problem?.detail ? html`<p>${sending.problem.detail}</p>` : nothing}
        ${
          at === undefined
            ? nothing
            : html`<p class="small">
                ${words.retryIn(Math.max(1, Math.round((at - Date.now()) / 1000)), new Date(at))}
              </p>`
        }
        <div class="buttons">
          <button type="button" class="button primary" part="button" @click=${act.sendAgain}>
            ${words.sendAgain}
          </button>
          ${at === undefined ? nothing : stop}
          <button type="button" class="button" part="button" @click=${act.download}>${words.download}</button>
        </div>
      </div>`;
    }
    case "refused":
      return html`<div class="notice warning" part="sending">
        <p>${words.refused}</p>
        ${sending.problem.detail ? html`<p>${sending.problem.detail}</p>` : nothing}
      </div>`;
    default:
      return nothing;
  }
}

/** How the sending goes, while it does; the focus stays in it, whatever it says. */
export function sendingState(scene: FormScene): unknown {
  if (scene.sending.status === "idle") return nothing;
  return html`<div class="outgoing" tabindex="-1">${sendingContent(scene)}</div>`;
}

/** Without a receiver: how to hand the dossier over. */
export function handPage(scene: FormScene, mail: {address?: string; file: string}): TemplateResult {
  const {act, words} = scene;
  const name = nameOf(scene);
  const subject = encodeURIComponent(words.mailSubject(name.title));
  const body = encodeURIComponent(words.mailBody(mail.file, name.organization).replace(/\n/g, "\r\n"));
  const href = `mailto:${mail.address ?? ""}?subject=${subject}&body=${body}`;
  return html`<div class="page">
    ${pageTitle(scene.level + 1, words.handTitle)}
    <p>${words.handIntro}</p>
    <ol class="hand">
      <li>
        <p>${words.handDownload}</p>
        <div class="buttons">${takeButtons(act, words)}</div>
      </li>
      <li>
        ${
          mail.address
            ? html`<p>${words.handMail}</p>
                <a class="button primary" part="button" href=${href}>${words.writeMail}</a>`
            : html`<p>${words.handNoMail}</p>`
        }
      </li>
    </ol>
    <div class="buttons">
      <button type="button" class="button" part="button" @click=${act.back}>${words.back}</button>
    </div>
  </div>`;
}

export function receivedPage(
  scene: Scene<FillingWords>,
  {receipt, dossier, form}: {receipt: Receipt; dossier: Dossier; form: Form},
  act: {readonly download: () => void; readonly print: () => void; readonly another?: () => void},
): TemplateResult {
  const {words} = scene;
  const at = new Date(receipt.receivedAt);
  return html`<div class="page received">
    ${pageTitle(scene.level + 1, html`${markRoundel("done")} ${words.receivedTitle}`)}
    <p class="reference" part="reference">
      ${words.reference} <strong>${receipt.reference}</strong><br />
      <span class="muted">${words.receivedOn(dayOf(at.getTime()), at)}</span>
    </p>
    <p>${words.receivedHint}</p>
    <div class="buttons">
      ${takeButtons(act, words)}
      ${
        act.another
          ? html`<button type="button" class="button" part="button" @click=${act.another}>
              ${words.another}
            </button>`
          : nothing
      }
    </div>
    ${review({...scene, form, answers: dossier.answers})}
  </div>`;
}
