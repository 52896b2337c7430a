import {adoptStyles, html, nothing, type PropertyValues, type TemplateResult} from "lit";
import {property, state} from "lit/decorators.js";
import type {Innovation} from "../../../data-schema/feed.js";
import {innovationOf, isArchive} from "../../feed/index.js";
import {sheetCardSentences, type SheetSentences} from "../../i18n/sheet-card/index.js";
import {Pictures} from "../shared/picture.js";
import {idsOf, RallyElement} from "../shared/rally-element.js";
import {plain} from "../shared/scene.js";
import {MapFollower} from "./map-follower.js";
import {renderLine, renderSheet, type SheetScene} from "./sheet.js";
import {sheetCss} from "./styles.js";

/**
 * One innovation sheet: a card, everything that is known of an innovation, or a line. By itself it shows the
 * sheet named by `sheet`; with `for` it shows what the visitor selects on a map of the same page.
 *
 * @tag rally-sheet-card
 * @summary One innovation sheet: a card, a full sheet or a line.
 * @fires rally-ready - The first useful content is painted.
 * @fires {CustomEvent<RallyErrorDetail>} rally-error - Something, or a part of the feed, could not be shown.
 * @csspart sheet - The sheet.
 * @csspart image - The picture with its credit.
 * @csspart credit - Who made a picture.
 * @csspart theme - A theme: its disc and its name.
 * @csspart example - The mark of an invented innovation.
 * @csspart badge - An award.
 * @csspart title - The title, which is the first heading.
 * @csspart where - The organisation and its municipality.
 * @csspart summary - The summary.
 * @csspart need - What the need is.
 * @csspart response - What the response is.
 * @csspart novelty - What is new.
 * @csspart effects - What the effects are.
 * @csspart actors - Who takes part.
 * @csspart story - The story.
 * @csspart profile - The characterisation grid.
 * @csspart facts - Organisation, place, stage, partner, contact, documents, links.
 * @csspart document - The title of a document.
 * @csspart phone - Phone numbers.
 * @csspart email - E-mail addresses.
 * @csspart poster - The picture of a video.
 * @csspart video - The link to a video.
 * @csspart roundel - The roundel of a stage.
 * @csspart actions - The buttons below.
 * @cssprop [--rally-sheet-height=24em] - Height reserved before the content comes; 5em for a line.
 */
export class RallySheetCard extends RallyElement<SheetSentences> {
  static override styles = [...RallyElement.styles, ...sheetCss];

  /** Id of the innovation. */
  @property({reflect: true}) sheet?: string;

  /** Id of a map in the same page: shows what is selected there, and takes its feed when this has none. */
  @property({reflect: true}) for?: string;

  /** `card`: what it is about; `full`: everything; `compact`: a line. */
  @property({reflect: true}) variant: "card" | "full" | "compact" = "card";

  /** True while the visitor has opened a card to its full sheet. */
  @state() private opened = false;

  /** What came of the visitor's wish: the link is copied or stands there to be copied, the sheet stayed short. */
  @state() private outcome?: "copied" | "shown" | "failed";

  /** What draws full sheets, once it has been fetched; empty after that has failed. */
  @state() private full?: Partial<typeof import("./full.js")>;

  readonly #pictures = new Pictures(this);
  readonly #map = new MapFollower(this);
  #borrowed: {feed?: string | undefined; data?: object | undefined} = {};
  #shownId?: string;
  #isAsked = false;
  #moveFocus = false;

  constructor() {
    super(sheetCardSentences);
  }

  /** Id of the innovation that is shown: what is selected on the map, else the one named by `sheet`. */
  get #id(): string | undefined {
    return this.#map.selected ?? (this.sheet === "" ? undefined : (this.sheet ?? undefined));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#borrowFeed();
    const id = this.#id;
    if (id !== this.#shownId) {
      this.#shownId = id;
      this.opened = false;
      this.#startAgain();
      const {scene} = this;
      const innovation = scene && innovationOf(scene.feed, id);
      if (innovation && this.hasUpdated) this.announce(scene.words.shown(plain(innovation.title, scene)));
    }
    if (this.#isFull && !this.full) this.#fetchFull();
  }

  protected override isSettled(): boolean {
    return this.variant !== "full" || this.full !== undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#moveFocus || (this.opened && !this.full)) return;
    this.#moveFocus = false;
    this.renderRoot.querySelector<HTMLElement>(".sheet")?.focus();
  }

  protected override renderSkeleton(): TemplateResult {
    return this.variant === "compact"
      ? html`<div class="skeleton" aria-hidden="true"><i></i></div>`
      : super.renderSkeleton();
  }

