import type {Snippets} from "./fr.js";

const snippets: Snippets = {
  titles: {
    "rally-innovation-map": (rally) => `The innovations of ${rally}`,
    "rally-sheet-card": (rally) => `An innovation of ${rally}`,
    "rally-stage-calendar": (rally) => `The stages of ${rally}`,
    "rally-candidacy-form": (rally) => `Apply to ${rally}`,
    "rally-road-book": (rally) => `The road book of ${rally}`,
  },
  more: (count) => `… and ${count} more`,
  plugin: {
    description:
      "Loads the Rally’nov widgets on the pages that have any, and adds a block and the shortcode [rally].",
    unknown: (element, known) =>
      `Rally’nov: there is no widget “${element}”. Write one of these: ${known}. (Only the site’s team sees this message.)`,
    block: {
      widget: "Widget",
      code: "Shortcode",
      help: "To choose a partner, a language or colours, paste the generator’s shortcode here. Colours are seen on the published page.",
    },
  },
};

export default snippets;
