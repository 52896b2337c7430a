import type {ReactiveControllerHost} from "lit";
import type {SentenceSource} from "../../i18n/index.js";
import {LanguageController} from "./language-controller.js";

/** Sentences that follow the language of the place where an element stands. */
export interface Sentences<Words> {
  readonly words: Words;
}

/**
 * Gives the sentences of a part of an element that is fetched when it is wanted, once they have come; they go on
 * following the place's language. Rejects when they cannot be fetched: who asks again starts anew.
 */
export function followSentences<Words>(
  host: ReactiveControllerHost & HTMLElement,
  source: SentenceSource<Words>,
  feedLanguage: () => string | undefined,
): Promise<Sentences<Words>> {
  return new Promise((resolve, reject) => {
    const language = new LanguageController<Words>(
      host,
      source,
      feedLanguage,
      (cause) => {
        if (!language.words) host.removeController(language);
        reject(new Error("no sentences", {cause}));
      },
      () => {
        host.requestUpdate();
        // Those of another language take their place without a moment without any.
        resolve(language as Sentences<Words>);
      },
    );
    host.requestUpdate();
  });
}
