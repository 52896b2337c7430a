/** The ways to move the map without a gesture: a button for each direction, and the keys, explained. */
import {html, nothing, type ReactiveControllerHost, type TemplateResult} from "lit";
import {type MapMovingSentences, mapMovingSentences} from "../../i18n/map-moving/index.js";
import type {Drawing} from "../shared/lazy-drawing.js";
import {followSentences} from "../shared/lazy-sentences.js";
import {heading} from "../shared/scene.js";
import {iconButton} from "./icon-button.js";
import {movingCss} from "./moving-styles.js";

/** What the buttons do. */
export interface MovingActions {
  /** Pushes the view, in steps to the right and downwards. */
  step(right: number, down: number): void;
  help(isOpen: boolean): void;
}

/** Draws the buttons and the help. */
export interface MovingMap extends Drawing {
  renderPad(actions: MovingActions): TemplateResult;
  renderHelp(level: number, actions: MovingActions): TemplateResult;
}

const directions = [
  ["north", 0, -1, "m3 10 5-5 5 5"],
  ["west", -1, 0, "m10 3-5 5 5 5"],
  ["east", 1, 0, "m6 3 5 5-5 5"],
  ["south", 0, 1, "m3 6 5 5 5-5"],
] as const;

function renderPad(words: MapMovingSentences, {step, help}: MovingActions): TemplateResult {
  return html`<div class="pad" role="group" aria-label=${words.directions}>
    ${directions.map(([name, right, down, path]) =>
      iconButton({path, name: words[name], act: () => step(right, down), look: name}),
    )}
    <button
      type="button"
      class="button keys"
      part="button"
      aria-haspopup="dialog"
      aria-label=${words.help}
      title=${words.help}
      @click=${() => help(true)}
    >
      ?
    </button>
  </div>`;
}

/** `[keys, what they do]`; keys with « or » between them. */
type Row = readonly [keys: readonly string[], meaning: string];

function renderKeys(rows: readonly Row[], or: string): TemplateResult {
  return html`<dl>
    ${rows.map(
      ([keys, meaning]) =>
        html`<dt>${keys.map((key, index) => html`${index ? ` ${or} ` : nothing}<kbd>${key}</kbd>`)}</dt>
          <dd>${meaning}</dd>`,
    )}
  </dl>`;
}

function renderHelp(words: MapMovingSentences, level: number, {help}: MovingActions): TemplateResult {
  const {or} = words;
  return html`<dialog class="help" autofocus aria-labelledby="help-title" @close=${() => help(false)}>
    ${heading(level, html`<span id="help-title">${words.title}</span>`, "title")}
    ${heading(level + 1, words.onMap)}
    ${renderKeys(
      [
        [[words.arrows], words.move],
        [["+", "−"], words.nearer],
        [[words.home], words.whole],
        [[words.enter, words.pageDown], words.toMarks],
        [["?"], words.toHelp],
      ],
      or,
    )}
    ${heading(level + 1, words.onMark)}
    ${renderKeys(
      [
        [[words.arrows], words.next],
        [[words.home, words.end], words.ends],
        [[words.enter], words.open],
        [[words.escape], words.back],
      ],
      or,
    )}
    <form method="dialog">
      <button class="button primary" part="button">${words.close}</button>
    </form>
  </dialog>`;
}

/** Gives what draws them, once the sentences have come. Rejects when these cannot be fetched. */
export async function movingMap(
  host: ReactiveControllerHost & HTMLElement,
  feedLanguage: () => string | undefined,
): Promise<MovingMap> {
  const sentences = await followSentences<MapMovingSentences>(host, mapMovingSentences, feedLanguage);
  return {
    styles: [movingCss],
    renderPad: (actions) => renderPad(sentences.words, actions),
    renderHelp: (level, actions) => renderHelp(sentences.words, level, actions),
  };
}
