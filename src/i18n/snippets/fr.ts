/** What a snippet says where there is no widget, in French. This file defines which sentences there are. */
const snippets = {
  titles: {
    "rally-innovation-map": (rally: string): string => `Les innovations de ${rally}`,
    "rally-sheet-card": (rally: string): string => `Une innovation de ${rally}`,
    "rally-stage-calendar": (rally: string): string => `Les étapes de ${rally}`,
    "rally-candidacy-form": (rally: string): string => `Déposer une candidature à ${rally}`,
    "rally-road-book": (rally: string): string => `Le carnet de route de ${rally}`,
  } as Record<string, (rally: string) => string>,
  more: (count: number): string => `… et ${count} de plus`,
  /** What the WordPress plugin says of itself, and to those who write of a widget that there is not. */
  plugin: {
    description:
      "Charge les widgets du Rally’nov dans les pages qui en ont, et ajoute un bloc et le code court [rally].",
    unknown: (element: string, known: string): string =>
      `Rally’nov : le widget « ${element} » n’existe pas. Écrivez l’un de ceux-ci : ${known}. (Ce message n’est visible que de l’équipe du site.)`,
    block: {
      widget: "Widget",
      code: "Code court",
      help: "Pour choisir un partenaire, une langue ou des couleurs, collez ici le code court du générateur. Les couleurs se voient dans la page publiée.",
    },
  },
};

export default snippets;

/** The sentences that a language must have. */
export type Snippets = typeof snippets;
