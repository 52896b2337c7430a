/** What a map looks like on paper: title and filters, the map with numbers, the list by these numbers. */
import {html, nothing, type TemplateResult} from "lit";
import type {Innovation, Stage} from "../../../data-schema/feed.js";
import type {View} from "../../geo/projection.js";
import {formatDay} from "../../i18n/index.js";
import type {PrintedMapSentences} from "../../i18n/printed-map/index.js";
import {formatSpan} from "../../i18n/spans.js";
import type {MapContent} from "../../map/index.js";
import {wallClock} from "../../time/index.js";
import {roundel} from "../shared/roundel.js";
import {said} from "../shared/scene.js";
import type {FilterDrawing} from "./filters.js";
import type {MapScene} from "./map-scene.js";
import type {Target} from "./marks.js";

/** What is printed. */
export interface Paper {
  /** What the panel is drawn by. */
  readonly drawing: FilterDrawing;
  /** Those that the map shows. */
  readonly stages: readonly Stage[];
  /** Undefined when there is a list alone. */
  readonly map?: PaperMap;
}

/** The map as it is on the screen. */
export interface PaperMap {
  readonly content: MapContent;
  /** Where the visitor has gone; undefined for the whole region. */
  readonly view: View | undefined;
  /** Of the map on the screen, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly targetOf: (key: string) => Target | undefined;
}

/** The innovations of one marker; without a number, those that are not on the map. */
export interface Group {
  readonly number?: number;
  readonly innovations: readonly Innovation[];
}

/** Innovations that are printed at the most. */
const LIMIT = 500;

/** What the filters ask for, in words. */
function inForce({drawing}: Paper, words: PrintedMapSentences): string[] {
  const {finding, filters, scene} = drawing;
  const framing = finding.isFramed
    ? scene.feed.partners.filter(({id}) => filters.partner.includes(id)).map(({name}) => name)
    : [];
  const query = filters.query.trim();
  return [
    ...framing,
    ...(finding.more.module?.activeNames(drawing) ?? []),
    ...(query ? [words.search(query)] : []),
  ];
}

/** Above the map. `address` is that of the page. */
export function renderHead(paper: Paper, words: PrintedMapSentences, address: string): TemplateResult {
  const {scene, counted} = paper.drawing;
  const asked = inForce(paper, words);
  return html`<header>
    <strong>${said(scene.feed.rally.title, scene)}</strong>
    <p>${scene.words.title} · ${scene.words.count(counted.indices.length)}</p>
    ${asked.length ? html`<p>${words.filters} ${asked.join(", ")}</p>` : nothing}
    <p class="fine">${words.printed(scene.clock.today)} · ${address}</p>
  </header>`;
}

/** Below the map. */
export function renderGroups(
  groups: readonly Group[],
  paper: Paper,
  words: PrintedMapSentences,
): TemplateResult {
  const {stages, drawing} = paper;
  const {scene, counted} = drawing;
  let left = LIMIT;
  const printed = groups.flatMap(({number, innovations}) => {
    const some = innovations.slice(0, left);
    left -= some.length;
    return some.length ? [{number, innovations: some}] : [];
  });
  const hasNumbers = printed.some(({number}) => number !== undefined);
  const rest = counted.indices.length - (LIMIT - left);
  return html`${hasNumbers ? html`<p class="fine">${words.numbers}</p>` : nothing}
    <ul class="groups">
      ${printed.map(
        ({number, innovations}) =>
          html`<li class=${number === undefined ? "elsewhere" : "group"}>
            ${
              number !== undefined
                ? html`<b class="number">${number}</b>`
                : hasNumbers
                  ? html`<b>${words.elsewhere}</b>`
                  : nothing
            }
            <ul>
              ${innovations.map(
                ({title, organization, place}) =>
                  html`<li>
                    <strong>${said(title, scene)}</strong>
                    <span>${organization.name} · ${place.municipality}</span>
                  </li>`,
              )}
            </ul>
          </li>`,
      )}
    </ul>
    ${rest > 0 ? html`<p>${words.more(rest)}</p>` : nothing}
    ${stages.length ? renderStages(stages, scene) : nothing}`;
}

function renderStages(stages: readonly Stage[], scene: MapScene): TemplateResult {
  const {feed, words} = scene;
  const dayOf = (time: string): string => wallClock(time, feed.rally.timeZone).slice(0, 10);
  return html`<p class="stages-title"><b>${words.stages}</b></p>
    <ul class="groups">
      ${stages.map(
        ({number, title, start, end, place}) =>
          html`<li class="group">
            ${roundel(number, "coming")}
            <span>
              <strong>${said(title, scene)}</strong>
              <span
                >${
                  end
                    ? formatSpan(dayOf(start), dayOf(end), words.language)
                    : formatDay(dayOf(start), words.language, "plain")
                }
                · ${place.municipality}</span
              >
            </span>
          </li>`,
      )}
    </ul>`;
}
