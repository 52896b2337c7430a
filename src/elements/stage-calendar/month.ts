/** Months as a list of days laid out in weeks; what is chosen in one is told in full below it. */
import {html, type TemplateResult} from "lit";
import {formatDay} from "../../i18n/index.js";
import {hasDay} from "../../stages/index.js";
import {addDays, type Day, daysBetween, lastDayOf} from "../../time/index.js";
import {roundel} from "../shared/roundel.js";
import {heading} from "../shared/scene.js";
import {entries} from "./agenda.js";
import type {CalendarScene} from "./calendar-scene.js";
import {monthCss} from "./month-styles.js";
import {byMonth, type Leg} from "./itinerary.js";
import {badges, title, whenAndWhere} from "./stage-parts.js";

const someMonday = "2012-12-31";
const week = [0, 1, 2, 3, 4, 5, 6];

const listOf = (month: string): string => `stages-${month}`;

/** Choosing a stage opens what is told of it below the weeks. */
function choice(leg: Leg, month: string, scene: CalendarScene): TemplateResult {
  const {stage, look} = leg;
  const isChosen = stage.id === scene.selected;
  return html`<li class="${look} ${stage.status ?? ""}">
    <button
      type="button"
      aria-expanded=${isChosen}
      aria-controls=${listOf(month)}
      @click=${() => scene.choose(isChosen ? null : stage.id)}
    >
      ${roundel(stage.number, look)} ${title(stage, scene)}
    </button>
    ${whenAndWhere(leg, false, scene)} ${badges(leg, scene)}
  </li>`;
}

/** A day without a stage is there for the eye alone. */
function cell(day: Day, group: readonly Leg[], scene: CalendarScene): TemplateResult {
  const {words, clock, level} = scene;
  const dated = group.filter(({stage}) => hasDay(stage));
  const legs = dated.filter(({when}) => when.first === day);
  const goesOn = dated.some(({when}) => when.first < day && when.last >= day);
  const number = html`<b aria-hidden="true">${Number(day.slice(8))}</b>`;
  const name = `day ${day === clock.today ? "now" : ""} ${goesOn ? "goes-on" : ""}`;
  if (legs.length === 0) return html`<li class=${name} aria-hidden="true">${number}</li>`;
  return html`<li class=${name} part="day">
    ${heading(level + 2, html`${number}<span class="visually-hidden">${formatDay(day, words.language, "day")}</span>`)}
    <ol>
      ${legs.map((leg) => choice(leg, day.slice(0, 7), scene))}
    </ol>
  </li>`;
}

function days(month: string, legs: readonly Leg[], scene: CalendarScene): TemplateResult {
  const first = `${month}-01`;
  const blanks = ((daysBetween(someMonday, first) % 7) + 7) % 7;
  const count = Number(lastDayOf(month).slice(8));
  return html`<div class="weeks">
    <p class="weekdays" aria-hidden="true">
      ${week.map((index) => html`<span>${formatDay(addDays(someMonday, index), scene.words.language, "weekday")}</span>`)}
    </p>
    <ol class="days">
      ${week.slice(0, blanks).map(() => html`<li aria-hidden="true"></li>`)}
      ${Array.from({length: count}, (_, index) => cell(addDays(first, index), legs, scene))}
    </ol>
  </div>`;
}

/**
 * Draws the months of legs. In a narrow column, which has no weeks, all stages are shown as in the agenda; in a
 * wide one those that are chosen, and those that have no day yet.
 */
export function months(legs: readonly Leg[], scene: CalendarScene): TemplateResult[] {
  return [...byMonth(legs)].map(([month, group]) => {
    const isIdle = !group.some(({stage}) => stage.id === scene.selected || !hasDay(stage));
    return html`<section class="month" part="month">
      ${heading(scene.level + 1, formatDay(month, scene.words.language), "month-name")}
      ${days(month, group, scene)} ${entries(group, scene, isIdle ? "idle" : "", listOf(month))}
    </section>`;
  });
}

export const styles = [monthCss];
