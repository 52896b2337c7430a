import {html, nothing, type PropertyValues, type TemplateResult} from "lit";
import {property, state} from "lit/decorators.js";
import type {Innovation} from "../../../data-schema/feed.js";
import {emit} from "../../events/index.js";
import {innovationOf, stageOf} from "../../feed/index.js";
import type {Position} from "../../geo/projection.js";
import {type InnovationMapSentences, innovationMapSentences} from "../../i18n/innovation-map/index.js";
import {LazyDrawing} from "../shared/lazy-drawing.js";
import {RallyElement} from "../shared/rally-element.js";
import {heading} from "../shared/scene.js";
import {report} from "../shared/webmaster.js";
import type {AnotherGround} from "./another-ground.js";
import type {Drawing, MapActions} from "./drawing.js";
import {EntryList} from "./entry-list.js";
import {Finding} from "./finding.js";
import {focusFirst} from "./focus.js";
import type {FilterDrawing} from "./filters.js";
import {renderMapSide} from "./frame.js";
import type {GroundFinding} from "./ground-findings.js";
import {Leisure} from "./leisure.js";
import {boundsAround, boundsIn, MapLink} from "./map-link.js";
import type {MapScene} from "./map-scene.js";
import {nearestTown} from "./marks.js";
import {MapModel} from "./model.js";
import {MovingButtons} from "./moving-buttons.js";
import {Opened} from "./opened.js";
import type {Paper} from "./paper.js";
import {renderPanel} from "./panel.js";
import {SideSheet} from "./side-sheet.js";
import {innovationMapCss} from "./styles.js";

/**
 * The map of the region with every innovation, its filters, its search, and a list that says the same as the
 * map; the stages as an optional layer.
 *
 * @tag rally-innovation-map
 * @summary The map of the region with every innovation, filters, search and a list that says the same.
 * @fires {CustomEvent<RallySelectDetail>} rally-select - A visitor, or `select()`, has chosen an innovation or a stage, or closed it.
 * @fires {CustomEvent<RallyFilterDetail>} rally-filter - The filters have changed.
 * @csspart map - The map, which takes the keyboard's focus.
 * @csspart marker - A marker, a ring of several, or a stage on the map.
 * @csspart roundel - The number of a stage.
 * @csspart controls - The buttons on the map.
 * @csspart attribution - Where the map's data come from.
 * @csspart consent - The question before a third party is asked for a map.
 * @csspart panel - The column with search, filters and list.
 * @csspart handle - What panel and sheet are dragged by where they stand over the map.
 * @csspart search - The search field.
 * @csspart chip - A filter.
 * @csspart list - A list of entries.
 * @csspart entry - One innovation, or one stage, in a list.
 * @csspart sheet - What opens beside the map: a sheet, a stage, or what stands at one place.
 * @cssprop [--rally-map-height=38em] - Height, which never changes.
 * @cssprop [--rally-land=#fbfaf6 / #1f2823] - Land.
 * @cssprop [--rally-neighbours=#efede6 / #171d1a] - Land around the region.
 * @cssprop [--rally-water=#a9cbe0 / #27465a] - Lakes and rivers.
 * @cssprop [--rally-road=#5b655f / #9fada5] - The road between the stages.
 */
export class RallyInnovationMap extends RallyElement<InnovationMapSentences> {
  static override styles = [...RallyElement.styles, ...innovationMapCss];

  /** What is shown: map and list, or one of them. */
  @property({reflect: true}) view: "split" | "map" | "list" = "split";

  /** Shows the stages and the road between them. */
  @property({type: Boolean, reflect: true, attribute: "with-stages"}) withStages = false;

  /** Id of the innovation or the stage that is open. */
  @property({reflect: true}) selected?: string;

  /** Ids of themes, space-separated: an initial filter. */
  @property({reflect: true}) themes?: string;

  /** Codes of departments, space-separated: an initial filter. */
  @property({reflect: true}) departments?: string;

  /** Ids of stages, space-separated: keeps the innovations presented there; an initial filter. */
  @property({reflect: true}) stages?: string;

  /** Keeps selection and filters in the page’s address, as `rally-selected`, `rally-themes` and so on; with an `id`, as `rally-ID-themes`. */
  @property({type: Boolean, reflect: true, attribute: "deep-link"}) deepLink = false;

  /** The ground: `embedded`, which asks nobody else for anything, `none`, or the address of a MapLibre style. */
  @property({reflect: true}) basemap = "embedded";

  /** `required`: no third party is asked for the ground before the visitor agrees. */
  @property({reflect: true}) consent?: "required";

  /** `static`: no WebGL, ever, and so no other ground than `embedded` or `none`. */
  @property({reflect: true}) renderer: "auto" | "static" = "auto";

