/** What a full sheet tells beyond a card. Fetched when one is to be shown. */
import {html, type LitElement, nothing, type TemplateResult} from "lit";
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
import {renderButton, renderTexts, type SheetScene} from "./sheet.js";
import {Stories} from "./story.js";
import {renderTable} from "./table.js";

/** Draws what a full sheet has and a card has not. */
export interface FullSheet extends Drawing {
  /** All that stands below the summary. */
  renderBody(innovation: Innovation, scene: SheetScene, pictures: Pictures): unknown;
  /** The button that prints the sheet. */
  renderPrint(innovation: Innovation, scene: SheetScene, pictures: Pictures): TemplateResult;
}

function renderOwnStory({story}: Innovation, scene: FullScene, stories: Stories): unknown {
  if (!story) return nothing;
  const {words, feed} = scene;
  const level = scene.level + 1;
  const {text, language} = say(story, words.language, feed.language);
  return html`<section class="story" part="story">
    ${heading(level, words.story)}
    <div lang=${language}>${stories.render(text, level + 1)}</div>
  </section>`;
}

/** Fetched before the click: there may be no network later. */
const printing = (): Promise<typeof import("./paper.js") | undefined> =>
  import("./paper.js").catch(() => undefined);

/**
 * Gives what draws an element's full sheets, once the sentences for the place where it stands have come; it goes
 * on following that place's language. Rejects when they cannot be fetched.
 */
export async function fullSheet(
  host: LitElement,
  feedLanguage: () => string | undefined,
): Promise<FullSheet> {
  const sentences = await followSentences<FullSheetSentences>(host, fullSheetSentences, feedLanguage);
  const inFull = (scene: SheetScene): FullScene => ({...scene, words: {...scene.words, ...sentences.words}});
  const stories = new Stories(host);
  /** Every text, the story, the grid as a table, and the facts beside them. */
  const renderBody: FullSheet["renderBody"] = (innovation, sheetScene, pictures) => {
    const scene = inFull(sheetScene);
    return html`<div class="texts">
        ${renderTexts(innovation, scene, ["need", "response", "novelty", "effects", "actors"])}
        ${renderOwnStory(innovation, scene, stories)} ${renderTable(innovation, scene)}
      </div>
      ${renderFacts(innovation, scene, pictures)}`;
  };
  return {
    styles: fullCss,
    renderBody,
    renderPrint: (innovation, sheetScene, pictures) => {
      const scene = inFull(sheetScene);
      const press = async (): Promise<void> => {
        const paper = await printing();
        const root = host.renderRoot as ShadowRoot;
        if (paper) await paper.printSheet(root, {innovation, scene, pictures, renderBody});
        else window.print();
      };
      return renderButton(scene.words.print, printing, press);
    },
  };
}
