import {html, nothing, type PropertyValues} from "lit";
import {property, state} from "lit/decorators.js";
import type {Stage} from "../../../data-schema/feed.js";
import {emit} from "../../events/index.js";
import {isArchive} from "../../feed/index.js";
import {isDepartment} from "../../geo/departments.js";
import {type StageCalendarSentences, stageCalendarSentences} from "../../i18n/stage-calendar/index.js";
import {type Drawing, LazyDrawing} from "../shared/lazy-drawing.js";
import {idsOf, RallyElement} from "../shared/rally-element.js";
import {roundelCss} from "../shared/roundel.js";
import {heading, type Scene} from "../shared/scene.js";
import {report} from "../shared/webmaster.js";
import {agenda} from "./agenda.js";
import type {CalendarScene} from "./calendar-scene.js";
import {departmentsOf, keptStages, type StageFilters} from "./filters.js";
import {held, itinerary, type Leg} from "./itinerary.js";
import {saveStages} from "./save-stages.js";
import {calendarCss} from "./styles.js";

/**
 * The stages of the rally: when, where, hosted by whom, and how to take them along in one's own calendar.
 *
 * @tag rally-stage-calendar
 * @summary The stages of the rally as an agenda, by months or as a route.
 * @fires {CustomEvent<RallySelectDetail>} rally-select - A stage is selected, or none any more.
 * @fires {CustomEvent<RallyFilterDetail>} rally-filter - Other stages are kept than before.
 * @csspart title - The heading of a stage.
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
 * @csspart organizer - One host with the person to ask.
 * @csspart phone - Phone numbers.
 * @csspart email - E-mail addresses.
 * @csspart details - « En savoir plus ».
 * @csspart description - What a stage is about.
 * @csspart program - What happens at a stage.
 * @csspart registration - The link to register.
 * @csspart innovations - What is presented at a stage.
 * @csspart past-stages - The folded stages that are over.
 * @cssprop [--rally-calendar-height=36em] - Height that the element keeps free while it loads; it may grow beyond.
 */
export class RallyStageCalendar extends RallyElement<StageCalendarSentences> {
  static override styles = [...[RallyElement.styles].flat(), roundelCss, calendarCss];

  /**
   * How stages are shown: below their months, in weeks or along a road. In a narrow column `month` looks like
   * `agenda` by itself.
   */
  @property({reflect: true}) view: "agenda" | "month" | "route" = "agenda";

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

  /** Tells search engines of the stages that are kept: schema.org JSON-LD, once for the page however many widgets. */
  @property({type: Boolean, reflect: true, attribute: "structured-data"}) structuredData = false;

  @state() private notSaved?: string;

  readonly #month = new LazyDrawing(this, () => import("./month.js"));
  readonly #route = new LazyDrawing(this, () => import("./route.js"));

  /** The selected stage that has been unfolded: once only, so that the visitor may fold it again. */
  #unfolded?: string;
  #lastFilters?: string;

  constructor() {
    super(stageCalendarSentences);
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
    this.notSaved = undefined;
    try {
      if (await saveStages(stages, scene)) this.announce(scene.words.saved);
    } catch (cause) {
      this.notSaved = stageId;
      this.announce(scene.words.notSaved);
      report(this, {kind: "network", message: String(cause)});
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("view")) void this.#viewDrawing?.ask();
  }

  protected override isSettled(): boolean {
    return this.#viewDrawing?.isSettled ?? true;
  }

