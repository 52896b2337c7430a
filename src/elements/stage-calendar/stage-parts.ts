/** The pieces that every view of a stage is put together from. */
import {html, nothing, type TemplateResult} from "lit";
import type {Stage} from "../../../data-schema/feed.js";
import {partnerOf} from "../../feed/index.js";
import {formatFirst} from "../../i18n/first-day.js";
import {formatDay, type Language, locales} from "../../i18n/index.js";
import {hasDay, hourOf, type When} from "../../stages/index.js";
import {daysBetween} from "../../time/index.js";
import {contactLine} from "../shared/contact.js";
import type {Drawing, LazyDrawing} from "../shared/lazy-drawing.js";
import {roundel} from "../shared/roundel.js";
import {heading, said} from "../shared/scene.js";
import {allStages, type CalendarScene} from "./calendar-scene.js";
import type {Leg} from "./itinerary.js";

/** The title of a stage, after its number for who does not see the roundel. */
export function title({number, title: text}: Stage, scene: CalendarScene): TemplateResult {
  return html`<span
    >${
      number === undefined
        ? nothing
        : html`<span class="visually-hidden">${scene.words.stageNumber(number)}, </span>`
    }${said(text, scene)}</span
  >`;
}

/** Roundel and title. */
export function stageHeading({stage, look}: Leg, level: number, scene: CalendarScene): TemplateResult {
  return heading(level, html`${roundel(stage.number, look)}${title(stage, scene)}`, "name", "heading title");
}

/** Hours, half-day or days, as far as the feed knows them; once a stage is over, nothing is still to come. */
function hoursText(leg: Leg, {words}: CalendarScene): string | undefined {
  const {stage, look} = leg;
  const {start, end, first, last} = leg.when;
  const toCome = (sentence: string): string | undefined => (look === "past" ? undefined : sentence);
  if (!hasDay(stage)) return toCome(words.dayToCome);
  if (last > first)
    return words.from(
      formatFirst(first, last, words.language),
      hourOf(start),
      formatDay(last, words.language, "plain"),
      hourOf(end),
    );
  const hour = hourOf(start);
  if (hour) return words.hours(hour, hourOf(end));
  return stage.dayPart ? words.dayPart[stage.dayPart] : toCome(words.hourToCome);
}

/** « mardi 23 avril », with its year where that is not the present one; « novembre 2013 » for a whole month. */
function dayText({start}: When, {words, clock}: CalendarScene): string {
  const style = start.slice(0, 4) === clock.today.slice(0, 4) ? "day" : "long";
  return formatDay(start, words.language, style);
}

/** When and where, on one line. `showDay` says the day for the eye, too, where nothing beside it does. */
export function whenAndWhere(leg: Leg, showDay: boolean, scene: CalendarScene): TemplateResult {
  const {when, stage} = leg;
  const {name, municipality} = stage.place;
  const hours = hoursText(leg, scene);
  const day = dayText(when, scene);
  const whole = when.last > when.first && hasDay(stage) ? hours : scene.words.dayAndHours(day, hours);
  return html`<p class="when">
    <time part="time" datetime=${when.start}
      >${
        showDay
          ? whole
          : html`<span class="visually-hidden">${whole}</span><span aria-hidden="true">${hours}</span>`
      }</time
    >
    <span part="place">${name ? `${name}, ` : ""}${municipality}</span>
  </p>`;
}

/** « dans 4 jours », « demain ». */
function inDaysText(count: number, language: Language): string {
  return new Intl.RelativeTimeFormat(locales[language], {numeric: "auto"}).format(count, "day");
}

