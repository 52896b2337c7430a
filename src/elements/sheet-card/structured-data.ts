/** The sheet of an innovation, for search engines. Fetched with the attribute `structured-data`. */
import type {Innovation, Picture} from "../../../data-schema/feed.js";
import {awardsOf, innovationOf, partnerOf} from "../../feed/index.js";
import {say} from "../../i18n/index.js";
import {organizationOf, placeOf, type Thing} from "../../stages/schema-org.js";
import {idsOf} from "../shared/rally-element.js";
import {plain, type Scene} from "../shared/scene.js";
import {type Telling, tellSearchEngines} from "../shared/structured-data.js";

function imageOf({src, alt, credit}: Picture, scene: Scene): Thing {
  return {"@type": "ImageObject", url: src, caption: plain(alt, scene), creditText: credit};
}

/** schema.org/Article; nothing for an invented innovation, which nobody should take for a true one. */
export function articleOf(innovation: Innovation, scene: Scene): Thing[] {
  if (innovation.example) return [];
  const {feed, words} = scene;
  const {id, title, summary, url, image, published, updated, organization, place, themes = []} = innovation;
  const location = placeOf(place, feed.rally);
  const awards = awardsOf(feed, id);
  const partner = partnerOf(feed, innovation.partner);
  const labels = feed.themes.filter((theme) => themes.includes(theme.id));
  return [
    {
      "@type": "Article",
      identifier: `${id}@${feed.rally.id}`,
      headline: plain(title, scene),
      description: plain(summary, scene),
      inLanguage: say(title, words.language, feed.language).language,
      url,
      image: image && imageOf(image, scene),
      datePublished: published,
      dateModified: updated,
      about: {...organizationOf(organization), location},
      contentLocation: location,
      publisher: partner && organizationOf(partner),
      keywords: labels.length > 0 ? labels.map(({label}) => plain(label, scene)) : undefined,
      award: awards.length > 0 ? awards.map(({label}) => plain(label, scene)) : undefined,
    },
  ];
}

/** A sheet, as far as it says whether it is to be told of. */
type Sheet = Telling & {readonly structuredData: boolean; readonly partner?: string};

/** From now on tells of the innovation that a sheet shows, as long as it has the attribute. */
export function tellSheet(
  host: Sheet,
  sceneOf: () => Scene | undefined,
  shownId: () => string | undefined,
): void {
  tellSearchEngines(host, () => {
    const scene = sceneOf();
    const innovation = host.structuredData && scene ? innovationOf(scene.feed, shownId()) : undefined;
    if (!scene || !innovation) return [];
    // A sheet of another partner is not shown.
    const isShown = !host.partner || idsOf(host.partner).includes(innovation.partner ?? "");
    return isShown ? articleOf(innovation, scene) : [];
  });
}
