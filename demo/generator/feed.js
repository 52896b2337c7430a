/** What a feed has to choose from, and what of it the widget shows. */

/** Ids and names of what can be chosen, in the language of the page. */
export function optionsOf(feed, {say, departmentOf, departmentName}, language) {
  const text = (value) => say(value, language, feed.language).text;
  const places = [...feed.stages, ...feed.innovations].map(({place}) => departmentOf(place)).filter(Boolean);
  return {
    partner: feed.partners.map(({id, name}) => [id, name]),
    themes: feed.themes.map(({id, label}) => [id, text(label)]),
    stages: feed.stages.map(({id, number, title}) => [id, `${number ? `${number}. ` : ""}${text(title)}`]),
    departments: [...new Set(places)].sort().map((code) => [code, departmentName(code) ?? code]),
    innovations: feed.innovations.map(({id, title}) => [id, text(title)]),
  };
}

/** The stages that the calendar keeps. */
export function stagesShown({stages}, attributes, {departmentOf}) {
  const asked = (name) => attributes[name]?.split(" ").filter(Boolean) ?? [];
  const has = (name, found) => asked(name).length === 0 || asked(name).some((id) => found.includes(id));
  return stages.filter(
    ({id, place, organizers}) =>
      has("stages", [id]) &&
      has("departments", [departmentOf(place)]) &&
      has(
        "partner",
        organizers.map(({partner}) => partner),
      ),
  );
}

/** The innovations that the widget shows: the map says so itself. */
export function innovationsShown({innovations}, {sheet}, widget) {
  if (sheet) return innovations.filter(({id}) => id === sheet);
  return widget.visibleInnovations ?? [];
}