/** What a visitor must not miss: whether the stage comes next, is full, put off or called off. */
export function badges({stage, when, look}: Leg, {words, clock}: CalendarScene): unknown {
  const {status} = stage;
  const isMarked = status && status !== "scheduled";
  if (look !== "next" && !isMarked) return nothing;
  const inDays = daysBetween(clock.today, when.first);
  return html`<p class="badges">
    ${
      look === "next"
        ? html`<span class="badge" part="next"
            >${inDays < 0 ? words.underWay : words.next(inDaysText(inDays, words.language))}</span
          >`
        : nothing
    }
    ${isMarked ? html`<span class="badge status" part="status">${words.status[status]}</span>` : nothing}
  </p>`;
}

/** Who hosts the stage, each with the person to ask. */
export function hosts({organizers}: Stage, scene: CalendarScene): unknown {
  if (organizers.length === 0) return nothing;
  return html`<ul class="hosts" part="organizers" aria-label=${scene.words.organizers}>
    ${organizers.map(({partner: id, contact}) => {
      const partner = partnerOf(scene.feed, id);
      return html`<li part="organizer">
        <span class="host">${partner?.shortName ?? partner?.name ?? id}</span> ${contactLine(contact, scene)}
      </li>`;
    })}
  </ul>`;
}

/** Draws what is fetched on demand; until it has come, that it is on its way, or another try. */
export function fetched<Module extends Drawing>(
  {module, hasFailed, ask}: LazyDrawing<Module>,
  {words}: CalendarScene,
  draw: (module: Module) => unknown,
): unknown {
  if (module) return draw(module);
  return html`<p class="muted" role="status">
    ${
      hasFailed
        ? html`${words.unreachable}
            <button type="button" class="button" part="button" @click=${ask}>${words.tryAgain}</button>`
        : words.loading
    }
  </p>`;
}

/** Whether a visitor's own calendar can take a stage: one that is to come, has a day and is not called off. */
export function canSave({stage, look}: Leg): boolean {
  return look !== "past" && stage.status !== "cancelled" && hasDay(stage);
}

const savedAs = ([first]: readonly Leg[], isAll: boolean): string =>
  isAll || !first ? allStages : first.stage.id;

/** The button that shows the ways into the visitor's own calendar, for one stage or for all of these. */
export function saveButton(legs: readonly Leg[], scene: CalendarScene, isAll = false): unknown {
  const {words, saving, more, toggleSaving} = scene;
  const [first] = legs;
  if (!first || !canSave(first)) return nothing;
  const id = savedAs(legs, isAll);
  return html`<button
    type="button"
    class="button save"
    part="button"
    aria-expanded=${saving === id}
    @pointerenter=${more.ask}
    @focus=${more.ask}
    @click=${() => toggleSaving(id)}
  >
    ${
      isAll
        ? words.addAll
        : html`${words.addToCalendar}<span class="visually-hidden">, ${said(first.stage.title, scene)}</span>`
    }
  </button>`;
}

/** What the button opens. */
export function ways(legs: readonly Leg[], scene: CalendarScene, isAll = false): unknown {
  if (legs.length === 0 || scene.saving !== savedAs(legs, isAll)) return nothing;
  return html`<div class="ways">
    ${fetched(scene.more, scene, ({renderWays}) => renderWays(legs, isAll, scene))}
  </div>`;
}

/**
 * « En savoir plus »: opening it selects the stage and shows whatever else the feed says of it, `after` which the view
 * may put something.
 */
export function more(leg: Leg, scene: CalendarScene, after: unknown = nothing): unknown {
  const {stage} = leg;
  return html`<details
    class="more"
    part="details"
    ?open=${scene.isUnfolded(stage.id)}
    @toggle=${({target}: Event) => scene.toggle(stage.id, (target as HTMLDetailsElement).open)}
  >
    <summary @pointerenter=${scene.more.ask} @focus=${scene.more.ask}>
      ${scene.words.more}<span class="visually-hidden">, ${said(stage.title, scene)}</span>
    </summary>
    <div class="facts">
      ${scene.isUnfolded(stage.id) ? fetched(scene.more, scene, ({renderFacts}) => renderFacts(leg, scene)) : nothing}
      ${after}
    </div>
  </details>`;
}
