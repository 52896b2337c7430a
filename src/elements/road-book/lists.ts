/** What there is to read. */
import {html, nothing} from "lit";
import type {BibliographicReference} from "../../../data-schema/feed.js";
import {documentLine} from "../shared/document.js";
import {said} from "../shared/scene.js";
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
