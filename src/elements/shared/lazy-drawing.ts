import type {CSSResult, LitElement} from "lit";

/** A drawing with the styles that it needs. */
export interface Drawing {
  readonly styles: readonly CSSResult[];
}

/**
 * A part of an element's drawing that is fetched only when it is wanted, since most pages never show it. The
 * element redraws when it has come, or when it is known that it will not.
 */
export class LazyDrawing<Module extends Drawing> {
  /** What draws, once it has been fetched. */
  module?: Module;

  /** True when it could not be fetched: the element shows something simpler. */
  hasFailed = false;

  #asked: Promise<void> | undefined;

  constructor(
    readonly host: LitElement,
    readonly fetch: () => Promise<Module>,
  ) {}

  /** True once the element knows what it can show. */
  get isSettled(): boolean {
    return this.module !== undefined || this.hasFailed;
  }

  /** Fetches it, once; after a failure, again. Resolves when it is known. Serves as a listener, too. */
  readonly ask = (): Promise<void> => (this.#asked ??= this.#fetch());

  async #fetch(): Promise<void> {
    this.hasFailed = false;
    try {
      this.module = await this.fetch();
      // To those that the element has, be it by itself or by another drawing.
      const {adoptedStyleSheets} = this.host.renderRoot as ShadowRoot;
      for (const {styleSheet} of this.module.styles) if (styleSheet) adoptedStyleSheets.push(styleSheet);
    } catch {
      this.hasFailed = true;
      this.#asked = undefined;
    }
    this.host.requestUpdate();
  }
}
