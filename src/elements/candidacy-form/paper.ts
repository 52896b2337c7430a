/** The dossier on A4, filled in or blank, in the browser's print view. */
import {html, nothing, render, type TemplateResult} from "lit";
import type {Receipt} from "../../../data-schema/candidacy.js";
import {type Draft, dossierOf, type Field, orphansOf, textAt} from "../../candidacy/index.js";
import {printPage, styleSheets} from "../shared/print-page.js";
import {plain, said} from "../shared/scene.js";
import {fillingIn, type FlowContext} from "./flow-context.js";
import {review} from "./review.js";
import {dayOf} from "./sending-pages.js";

/** Prints what a visitor has written, with its reference once it has one. */
export async function printDossier(
  root: HTMLElement | DocumentFragment,
  context: FlowContext,
  {draft, receipt}: {readonly draft: Draft; readonly receipt?: Receipt},
): Promise<void> {
  const {form, scene} = context;
  const {words, feed} = scene;
  const {answers} = dossierOf(draft, fillingIn(context));
  const title = textAt(draft.answers, "title").trim() || words.title;
  const content = html`<header>
      <p>${said(feed.rally.title, scene)} · ${words.title}</p>
      <h1>${title}</h1>
      <p class="muted">
        ${receipt ? `${words.reference} ${receipt.reference}` : words.printed(dayOf(Date.now()))}
      </p>
    </header>
    ${review({...scene, level: 1, form, answers, orphans: orphansOf(form.steps, draft.answers)})}`;
  await print(root, content, title, words.language);
}

function blankAnswer(field: Field, context: FlowContext): unknown {
  const {scene} = context;
  const box = html`<span class="box"></span>`;
  switch (field.kind) {
    case "choice":
    case "choices":
      return html`<ul>
        ${field.options.map(({label, hint}) => html`<li>${box}${said(label, scene)}${hint ? html` <span class="muted">${said(hint, scene)}</span>` : nothing}</li>`)}
      </ul>`;
    case "consent":
      return nothing;
    case "grid":
      return field.criteria.map(
        ({label, description, levels}) =>
          html`<div class="answer">
            <p><b>${said(label, scene)}</b></p>
            ${description ? html`<p class="muted">${said(description, scene)}</p>` : nothing}
            <ul>
              ${levels.map((level) => html`<li>${box}${said(level.label, scene)}</li>`)}
              <li>${box}${scene.words.unknownLevel}</li>
            </ul>
            <p class="muted">${scene.words.noteLabel}</p>
            <div class="lines low"></div>
          </div>`,
      );
    case "files":
      return html`<p class="muted">${scene.words.joinOnPaper}</p>`;
    case "group":
      return Array.from(
        {length: Math.min(field.max ?? 3, 3)},
        () => html`<div class="entry">${field.fields.map((one) => blankField(one, context))}</div>`,
      );
    default:
      return html`<div class="lines ${field.kind === "longtext" ? "tall" : "low"}"></div>`;
  }
}

function blankField(field: Field, context: FlowContext): TemplateResult {
  const {scene} = context;
  const {words} = scene;
  return html`<div class="answer">
    <dt>
      ${field.kind === "consent" ? html`<span class="box"></span>` : nothing}${said(field.label, scene)}
      ${field.required ? nothing : html`<span class="muted">${words.optional}</span>`}
    </dt>
    <dd>
      ${field.hint ? html`<p class="muted">${said(field.hint, scene)}</p>` : nothing}
      ${field.showWhen ? html`<p class="muted">${words.onlyWhen}</p>` : nothing}
      ${blankAnswer(field, context)}
    </dd>
  </div>`;
}

/** Prints all that a dossier may ask, with room to write. */
export async function printBlank(root: HTMLElement | DocumentFragment, context: FlowContext): Promise<void> {
  const {form, scene} = context;
  const {words, feed} = scene;
  const title = `${plain(feed.rally.title, scene)} · ${words.title}`;
  const contact = feed.candidacy?.contact;
  const content = html`<header>
      <p>${said(feed.rally.title, scene)}</p>
      <h1>${words.title}</h1>
      ${contact ? html`<p class="muted">${words.returnTo([contact.name, contact.email, contact.phone].filter(Boolean).join(", "))}</p>` : nothing}
    </header>
    ${form.steps
      .filter(({fields}) => fields.length > 0)
      .map(
        (step) =>
          html`<section>
            <h2>${said(step.title, scene)}</h2>
            ${step.intro ? html`<p class="muted">${said(step.intro, scene)}</p>` : nothing}
            <dl>${step.fields.map((field) => blankField(field, context))}</dl>
          </section>`,
      )}`;
  await print(root, content, title, words.language);
}

const css = `
  @page { size: A4; margin: 18mm 16mm; }
  body { margin: 0; color: #000; background: #fff; font: 10.5pt/1.45 Georgia, "Times New Roman", serif; }
  h1 { margin: 0; font-size: 18pt; line-height: 1.2; }
  h2, h3, h4, h5, h6 { margin: 7mm 0 2mm; padding-bottom: 1mm; border-bottom: .4pt solid #000; font-size: 12.5pt; break-after: avoid; }
  header { margin-bottom: 6mm; }
  header p { margin: 1mm 0 0; }
  dl, dd, dt, p, ul { margin: 0; padding: 0; }
  ul { list-style: none; }
  .answer { margin-bottom: 3mm; break-inside: avoid-page; }
  dt { font: 600 9pt/1.4 Helvetica, Arial, sans-serif; break-after: avoid; }
  .written { white-space: pre-wrap; overflow-wrap: break-word; }
  .muted { color: #555; }
  .lines { border: .4pt solid #000; }
  .box { display: inline-block; inline-size: 3.2mm; block-size: 3.2mm; margin-inline-end: 2mm; border: .4pt solid #000; }
  .tall { block-size: 42mm; }
  .low { block-size: 9mm; }
`;

/** Prints a page that holds only `content`. */
function print(
  root: HTMLElement | DocumentFragment,
  content: unknown,
  title: string,
  language: string,
): Promise<void> {
  return printPage(root, title, language, (page) => {
    page.document.adoptedStyleSheets = styleSheets(page, css);
    render(content, page.document.body);
  });
}
