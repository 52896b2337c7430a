import type {Snippets} from "./fr.js";

const snippets: Snippets = {
  titles: {
    "rally-innovation-map": (rally) => `Die Innovationen von ${rally}`,
    "rally-sheet-card": (rally) => `Eine Innovation von ${rally}`,
    "rally-stage-calendar": (rally) => `Die Etappen von ${rally}`,
    "rally-candidacy-form": (rally) => `Sich bei ${rally} bewerben`,
    "rally-road-book": (rally) => `Das Roadbook von ${rally}`,
  },
  more: (count) => `… und ${count} weitere`,
  plugin: {
    description:
      "Lädt die Widgets von Rally’nov auf den Seiten, die welche haben, und ergänzt einen Block und den Shortcode [rally].",
    unknown: (element, known) =>
      `Rally’nov: Das Widget „${element}“ gibt es nicht. Schreiben Sie eines von diesen: ${known}. (Nur das Team der Website sieht diese Meldung.)`,
    block: {
      widget: "Widget",
      code: "Shortcode",
      help: "Für einen Partner, eine Sprache oder Farben fügen Sie hier den Shortcode des Generators ein. Farben sieht man auf der veröffentlichten Seite.",
    },
  },
};

export default snippets;
