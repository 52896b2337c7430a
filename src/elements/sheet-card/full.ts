/** What a full sheet tells beyond a card. Fetched when one is to be shown. */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from "lit";
import type {Innovation} from "../../../data-schema/feed.js";
import {type FullSheetSentences, fullSheetSentences} from "../../i18n/full-sheet/index.js";
import {say} from "../../i18n/index.js";
import type {Drawing} from "../shared/lazy-drawing.js";
import {followSentences} from "../shared/lazy-sentences.js";
import type {Pictures} from "../shared/picture.js";
import {heading} from "../shared/scene.js";
import {renderFacts} from "./facts.js";
import {fullCss} from "./full-styles.js";
import type {FullScene} from "./full-scene.js";
import {renderTexts, type SheetScene} from "./sheet.js";
import {renderStory} from "./story.js";
import {renderTable} from "./table.js";

/** Draws all that stands below a sheet's summary. */
export interface FullSheet extends Drawing {
  renderBody(innovation: Innovation, scene: SheetScene, pictures: Pictures): unknown;
}

function renderOwnStory({story}: Innovation, scene: FullScene): unknown {
  if (!story) return nothing;
  const {words, feed} = scene;
  const level = scene.level + 1;
  const {text, language} = say(story, words.language, feed.language);
  return html`<section class="story" part="story">
    ${heading(level, words.story)}
    <div lang=${language}>${renderStory(text, level + 1)}</div>
  </section>`;
}

/** Draws every text, the story, the grid as a table, and the facts beside them. */
function renderBody(innovation: Innovation, scene: FullScene, pictures: Pictures): TemplateResult {
  return html`<div class="texts">
      ${renderTexts(innovation, scene, ["need", "response", "novelty", "effects", "actors"])}
      ${renderOwnStory(innovation, scene)} ${renderTable(innovation, scene)}
    </div>
    ${renderFacts(innovation, scene, pictures)}`;
}

/**
 * Gives what draws an element's full sheets, once the sentences for the place where it stands have come; it goes
 * on following that place's language. Rejects when they cannot be fetched.
 */
export async function fullSheet(
  host: ReactiveControllerHost & HTMLElement,
  feedLanguage: () => string | undefined,
): Promise<FullSheet> {
  const sentences = await followSentences<FullSheetSentences>(host, fullSheetSentences, feedLanguage);
  return {
    styles: fullCss,
    renderBody: (innovation, scene, pictures) =>
      renderBody(innovation, {...scene, words: {...scene.words, ...sentences.words}}, pictures),
  };
}
