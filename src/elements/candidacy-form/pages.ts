/** The pages of the form: the first, the one on return, a step, review and sending, the receipt. */
import {html, nothing, type TemplateResult} from "lit";
import {keyed} from "lit/directives/keyed.js";
import type {Dossier, Receipt} from "../../../data-schema/candidacy.js";
import type {Form, Step} from "../../candidacy/index.js";
import {stateOfStep} from "../../candidacy/index.js";
import type {CandidacyFormSentences} from "../../i18n/candidacy-form/index.js";
import {heading, said, type Scene} from "../shared/scene.js";
import {faultSummary} from "./faults.js";
import {drawField} from "./fields.js";
import type {FormScene} from "./form-scene.js";
import {confirmation, keepingWarning, nameOf, paper, takeAway, takeButtons} from "./notices.js";
import {review} from "./review.js";
import {stepList} from "./steps.js";

/** A page's heading, where the focus goes when the page comes. */
function title(level: number, content: unknown): TemplateResult {
  return html`<div class="page-title" tabindex="-1">${heading(level, content)}</div>`;
}

/** A calendar day of the visitor's own device. */
function dayOf(moment: number): string {
  const date = new Date(moment);
  return new Date(moment - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

export function startPage(
  scene: Scene<CandidacyFormSentences>,
  form: Form,
  start: () => void,
): TemplateResult {
  const {feed, words} = scene;
  const prizes = feed.candidacy?.prizes;
  return html`<div class="page">
    <p>${words.intro}</p>
    <ol class="outline">
      ${form.steps.map((step) => html`<li>${said(step.title, scene)}</li>`)}
    </ol>
    ${prizes === undefined ? nothing : html`<p>${words.prizes(prizes)}</p>`}
    <div class="buttons">
      <button type="button" class="button primary" part="button" @click=${start}>${words.start}</button>
    </div>
    ${paper(scene)}
  </div>`;
}

/** « Reprendre votre dossier du 12 mars ? » */
export function resumePage(scene: FormScene, resume: () => void): TemplateResult {
  const {act, draft, form, words, question} = scene;
  const done = form.steps.filter(
    (step) => stateOfStep(step, draft.answers, draft.left.includes(step.id)) === "done",
  );
  const name = nameOf(scene);
  return html`<div class="page">
    ${title(scene.level + 1, words.resumeTitle(dayOf(draft.changedAt)))}
    <p class="found">
      <strong>${name.title || words.unnamed}</strong><br />
      ${name.organization}<br />
      <span class="muted">${words.resumeState(done.length, form.steps.length)}</span>
    </p>
    ${
      question
        ? confirmation(scene)
        : html`<div class="buttons">
            <button type="button" class="button primary" part="button" @click=${resume}>
              ${words.resume}
            </button>
            <button
              type="button"
              class="button"
              part="button"
              @click=${() => {
                act.ask("restart");
              }}
            >
              ${words.restart}
            </button>
            <button
              type="button"
              class="button"
              part="button"
              @click=${() => {
                act.ask("erase");
              }}
            >
              ${words.erase}
            </button>
          </div>`
    }
  </div>`;
}

/** How the sending goes, while it does. */
function sendingState(scene: FormScene): unknown {
  const {act, sending, words} = scene;
  const stop = html`<button type="button" class="button" part="button" @click=${act.stop}>
    ${words.stop}
  </button>`;
  switch (sending.status) {
    case "sending":
      return html`<div class="sending" part="sending">
        <p>${words.sending}</p>
        ${stop}
      </div>`;
    case "waiting": {
      const {at, reason} = sending;
      return html`<div class="notice warning" part="sending">
        <p>${words.delays[reason]}</p>
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

function stepBody(step: Step, scene: FormScene, isLast: boolean): TemplateResult {
  const {act, endpoint, form, sending, words} = scene;
  const busy = sending.status === "sending" || sending.status === "waiting";
  const first = form.steps[0] === step;
  return html`<form
    class="page"
    novalidate
    autocomplete="on"
    @submit=${(event: Event) => {
      event.preventDefault();
      if (isLast) act.submit();
      else act.next();
    }}
  >
    ${step.intro ? html`<p>${said(step.intro, scene)}</p>` : nothing}
    ${
      isLast
        ? html`<p>${words.reviewIntro}</p>
            ${review({...scene, answers: scene.draft.answers, level: scene.level + 1, change: act.go}, step.id)}`
        : nothing
    }
    ${step.fields.map((field) => drawField(field, scene))} ${isLast ? sendingState(scene) : nothing}
    ${
      isLast && busy
        ? nothing
        : html`<div class="buttons">
            <button type="submit" class="button primary" part="button">
              ${isLast ? (endpoint ? words.send : words.finish) : words.next}
            </button>
            ${
              first
                ? nothing
                : html`<button type="button" class="button" part="button" @click=${act.back}>
                    ${words.back}
                  </button>`
            }
          </div>`
    }
  </form>`;
}

export function stepPage(scene: FormScene): unknown {
  const {draft, faults, form, words} = scene;
  const found = form.steps.findIndex(({id}) => id === draft.step);
  const index = Math.max(0, found);
  const step = form.steps[index];
  if (!step) return nothing;
  const isLast = index === form.steps.length - 1;
  return html`${stepList(scene)}
    <div class="notices">${keepingWarning(scene)}</div>
    ${keyed(
      step.id,
      html`<div class="step-page">
        ${faultSummary(scene, !isLast)}
        ${title(
          scene.level + 1,
          html`<span class="step-of small muted">${words.stepOf(index + 1, form.steps.length)}</span>
            ${faults.length > 0 ? html`<span class="visually-hidden">${words.error} :</span>` : nothing}
            ${said(step.title, scene)}`,
        )}
        ${stepBody(step, scene, isLast)}
      </div>`,
    )}
    ${takeAway(scene)}`;
}

/** Without a receiver: how to hand the dossier over. */
export function handPage(scene: FormScene, mail: {address?: string; file: string}): TemplateResult {
  const {act, words} = scene;
  const name = nameOf(scene);
  const subject = encodeURIComponent(words.mailSubject(name.title));
  const body = encodeURIComponent(words.mailBody(mail.file, name.organization).replace(/\n/g, "\r\n"));
  const href = `mailto:${mail.address ?? ""}?subject=${subject}&body=${body}`;
  return html`<div class="page">
    ${title(scene.level + 1, words.handTitle)}
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

/** After the deadline, what was written can still be read. */
export function closedPage(scene: FormScene, canFinish: boolean): TemplateResult {
  const {act, question, sending, words} = scene;
  const idle = sending.status === "idle" || sending.status === "refused";
  return html`<div class="page">
    <p>${canFinish ? words.closedSending : words.closedDraft}</p>
    ${sendingState(scene)} ${question ? confirmation(scene) : nothing}
    <div class="buttons">
      ${
        canFinish && idle
          ? html`<button type="button" class="button primary" part="button" @click=${act.submit}>
              ${words.send}
            </button>`
          : nothing
      }
      ${takeButtons(act, words)}
      <button
        type="button"
        class="button"
        part="button"
        @click=${() => {
          act.ask("erase");
        }}
      >
        ${words.eraseThis}
      </button>
    </div>
    ${review({...scene, answers: scene.draft.answers})}
  </div>`;
}

/** A whole dossier for paper. */
export function printPage(
  scene: Scene<CandidacyFormSentences>,
  {form, dossier, title, receipt}: {form: Form; dossier: Dossier; title: string; receipt?: Receipt},
): TemplateResult {
  const {words, feed} = scene;
  return html`<header>
      <p>${said(feed.rally.title, scene)} · ${words.title}</p>
      <h1>${title}</h1>
      <p class="muted">
        ${receipt ? `${words.reference} ${receipt.reference}` : words.printed(dayOf(Date.now()))}
      </p>
    </header>
    ${review({...scene, level: 1, form, answers: dossier.answers})}`;
}

export function receivedPage(
  scene: Scene<CandidacyFormSentences>,
  {receipt, dossier, form}: {receipt: Receipt; dossier: Dossier; form: Form},
  act: {readonly download: () => void; readonly print: () => void; readonly another?: () => void},
): TemplateResult {
  const {words} = scene;
  const at = new Date(receipt.receivedAt);
  return html`<div class="page received">
    ${title(scene.level + 1, words.receivedTitle)}
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
