/** The list that says what the markers say. */
import {html, nothing, type TemplateResult} from "lit";
import type {Innovation} from "../../../data-schema/feed.js";
import {plain, said} from "../shared/scene.js";
import {themeMark} from "../shared/theme-mark.js";
import type {Drawing} from "./drawing.js";

/** A part of a list that is not drawn as a whole. */
export interface Stretch {
  /** How many entries of the list come before. */
  readonly before: number;
  /** How many entries the list has. */
  readonly of: number;
  /** Drawn only while it is near to what is seen. */
  readonly isFar?: boolean;
}

/** Entries that say what the markers say; choosing one chooses the marker. */
export function renderEntries(drawing: Drawing, innovations: readonly Innovation[]): TemplateResult {
  return html`<ul class="entries" part="list">
    ${renderItems(drawing, innovations)}
  </ul>`;
}

/** The same without the list around them. In a stretch, each says where in the whole list it is (WAI-ARIA 1.2). */
export function renderItems(
  {scene, lit, isPlaced, away, actions}: Drawing,
  innovations: readonly Innovation[],
  stretch?: Stretch,
): TemplateResult[] {
  const {feed, words} = scene;
  const laureates = new Set(feed.awards.map(({innovation}) => innovation));
  return innovations.map((innovation, index) => {
    const {id, title, organization, place, themes} = innovation;
    const theme = feed.themes.find((other) => other.id === themes?.[0]);
    const isSelected = id === lit.selected;
    const distance = away?.(innovation);
    return html`<li
      class=${stretch?.isFar ? "far" : nothing}
      aria-setsize=${stretch?.of ?? nothing}
      aria-posinset=${stretch ? stretch.before + index + 1 : nothing}
    >
      <button
        type="button"
        class="entry ${lit.pointed.has(id) ? "lit" : ""}"
        part="entry"
        data-id=${id}
        aria-current=${isSelected ? "true" : nothing}
        @click=${() => actions.select(id)}
        @pointerenter=${() => actions.point(id)}
        @pointerleave=${() => actions.point(undefined)}
        @focus=${() => actions.point(id)}
        @blur=${() => actions.point(undefined)}
      >
        ${themeMark(feed.themes, theme?.id)}
        <span class="what">
          <strong>${said(title, scene)}</strong>
          <span class="who">${organization.name} · ${place.municipality}</span>
          ${isPlaced(innovation) ? nothing : html`<em>${words.unplaced}</em>`}
          ${theme ? html`<span class="visually-hidden">${plain(theme.label, scene)}</span>` : nothing}
        </span>
        ${
          laureates.has(id)
            ? html`<span class="laureate" role="img" aria-label=${words.laureate}>★</span>`
            : nothing
        }
        ${distance ? html`<span class="distance">${distance}</span>` : nothing}
      </button>
    </li>`;
  });
}
