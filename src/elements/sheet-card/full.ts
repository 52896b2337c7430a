/** What a full sheet tells beyond a card. Fetched when one is to be shown. */
import {html, nothing, type TemplateResult} from "lit";
import type {Innovation} from "../../../data-schema/feed.js";
import {say} from "../../i18n/index.js";
import type {Pictures} from "../shared/picture.js";
import {heading} from "../shared/scene.js";
import {renderFacts} from "./facts.js";
import {renderTexts, type SheetScene} from "./sheet.js";
import {renderStory} from "./story.js";
import {renderTable} from "./table.js";

export {fullCss} from "./full-styles.js";

function renderOwnStory({story}: Innovation, scene: SheetScene): unknown {
  if (!story) return nothing;
  const {words, feed} = scene;
  const level = scene.level + 1;
  const {text, language} = say(story, words.language, feed.language);
  return html`<section class="story" part="story">
    ${heading(level, words.parts.story)}
    <div lang=${language}>${renderStory(text, level + 1)}</div>
  </section>`;
}

/** Draws every text, the story, the grid as a table, and the facts beside them. */
export function renderBody(innovation: Innovation, scene: SheetScene, pictures: Pictures): TemplateResult {
  return html`<div class="texts">
      ${renderTexts(innovation, scene, ["need", "response", "novelty", "effects", "actors"])}
      ${renderOwnStory(innovation, scene)} ${renderTable(innovation, scene)}
    </div>
    ${renderFacts(innovation, scene, pictures)}`;
}
