/** Sentences of the map’s further filters and of what is nearby, in German. */
import {formatDistance} from "../distance.js";
import {formatNumber, plural} from "../format.js";
import {innovationKind} from "../innovation-kinds/de.js";
import {organizationKind} from "../organizations/de.js";
import type {MapFindingSentences} from "./fr.js";

const sentences: MapFindingSentences = {
  kind: innovationKind,
  organizationKind,
  kinds: "Art der Innovation",
  organizations: "Art der Organisation",
  partners: "Partner",
  stages: "Etappen",
  stage: (number, town) => `Etappe ${number}, ${town}`,
  criteria: (count) => `Kriterien des Rasters (${count})`,
  anyLevel: "Alle Stufen",
  atLeast: (level, count) => `Mindestens ${level} (${formatNumber(count, "de")})`,
  criterion: (label, level) => `${label}: mindestens ${level}`,
  distinctions: "Auszeichnungen",
  laureatesOnly: "Nur ausgezeichnete",
  allPartners: (count) => `Alle Partner (${count})`,
  allStages: (count) => `Alle Etappen (${count})`,
  fewPartners: "Weniger Partner",
  fewStages: "Weniger Etappen",
  results: (count) =>
    `${plural(count, "de", "Das Ergebnis", "Die Ergebnisse")} zeigen (${formatNumber(count, "de")})`,
  active: "Aktive Filter",
  remove: (filter) => `Filter entfernen: ${filter}`,
  municipality: "Ihre Gemeinde",
  suggestions: "Vorgeschlagene Gemeinden",
  suggested: (count) =>
    count === 0
      ? "Keine Gemeinde dieses Namens"
      : `${formatNumber(count, "de")} ${plural(count, "de", "Gemeinde", "Gemeinden")} vorgeschlagen`,
  usePosition: "Meinen Standort verwenden",
  asking: "Ihr Standort wird gesucht…",
  refused: "Ihr Standort ist nicht zugänglich: Wählen Sie stattdessen eine Gemeinde.",
  unavailable: "Ihr Gerät findet seinen Standort nicht: Wählen Sie stattdessen eine Gemeinde.",
  tooSlow:
    "Die Suche nach Ihrem Standort hat zu lange gedauert: Versuchen Sie es erneut, oder wählen Sie eine Gemeinde.",
  kept: "Ihr Standort bleibt auf Ihrem Gerät.",
  outside: (kilometres) =>
    `Sie sind ${formatDistance(kilometres, "de")} von der Region entfernt; hier die nächsten Innovationen.`,
  nearTown: (town) => `Nahe ${town}`,
  nearTownWithin: (town, kilometres) => `Bis ${formatDistance(kilometres, "de")} um ${town}`,
  nearMe: "Nahe meinem Standort",
  nearMeWithin: (kilometres) => `Bis ${formatDistance(kilometres, "de")} um meinen Standort`,
  radius: "Größte Entfernung",
  within: (kilometres) => formatDistance(kilometres, "de"),
  anywhere: "Unbegrenzt",
  away: (kilometres) => `${formatDistance(kilometres, "de")} entfernt`,
  order: {distance: "nächste zuerst", relevance: "beste Treffer zuerst"},
  ordered: (count, order) => `${count}, ${order}`,
};

export default sentences;
