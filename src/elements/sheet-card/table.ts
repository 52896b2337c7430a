/** The characterisation grid as it was filled in: a table, with small bars drawn from it. */
import {html, nothing} from "lit";
import type {Innovation} from "../../../data-schema/feed.js";
import {heading, said} from "../shared/scene.js";
import {axesOf, renderBar} from "./profile.js";
import type {FullScene} from "./full-scene.js";

/** Every assessed criterion with its level in words, its note, and the mean of each axis. */
export function renderTable(innovation: Innovation, scene: FullScene): unknown {
  const axes = axesOf(innovation, scene);
  if (axes.length === 0) return nothing;
  const {words} = scene;
  return html`<section part="profile">
    ${heading(scene.level + 1, words.grid)}
    <table class="profile">
      <thead>
        <tr>
          <th scope="col"><span class="visually-hidden">${words.criterion}</span></th>
          <th scope="col"><span class="visually-hidden">${words.level}</span></th>
        </tr>
      </thead>
      ${axes.map(
        (axis) =>
          html`<tbody>
            ${
              axis.criteria.every(({criterion}) => criterion.axis)
                ? html`<tr class="axis">
                    <th scope="rowgroup">${said(axis.label, scene)}</th>
                    <td>${renderBar(axis.value, axis.best, scene)}</td>
                  </tr>`
                : nothing
            }
            ${axis.criteria.map(
              ({criterion, value, best, label, note}) =>
                html`<tr>
                  <th scope="row">
                    ${said(criterion.label, scene)}
                    ${note ? html`<p class="note muted">${said(note, scene)}</p>` : nothing}
                  </th>
                  <td>${renderBar(value, best, scene)} <span class="level">${said(label, scene)}</span></td>
                </tr>`,
            )}
          </tbody>`,
      )}
    </table>
  </section>`;
}
