/** Asks the visitor before a third party is asked for a map. Fetched when a page wants that to be asked. */
import {css, html, nothing, type ReactiveControllerHost} from "lit";
import {type MapGroundSentences, mapGroundSentences} from "../../i18n/map-ground/index.js";
import {loadForeignStyle} from "../../map/foreign-style.js";
import {LanguageController} from "../shared/language-controller.js";
import type {Drawing} from "../shared/lazy-drawing.js";
import {iconButton} from "./icon-button.js";

/** What visitors have answered, by host: as long as the page is there, for all of its maps, and nowhere kept. */
const answers = new Map<string, boolean>();
/** The elements that may have something to draw anew when an answer comes. */
const following = new Set<ReactiveControllerHost>();

/** The third parties that a style sends its readers to; undefined while that is not known. */
const namedBy = new Map<string, readonly string[] | undefined>();

export interface ConsentGate extends Drawing {
  /** Whether a style may be asked for now. */
  allows(url: string): boolean;
  /** Draws the question, until it has an answer. */
  render(url: string): unknown;
}

function tellAll(): void {
  for (const host of following) host.requestUpdate();
}

/**
 * The third parties that a style means: where it lies, and once that may be asked, those that it names. What is of
 * the page's own origin is nobody else's business. Undefined while it is not known.
 */
function partiesOf(url: string): readonly string[] | undefined {
  const {host} = new URL(url);
  const own = host === location.host ? [] : [host];
  if (!own.every((party) => answers.get(party))) return own;
  if (!namedBy.has(url)) {
    namedBy.set(url, undefined);
    void loadForeignStyle(url)
      .then(
        ({hosts}) => [...new Set([...own, ...hosts])].filter((party) => party !== location.host),
        // The map asks again, and tells the webmaster why it cannot be had.
        () => own,
      )
      .then((parties) => {
        namedBy.set(url, parties);
        tellAll();
      });
  }
  return namedBy.get(url);
}

/**
 * Gives what asks, once its sentences have come. `answered` is called when the visitor has pressed one of its
 * buttons, before they go. Rejects when the sentences cannot be fetched.
 */
export function consentGate(
  host: ReactiveControllerHost & HTMLElement,
  feedLanguage: () => string | undefined,
  answered: () => void,
): Promise<ConsentGate> {
  const answer = (parties: readonly string[], isYes: boolean): void => {
    for (const party of parties) answers.set(party, isYes);
    answered();
    tellAll();
  };
  following.add(host);
  host.addController({
    hostConnected: () => following.add(host),
    hostDisconnected: () => following.delete(host),
  });
  return new Promise((resolve, reject) => {
    const language = new LanguageController<MapGroundSentences>(
      host,
      mapGroundSentences,
      feedLanguage,
      (cause) => reject(new Error("no sentences", {cause})),
      () => {
        resolve(gate);
        host.requestUpdate();
      },
    );
    const gate: ConsentGate = {
      styles: [consentCss],
      allows: (url) => partiesOf(url)?.every((party) => answers.get(party)) ?? false,
      render(url) {
        const {words} = language;
        const open = partiesOf(url)?.filter((party) => !answers.has(party)) ?? [];
        if (!words || !open.length) return nothing;
        const names = open.join(", ");
        return html`<div class="consent" part="consent">
          <p id="consent-means">${words.means(names)}</p>
          <button
            type="button"
            class="button"
            part="button"
            aria-describedby="consent-means"
            @click=${() => answer(open, true)}
          >
            ${words.show(names)}
          </button>
          ${iconButton({path: "M4 4l8 8M12 4l-8 8", name: words.decline, act: () => answer(open, false)})}
        </div>`;
      },
    };
    language.hostUpdate();
  });
}

const consentCss = css`
  .consent {
    position: absolute;
    inset: auto auto 0.5em 0.5em;
    z-index: 2;
    display: grid;
    grid-template-columns: 1fr 44px;
    gap: 0.3em 0.4em;
    /* Beside the buttons at the map’s end. */
    max-inline-size: calc(100% - 1.5em - 46px);
    padding: 0.4em 0.5em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.8125em;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .consent p {
    grid-column: span 2;
  }
  .consent .button {
    min-block-size: 44px;
    padding: 0.2em 0.6em;
    font-size: 1em;
    line-height: 1.2;
  }
  @media print {
    .consent {
      display: none;
    }
  }
`;
