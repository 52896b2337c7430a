import {html, nothing, type PropertyValues, type TemplateResult} from "lit";
import {property, state} from "lit/decorators.js";
import type {Innovation} from "../../../data-schema/feed.js";
import {emit} from "../../events/index.js";
import {innovationOf, stageOf} from "../../feed/index.js";
import {departmentOf, isDepartment} from "../../geo/departments.js";
import {type InnovationMapSentences, innovationMapSentences} from "../../i18n/innovation-map/index.js";
import {idsOf, RallyElement} from "../shared/rally-element.js";
import {heading} from "../shared/scene.js";
import {report} from "../shared/webmaster.js";
import {followedByCard, renderHere, renderSheet, renderStage, renderStages} from "./details.js";
import type {Drawing, MapActions} from "./drawing.js";
import type {Filters} from "./finder.js";
import {renderMapSide} from "./frame.js";
import {boundsIn, MapLink} from "./map-link.js";
import type {MapScene} from "./map-scene.js";
import type {Target} from "./marks.js";
import {MapModel, noFilters} from "./model.js";
import {renderPanel} from "./panel.js";
import {innovationMapCss} from "./styles.js";

/** Entries that are drawn at first, and more at each request. */
const PAGE = 100;
/** Milliseconds of silence after which what was typed is looked for. */
const TYPING = 150;

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
 * @csspart panel - The column with search, filters and list.
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

  /** The ground: `embedded`, which asks nobody else for anything, or `none`. */
  @property({reflect: true}) basemap = "embedded";

  /** `static`: no WebGL, ever. */
  @property({reflect: true}) renderer: "auto" | "static" = "auto";

  @state() private filtersOpen = false;
  @state() private shown = PAGE;
  /** What the pointer or the focus is on, in the list or on the map. */
  @state() private pointed: ReadonlySet<string> = new Set();
  /** What stands at one place, to choose from. */
  @state() private here?: Target;

  readonly #model = new MapModel(
    () => this.requestUpdate(),
    (cause) => this.#report("ground", cause),
  );

  readonly #map = new MapLink(this, this.#model, {
    chosen: (target, back) => this.#choose(target, back),
    pointed: (ids) => this.#point(ids),
    failed: (cause) => this.#report("webgl", cause),
  });

  /** The feed whose records the filters of the attributes were read against. */
  #filteredFor?: object;
  #typed = "";
  #typing = 0;
  /** Puts the focus back to where the visitor opened something. */
  #back?: () => void;
  #attended?: unknown;

  constructor() {
    super(innovationMapSentences);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
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
    this.#filter({...noFilters, partner: this.#model.filters.partner});
  }

  protected override willUpdate(changed: PropertyValues<RallyInnovationMap>): void {
    const initial = ["themes", "departments", "stages", "partner"] as const;
    if (initial.some((name) => changed.has(name))) this.#filteredFor = undefined;
  }

  protected override get showsArriving(): boolean {
    return true;
  }

  protected override isSettled(): boolean {
    return this.view === "list" || this.#model.ground !== undefined;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="layout as-split" aria-hidden="true">
      <div class="mapside">
        <div class="viewport"><div class="map"></div></div>
      </div>
      <div class="panel">${super.renderSkeleton()}</div>
    </div>`;
  }

  protected override renderScene(scene: MapScene): unknown {
    this.#follow(scene);
    const {words, feed, level} = scene;
    const view = this.choice("view", this.view, ["split", "map", "list"]);
    const details = this.#renderDetails(scene);
    const hasList = view !== "map";
    return html`${heading(level, words.title, "visually-hidden")}
      <div class="layout as-${view}">
        ${
          view === "list"
            ? nothing
            : renderMapSide({
                scene,
                hasList,
                withStages: this.withStages,
                attribution: this.#model.ground?.attribution,
                settled: this.isSettled(),
                skip: (event) => {
                  event.preventDefault();
                  this.#focus(".panel");
                },
                toggleStages: () => (this.withStages = !this.withStages),
                zoom: (steps) => this.#map.zoom(steps),
                whole: () => this.#map.whole(),
              })
        }
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
              >
                ${renderPanel({
                  ...this.#drawing(scene),
                  found: this.#model.found,
                  filters: this.#model.filters,
                  typed: this.#typed,
                  shown: this.shown,
                  open: this.filtersOpen,
                  empty: (sentence) => this.renderEmpty(sentence),
                })}
              </div>`
            : nothing
        }
        ${
          details
            ? html`<div
                class="details"
                part="sheet"
                role="region"
                aria-label=${innovationOf(feed, this.selected) ? words.sheet : words.atPlace}
                @keydown=${this.#onDetailsKey}
              >
                <button type="button" class="button close" part="button" @click=${this.#close}>
                  ${hasList ? html`<span aria-hidden="true">←</span> ${words.back}` : words.close}
                </button>
                ${details}
              </div>`
            : nothing
        }
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {scene} = this;
    this.#map.show(scene, this.#lit);
    if (scene) this.#attend();
  }

  /** Takes up the feed and the settings of this moment. */
  #follow(scene: MapScene): void {
    const {feed} = scene;
    const basemap = this.basemap === "none" ? "none" : "embedded";
    this.#model.follow(scene, basemap);
    if (this.#filteredFor === feed) return;
    this.#filteredFor = feed;
    const read = (
      name: "themes" | "stages" | "partner",
      records: readonly {readonly id: string}[],
    ): string[] =>
      this.known(
        name,
        idsOf(this[name]),
        records.map(({id}) => id),
      );
    const departments = idsOf(this.departments);
    const codes = feed.innovations.flatMap(({place}) => departmentOf(place) ?? []);
    this.#model.filters = {
      ...this.#model.filters,
      themes: read("themes", feed.themes),
      stages: read("stages", feed.stages),
      partner: read("partner", feed.partners),
      departments: this.known("departments", departments, [
        ...new Set([...codes, ...departments.filter(isDepartment)]),
      ]),
    };
    this.choice("renderer", this.renderer, ["auto", "static"]);
  }

  /** Whether the feed has something of that id; else the webmaster is told. */
  #known(attribute: string, id: string | undefined): boolean {
    const feed = this.current;
    if (!feed || !id || innovationOf(feed, id) || stageOf(feed, id)) return true;
    const ids = [...feed.innovations, ...feed.stages].map((record) => record.id);
    return this.known(attribute, [id], ids).length > 0;
  }

  #report(what: "ground" | "webgl", cause: unknown): void {
    const message = this.scene?.words[what](String(cause));
    if (message) report(this, {kind: "map", message});
  }

  get #lit(): Drawing["lit"] {
    return {selected: this.selected, pointed: this.pointed};
  }

  #drawing(scene: MapScene): Drawing {
    return {
      scene,
      lit: this.#lit,
      isPlaced: ({place}) => this.#model.places.of(place) !== undefined,
      actions: this.#actions,
    };
  }

  #renderDetails(scene: MapScene): TemplateResult | undefined {
    const {feed} = scene;
    const {here} = this;
    const drawing = this.#drawing(scene);
    this.#known("selected", this.selected);
    const stage = stageOf(feed, this.selected);
    if (stage) return renderStage(stage, drawing);
    if (innovationOf(feed, this.selected))
      return followedByCard(this) ? undefined : renderSheet(this, scene.level + 1);
    if (here?.kind === "here") return renderHere(here.innovations, drawing);
    if (here?.kind === "stop") return renderStages(here.stages, drawing);
    return undefined;
  }

  /** When something has opened or closed, the focus goes there or back, and the marker comes into view. */
  #attend(): void {
    const open = this.selected ?? this.here;
    if (open === this.#attended) return;
    this.#attended = open;
    const details = this.renderRoot.querySelector<HTMLElement>(".details");
    if (this.#back && details) details.querySelector<HTMLElement>(".close")?.focus();
    if (this.#back && !open) {
      this.#back();
      this.#back = undefined;
    }
    this.#map.reveal(this.selected, details);
  }

  /** Puts the focus on the first of these that is there. */
  #focus(...selectors: readonly string[]): void {
    for (const selector of selectors) {
      const found = this.renderRoot.querySelector<HTMLElement>(selector);
      if (found) {
        found.focus();
        return;
      }
    }
  }

  #focusEntry(id: string | undefined): void {
    this.#focus(`.panel [data-id="${CSS.escape(id ?? "")}"]`, ".panel", ".surface");
  }

  #point(ids: readonly string[]): void {
    if (ids.length || this.pointed.size) this.pointed = new Set(ids);
  }

  /** Opens what a marker stands for. */
  #choose(target: Target, back: () => void): void {
    this.#back = back;
    const [stage, ...others] = target.kind === "stop" ? target.stages : [];
    this.here = undefined;
    if (target.kind === "innovation") this.select(target.id);
    else if (stage && !others.length) this.select(stage.id);
    else {
      if (this.selected) this.select(null);
      this.here = target;
    }
  }

  readonly #actions: MapActions = {
    filter: (change) => this.#filter(change),
    typed: (query) => {
      this.#typed = query;
      clearTimeout(this.#typing);
      this.#typing = window.setTimeout(() => this.#filter({query}), TYPING);
    },
    clear: () => this.clearFilters(),
    toggleFilters: () => (this.filtersOpen = !this.filtersOpen),
    showMore: () => (this.shown += PAGE),
    select: (id) => {
      // From a list at one place, the way back still leads to the marker.
      this.#back ??= () => this.#focusEntry(id);
      this.select(id);
    },
    point: (id) => this.#point(id === undefined ? [] : [id]),
  };

  #filter(change: Partial<Filters>): void {
    clearTimeout(this.#typing);
    this.#model.filters = {...this.#model.filters, ...change};
    this.#typed = this.#model.filters.query;
    this.shown = PAGE;
    this.requestUpdate();
    const {scene} = this;
    if (!scene) return;
    this.#follow(scene);
    const count = this.#model.found.innovations.length;
    const asked = Object.entries<readonly string[] | string>({...this.#model.filters});
    const filters = Object.fromEntries(asked.filter(([, value]) => value.length > 0));
    emit(this, "rally-filter", {filters, count});
    this.announce(count ? scene.words.count(count) : scene.words.none);
  }

  /** Closes what is open; a sheet that was opened from a list at one place leads back there. */
  #close(): void {
    const {selected} = this;
    this.#back ??= () => this.#focusEntry(selected);
    if (selected) this.select(null);
    else this.here = undefined;
  }

  #onDetailsKey(event: KeyboardEvent): void {
    if (event.key === "Escape") this.#close();
  }
}
