/** What a visitor wants to know or do beyond the first picture: fetched when a hand comes near to it. */
import type {LitElement} from "lit";
import {type StageCalendarSentences, stageCalendarSentences} from "../../i18n/stage-calendar/index.js";
import {facetCss} from "../shared/facet.js";
import type {Drawing} from "../shared/lazy-drawing.js";
import {followSentences} from "../shared/lazy-sentences.js";
import type {CalendarScene} from "./calendar-scene.js";
import {renderFacts} from "./facts.js";
import {FilterPanel} from "./filter-panel.js";
import type {Filtering} from "./filtering.js";
import type {FullScene} from "./full-scene.js";
import type {Leg} from "./itinerary.js";
import {moreCss} from "./more-styles.js";
import {OpenSheet, type SheetOwner} from "./open-sheet.js";
import {renderWays} from "./ways.js";

export interface More extends Drawing {
  /** Everything else that the feed says of a stage. */
  renderFacts(leg: Leg, scene: CalendarScene): unknown;
  /** The ways of stages into the visitor's own calendar. */
  renderWays(legs: readonly Leg[], isAll: boolean, scene: CalendarScene): unknown;
  /** The choices by which the visitor narrows what is shown. */
  renderFilters(filtering: Filtering, scene: CalendarScene): unknown;
}

/** Gives these drawings for a calendar, once their sentences have come; rejects when they cannot be fetched. */
export async function more(
  host: LitElement & SheetOwner,
  feedLanguage: () => string | undefined,
): Promise<More> {
  const language = await followSentences<StageCalendarSentences>(host, stageCalendarSentences, feedLanguage);
  const sheet = new OpenSheet(host);
  const panel = new FilterPanel(host);
  const full = (scene: CalendarScene): FullScene => ({...scene, words: language.words});
  return {
    styles: [facetCss, moreCss],
    renderFacts: (leg, scene) => renderFacts(leg, full(scene), sheet),
    renderWays: (legs, isAll, scene) => renderWays(legs, isAll, full(scene)),
    renderFilters: (filtering, scene) => panel.render(filtering, full(scene)),
  };
}
