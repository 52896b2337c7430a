/** One innovation sheet, and what its forms have in common. Draws; knows nothing of elements. */
import {html, nothing, type TemplateResult} from "lit";
import type {Innovation} from "../../../data-schema/feed.js";
import {awardsOf} from "../../feed/index.js";
import {departmentOf} from "../../geo/departments.js";
import type {Common} from "../../i18n/index.js";
import type {SheetSentences} from "../../i18n/sheet-card/index.js";
import {themeColor} from "../../styles/theme-colors.js";
import type {Pictures} from "../shared/picture.js";
import {heading, said, type Scene} from "../shared/scene.js";
import type {FullSheet} from "./full.js";
import {renderAxes} from "./profile.js";

export type SheetScene = Scene<SheetSentences>;

/** The texts that a sheet may have. */
type TextName = "need" | "response" | "novelty" | "effects" | "actors";

/** What surrounds a sheet's own content. */
export interface SheetParts {
  readonly pictures: Pictures;
  /** Draws what a full sheet tells beyond a card, once that has been fetched. */
  readonly renderBody?: FullSheet["renderBody"] | undefined;
  /** Below the summary: what is still to come. */
  readonly notice?: unknown;
  /** Buttons, at the end. */
  readonly actions?: unknown;
}

/** Stands before an award. */
export const star = html`<svg class="star" viewBox="0 0 16 16" aria-hidden="true">
  <path d="m8 1 2.1 4.6 5 .6-3.7 3.4 1 5L8 12.1l-4.4 2.5 1-5L.9 6.2l5-.6z" />
</svg>`;

function renderAwards(innovation: Innovation, scene: SheetScene): unknown {
  const awards = awardsOf(scene.feed, innovation.id);
  if (awards.length === 0) return nothing;
  return html`<ul class="awards">
    ${awards.map(
      ({label}) =>
        html`<li class="badge" part="badge">
          ${star}<span
            ><span class="visually-hidden">${scene.words.laureate}, </span>${said(label, scene)}</span
          >
        </li>`,
    )}
  </ul>`;
}

function renderThemes({themes: ids = [], example}: Innovation, scene: SheetScene): unknown {
  const {themes} = scene.feed;
  const own = ids.flatMap((id) => themes.filter((theme) => theme.id === id));
  if (own.length === 0 && !example) return nothing;
  return html`<p class="themes small muted">
    ${own.map(
      ({id, label}) =>
        html`<span class="theme" part="theme"
          ><svg viewBox="0 0 2 2" aria-hidden="true">
            <circle cx="1" cy="1" r="1" fill=${themeColor(themes, id)} /></svg
          >${said(label, scene)}</span
        >`,
    )}
    ${example ? renderExample(scene) : nothing}
  </p>`;
}

/** The mark of an innovation that is invented. */
export function renderExample({words}: SheetScene): TemplateResult {
  return html`<span class="example" part="example" title=${words.exampleHint}
    >${words.example}<span class="visually-hidden">, ${words.exampleHint}</span></span
  >`;
}

/** A button that has fetched what it needs by the time it is pressed. */
export function renderButton(
  label: string,
  prepare: () => unknown,
  press: () => unknown,
  name = "",
): TemplateResult {
  return html`<button
    type="button"
    class="button ${name}"
    part="button"
    @focus=${prepare}
    @pointerenter=${prepare}
    @click=${press}
  >
    ${label}
  </button>`;
}

/** Who, and where: « Association Les Voisins d’en Haut · Champagnole (39) ». */
export function renderWhere({organization, place}: Innovation): TemplateResult {
  const department = departmentOf(place);
  return html`<bdi>${organization.name}</bdi>
    <span aria-hidden="true">·</span> ${place.municipality}${department ? ` (${department})` : nothing}`;
}

/** The texts of a sheet, each under its own heading. */
export function renderTexts<Name extends TextName>(
  innovation: Innovation,
  scene: Scene<Common & Record<Name, string>>,
  names: readonly Name[],
): unknown {
  return names.map((name) => {
    const text = innovation[name];
    return text
      ? html`<section class="text" part=${name}>
          ${heading(scene.level + 1, scene.words[name])}
          <p>${said(text, scene)}</p>
        </section>`
      : nothing;
  });
}

/** Draws a sheet: everything that the feed knows with a `renderBody`, else what it is about. What is not told leaves no trace. */
export function renderSheet(
  innovation: Innovation,
  scene: SheetScene,
  {pictures, renderBody, notice = nothing, actions = nothing}: SheetParts,
): TemplateResult {
  const {title, summary, image} = innovation;
  const awards = renderAwards(innovation, scene);
  const look = `${renderBody ? "full" : "card"} ${image ? "pictured" : ""}`;
  return html`<article tabindex="-1" class="sheet ${look}" part="sheet">
    ${image ? html`<div class="hero">${pictures.draw(image, scene)}${awards}</div>` : nothing}
    <header>
      ${image ? nothing : awards} ${renderThemes(innovation, scene)}
      ${heading(scene.level, said(title, scene), "title", "heading title")}
      <p class="where" part="where">${renderWhere(innovation)}</p>
      ${summary ? html`<p class="summary" part="summary">${said(summary, scene)}</p>` : nothing} ${notice}
    </header>
    ${
      renderBody
        ? renderBody(innovation, scene, pictures)
        : html`<div class="body">
            ${renderTexts(innovation, scene, ["need", "novelty"])} ${renderAxes(innovation, scene)}
          </div>`
    }
    ${actions === nothing ? nothing : html`<div class="actions" part="actions">${actions}</div>`}
  </article>`;
}
