import {html, nothing, type PropertyValues} from "lit";
import {property, state} from "lit/decorators.js";
import type {Stage} from "../../../data-schema/feed.js";
import {emit} from "../../events/index.js";
import {isArchive} from "../../feed/index.js";
import {type StageAgendaSentences, stageAgendaSentences} from "../../i18n/stage-agenda/index.js";
import {type Drawing, LazyDrawing} from "../shared/lazy-drawing.js";
import {RallyElement} from "../shared/rally-element.js";
import {roundelCss} from "../shared/roundel.js";
import {heading, type Scene} from "../shared/scene.js";
import {report} from "../shared/webmaster.js";
import {agenda} from "./agenda.js";
import {allStages, type CalendarScene, type View, views} from "./calendar-scene.js";
import {renderHead, renderOver} from "./head.js";
import {itinerary, type Leg} from "./itinerary.js";
import {calendarCss} from "./styles.js";

/** By what the page, or its address, shows less than all stages. */
const framing = ["partner", "stages", "departments", "deepLink"] as const;

/**
 * The stages of the rally: when, where, hosted by whom, and how to take them along in one's own calendar.
 *
 * @tag rally-stage-calendar
 * @summary The stages of the rally as an agenda, by months or as a route.
 * @fires {CustomEvent<RallySelectDetail>} rally-select - A stage is selected, or none any more; the sheet of an innovation is opened or closed.
 * @fires {CustomEvent<RallyFilterDetail>} rally-filter - Other stages are kept than before.
 * @csspart title - The heading of a stage.
 * @csspart views - The choice between agenda, month and route.
 * @csspart view - One of them.
 * @csspart time-zone - Says in which time zone the hours are, where the visitor's device has another.
 * @csspart filter - The button that opens the filters.
 * @csspart choice - One of the filters.
 * @csspart month - The stages of one month.
 * @csspart day - A day with stages, of `view="month"`.
 * @csspart route - The road of `view="route"`.
 * @csspart stage - One stage; also `past`, `next` or `coming`.
 * @csspart today - The place on the road where one stands today.
 * @csspart roundel - A stage's number in its ring.
 * @csspart time - Hours of a stage.
 * @csspart place - Town of a stage.
 * @csspart next - « Prochaine étape · dans 4 jours ».
 * @csspart status - Says that a stage is postponed, cancelled or full.
 * @csspart organizers - Who hosts a stage.
 * @csspart organizer - One host with the person to ask.
 * @csspart phone - Phone numbers.
 * @csspart email - E-mail addresses.
 * @csspart details - « En savoir plus ».
 * @csspart description - What a stage is about.
 * @csspart program - What happens at a stage.
 * @csspart registration - The link to register.
 * @csspart map-link - The link that opens a place in the visitor's own map application.
 * @csspart innovations - What is presented at a stage.
 * @csspart subscription - The link that subscribes to the published calendar.
 * @csspart calendar-link - A link to a calendar on the web.
 * @csspart past-stages - The folded stages that are over.
 * @cssprop [--rally-calendar-height=36em] - Height that the element keeps free while it loads; it may grow beyond.
 */
export class RallyStageCalendar extends RallyElement<StageAgendaSentences> {
  static override styles = [...[RallyElement.styles].flat(), roundelCss, calendarCss];

  /**
   * How stages are shown at first: below their months, in weeks or along a road; follows what the visitor chooses.
   * In a narrow column `month` looks like `agenda` by itself.
   */
  @property({reflect: true}) view: View = "agenda";

  /**
   * What becomes of stages before today in the rally's time zone. Once none is to come, `collapse` shows them;
   * on a route it always does, since the road leads past them.
   */
  @property({reflect: true}) past: "show" | "collapse" | "hide" = "collapse";

  /** Ids of the stages to keep, space-separated. */
  @property({reflect: true}) stages?: string;

  /** Codes of the departments whose stages to keep, space-separated: `25 39`. */
  @property({reflect: true}) departments?: string;

  /** Id of the selected stage. */
  @property({reflect: true}) selected?: string;

  /**
   * Keeps view, selection and filters in the page's address, as `rally-calendar-view`, `rally-calendar-selected`
   * and so on; with an `id`, as `rally-ID-calendar-view`.
   */
  @property({type: Boolean, reflect: true, attribute: "deep-link"}) deepLink = false;

  /** Tells search engines of the stages that are kept: schema.org JSON-LD, once for the page however many widgets. */
  @property({type: Boolean, reflect: true, attribute: "structured-data"}) structuredData = false;

  /** Id of the stage, or `allStages`, whose ways into the visitor's own calendar are shown. */
  @state() private saving?: string | undefined;
  @state() private notSaved?: string | undefined;
  @state() private isFiltering = false;

