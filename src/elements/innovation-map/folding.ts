/** How texts are made alike before they are compared. */
import type {Innovation} from "../../../data-schema/feed.js";
import type {Feed} from "../../feed/index.js";
import {say} from "../../i18n/index.js";

/** Leaves of a text what readers would not mind mistyping: no accents, no capitals, words apart by one space. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** All that is searched of an innovation, what counts most first: title, organisation, municipality, summary. */
export function searchedTexts(
  {title, organization, place, summary}: Innovation,
  feed: Feed,
  language: string,
): [title: string, organization: string, municipality: string, summary: string] {
  return [
    say(title, language, feed.language).text,
    organization.name,
    place.municipality,
    say(summary, language, feed.language).text,
  ];
}
