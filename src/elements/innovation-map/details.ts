/** What opens beside the map: a sheet, a stage, or what stands at one place. Fetched when something opens. */
import {html, nothing, type TemplateResult} from "lit";
import type {Innovation, Stage} from "../../../data-schema/feed.js";
import {presentedAt} from "../../feed/index.js";
import {formatDay} from "../../i18n/index.js";
import {formatSpan} from "../../i18n/spans.js";
import {precisionOf, wallClock} from "../../time/index.js";
import {roundel, roundelCss} from "../shared/roundel.js";
import {heading, said} from "../shared/scene.js";
import type {Drawing} from "./drawing.js";
import {renderEntries} from "./entries.js";
import {detailsCss} from "./details-styles.js";
import {looksOf, stagesHere} from "./stops.js";

export {innerSheet} from "../shared/inner-sheet.js";

export const styles = [roundelCss, detailsCss];

/** « mardi 23 avril 2013, 16 h – 19 h », as far as it is known. */
function whenOf({start, end, dayPart}: Stage, {words, feed}: Drawing["scene"]): string {
  const from = wallClock(start, feed.rally.timeZone);
  const to = end === undefined ? undefined : wallClock(end, feed.rally.timeZone);
  if (to !== undefined && to.slice(0, 10) !== from.slice(0, 10)) {
    return formatSpan(from.slice(0, 10), to.slice(0, 10), words.language);
  }
  const hours =
    precisionOf(from) === "minute"
      ? words.hours(from.slice(11), to && precisionOf(to) === "minute" ? to.slice(11) : undefined)
      : dayPart && words.dayPart[dayPart].toLocaleLowerCase(words.language);
  return [formatDay(from, words.language), hours].filter(Boolean).join(", ");
}

/** A stage, and the innovations that are presented there. */
export function renderStage(stage: Stage, drawing: Drawing): TemplateResult {
  const {scene} = drawing;
  const {feed, words, clock, level} = scene;
  const look = looksOf(feed.stages, clock.today).get(stage.id) ?? "coming";
  const innovations = presentedAt(feed, stage.id);
  const {status, place, organizers, description, registrationUrl} = stage;
  const hosts = organizers.flatMap(({partner}) => feed.partners.find(({id}) => id === partner)?.name ?? []);
  return html`<div class="stage">
      ${heading(level + 1, html`${roundel(stage.number, look)}<span>${said(stage.title, scene)}</span>`, "title")}
      ${
        status && status !== "scheduled"
          ? html`<p><span class="badge">${words.statuses[status]}</span></p>`
          : nothing
      }
      <p>${whenOf(stage, scene)}</p>
      <p>${[place.name, place.address, place.municipality].filter(Boolean).join(", ")}</p>
      ${hosts.length ? html`<p class="muted">${hosts.join(" · ")}</p>` : nothing}
      ${description ? html`<p>${said(description, scene)}</p>` : nothing}
      ${
        registrationUrl && look !== "past" && status !== "full" && status !== "cancelled"
          ? html`<p>
              <a class="button" part="button" href=${registrationUrl} rel="noopener">${words.register}</a>
            </p>`
          : nothing
      }
    </div>
    ${
      innovations.length
        ? html`${heading(level + 2, words.presented, "presented")} ${renderEntries(drawing, innovations)}`
        : nothing
    }`;
}

/** The stages at one place, to choose from. */
export function renderStages(stages: readonly Stage[], {scene, actions}: Drawing): TemplateResult {
  const {feed, clock, level} = scene;
  const looks = looksOf(feed.stages, clock.today);
  return html`${heading(level + 1, stagesHere(stages, scene), "title here")}
    <ul class="entries" part="list">
      ${stages.map(
        (stage) =>
          html`<li>
            <button
              type="button"
              class="entry"
              part="entry"
              data-id=${stage.id}
              @click=${() => actions.select(stage.id)}
            >
              ${roundel(stage.number, looks.get(stage.id) ?? "coming")}
              <span class="what">
                <strong>${said(stage.title, scene)}</strong>
                <span class="who">${whenOf(stage, scene)}</span>
              </span>
            </button>
          </li>`,
      )}
    </ul>`;
}

/** The innovations at the very same point, to choose from. */
export function renderHere(innovations: readonly Innovation[], drawing: Drawing): TemplateResult {
  const {words, level} = drawing.scene;
  const town = innovations[0]?.place.municipality ?? "";
  return html`${heading(level + 1, words.here(innovations.length, town), "title here")}
  ${renderEntries(drawing, innovations)}`;
}