  protected override renderScene(scene: SheetScene): unknown {
    const {words, feed, clock} = scene;
    const id = this.#id;
    if (id === undefined) {
      if (!this.for) this.known("sheet", [""], []);
      return this.renderEmpty(this.for ? words.choose : words.notSet);
    }
    const innovation = innovationOf(feed, id);
    const partners = this.partner
      ? this.known(
          "partner",
          idsOf(this.partner),
          feed.partners.map((partner) => partner.id),
        )
      : [];
    if (!innovation) {
      this.known(
        "sheet",
        [id],
        feed.innovations.map((one) => one.id),
      );
      return this.renderEmpty(isArchive(feed, clock.today) ? words.unknownInArchive : words.unknown);
    }
    if (this.partner && !partners.includes(innovation.partner ?? "")) {
      return this.renderEmpty(words.elsewhere);
    }
    const asked = this.choice("variant", this.variant, ["card", "full", "compact"]);
    if (asked === "compact") return renderLine(innovation, scene);
    if (asked === "full" && !this.full) return this.renderSkeleton();
    return renderSheet(innovation, scene, {
      pictures: this.#pictures,
      renderBody: this.#isFull ? this.full?.renderBody : undefined,
      actions: this.#renderActions(innovation, scene),
    });
  }

  #renderActions(innovation: Innovation, scene: SheetScene): unknown {
    const {words} = scene;
    const {url} = innovation;
    const isCard = this.variant !== "full";
    if (!isCard && !url) return nothing;
    return html`${
      !isCard
        ? nothing
        : url
          ? html`<a class="button primary" part="button" href=${url} rel="noopener">${words.openFull}</a>`
          : html`<button
              type="button"
              class="button ${this.opened ? "" : "primary"}"
              part="button"
              @focus=${this.#fetchFull}
              @pointerenter=${this.#fetchFull}
              @click=${this.#toggle}
            >
              ${this.opened ? words.closeFull : words.openFull}
            </button>`
    }
    ${
      url
        ? html`<button
            type="button"
            class="button"
            part="button"
            @click=${() => this.#share(url, plain(innovation.title, scene), words)}
          >
            ${words.share}
          </button>`
        : nothing
    }
    ${
      this.outcome &&
      html`<span class="small" role=${this.outcome === "failed" ? "alert" : nothing}
        >${
          this.outcome === "shown"
            ? html`${words.copyThis} <a href=${url ?? ""}>${url}</a>`
            : this.outcome === "failed"
              ? words.unreachable
              : words.copied
        }</span
      >`
    }`;
  }

  /** Fetches what draws full sheets: as soon as one is to be shown, or the visitor is about to ask for one. */
  readonly #fetchFull = (): void => {
    if (this.#isAsked) return;
    this.#isAsked = true;
    import("./full.js").then(
      (full) => {
        adoptStyles(this.renderRoot as ShadowRoot, [...RallySheetCard.elementStyles, ...full.fullCss]);
        this.full = full;
      },
      () => {
        // Without a network a card is what there is; the next wish asks again.
        this.#isAsked = false;
        this.full = {};
        if (this.opened) this.outcome = "failed";
        this.opened = false;
      },
    );
  };

  readonly #toggle = (): void => {
    this.opened = !this.opened;
    this.#moveFocus = true;
    this.#startAgain();
  };

  /** Forgets what has failed, and what was said of it. */
  #startAgain(): void {
    this.outcome = undefined;
    if (!this.full?.renderBody) this.full = undefined;
  }

  async #share(url: string, title: string, words: SheetSentences): Promise<void> {
    try {
      if ("share" in navigator) {
        await navigator.share({title, url});
        return;
      }
    } catch (cause) {
      // The visitor changed their mind. Anything else leaves the link to be copied.
      if ((cause as Error).name === "AbortError") return;
    }
    try {
      await navigator.clipboard.writeText(url);
      this.outcome = "copied";
      this.announce(words.copied);
    } catch {
      this.outcome = "shown";
      this.announce(`${words.copyThis} ${url}`);
    }
  }

  get #isFull(): boolean {
    return this.opened || this.variant === "full";
  }

  /** Without a feed of its own the sheet has the map's, until the page gives it one. */
  #borrowFeed(): void {
    const {feed, data} = this.#borrowed;
    if ((this.feed ?? undefined) !== feed || this.data !== data) return;
    this.#borrowed = {feed: this.#map.feed, data: this.#map.data};
    this.feed = this.#borrowed.feed;
    this.data = this.#borrowed.data;
  }
}
