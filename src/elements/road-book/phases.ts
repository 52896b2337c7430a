/** The phases of a rally along a line: what is behind, where it stands, what is to come. */
import {html, nothing} from "lit";
import type {Phase} from "../../../data-schema/feed.js";
import {isArchive} from "../../feed/index.js";
import {daysBetween, firstDayOf, phaseOf, precisionOf, wallClock} from "../../time/index.js";
import {heading, said} from "../shared/scene.js";
import type {RoadBookScene} from "./road-book.js";
import {timeZoneNote} from "./time-zone.js";

/** A phase, with its times as the rally's clocks show them. */
interface TimedPhase {
  readonly phase: Phase;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly state: "past" | "current" | "coming";
}

/**
 * Where each phase stands. Phases follow each other: one without a beginning begins with those before it, one
 * without any date is over once a later one has begun.
 */
function timePhases({feed, clock}: RoadBookScene): TimedPhase[] {
  const {phases, timeZone} = feed.rally;
  const over = isArchive(feed, clock.today);
  const onClocks = (time: string | undefined): string | undefined => time && wallClock(time, timeZone);
  const timed = phases.map((phase) => ({phase, start: onClocks(phase.start), end: onClocks(phase.end)}));
  const begun = timed.map(({start, end}) =>
    start ? firstDayOf(start) <= clock.today : end !== undefined && phaseOf({end}, clock.today) === "after",
  );
  const lastBegun = begun.lastIndexOf(true);
  const isFirst = (index: number): boolean => timed.slice(0, index).every(({start}) => !start);
  return timed.map((one, index) => {
    const {start, end} = one;
    if (over) return {...one, state: "past"};
    if (!start && !end) return {...one, state: index < lastBegun ? "past" : "coming"};
    if (phaseOf({start, end}, clock.today) === "after") return {...one, state: "past"};
    const isBegun = start ? begun[index] : isFirst(index) || begun.slice(0, index).includes(true);
    return {...one, state: isBegun ? "current" : "coming"};
  });
}

function whenOf({start, end}: TimedPhase, {words}: RoadBookScene): string | undefined {
  if (start && end) return words.phaseSpan(start.slice(0, 10), end.slice(0, 10));
  if (start) return words.phaseAt(start);
  return end && words.phaseUntil(end);
}

export function renderPhases(scene: RoadBookScene): unknown {
  const phases = timePhases(scene);
  if (phases.length === 0) return nothing;
  const {words, clock} = scene;
  const next = phases.find(({state, start}) => state === "coming" && start);
  const hours = phases.flatMap(({phase, start}) =>
    phase.start && start && precisionOf(start) === "minute" ? [phase.start] : [],
  );
  return html`<ol class="timeline">
      ${phases.map((one) => {
        const {phase, state, start} = one;
        const facts = [whenOf(one, scene), phase.place?.municipality].filter(Boolean).join(" · ");
        const told =
          state === "past"
            ? html`<span class="visually-hidden">${words.past}</span>`
            : state === "current"
              ? html`<strong class="badge">${words.current}</strong>`
              : one === next && start && precisionOf(start) !== "month"
                ? html`<strong>${words.inDays(daysBetween(clock.today, firstDayOf(start)))}</strong>`
                : nothing;
        return html`<li class=${state} part="phase" aria-current=${state === "current" ? "step" : nothing}>
          ${heading(scene.level + 2, said(phase.title, scene))}
          ${facts || told !== nothing ? html`<p class="small when">${told} <span>${facts}</span></p>` : nothing}
          ${phase.description ? html`<p class="small muted">${said(phase.description, scene)}</p>` : nothing}
        </li>`;
      })}
    </ol>
    ${timeZoneNote(hours, scene)}`;
}
