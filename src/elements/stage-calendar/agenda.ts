/** The stages one below the other, month by month. */
import {html, nothing, type TemplateResult} from "lit";
import {formatDay} from "../../i18n/index.js";
import {hasDay} from "../../stages/index.js";
import {heading} from "../shared/scene.js";
import type {CalendarScene} from "./calendar-scene.js";
import {byMonth, type Leg} from "./itinerary.js";
import {badges, hosts, more, saveButton, stageHeading, ways, whenAndWhere} from "./stage-parts.js";

/** Weekday and day, large beside the stage; what is read aloud stands with the hours. */
function leaf({stage, when}: Leg, {words}: CalendarScene): TemplateResult {
  return html`<p class="leaf" aria-hidden="true">
    ${
      hasDay(stage)
        ? html`<span>${formatDay(when.first, words.language, "weekday")}</span>
            <b>${Number(when.first.slice(8))}</b>`
        : html`<b>…</b>`
    }
  </p>`;
}

function entry(leg: Leg, scene: CalendarScene): TemplateResult {
  const {stage, look} = leg;
  return html`<li
    class="entry ${look} ${stage.status ?? ""} ${hasDay(stage) ? "" : "undated"}"
    part="stage ${look}"
    data-stage=${stage.id}
    aria-current=${stage.id === scene.selected ? "true" : nothing}
  >
    ${leaf(leg, scene)}
    <div class="body">
      ${stageHeading(leg, scene.level + 2, scene)} ${whenAndWhere(leg, false, scene)} ${badges(leg, scene)}
      ${hosts(stage, scene)} ${more(leg, scene)}
    </div>
    ${saveButton([leg], scene)} ${ways([leg], scene)}
  </li>`;
}

/** Draws legs one below the other. */
export function entries(legs: readonly Leg[], scene: CalendarScene, name = "", id?: string): TemplateResult {
  return html`<ol class=${name} id=${id ?? nothing}>
    ${legs.map((leg) => entry(leg, scene))}
  </ol>`;
}

/** Draws legs under a heading for each month. */
export function agenda(legs: readonly Leg[], scene: CalendarScene): TemplateResult[] {
  return [...byMonth(legs)].map(
    ([month, group]) =>
      html`<section class="month" part="month">
        ${heading(scene.level + 1, formatDay(month, scene.words.language), "month-name")}
        ${entries(group, scene)}
      </section>`,
  );
}
