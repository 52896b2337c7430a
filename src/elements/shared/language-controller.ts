import type {ReactiveController, ReactiveControllerHost} from "lit";
import {type Language, languageOf, type SentenceSource, shipped} from "../../i18n/index.js";

/** Keeps its host in the language of the place where it stands, and fetches the sentences for it. */
export class LanguageController<Sentences> implements ReactiveController {
  #words?: Sentences;
  #wanted?: Language;

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    readonly source: SentenceSource<Sentences>,
    /** The feed's language, once it is known. */
    readonly feedLanguage: () => string | undefined,
    /** Called when the sentences cannot be fetched. */
    readonly failed: (cause: unknown) => void,
    /** Called when they have come. */
    readonly came: () => void = () => {
      host.requestUpdate();
    },
  ) {
    host.addController(this);
  }

  /** The sentences; none before they have come. The last ones stay while those of a new language come. */
  get words(): Sentences | undefined {
    return this.#words;
  }

  hostUpdate(): void {
    const own = shipped(this.host.lang) ?? languageOf(this.host);
    const feed = this.feedLanguage();
    // Without a language in the page, the feed's decides; until it is known French may do for its absence.
    const language = own ?? shipped(feed) ?? "fr";
    if (language === this.#wanted) return;
    this.#wanted = language;
    this.source[language]().then(
      (module) => {
        if (this.#wanted !== language) return;
        this.#words = module.default;
        this.came();
      },
      (cause: unknown) => {
        if (this.#wanted !== language) return;
        this.#wanted = undefined;
        this.failed(cause);
      },
    );
  }
}