  /** What the pointer or the focus is on, in the list or on the map. */
  @state() private pointed: ReadonlySet<string> = new Set();

  protected override readonly showsArriving = true;

  readonly #model = new MapModel(
    this.ready,
    () => this.requestUpdate(),
    (cause) => this.#tellFailure({what: "embedded", cause}),
  );

  readonly #stages = new LazyDrawing(this, () => import("./stops.js"));

  readonly #map = new MapLink(this, this.#model, this.#stages, {
    chosen: (target, back) => this.#opened.choose(target, back),
    pointed: (ids) => this.#point(ids),
    rested: (count, middle) => this.#tellView(count, middle),
    failed: (failure) => this.#tellFailure(failure),
  });

  readonly #another = new LazyDrawing(this, async () =>
    (await import("./another-ground.js")).anotherGround(this, {
      feedLanguage: () => this.current?.language,
      told: (attribute, value, choices) => this.known(attribute, [value], choices, "choice"),
      answered: () => focusFirst(this, ".surface"),
    }),
  );

  readonly #finding = new Finding(this, this.#model, {
    known: (attribute, asked, existing) => this.known(attribute, asked, existing),
    announce: (sentence) => this.announce(sentence),
    goTo: (position) => this.#map.fit(boundsAround(position, this.#model)),
  });

  readonly #list = new EntryList(this);
  readonly #opened = new Opened(this, this.#map, this.#list);
  readonly #moving = new MovingButtons(this, this.#map, () => this.current?.language);
  readonly #leisure = new Leisure(
    this,
    () => this.current?.language,
    () => this.#paper,
  );
  readonly #sheet = new SideSheet(() => this.requestUpdate());

  constructor() {
    super(innovationMapSentences);
  }

  /** The innovations that pass the filters, in view or not, in the feed's order. */
  get visibleInnovations(): readonly Innovation[] {
    const {scene} = this;
    if (!scene) return [];
    this.#follow(scene);
    return this.#model.found.innovations;
  }

  /** Opens an innovation or a stage, as a visitor does; null closes what is open. An unknown id changes nothing. */
  select(id: string | null): void {
    const feed = this.current;
    const about = id ?? this.selected;
    if (!feed || about === undefined) return;
    const kind = stageOf(feed, about) ? "stage" : innovationOf(feed, about) && "innovation";
    if (!kind && id !== null) {
      this.#known("select", id);
      return;
    }
    this.selected = id ?? undefined;
    emit(this, "rally-select", {kind: kind ?? "innovation", id});
  }

  /** Shows all of these innovations, or all that pass the filters, as large as fits. */
  fitTo(ids?: readonly string[]): void {
    const {scene} = this;
    if (scene) this.#map.fit(boundsIn(this.#model, scene, ids));
  }

  /** Takes all filters and the search away; a `partner` of the page stays. */
  clearFilters(): void {
    this.#finding.clear();
  }

  protected override willUpdate(changed: PropertyValues<RallyInnovationMap>): void {
    if (this.withStages) void this.#stages.ask();
    this.#finding.attributesChanged(changed);
    const {scene} = this;
    if (scene) this.#follow(scene);
  }

  protected override isSettled(): boolean {
    return this.#finding.isSettled && (this.view === "list" || this.#model.ground !== undefined);
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="layout as-split" aria-hidden="true">
      <div class="mapside">
        <div class="viewport"><div class="map"></div></div>
      </div>
      <div class="side">
        <div class="handle"></div>
        <div class="panel">${super.renderSkeleton()}</div>
      </div>
    </div>`;
  }

  protected override renderScene(scene: MapScene): unknown {
    this.#follow(scene);
    if (!this.#finding.isSettled || this.#model.isGroundNear) return this.renderSkeleton();
    const {words, level} = scene;
    const view = this.choice("view", this.view, ["split", "map", "list"]);
    this.#known("selected", this.selected);
    const details = this.#opened.render(scene, this.#drawing(scene), () => super.renderSkeleton());
    this.#sheet.follow(details !== undefined);
    const hasList = view !== "map";
    return html`${heading(level, words.title, "visually-hidden")}
      <div class="layout as-${view} at-${this.#sheet.stop}">
        ${
          view === "list"
            ? nothing
            : renderMapSide({
                scene,
                hasList,
                withStages: this.withStages,
                attribution: this.#model.ground?.attribution,
                credits: this.#map.credits.length
                  ? this.#ground?.renderCredits(this.#map.credits)
                  : undefined,
                comesLater: this.#isAnother,
                consent: this.#ground?.renderQuestion(),
                settled: this.isSettled(),
                skip: (event) => {
                  event.preventDefault();
                  focusFirst(this, ".panel:not([inert])", ".details > .close");
                },
                toggleStages: () => (this.withStages = !this.withStages),
                zoom: (steps) => this.#map.zoom(steps),
                whole: () => this.#map.whole(),
                isMoving: this.#moving.isShown,
                toggleMoving: this.#moving.toggle,
                pad: this.#moving.render(scene),
                keydown: this.#moving.keydown,
                isFull: this.#leisure.leave !== undefined,
                focused: this.#sheet.giveWay,
                toggleFull: this.#leisure.toggleFullScreen,
              })
        }
        ${hasList || details ? this.#renderSide(scene, hasList, details) : nothing}
      </div>`;
  }

  /** What stands beside the map, and above its lower part where there is no room beside. */
  #renderSide(scene: MapScene, hasList: boolean, details: TemplateResult | undefined): TemplateResult {
    const {words} = scene;
    return html`<div class="side">
      ${this.#sheet.renderHandle(words, details === undefined)}
      ${
        hasList
          ? html`<div
              id="panel"
              class="panel"
              part="panel"
              role="region"
              tabindex="0"
              aria-label=${words.list}
              ?inert=${details !== undefined}
              @focusin=${this.#sheet.open}
            >
              ${renderPanel({
                ...this.#filterDrawing(scene),
                found: this.#model.found,
                list: this.#list,
                isArriving: this.isArriving,
                empty: (sentence) => this.renderEmpty(sentence),
              })}
            </div>`
          : nothing
      }
      ${this.#opened.renderPlace(scene, details, hasList)}
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {scene} = this;
    this.#map.show(scene, this.#lit);
    this.renderRoot.querySelector<HTMLDialogElement>(".help:not([open])")?.showModal();
    if (scene) this.#opened.attend();
  }

  /** Takes up the feed and the settings of this moment. */
  #follow(scene: MapScene): void {
    this.#model.follow(scene, this.basemap === "none" ? "none" : "embedded");
    if (this.#isAnother && !this.#another.hasFailed) void this.#another.ask();
    this.#model.style = this.#ground?.allowed();
    this.#finding.follow(scene);
    this.choice("renderer", this.renderer, ["auto", "static"]);
  }

  /** Whether the feed has something of that id; else the webmaster is told. */
  #known(attribute: string, id: string | undefined): boolean {
    const feed = this.current;
    if (!feed || !id || innovationOf(feed, id) || stageOf(feed, id)) return true;
    const ids = [...feed.innovations, ...feed.stages].map((record) => record.id);
    return this.known(attribute, [id], ids).length > 0;
  }

  /** Whether the page asks for a ground that the library does not bring. */
  get #isAnother(): boolean {
    return this.basemap !== "embedded" && this.basemap !== "none";
  }

  get #ground(): AnotherGround | undefined {
    return this.#isAnother ? this.#another.module : undefined;
  }

  #tellFailure(failure: GroundFinding): void {
    const {language} = this.scene?.words ?? {};
    if (!language) return;
    import("./ground-findings.js")
      .then(({tellFailure}) => tellFailure(this, failure, language))
      .catch(() => report(this, {kind: "map", message: String(failure.cause)}));
  }

  /** For those who do not see what has come into view. */
  #tellView(count: number, middle: Position): void {
    const town = nearestTown(middle, this.#model.ground?.towns ?? [])?.name ?? "";
    const sentence = this.scene?.words.visible(count, town);
    if (sentence) this.announce(sentence);
  }

  /** What is printed at this moment. */
  get #paper(): Paper | undefined {
    const {scene} = this;
    return scene?.feed.innovations.length
      ? {
          drawing: this.#filterDrawing(scene),
          stages: this.withStages ? this.#map.stages : [],
          map: this.#map.paper,
        }
      : undefined;
  }

  get #lit(): Drawing["lit"] {
    return {selected: this.selected, pointed: this.pointed};
  }

  #filterDrawing(scene: MapScene): FilterDrawing {
    const {counted, filters} = this.#model;
    return {...this.#drawing(scene), counted, filters, finding: this.#finding};
  }

  #drawing(scene: MapScene): Drawing {
    return {
      scene,
      lit: this.#lit,
      isPlaced: ({place}) => this.#model.places.of(place) !== undefined,
      away: this.#finding.away,
      actions: this.#actions,
    };
  }

  #point(ids: readonly string[]): void {
    if (ids.length || this.pointed.size) this.pointed = new Set(ids);
  }

  readonly #actions: MapActions = {
    clear: () => {
      this.clearFilters();
      // The button goes with what it has cleared.
      focusFirst(this, ".more");
    },
    select: (id) => this.#opened.enter(id),
    point: (id) => this.#point(id === undefined ? [] : [id]),
  };
}
