/** The stages of a calendar, for search engines. Fetched with the attribute `structured-data`. */
import type {Stage} from "../../../data-schema/feed.js";
import type {StageCalendarSentences} from "../../i18n/stage-calendar/index.js";
import {eventsOf} from "../../stages/schema-org.js";
import type {Scene} from "../shared/scene.js";
import {tellSearchEngines} from "../shared/structured-data.js";

/** Goes on telling of the stages that `shown` gives, which are none while nothing is to be told. */
export function tellStages(
  host: Parameters<typeof tellSearchEngines>[0],
  shown: () => {readonly scene: Scene<StageCalendarSentences>; readonly stages: readonly Stage[]} | undefined,
): void {
  tellSearchEngines(host, () => {
    const {scene, stages = []} = shown() ?? {};
    return scene ? eventsOf(stages, scene.feed, scene.words, scene.clock.today) : [];
  });
}
