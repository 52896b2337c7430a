import {html, nothing, type PropertyValues, type TemplateResult} from "lit";
import {property, state} from "lit/decorators.js";
import type {Innovation} from "../../../data-schema/feed.js";
import {innovationOf, isArchive, stageOf} from "../../feed/index.js";
import {sheetCardSentences, type SheetSentences} from "../../i18n/sheet-card/index.js";
import {type Drawing, LazyDrawing} from "../shared/lazy-drawing.js";
import {Pictures} from "../shared/picture.js";
import {RallyElement} from "../shared/rally-element.js";
import {plain} from "../shared/scene.js";
import type {FullSheet} from "./full.js";
import {renderButton, renderSheet, type SheetScene} from "./sheet.js";
import type {FollowedMap} from "./steps.js";
import {sheetCss} from "./styles.js";

/** Why there is no sheet: as the sentences for it are called. */
type Absence = "choose" | "notSet" | "unknown" | "unknownInArchive" | "elsewhere";

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
 * @csspart steps - The way to the sheets before and after, beside a map.
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

  /** True when what the visitor asked for could not be fetched. */
  @state() private failed = false;

  readonly #full = new LazyDrawing(this, async () =>
    (await import("./full.js")).fullSheet(this, () => this.current?.language),
  );
  readonly #compact = new LazyDrawing(this, () => import("./compact.js"));
  readonly #more = new LazyDrawing(this, async () =>
    (await import("./more.js")).moreOf(this, {
      feedLanguage: () => this.current?.language,
      map: () => this.#map,
      announce: (sentence) => this.announce(sentence),
    }),
  );

  readonly #pictures = new Pictures(this);
  #borrowed: {feed?: string | undefined; data?: object | undefined} = {};
  #shownId?: string;
  /** The innovation with all that is wanted of it; none while the feed gives it in short. */
  #inFull: Innovation | undefined;
  /** Why there is no sheet. */
  #absence: Absence | undefined;
  #moveFocus = false;

  constructor() {
    super(sheetCardSentences);
  }

  /**
   * Id of the innovation that is shown: what is selected on the map, else the one named by `sheet`. A stage
   * that is selected there changes nothing.
   */
  get #id(): string | undefined {
    const selected = this.#map?.getAttribute("selected") ?? undefined;
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
    const {scene} = this;
    const innovation = scene && innovationOf(scene.feed, id);
    const isOther = id !== this.#shownId;
    if (isOther) {
      this.#shownId = id;
      this.opened = this.failed = false;
      if (innovation && this.hasUpdated) this.announce(scene.words.shown(plain(innovation.title, scene)));
    }
    const isTurned = isOther || changed.has("variant") || changed.has("opened");
    if (isTurned) void this.#drawing?.ask();
    this.#absence = scene && this.#absenceIn(scene, innovation);
    const isInShort = innovation !== undefined && this.#isInShort(innovation);
    const wantsMore = isInShort || !!this.for || (this.#absence && this.#absence !== "notSet");
    if (wantsMore && (isTurned || !this.#more.hasFailed)) void this.#more.ask();
    this.#inFull = isInShort && scene ? this.#more.module?.whole.of(innovation, scene) : innovation;
    if (this.opened && this.#full.hasFailed) {
      this.opened = false;
      this.failed = true;
    }
  }

  protected override isSettled(): boolean {
    if (this.#absence) return this.#absence === "notSet" || this.#more.isSettled;
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
    const innovation = innovationOf(scene.feed, this.#id);
    if (this.#absence) return this.#renderAbsence(this.#absence, scene);
    if (!innovation) return this.renderSkeleton();
    const asked = this.choice("variant", this.variant, ["card", "full", "compact"]);
    if (asked !== "card" && !this.isSettled()) return this.renderSkeleton();
    if (asked === "compact" && this.#compact.module)
      return this.#compact.module.renderLine(innovation, scene);
    const known = this.#inFull;
    const {module: more} = this.#more;
    const full = known && this.#isFull ? this.#full.module : undefined;
    return html`${this.for && more?.steps.render(innovation.id)}
    ${renderSheet(known ?? innovation, scene, {
      pictures: this.#pictures,
      renderBody: full?.renderBody,
      notice: known ? nothing : this.#renderNotice(scene),
      actions: this.#renderActions(known ?? innovation, scene, full),
    })}`;
  }

  /** Why there is no sheet in this feed; undefined when there is one. */
  #absenceIn({feed, clock}: SheetScene, innovation: Innovation | undefined): Absence | undefined {
    const id = this.#id;
    if (id === undefined) {
      if (!this.for) this.tellOnce({about: "missing", attribute: "sheet"});
      return this.for ? "choose" : "notSet";
    }
    const partners = this.partnersIn(feed);
    if (innovation)
      return this.partner && !partners.includes(innovation.partner ?? "") ? "elsewhere" : undefined;
    const ids = feed.innovations.map((one) => one.id);
    this.known("sheet", [id], ids);
    return isArchive(feed, clock.today) ? "unknownInArchive" : "unknown";
  }

  #renderAbsence(absence: Absence, {words}: SheetScene): TemplateResult {
    if (!this.isSettled()) return this.renderSkeleton();
    return this.renderEmpty(
      absence === "notSet" ? words.notSet : (this.#more.module?.sentences.words[absence] ?? words.unusable),
    );
  }

  /** What there is to say of a sheet that is still to come in full. */
  #renderNotice(scene: SheetScene): unknown {
    const {module, hasFailed} = this.#more;
    return module?.whole.render(scene) ?? (hasFailed ? scene.words.unreachable : nothing);
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
  #renderActions(innovation: Innovation, scene: SheetScene, full: FullSheet | undefined): unknown {
    const {words} = scene;
    const {title, url} = innovation;
    const isCard = this.variant !== "full";
    const print = full?.renderPrint(innovation, scene, this.#pictures) ?? nothing;
    const failure = this.failed
      ? html`<span class="small" role="alert">${words.unreachable}</span>`
      : nothing;
    if (!url) {
      if (!isCard) return print;
      const [label, name] = this.opened ? [words.closeFull] : [words.openFull, "primary"];
      return html`${renderButton(label, this.#full.ask, this.#toggle, name)} ${print} ${failure}`;
    }
    return html`${
      isCard
        ? html`<a class="button primary" part="button" href=${url} rel="noopener">${words.openFull}</a>`
        : nothing
    }
    ${renderButton(words.share, this.#more.ask, () => this.#share(url, plain(title, scene)))} ${print}
    ${this.#more.module?.sharing.render(url)} ${failure}`;
  }

  readonly #toggle = (): void => {
    this.opened = !this.opened;
    this.#moveFocus = true;
    this.failed = false;
  };

  /** What shares is fetched before the click, since a browser lets nobody share or copy long after one. */
  async #share(url: string, title: string): Promise<void> {
    await this.#more.ask();
    this.failed = this.#more.hasFailed;
    await this.#more.module?.sharing.share(url, title);
  }

  get #isFull(): boolean {
    return this.opened || this.variant === "full";
  }

  /** Whether there is more to fetch than the feed says, and it is wanted. */
  #isInShort({detail, summary}: Innovation): boolean {
    return detail !== undefined && this.variant !== "compact" && (this.#isFull || !summary);
  }

  /** The map that `for` names, looked up anew: it may come later, or be replaced. */
  get #map(): FollowedMap | undefined {
    const root = this.getRootNode() as Partial<Document>;
    return this.for ? (root.getElementById?.(this.for) ?? undefined) : undefined;
  }

  /** Without a feed of its own the sheet has the map's, until the page gives it one. */
  #borrowFeed(): void {
    const {feed, data} = this.#borrowed;
    if ((this.feed ?? undefined) !== feed || this.data !== data) return;
    const map = this.#map;
    this.#borrowed = {feed: map?.getAttribute("feed") ?? undefined, data: map?.data};
    Object.assign(this, this.#borrowed);
  }
}
