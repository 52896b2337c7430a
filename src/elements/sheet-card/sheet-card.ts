import {html, nothing, type PropertyValues, type TemplateResult} from "lit";
import {property, state} from "lit/decorators.js";
import type {Innovation} from "../../../data-schema/feed.js";
import {innovationOf, isArchive, stageOf} from "../../feed/index.js";
import {sheetCardSentences, type SheetSentences} from "../../i18n/sheet-card/index.js";
import {type Drawing, LazyDrawing} from "../shared/lazy-drawing.js";
import {Pictures} from "../shared/picture.js";
import {RallyElement} from "../shared/rally-element.js";
import {plain} from "../shared/scene.js";
import {MapFollower} from "./map-follower.js";
import {renderSheet, type SheetScene} from "./sheet.js";
import {sheetCss} from "./styles.js";

/** Fetched before the click, since a browser lets nobody share or copy long after one; none without a network. */
const sharing = (): Promise<typeof import("./share.js") | undefined> =>
  import("./share.js").catch(() => undefined);

/** A button that has fetched what it needs by the time it is pressed. */
function renderButton(
  label: string,
  prepare: () => unknown,
  press: () => unknown,
  name = "",
): TemplateResult {
  return html`<button
    type="button"
    class="button ${name}"
    part="button"
    @focus=${prepare}
    @pointerenter=${prepare}
    @click=${press}
  >
    ${label}
  </button>`;
}

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

  /** Tells search engines of the sheet: schema.org JSON-LD, once for the page however many widgets. */
  @property({type: Boolean, reflect: true, attribute: "structured-data"}) structuredData = false;

  /** True while the visitor has opened a card to its full sheet. */
  @state() private opened = false;

  /** What came of the visitor's wish: the link is copied or stands there to be copied, the sheet stayed short. */
  @state() private outcome?: "copied" | "shown" | "failed";

  readonly #full = new LazyDrawing(this, async () =>
    (await import("./full.js")).fullSheet(this, () => this.current?.language),
  );
  readonly #compact = new LazyDrawing(this, () => import("./compact.js"));
  readonly #pictures = new Pictures(this);
  readonly #follower = new MapFollower(this);
  #borrowed: {feed?: string | undefined; data?: object | undefined} = {};
  #shownId?: string;
  #moveFocus = false;

  constructor() {
    super(sheetCardSentences);
  }

  /**
   * Id of the innovation that is shown: what is selected on the map, else the one named by `sheet`. A stage
   * that is selected there changes nothing.
   */
  get #id(): string | undefined {
    const selected = this.#follower.map?.getAttribute("selected") ?? undefined;
    if (selected && this.current && stageOf(this.current, selected)) return this.#shownId;
    return selected ?? (this.sheet === "" ? undefined : this.sheet);
  }

  /** What is needed beyond a card, which takes its place when it cannot be fetched. */
  get #drawing(): LazyDrawing<Drawing> | undefined {
    return this.variant === "compact" ? this.#compact : this.#isFull ? this.#full : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#borrowFeed();
    const id = this.#id;
    const isOther = id !== this.#shownId;
    if (isOther) {
      this.#shownId = id;
      this.opened = false;
      this.outcome = undefined;
      const {scene} = this;
      const innovation = scene && innovationOf(scene.feed, id);
      if (innovation && this.hasUpdated) this.announce(scene.words.shown(plain(innovation.title, scene)));
    }
    if (isOther || changed.has("variant") || changed.has("opened")) void this.#drawing?.ask();
    if (this.opened && this.#full.hasFailed) {
      this.opened = false;
      this.outcome = "failed";
    }
  }

  protected override isSettled(): boolean {
    return this.#drawing?.isSettled ?? true;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.structuredData && changed.has("structuredData")) this.#tellSearchEngines();
    if (!this.#moveFocus || (this.opened && !this.#full.module)) return;
    this.#moveFocus = false;
    this.renderRoot.querySelector<HTMLElement>(".sheet")?.focus();
  }

  protected override renderScene(scene: SheetScene): unknown {
    const {words, feed, clock} = scene;
    const id = this.#id;
    if (id === undefined) {
      if (!this.for) this.tellOnce({about: "missing", attribute: "sheet"});
      return this.renderEmpty(this.for ? words.choose : words.notSet);
    }
    const innovation = innovationOf(feed, id);
    const partners = this.partnersIn(feed);
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
    if (asked !== "card" && !this.isSettled()) return this.renderSkeleton();
    if (asked === "compact" && this.#compact.module)
      return this.#compact.module.renderLine(innovation, scene);
    return renderSheet(innovation, scene, {
      pictures: this.#pictures,
      renderBody: this.#isFull ? this.#full.module?.renderBody : undefined,
      actions: this.#renderActions(innovation, scene),
    });
  }

  #tellSearchEngines(): void {
    import("./structured-data.js")
      .then(({tellSheet}) =>
        tellSheet(
          this,
          () => this.scene,
          () => this.#shownId,
        ),
      )
      // Without it a visitor misses nothing.
      .catch(() => undefined);
  }

  /** With a page of its own an innovation is read there, and its link passed on; else the card opens. */
  #renderActions({title, url}: Innovation, scene: SheetScene): unknown {
    const {words} = scene;
    const isCard = this.variant !== "full";
    const told = (what: unknown, role?: string): TemplateResult =>
      html`<span class="small" role=${role ?? nothing}>${what}</span>`;
    if (!url) {
      if (!isCard) return nothing;
      const [label, name] = this.opened ? [words.closeFull] : [words.openFull, "primary"];
      return html`${renderButton(label, this.#full.ask, this.#toggle, name)}
      ${this.outcome && told(words.unreachable, "alert")}`;
    }
    return html`${
      isCard
        ? html`<a class="button primary" part="button" href=${url} rel="noopener">${words.openFull}</a>`
        : nothing
    }
    ${renderButton(words.share, sharing, () => this.#share(url, plain(title, scene), words))}
    ${
      this.outcome &&
      told(this.outcome === "copied" ? words.copied : html`${words.copyThis} <a href=${url}>${url}</a>`)
    }`;
  }

  readonly #toggle = (): void => {
    this.opened = !this.opened;
    this.#moveFocus = true;
    this.outcome = undefined;
  };

  async #share(url: string, title: string, {copied, copyThis}: SheetSentences): Promise<void> {
    const module = await sharing();
    this.outcome = module ? await module.share(url, title) : "shown";
    if (this.outcome) this.announce(this.outcome === "copied" ? copied : `${copyThis} ${url}`);
  }

  get #isFull(): boolean {
    return this.opened || this.variant === "full";
  }

  /** Without a feed of its own the sheet has the map's, until the page gives it one. */
  #borrowFeed(): void {
    const {feed, data} = this.#borrowed;
    if ((this.feed ?? undefined) !== feed || this.data !== data) return;
    const {map} = this.#follower;
    this.#borrowed = {feed: map?.getAttribute("feed") ?? undefined, data: map?.data};
    Object.assign(this, this.#borrowed);
  }
}
