/** The list that says what the markers say. */
import {html, nothing, type TemplateResult} from "lit";
import type {Innovation} from "../../../data-schema/feed.js";
import {plain, said} from "../shared/scene.js";
import {themeMark} from "../shared/theme-mark.js";
import type {Drawing} from "./drawing.js";

/** Entries that say what the markers say; choosing one chooses the marker. */
export function renderEntries(
  {scene, lit, isPlaced, away, actions}: Drawing,
  innovations: readonly Innovation[],
): TemplateResult {
  const {feed, words} = scene;
  const laureates = new Set(feed.awards.map(({innovation}) => innovation));
  return html`<ul class="entries" part="list">
    ${innovations.map((innovation) => {
      const {id, title, organization, place, themes} = innovation;
      const theme = feed.themes.find((other) => other.id === themes?.[0]);
      const isSelected = id === lit.selected;
      return html`<li>
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
            <span class="who"
              >${[organization.name, place.municipality, away?.(innovation) ?? []].flat().join(" · ")}</span
            >
            ${isPlaced(innovation) ? nothing : html`<em>${words.unplaced}</em>`}
            ${theme ? html`<span class="visually-hidden">${plain(theme.label, scene)}</span>` : nothing}
          </span>
          ${
            laureates.has(id)
              ? html`<span class="laureate" role="img" aria-label=${words.laureate}>★</span>`
              : nothing
          }
        </button>
      </li>`;
    })}
  </ul>`;
}
