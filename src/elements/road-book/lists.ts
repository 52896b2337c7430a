/** What there is to read, and who was rewarded. */
import {html, nothing} from "lit";
import type {Award, BibliographicReference} from "../../../data-schema/feed.js";
import {innovationOf, isArchive} from "../../feed/index.js";
import {departmentOf} from "../../geo/departments.js";
import {documentLine} from "../shared/document.js";
import {heading, said} from "../shared/scene.js";
import type {RoadBookScene} from "./road-book.js";

export function renderDocuments(scene: RoadBookScene): unknown {
  const {documents} = scene.feed;
  if (documents.length === 0) return nothing;
  return html`<ul class="list">
    ${documents.map((document) => html`<li>${documentLine(document, scene)}</li>`)}
  </ul>`;
}

function renderReference(
  {title, authors = [], year, publisher, url}: BibliographicReference,
  scene: RoadBookScene,
): unknown {
  const cite = html`<cite>${said(title, scene)}</cite>`;
  const after = [authors.join(", "), publisher, year].filter(Boolean).join(" · ");
  return html`${url ? html`<a href=${url} rel="noopener">${cite}</a>` : cite}
    <span class="muted facts">${after}</span>`;
}

export function renderBibliography(scene: RoadBookScene): unknown {
  const {bibliography} = scene.feed;
  if (bibliography.length === 0) return nothing;
  return html`<ul class="list">
    ${bibliography.map((reference) => html`<li part="reference">${renderReference(reference, scene)}</li>`)}
  </ul>`;
}

function renderLaureate(award: Award, scene: RoadBookScene): unknown {
  const {feed, words, level, clock} = scene;
  const label = html`<p class="small muted">${said(award.label, scene)}</p>`;
  const innovation = innovationOf(feed, award.innovation);
  if (!innovation) {
    return html`${label}
      <p>${isArchive(feed, clock.today) ? words.notKnown : words.toKnow}</p>`;
  }
  const {title, url, organization, place} = innovation;
  const name = said(title, scene);
  const department = departmentOf(place);
  return html`${label} ${heading(level + 2, url ? html`<a href=${url} rel="noopener">${name}</a>` : name)}
    <p class="small">
      ${organization.name} · ${place.municipality}${department ? ` (${department})` : nothing}
    </p>`;
}

/** Each award with the innovation that received it, once that is known. */
export function renderLaureates(scene: RoadBookScene): unknown {
  const {awards} = scene.feed;
  if (awards.length === 0) return nothing;
  return html`<ul class="list laureates">
    ${awards.map((award) => html`<li part="laureate">${renderLaureate(award, scene)}</li>`)}
  </ul>`;
}
