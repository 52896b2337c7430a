import {html, nothing, type PropertyValues} from "lit";
import {property, state} from "lit/decorators.js";
import type {Stage} from "../../../data-schema/feed.js";
import {emit} from "../../events/index.js";
import {isArchive, stageOf} from "../../feed/index.js";
import {type StageCalendarSentences, stageCalendarSentences} from "../../i18n/stage-calendar/index.js";
import {idsOf, RallyElement} from "../shared/rally-element.js";
import {roundelCss} from "../shared/roundel.js";
import {heading, type Scene} from "../shared/scene.js";
import {report} from "../shared/webmaster.js";
import {agenda} from "./agenda.js";
import type {CalendarScene} from "./calendar-scene.js";
import {keptStages, nearest, sortFilters} from "./filters.js";
import {held, itinerary, type Leg} from "./itinerary.js";
import {route} from "./route.js";
import {saveStages} from "./save-stages.js";
import {calendarCss} from "./styles.js";

/**
 * The stages of the rally: when, where, hosted by whom, and how to take them along in one's own calendar.
 *
 * @tag rally-stage-calendar
 * @summary The stages of the rally as an agenda or as a route.
 * @fires {CustomEvent<RallySelectDetail>} rally-select - A stage is selected, or none any more.
 * @fires {CustomEvent<RallyFilterDetail>} rally-filter - Other stages are kept than before.
 * @csspart title - The heading of a stage.
 * @csspart month - The stages of one month.
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

  /** How stages are shown: below their months, or along a road. `month` is shown as `agenda`. */
  @property({reflect: true}) view: "agenda" | "month" | "route" = "agenda";

  /** What becomes of stages before today in the rally's time zone. Once none is to come, `collapse` shows them. */
  @property({reflect: true}) past: "show" | "collapse" | "hide" = "collapse";

  /** Ids of the stages to keep, space-separated. */
  @property({reflect: true}) stages?: string;

  /** Codes of the departments whose stages to keep, space-separated: `25 39`. */
  @property({reflect: true}) departments?: string;

  /** Id of the selected stage. */
  @property({reflect: true}) selected?: string;

  @state() private notSaved?: string;

  /** The selected stage that has been unfolded: once only, so that the visitor may fold it again. */
  #unfolded?: string;
  #lastFilters?: string;

  constructor() {
    super(stageCalendarSentences);
  }

  /** Selects a stage and unfolds what is known of it, as when the visitor does; null selects none. */
  select(id: string | null): void {
    if (id !== null && this.current && !stageOf(this.current, id)) {
      this.#reportUnknown("selected", id);
      return;
    }
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
    const wanted = stageId === undefined ? this.#kept(scene) : [stageOf(scene.feed, stageId)];
    const stages = wanted.filter((stage) => stage !== undefined);
    if (stageId !== undefined && stages.length === 0) this.#reportUnknown("downloadIcs", stageId);
    this.notSaved = undefined;
    try {
      if (await saveStages(stages, scene)) this.announce(scene.words.saved);
    } catch (cause) {
      this.notSaved = stageId;
      this.announce(scene.words.notSaved);
      report(this, {kind: "network", message: String(cause)});
    }
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
    const {scene} = this;
    if (!scene) return;
    this.#tellSettings(scene);
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

    const isOver = legs.every(({look}) => look === "past");
    const took = isOver && held(legs);
    const hides = this.past === "hide";
    const shown = hides ? legs.filter(({look}) => look !== "past") : legs;
    return [
      took
        ? html`<p class="over" part="notice">${words.over(took.count, took.first, took.last)}</p>`
        : nothing,
      shown.length === 0 && !took ? this.renderEmpty(words.noneKept) : nothing,
      this.view === "route" && shown.length > 0
        ? route(shown, scene)
        : this.#renderAgenda(shown, this.past !== "show" && !isOver, scene),
    ];
  }

  #renderAgenda(legs: readonly Leg[], folds: boolean, scene: CalendarScene): unknown {
    const past = folds ? legs.filter(({look}) => look === "past") : [];
    const shown = folds ? legs.filter(({look}) => look !== "past") : legs;
    return [
      past.length > 0
        ? html`<details class="past" part="past-stages">
            <summary>${scene.words.pastStages(past.length)}</summary>
            ${agenda(past, scene)}
          </details>`
        : nothing,
      agenda(shown, scene),
    ];
  }

  #sorted({feed}: Pick<CalendarScene, "feed">): ReturnType<typeof sortFilters> {
    return sortFilters(feed, {
      partner: idsOf(this.partner),
      stages: idsOf(this.stages),
      departments: idsOf(this.departments?.toUpperCase()),
    });
  }

  #kept(scene: Pick<CalendarScene, "feed">): Stage[] {
    return keptStages(scene.feed.stages, this.#sorted(scene).filters);
  }

  /** Emits and says how many stages are kept once others are than at the first drawing. */
  #tellFilters(scene: Scene<StageCalendarSentences>): void {
    const {filters} = this.#sorted(scene);
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

  #tellSettings(scene: Scene<StageCalendarSentences>): void {
    const {setting} = scene.words;
    for (const {attribute, value, nearest: likely} of this.#sorted(scene).unknown) {
      this.reportSetting(setting.unknown(attribute, value, likely.join(", ")));
    }
    if (this.selected && !stageOf(scene.feed, this.selected)) this.#reportUnknown("selected", this.selected);
    if (!["agenda", "month", "route"].includes(this.view)) this.reportSetting(setting.view(this.view));
    if (!["show", "collapse", "hide"].includes(this.past)) this.reportSetting(setting.past(this.past));
  }

  #reportUnknown(where: string, id: string): void {
    const {scene} = this;
    if (!scene) return;
    const ids = scene.feed.stages.map((stage) => stage.id);
    this.reportSetting(scene.words.setting.unknown(where, id, nearest(id, ids).join(", ")));
  }

  #unfoldSelected(): void {
    if (this.selected === this.#unfolded) return;
    this.#unfolded = this.selected;
    if (!this.selected) return;
    const shown = this.renderRoot.querySelector(`[data-stage="${CSS.escape(this.selected)}"]`);
    shown?.closest("details")?.setAttribute("open", "");
    shown?.querySelector("details")?.setAttribute("open", "");
  }
}
