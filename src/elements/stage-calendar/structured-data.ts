/** The stages of a calendar, for search engines. Fetched with the attribute `structured-data`. */
import type {Stage} from "../../../data-schema/feed.js";
import {stageCalendarSentences} from "../../i18n/stage-calendar/index.js";
import {eventsOf} from "../../stages/schema-org.js";
import {followSentences} from "../shared/lazy-sentences.js";
import type {Scene} from "../shared/scene.js";
import {type Telling, tellSearchEngines} from "../shared/structured-data.js";

const telling = new WeakSet<Telling>();

/** Goes on telling of the stages that `shown` gives, which are none while nothing is to be told. */
export async function tellStages(
  host: Telling,
  shown: () => {readonly scene: Scene; readonly stages: readonly Stage[]} | undefined,
): Promise<void> {
  if (telling.has(host)) return;
  telling.add(host);
  const language = (): string | undefined => shown()?.scene.feed.language;
  const sentences = await followSentences(host, stageCalendarSentences, language);
  tellSearchEngines(host, () => {
    const {scene, stages = []} = shown() ?? {};
    return scene ? eventsOf(stages, scene.feed, sentences.words, scene.clock.today) : [];
  });
}