  readonly #month = new LazyDrawing(this, () => import("./month.js"));
  readonly #route = new LazyDrawing(this, () => import("./route.js"));
  readonly #more = new LazyDrawing(this, async () =>
    (await import("./more.js")).more(this, () => this.current?.language),
  );
  readonly #filtering = new LazyDrawing(this, async () => {
    const [{Filtering}, address] = await Promise.all([import("./filtering.js"), this.#address()]);
    const tell = {known: this.known.bind(this), announce: this.announce.bind(this)};
    const filtering = new Filtering(this, tell, this.#hasShown);
    filtering.link(address);
    return filtering;
  });

  /** True once stages have been shown: from then on they stay while something else comes. */
  #hasShown = false;
  /** The view that is shown until the chosen one has come. */
  #shownView = "";
  /** Ids of the stages that are unfolded, and whether those are that are over. */
  readonly #opened = new Set<string>();
  #showsPast = false;
  /** A stage that has just been selected: wherever it is folded away, it comes into view. */
  #sought?: string | undefined;

  constructor() {
    super(stageAgendaSentences);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeprint", this.#unfoldPast);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeprint", this.#unfoldPast);
  }

  /** Selects a stage and unfolds what is known of it, as when the visitor does; null selects none. */
  select(id: string | null): void {
    if (id !== null && this.current && this.#knownStages("select()", [id]).length === 0) return;
    this.selected = id ?? undefined;
    emit(this, "rally-select", {kind: "stage", id});
  }

  /**
   * Starts the download of one stage as an iCalendar file, or of all stages that are kept. Does nothing for
   * stages that have no day yet.
   */
  async downloadIcs(stageId?: string): Promise<void> {
    await this.ready;
    const {scene} = this;
    if (!scene) return;
    const ids = stageId === undefined ? undefined : this.#knownStages("downloadIcs()", [stageId]);
    const stages = ids ? scene.feed.stages.filter(({id}) => ids.includes(id)) : this.#kept(scene);
    await this.#save(stages, stageId ?? allStages);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.current) this.#filtering.module?.follow(this.current);
    const drawing = this.#drawingOf(this.view);
    if (changed.has("view")) void drawing?.ask();
    if (drawing?.isSettled ?? true) this.#shownView = this.view;
    if (changed.has("selected") && this.selected) {
      this.#opened.add(this.selected);
      this.#sought = this.selected;
      void this.#more.ask();
    }
    if (this.#isFramed && framing.some((name) => changed.has(name))) void this.#filtering.ask();
    if (changed.has("deepLink")) void this.#address().then((module) => this.#filtering.module?.link(module));
  }

  protected override isSettled(): boolean {
    const waiting = [
      this.#drawingOf(this.view),
      this.selected && this.#more,
      this.#isFramed && this.#filtering,
    ];
    return this.#hasShown || waiting.every((part) => !part || part.isSettled);
  }

  protected override renderScene(shared: Scene<StageAgendaSentences>): unknown {
    const {feed, words, clock, level} = shared;
    const title = heading(level, words.title, "title");
    if (feed.stages.length === 0) {
      return [title, this.renderEmpty(isArchive(feed, clock.today) ? words.noneKept : words.noneYet)];
    }
    if (!this.isSettled()) return [title, this.renderSkeleton()];
    const scene = this.#calendarScene(shared);
    const legs = itinerary(this.#kept(scene), feed.rally.timeZone, clock.today);
    return [
      renderHead(legs, scene),
      legs.length > 0 ? this.#renderLegs(legs, scene) : scene.filtering.module?.renderNothing(scene.words),
    ];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.structuredData && changed.has("structuredData")) this.#tellSearchEngines();
    const {scene} = this;
    if (!scene || !this.isSettled()) return;
    this.#hasShown = true;
    if (this.selected) this.#knownStages("selected", [this.selected]);
    this.choice("past", this.past, ["collapse", "show", "hide"]);
    this.#filtering.module?.tell(scene.feed, scene.words);
  }

  #calendarScene(scene: Scene<StageAgendaSentences>): CalendarScene {
    const more = this.#more;
    const filtering = this.#filtering;
    const prepareFilters = (): void => void Promise.all([more.ask(), filtering.ask()]);
    const choose = (stage: string | null): void => {
      if (stage !== this.selected) this.select(stage);
    };
    return {
      ...scene,
      view: this.choice("view", this.view, views),
      selected: this.selected,
      isFiltering: this.isFiltering,
      saving: this.saving,
      notSaved: this.notSaved,
      more,
      filtering,
      isUnfolded: (stage) => this.#opened.has(stage),
      toggle: (stage, isOpen) => {
        if (isOpen === this.#opened.has(stage)) return;
        if (isOpen) {
          this.#opened.add(stage);
          void more.ask();
          choose(stage);
        } else this.#opened.delete(stage);
        this.requestUpdate();
      },
      choose,
      prepareView: (view) => void this.#drawingOf(view)?.ask(),
      showView: (view) => {
        this.view = view;
      },
      prepareFilters,
      toggleFilters: () => {
        this.isFiltering = !this.isFiltering;
        prepareFilters();
      },
      toggleSaving: (stage) => {
        this.saving = this.saving === stage ? undefined : stage;
        void more.ask();
      },
      save: (stages, id) => void this.#save(stages, id),
    };
  }

  #renderLegs(legs: readonly Leg[], scene: CalendarScene): unknown {
    const {words} = scene;
    const isOver = legs.every(({look}) => look === "past");
    const over = isOver ? renderOver(legs, scene) : undefined;
    const hides = this.past === "hide";
    const shown = hides ? legs.filter(({look}) => look !== "past") : legs;
    return [
      over,
      shown.length === 0 && !over ? this.renderEmpty(words.noneKept) : nothing,
      this.#shownView === "route" && this.#route.module && shown.length > 0
        ? this.#route.module.route(shown, scene)
        : this.#renderMonths(shown, this.past !== "show" && !isOver, scene),
    ];
  }

  #renderMonths(legs: readonly Leg[], folds: boolean, scene: CalendarScene): unknown {
    const month = this.#shownView === "month" ? this.#month.module : undefined;
    const ahead = legs.find(({look}) => look !== "past")?.when.first.slice(0, 7) ?? "";
    // A month is not torn apart where it is seen as a whole.
    const isFolded = ({look, when}: Leg): boolean =>
      folds && look === "past" && (!month || when.first.slice(0, 7) < ahead);
    const past = legs.filter(isFolded);
    if (past.some(({stage}) => stage.id === this.#sought)) this.#showsPast = true;
    this.#sought = undefined;
    const draw = month?.months ?? agenda;
    return [
      month ? html`<p class="narrow small muted">${scene.words.narrowMonth}</p>` : nothing,
      past.length > 0
        ? html`<details
            class="past"
            part="past-stages"
            ?open=${this.#showsPast}
            @toggle=${({currentTarget}: Event) => {
              this.#showsPast = (currentTarget as HTMLDetailsElement).open;
            }}
          >
            <summary>${scene.words.pastStages(past.length)}</summary>
            ${draw(past, scene)}
          </details>`
        : nothing,
      draw(
        legs.filter((leg) => !isFolded(leg)),
        scene,
      ),
    ];
  }

  /** What a view needs beyond the agenda, which takes its place when it cannot be fetched. */
  #drawingOf(view: string): LazyDrawing<Drawing> | undefined {
    return {route: this.#route, month: this.#month}[view];
  }

  /** Whether the page, or its address, may show less than all stages. */
  get #isFramed(): boolean {
    return framing.some((name) => this[name]);
  }

  /** What reads and writes the page's address; without it the calendar is what it is without `deep-link`. */
  async #address(): Promise<typeof import("./calendar-address.js") | undefined> {
    return this.deepLink ? import("./calendar-address.js").catch(() => undefined) : undefined;
  }

  /** Those ids that stages of the feed have. */
  #knownStages(attribute: string, ids: readonly string[]): string[] {
    return this.known(attribute, ids, this.current?.stages.map(({id}) => id) ?? []);
  }

  #kept({feed}: Pick<CalendarScene, "feed">): readonly Stage[] {
    return this.#filtering.module?.kept(feed) ?? feed.stages;
  }

  async #save(stages: readonly Stage[], id: string): Promise<void> {
    const {scene} = this;
    if (!scene) return;
    const {feed, words, clock} = scene;
    this.notSaved = undefined;
    try {
      const {saveStages} = await import("./save-stages.js");
      const saved = await saveStages(stages, feed, words.language, clock.today);
      if (saved) this.announce(saved);
    } catch (cause) {
      this.notSaved = id;
      this.announce(words.unreachable);
      report(this, {kind: "network", message: String(cause)});
    }
  }

  /** On paper nothing can be unfolded any more. */
  readonly #unfoldPast = (): void => {
    const past = this.renderRoot.querySelector<HTMLDetailsElement>("details.past:not([open])");
    if (!past) return;
    past.open = true;
    addEventListener("afterprint", () => (past.open = false), {once: true});
  };

  #tellSearchEngines(): void {
    import("./structured-data.js")
      .then(({tellStages}) =>
        tellStages(
          this,
          () => this.scene,
          (scene) => this.#kept(scene),
        ),
      )
      // Without it a visitor misses nothing.
      .catch(() => undefined);
  }
}
