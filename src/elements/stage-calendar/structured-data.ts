/** The stages of a calendar, for search engines. Fetched with the attribute `structured-data`. */
import type {Stage} from "../../../data-schema/feed.js";
import {stageCalendarSentences} from "../../i18n/stage-calendar/index.js";
import {eventsOf, type Thing} from "../../stages/schema-org.js";
import {followSentences} from "../shared/lazy-sentences.js";
import type {Scene} from "../shared/scene.js";
import {type Telling, tellSearchEngines} from "../shared/structured-data.js";
import {itinerary} from "./itinerary.js";

/** A calendar, as far as it says which stages are to be told of. */
type Calendar = Telling & {readonly structuredData: boolean; readonly past: "show" | "collapse" | "hide"};

const telling = new WeakSet<Telling>();

/** From now on tells of the stages that a calendar shows, as long as it has the attribute. */
export async function tellStages<Shown extends Scene>(
  host: Calendar,
  sceneOf: () => Shown | undefined,
  kept: (scene: Shown) => readonly Stage[],
): Promise<void> {
  if (telling.has(host)) return;
  telling.add(host);
  const language = (): string | undefined => sceneOf()?.feed.language;
  const sentences = await followSentences(host, stageCalendarSentences, language).catch((cause: unknown) => {
    telling.delete(host);
    throw cause;
  });
  tellSearchEngines(host, (): readonly Thing[] => {
    const scene = sceneOf();
    if (!host.structuredData || !scene) return [];
    const {feed, clock} = scene;
    const shown = itinerary(kept(scene), feed.rally.timeZone, clock.today)
      .filter(({look}) => host.past !== "hide" || look !== "past")
      .map(({stage}) => stage);
    return eventsOf(shown, feed, sentences.words, clock.today);
  });
}
