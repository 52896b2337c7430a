/** The sentences of a part of an element that is fetched only when it is wanted. */
import type {ReactiveControllerHost} from "lit";
import type {SentenceSource} from "../../i18n/index.js";
import {LanguageController} from "./language-controller.js";

/**
 * Gives what has the sentences for the place where an element stands, once they have come; it goes on following
 * that place's language. Rejects when they cannot be fetched.
 */
export function wordsFor<Sentences>(
  host: ReactiveControllerHost & HTMLElement,
  source: SentenceSource<Sentences>,
  feedLanguage: () => string | undefined,
): Promise<{readonly words: Sentences | undefined}> {
  return new Promise((resolve, reject) => {
    const language = new LanguageController<Sentences>(
      host,
      source,
      feedLanguage,
      (cause) => {
        // Who asks again starts anew.
        if (!language.words) host.removeController(language);
        reject(new Error("no sentences", {cause}));
      },
      () => {
        host.requestUpdate();
        resolve(language);
      },
    );
    host.requestUpdate();
  });
}
