/** The stages as the legs of a rally, along one road. */
import {html, nothing, type TemplateResult} from "lit";
import {type Language, locales} from "../../i18n/index.js";
import {daysBetween} from "../../time/index.js";
import type {CalendarScene} from "./calendar-scene.js";
import {routeCss} from "./route-styles.js";
import type {Leg} from "./itinerary.js";
import {badges, hosts, more, saveButton, stageHeading, ways, whenAndWhere} from "./stage-parts.js";

/** A stop on the road: a stage, or the place where one stands today. */
interface Stop {
  readonly first: string;
  readonly last: string;
  readonly leg?: Leg;
}

/** « 3 jours ». */
function daysText(count: number, language: Language): string {
  const style = {style: "unit", unit: "day", unitDisplay: "long"} as const;
  return new Intl.NumberFormat(locales[language], style).format(count);
}

/** Today stands between two stages, or before the first; on the day of a stage the stage itself says so. */
function withToday(legs: readonly Leg[], today: string): Stop[] {
  const stops: Stop[] = legs.map((leg) => ({first: leg.when.first, last: leg.when.last, leg}));
  const ahead = stops.findIndex(({last}) => last >= today);
  if (ahead >= 0 && (stops[ahead]?.first ?? "") > today) stops.splice(ahead, 0, {first: today, last: today});
  return stops;
}

function stop({leg, first, last}: Stop, next: Stop | undefined, scene: CalendarScene): TemplateResult {
  const {words, selected} = scene;
  const days = next ? daysBetween(last, next.first) : 0;
  const between =
    days > 0
      ? html`<p class="between"><span class="small">${daysText(days, words.language)}</span></p>`
      : nothing;
  if (!leg) {
    return html`<li class="stop today" part="today">
      <p class="badge">${words.today(first)}</p>
      ${between}
    </li>`;
  }
  const {stage, look} = leg;
  return html`<li
    class="stop ${look} ${stage.status ?? ""}"
    part="stage ${look}"
    data-stage=${stage.id}
    aria-current=${stage.id === selected ? "true" : nothing}
  >
    ${stageHeading(leg, scene.level + 1, scene)} ${whenAndWhere(leg, true, scene)} ${badges(leg, scene)}
    ${more(leg, scene, [hosts(stage, scene), saveButton([leg], scene), ways([leg], scene)])} ${between}
  </li>`;
}

/** Draws legs along a road: filled as far as it has been travelled, with the days between them. */
export function route(legs: readonly Leg[], scene: CalendarScene): TemplateResult {
  const stops = withToday(legs, scene.clock.today);
  return html`<ol class="route" part="route">
    ${stops.map((each, index) => stop(each, stops[index + 1], scene))}
  </ol>`;
}

export const styles = [routeCss];
