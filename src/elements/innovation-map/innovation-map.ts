import {html, nothing, type PropertyValues, type TemplateResult} from "lit";
import {property, state} from "lit/decorators.js";
import type {Innovation} from "../../../data-schema/feed.js";
import {emit} from "../../events/index.js";
import {type Feed, innovationOf, partnerOf, stageOf} from "../../feed/index.js";
import type {Basemap} from "../../geo/basemap.js";
import {boundsOf, type View} from "../../geo/projection.js";
import {type InnovationMapSentences, innovationMapSentences} from "../../i18n/innovation-map/index.js";
import {type Margins, RegionMap} from "../../map/index.js";
import {heading, plain} from "../shared/scene.js";
import {idsOf, RallyElement} from "../shared/rally-element.js";
import {report} from "../shared/webmaster.js";
import {renderHere, renderStage, renderStages} from "./details.js";
import {type Filters, Finder, type Found} from "./finder.js";
import {type PanelActions, renderPanel} from "./list.js";
import type {MapScene} from "./map-scene.js";
import {InnovationMarks, type Lit, stopKey, stopsOf, type Target} from "./marks.js";
import {basemapOf, Places} from "./places.js";
import {innovationMapCss} from "./styles.js";

/** Entries that are drawn at first, and more at each request. */
const PAGE = 100;
/** Milliseconds of silence after which what was typed is looked for. */
const TYPING = 150;

