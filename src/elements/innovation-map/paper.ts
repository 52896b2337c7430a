/** What a map looks like on paper: title and filters, the map with numbers, the list by these numbers. */
import {html, nothing, type TemplateResult} from "lit";
import type {Innovation, Stage} from "../../../data-schema/feed.js";
import {departmentName} from "../../geo/regions.js";
import type {View} from "../../geo/projection.js";
import {formatDay} from "../../i18n/index.js";
import type {PrintedMapSentences} from "../../i18n/printed-map/index.js";
import {formatSpan} from "../../i18n/spans.js";
import type {MapContent} from "../../map/index.js";
import {wallClock} from "../../time/index.js";
import {roundel} from "../shared/roundel.js";
import {plain, said} from "../shared/scene.js";
import type {Filters} from "./finder.js";
import type {MapScene} from "./map-scene.js";
import type {Target} from "./marks.js";

/** What is printed. */
export interface Paper {
  readonly scene: MapScene;
  readonly filters: Filters;
  /** Those that pass the filters. */
  readonly innovations: readonly Innovation[];
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
function inForce(
  {themes, departments, stages, partner, query}: Filters,
  paper: Paper,
  words: PrintedMapSentences,
): string[] {
  const {scene} = paper;
  const {feed} = scene;
  return [
    ...feed.themes.filter(({id}) => themes.includes(id)).map(({label}) => plain(label, scene)),
    ...departments.map((code) => departmentName(code) ?? code),
    ...feed.stages.filter(({id}) => stages.includes(id)).map(({title}) => plain(title, scene)),
    ...feed.partners.filter(({id}) => partner.includes(id)).map(({name}) => name),
    ...(query.trim() ? [words.search(query.trim())] : []),
  ];
}

/** Above the map. `address` is that of the page. */
export function renderHead(paper: Paper, words: PrintedMapSentences, address: string): TemplateResult {
  const {scene, filters, innovations} = paper;
  const asked = inForce(filters, paper, words);
  return html`<header>
    <strong>${said(scene.feed.rally.title, scene)}</strong>
    <p>${scene.words.title} · ${scene.words.count(innovations.length)}</p>
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
  const {scene, stages} = paper;
  let left = LIMIT;
  const printed = groups.flatMap(({number, innovations}) => {
    const some = innovations.slice(0, left);
    left -= some.length;
    return some.length ? [{number, innovations: some}] : [];
  });
  const hasNumbers = printed.some(({number}) => number !== undefined);
  const rest = paper.innovations.length - (LIMIT - left);
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