  protected override renderScene(shared: Scene<StageCalendarSentences>): unknown {
    const scene: CalendarScene = {
      ...shared,
      selected: this.selected,
      notSaved: this.notSaved,
      choose: (stage) => {
        if (stage !== this.selected) this.select(stage);
      },
      save: (stage) => void this.downloadIcs(stage),
    };
    return [heading(scene.level, scene.words.title, "title"), this.#renderStages(scene)];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.structuredData && changed.has("structuredData")) this.#tellSearchEngines();
    const {scene} = this;
    if (!scene) return;
    this.#tellSettings();
    this.#tellFilters(scene);
    this.#unfoldSelected();
  }

  #renderStages(scene: CalendarScene): unknown {
    const {feed, words, clock} = scene;
    if (feed.stages.length === 0) {
      return this.renderEmpty(isArchive(feed, clock.today) ? words.noneKept : words.noneYet);
    }
    const legs = itinerary(this.#kept(scene), feed.rally.timeZone, clock.today);
    if (legs.length === 0) return html`<p class="quiet" part="empty">${words.nothingFits}</p>`;
    if (!this.isSettled()) return this.renderSkeleton();

    const isOver = legs.every(({look}) => look === "past");
    const took = isOver && held(legs);
    const hides = this.past === "hide";
    const shown = hides ? legs.filter(({look}) => look !== "past") : legs;
    return [
      took
        ? html`<p class="over" part="notice">${words.over(took.count, took.first, took.last)}</p>`
        : nothing,
      shown.length === 0 && !took ? this.renderEmpty(words.noneKept) : nothing,
      this.view === "route" && this.#route.module && shown.length > 0
        ? this.#route.module.route(shown, scene)
        : this.#renderMonths(shown, this.past !== "show" && !isOver, scene),
    ];
  }

  #renderMonths(legs: readonly Leg[], folds: boolean, scene: CalendarScene): unknown {
    const month = this.view === "month" ? this.#month.module : undefined;
    const ahead = legs.find(({look}) => look !== "past")?.when.first.slice(0, 7) ?? "";
    // A month is not torn apart where it is seen as a whole.
    const isFolded = ({look, when}: Leg): boolean =>
      folds && look === "past" && (!month || when.first.slice(0, 7) < ahead);
    const past = legs.filter(isFolded);
    const draw = month?.months ?? agenda;
    return [
      past.length > 0
        ? html`<details class="past" part="past-stages">
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

  /** What the chosen view needs beyond the agenda, which takes its place when it cannot be fetched. */
  get #viewDrawing(): LazyDrawing<Drawing> | undefined {
    return this.view === "route" ? this.#route : this.view === "month" ? this.#month : undefined;
  }

  #filters({feed}: Pick<CalendarScene, "feed">): StageFilters {
    const codes = idsOf(this.departments?.toUpperCase());
    return {
      partner: this.partnersIn(feed),
      stages: this.#knownStages("stages", idsOf(this.stages)),
      // In a department there may well be no stage.
      departments: this.known("departments", codes, [
        ...departmentsOf(feed.stages),
        ...codes.filter(isDepartment),
      ]),
    };
  }

  /** Those ids that stages of the feed have. */
  #knownStages(attribute: string, ids: readonly string[]): string[] {
    return this.known(attribute, ids, this.current?.stages.map(({id}) => id) ?? []);
  }

  #kept(scene: Pick<CalendarScene, "feed">): Stage[] {
    return keptStages(scene.feed.stages, this.#filters(scene));
  }

  /** Emits and says how many stages are kept once others are than at the first drawing. */
  #tellFilters(scene: Scene<StageCalendarSentences>): void {
    const filters = this.#filters(scene);
    const asked = Object.fromEntries(
      Object.entries<readonly string[]>({...filters}).filter(([, values]) => values.length > 0),
    );
    const written = JSON.stringify(asked);
    const before = this.#lastFilters;
    this.#lastFilters = written;
    if (before === undefined || before === written) return;
    const {length: count} = keptStages(scene.feed.stages, filters);
    void this.updateComplete.then(() => {
      this.announce(count > 0 ? scene.words.count(count) : scene.words.nothingFits);
      emit(this, "rally-filter", {filters: asked, count});
    });
  }

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

  #tellSettings(): void {
    if (this.selected) this.#knownStages("selected", [this.selected]);
    this.choice("view", this.view, ["agenda", "month", "route"]);
    this.choice("past", this.past, ["collapse", "show", "hide"]);
  }

  #unfoldSelected(): void {
    if (this.selected === this.#unfolded) return;
    const shown =
      this.selected && this.renderRoot.querySelector(`[data-stage="${CSS.escape(this.selected)}"]`);
    if (this.selected && !shown) return;
    this.#unfolded = this.selected;
    if (!shown) return;
    shown.closest("details")?.setAttribute("open", "");
    shown.querySelector("details")?.setAttribute("open", "");
  }
}
