/** A sheet as a line, for lists. Fetched when one is to be shown. */
import {css, html, nothing, type TemplateResult} from "lit";
import type {Innovation} from "../../../data-schema/feed.js";
import {awardsOf} from "../../feed/index.js";
import {heading, said} from "../shared/scene.js";
import {themeMark, themeMarkCss} from "../shared/theme-mark.js";
import {renderExample, renderWhere, type SheetScene, star} from "./sheet.js";

/** Draws theme, title, who and where, and whether it was rewarded. */
export function renderLine(innovation: Innovation, scene: SheetScene): TemplateResult {
  const {themes, title, url, example} = innovation;
  const label = said(title, scene);
  const awards = awardsOf(scene.feed, innovation.id);
  const theme = scene.feed.themes.find(({id}) => id === themes?.[0]);
  return html`<article class="sheet compact" part="sheet">
    ${themeMark(scene.feed.themes, theme?.id)}
    <div>
      ${heading(
        scene.level,
        url ? html`<a href=${url} rel="noopener">${label}</a>` : label,
        "",
        "heading title",
      )}
      <p class="small muted" part="where">
        ${theme ? html`<span class="visually-hidden">${said(theme.label, scene)}, </span>` : nothing}
        ${renderWhere(innovation)} ${example ? renderExample(scene) : nothing}
      </p>
    </div>
    ${
      awards.length > 0
        ? html`<span class="laureate"
            >${star}<span class="visually-hidden"
              >${scene.words.laureate}${awards.map(({label}) => html`, ${said(label, scene)}`)}</span
            ></span
          >`
        : nothing
    }
  </article>`;
}

export const styles = [
  themeMarkCss,
  css`
    .sheet.compact {
      flex-direction: row;
      align-items: center;
      gap: 0.75em;
    }
    .compact > div {
      flex: 1;
      min-inline-size: 0;
    }
    .compact .theme-mark {
      inline-size: 2em;
      block-size: 2em;
    }
    .compact a {
      color: inherit;
    }
    .laureate .star {
      inline-size: 1.5em;
      block-size: 1.5em;
      fill: var(--_highlight);
      stroke: var(--_on-highlight);
      stroke-width: 0.5;
    }
    @media (forced-colors: active) {
      .laureate .star {
        fill: CanvasText;
      }
    }
  `,
];
