/** What the pages of the other maps share. */
import outline from "bench-outline";

export {outline};

const asked = new URLSearchParams(location.search);

/** The innovations of the feed that say where they are. */
export async function loadInnovations() {
  const response = await fetch(asked.get("feed"));
  const {innovations} = await response.json();
  return innovations.filter(({place}) => place.coordinates);
}

/** Whether an innovation passes the filter that is measured. */
export function passes({themes}) {
  return themes.includes(asked.get("theme"));
}

/** What a popup shows. */
export function popupOf({title, organization, place, summary}) {
  const popup = document.createElement("div");
  for (const [tag, text] of [
    ["strong", title],
    ["p", `${organization.name}, ${place.municipality}`],
    ["p", summary],
  ]) {
    popup.append(Object.assign(document.createElement(tag), {textContent: text}));
  }
  return popup;
}