const nobody: ReadonlySet<string> = new Set();

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
  @state() private pointed: ReadonlySet<string> = nobody;
  /** What stands at one place, while nothing of it is selected. */
  @state() private here?: Target;
  @state() private ground?: Basemap;

  #filters: Filters = {themes: [], departments: [], stages: [], partner: [], query: ""};
  #map?: RegionMap;
  #view?: View;
  #finder?: Finder;
  #places?: Places;
  #marks?: {from: Found; scene: MapScene; generation: number; ground?: Basemap; marks: InnovationMarks};
  #filtered?: Feed;
  #groundFor?: {feed: Feed; wanted: string};
  #told = new Set<string>();
  #typing = 0;
  /** Puts the focus back to where the visitor opened something. */
  #back?: () => void;
  #attended?: string;

  constructor() {
    super(innovationMapSentences);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
    this.#closeMap();
  }

  /** The innovations that pass the filters, in view or not, in the feed's order. */
  get visibleInnovations(): readonly Innovation[] {
    const {scene} = this;
    return scene ? this.#find(scene).innovations : [];
  }

  /** Opens an innovation or a stage, as a visitor does; null closes what is open. An unknown id changes nothing. */
  select(id: string | null): void {
    const feed = this.current;
    if (id === null) {
      if (!this.selected) return;
      const kind = feed && stageOf(feed, this.selected) ? "stage" : "innovation";
      this.selected = undefined;
      emit(this, "rally-select", {kind, id});
      return;
    }
    if (!feed) return;
    const kind = innovationOf(feed, id) ? "innovation" : stageOf(feed, id) && "stage";
    if (!kind) {
      this.#tellUnknown("select", id);
      return;
    }
    this.selected = id;
    emit(this, "rally-select", {kind, id});
  }

  /** Shows all of these innovations, or all that pass the filters, as large as fits. */
  fitTo(ids?: readonly string[]): void {
    const innovations = ids
      ? (this.current?.innovations.filter(({id}) => ids.includes(id)) ?? [])
      : this.visibleInnovations;
    const positions = innovations.flatMap(({place}) => {
      const position = this.#places?.of(place);
      return position ? [position] : [];
    });
    this.#map?.fit(boundsOf(positions));
  }

  /** Takes all filters and the search away; a `partner` of the page stays. */
  clearFilters(): void {
    this.#filter({themes: [], departments: [], stages: [], query: ""});
  }

  protected override willUpdate(changed: PropertyValues<RallyInnovationMap>): void {
    const initial = ["themes", "departments", "stages", "partner"] as const;
    if (initial.some((name) => changed.has(name))) this.#filtered = undefined;
    if (changed.has("selected")) this.here = undefined;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="layout" aria-hidden="true">
      <div class="mapside">
        <div class="viewport"><div class="map"></div></div>
      </div>
      <div class="panel">${super.renderSkeleton()}</div>
    </div>`;
  }

  protected override renderScene(scene: MapScene): unknown {
    this.#prepare(scene);
    const {feed, words} = scene;
    const found = this.#find(scene);
    const details = this.#renderDetails(scene);
    const hasList = this.view !== "map";
    return html`${heading(scene.level, words.title, "visually-hidden")}
      <div class="layout ${this.view}">
        ${
          this.view === "list"
            ? nothing
            : html`<div class="mapside">
                ${
                  hasList
                    ? html`<a class="skip" href="#panel" @click=${this.#skip}>${words.skip}</a>`
                    : nothing
                }
                <div class="viewport">
                  <div class="map"></div>
                  ${this.#renderControls(scene)}
                </div>
                ${
                  this.ground?.attribution
                    ? html`<p class="attribution" part="attribution">${this.ground.attribution}</p>`
                    : nothing
                }
              </div>`
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
                  scene,
                  found,
                  filters: this.#filters,
                  lit: this.#lit,
                  shown: this.shown,
                  open: this.filtersOpen,
                  isPlaced: this.#isPlaced,
                  empty: (sentence) => this.renderEmpty(sentence),
                  actions: this.#actions,
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
                aria-label=${this.here || stageOf(feed, this.selected) ? words.stageDetails : words.sheet}
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
    const node = this.renderRoot.querySelector<HTMLElement>(".viewport > .map");
    if (this.#map && this.#map.node !== node) this.#closeMap();
    if (!scene || !node || !this.isConnected) return;
    this.#map ??= new RegionMap(node, this.#mapEvents, this.#view);
    this.#showOnMap(this.#map, scene);
    this.#attend(scene);
  }

  // — What the element keeps —

  /** Takes from a new feed, or new settings, all that follows from them. */
  #prepare(scene: MapScene): void {
    const {feed, words} = scene;
    if (this.#finder?.feed !== feed || this.#finder.language !== words.language) {
      this.#finder = new Finder(feed, words.language);
    }
    if (this.#places?.feed !== feed) {
      this.#places = new Places(feed, () => this.requestUpdate());
    }
    if (this.#filtered !== feed) {
      this.#filtered = feed;
      this.#filters = {
        ...this.#filters,
        themes: this.#known("themes", (id) => feed.themes.some((theme) => theme.id === id)),
        departments: this.#known("departments", (code) => /^(?:\d{2,3}|2[AB])$/.test(code)),
        stages: this.#known("stages", (id) => stageOf(feed, id) !== undefined),
        partner: this.#known("partner", (id) => partnerOf(feed, id) !== undefined),
      };
    }
    if (this.#groundFor?.feed !== feed || this.#groundFor.wanted !== this.basemap) {
      const wanted = {feed, wanted: this.basemap};
      this.#groundFor = wanted;
      const name = plain(feed.rally.region.name, scene);
      void basemapOf(feed, this.basemap, name, (cause) => {
        report(this, {kind: "map", message: words.ground(String(cause))});
      }).then((ground) => {
        if (this.#groundFor === wanted) this.ground = ground;
      });
    }
  }

  /** The ids of an attribute that the feed knows; each other one is told to the webmaster. */
  #known(name: "themes" | "departments" | "stages" | "partner", isKnown: (id: string) => boolean): string[] {
    return idsOf(this[name]).filter((id) => {
      if (isKnown(id)) return true;
      this.#tellUnknown(name, id);
      return false;
    });
  }

  #tellUnknown(name: string, id: string): void {
    const message = this.scene?.words.setting(name, id);
    if (!message || this.#told.has(message)) return;
    this.#told.add(message);
    report(this, {kind: "setting", message});
  }

  #find(scene: MapScene): Found {
    this.#prepare(scene);
    return (this.#finder as Finder).find(this.#filters);
  }

  #marksOf(scene: MapScene): InnovationMarks {
    const from = this.#find(scene);
    const places = this.#places as Places;
    const {generation} = places;
    const last = this.#marks;
    if (
      last?.from === from &&
      last.generation === generation &&
      last.ground === this.ground &&
      last.scene.words === scene.words
    ) {
      return last.marks;
    }
    const marks = new InnovationMarks(from.innovations, places, scene, this.ground?.towns ?? []);
    this.#marks = {from, scene, generation, ground: this.ground, marks};
    return marks;
  }

  get #lit(): Lit {
    return {selected: this.selected, pointed: this.pointed};
  }

  readonly #isPlaced = ({place}: Innovation): boolean => this.#places?.of(place) !== undefined;

  // — What is drawn —

  #renderControls({words, feed}: MapScene): TemplateResult {
    const hasStages = feed.stages.length > 0;
    return html`<div class="controls start" part="controls">
        ${
          hasStages
            ? html`<button
                type="button"
                class="button"
                part="button"
                aria-pressed=${this.withStages}
                @click=${() => (this.withStages = !this.withStages)}
              >
                ${words.stages} <span class="number">${feed.stages.length}</span>
              </button>`
            : nothing
        }
      </div>
      <div class="controls end" part="controls">
        ${[
          ["M8 3v10M3 8h10", words.zoomIn, () => this.#map?.zoom(1)] as const,
          ["M3 8h10", words.zoomOut, () => this.#map?.zoom(-1)] as const,
          ["M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3", words.whole, () => this.#map?.whole()] as const,
        ].map(
          ([path, name, act]) =>
            html`<button
              type="button"
              class="button"
              part="button"
              aria-label=${name}
              title=${name}
              @click=${act}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
            </button>`,
        )}
      </div>`;
  }

  #renderDetails(scene: MapScene): TemplateResult | undefined {
    const {feed} = scene;
    const drawing = {scene, lit: this.#lit, isPlaced: this.#isPlaced, actions: this.#actions};
    const stage = stageOf(feed, this.selected);
    if (stage) return renderStage(stage, drawing);
    if (innovationOf(feed, this.selected)) {
      return this.#hasCard ? undefined : this.#renderSheet(scene);
    }
    const {here} = this;
    if (here?.kind === "here") return renderHere(here.innovations, drawing);
    if (here?.kind === "stop") return renderStages(here.stages, drawing);
    return undefined;
  }

  /** A card elsewhere in the page shows what is selected here: then it is not shown twice. */
  get #hasCard(): boolean {
    const root = this.getRootNode() as Document | ShadowRoot;
    return this.id !== "" && root.querySelector(`rally-sheet-card[for="${CSS.escape(this.id)}"]`) !== null;
  }

  #renderSheet({level}: MapScene): TemplateResult {
    void import("../sheet-card/define.js");
    return html`<rally-sheet-card
      variant="full"
      sheet=${this.selected ?? nothing}
      feed=${this.feed ?? nothing}
      .data=${this.data}
      lang=${this.lang || nothing}
      now=${this.now ?? nothing}
      heading-level=${Math.min(6, level + 1)}
      @rally-ready=${(event: Event) => event.stopPropagation()}
      @rally-error=${(event: Event) => event.stopPropagation()}
    ></rally-sheet-card>`;
  }

  #showOnMap(map: RegionMap, scene: MapScene): void {
    const {feed, words} = scene;
    const marks = this.#marksOf(scene);
    const lit = this.#lit;
    const hosts = this.#filters.partner;
    const stages = feed.stages.filter(
      ({organizers}) => !hosts.length || organizers.some(({partner}) => hosts.includes(partner)),
    );
    map.update({
      basemap: this.ground,
      home: feed.rally.region.bbox,
      marks: (bounds, zoom) => marks.at(bounds, zoom, lit),
      stops: this.withStages ? stopsOf(stages, this.#places as Places, scene, lit) : [],
      controls: [...this.renderRoot.querySelectorAll(".controls > *")],
      webgl: this.renderer !== "static",
      words: {...words, map: words.map(plain(feed.rally.region.name, scene))},
    });
  }

  /** After something has opened or closed: the focus goes there, and the marker is brought into view. */
  #attend({feed}: MapScene): void {
    const open = this.selected ?? (this.here && "here");
    if (open === this.#attended) return;
    this.#attended = open;
    const details = this.renderRoot.querySelector(".details");
    if (this.#back) {
      if (details) details.querySelector<HTMLElement>(".close")?.focus();
      else {
        this.#back();
        this.#back = undefined;
      }
    }
    const record = innovationOf(feed, this.selected) ?? stageOf(feed, this.selected);
    const position = record && this.#places?.of(record.place);
    if (position) this.#map?.reveal(position, coveredBy(details, this.#map.node));
  }

  #closeMap(): void {
    this.#view = this.#map?.view ?? this.#view;
    this.#map?.destroy();
    this.#map = undefined;
  }

  // — What handles events —

  readonly #mapEvents = {
    activated: (key: string): void => {
      const target = this.#targetOf(key);
      if (!target) return;
      this.#back ??= () => this.#map?.focus(key);
      if (target.kind === "cluster") {
        this.#back = undefined;
        this.#map?.open(this.#marks?.marks.positionsOf(target.innovations) ?? []);
      } else if (target.kind === "innovation") {
        this.select(target.id);
      } else if (target.kind === "stop" && target.stages.length === 1) {
        this.select(target.stages[0]?.id ?? null);
      } else {
        this.selected = undefined;
        void this.updateComplete.then(() => (this.here = target));
      }
    },
    pointed: (key: string | undefined): void => {
      const target = key === undefined ? undefined : this.#targetOf(key);
      if (!target) this.#point([]);
      else if (target.kind === "innovation") this.#point([target.id]);
      else this.#point((target.kind === "stop" ? target.stages : target.innovations).map(({id}) => id));
    },
    failed: (cause: unknown): void => {
      const message = this.scene?.words.webgl(String(cause));
      if (message) report(this, {kind: "map", message});
    },
  };

  #targetOf(key: string): Target | undefined {
    const known = this.#marks?.marks.target(key);
    if (known) return known;
    const feed = this.current;
    const first = feed?.stages.find(({id}) => stopKey(id) === key);
    if (!feed || !first) return undefined;
    const place = this.#places?.of(first.place)?.join();
    const rest = feed.stages.slice(feed.stages.indexOf(first));
    const end = rest.findIndex((stage) => this.#places?.of(stage.place)?.join() !== place);
    return {kind: "stop", stages: end < 0 ? rest : rest.slice(0, end)};
  }

  #point(ids: readonly string[]): void {
    if (ids.length || this.pointed.size) this.pointed = new Set(ids);
  }

  readonly #actions: PanelActions = {
    filter: (change) => this.#filter(change),
    typed: (query) => {
      clearTimeout(this.#typing);
      this.#typing = window.setTimeout(() => this.#filter({query}), TYPING);
    },
    clear: () => this.clearFilters(),
    toggleFilters: () => (this.filtersOpen = !this.filtersOpen),
    showMore: () => (this.shown += PAGE),
    select: (id) => {
      this.#back ??= () =>
        this.renderRoot.querySelector<HTMLElement>(`.panel [data-id="${CSS.escape(id)}"]`)?.focus();
      this.select(id);
    },
    point: (id) => this.#point(id === undefined ? [] : [id]),
  };

  #filter(change: Partial<Filters>): void {
    clearTimeout(this.#typing);
    this.#filters = {...this.#filters, ...change};
    this.shown = PAGE;
    this.requestUpdate();
    const {scene} = this;
    if (!scene) return;
    const count = this.#find(scene).innovations.length;
    const asked = Object.entries(this.#filters).filter(([, value]) => value.length > 0);
    emit(this, "rally-filter", {filters: Object.fromEntries(asked), count});
    this.announce(count ? scene.words.count(count) : scene.words.none);
  }

  #close(): void {
    if (this.selected) this.select(null);
    else this.here = undefined;
  }

  #onDetailsKey(event: KeyboardEvent): void {
    if (event.key === "Escape") this.#close();
  }

  #skip(event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(".panel")?.focus();
  }
}

/** How much of the map something hides, at the side where it lies. */
function coveredBy(cover: Element | null, map: Element): Partial<Margins> {
  if (!cover) return {};
  const [a, b] = [cover.getBoundingClientRect(), map.getBoundingClientRect()];
  if (a.right <= b.left || a.top >= b.bottom) return {};
  return a.width < b.width * 0.9 ? {left: a.right - b.left} : {bottom: b.bottom - a.top};
}
