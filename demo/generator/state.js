/** What is chosen, and the page's address that keeps it: whoever is sent the address sees the same. */

/** What is chosen when nothing is. */
export const initial = {
  ui: "fr",
  tag: "rally-stage-calendar",
  feed: "",
  partner: "",
  themes: "",
  stages: "",
  departments: "",
  sheet: "",
  view: "",
  variant: "",
  "with-stages": "",
  "deep-link": "",
  "structured-data": "",
  lang: "",
  "heading-level": "3",
  now: "",
  scheme: "",
  accent: "",
  surface: "",
  ink: "",
  highlight: "",
  radius: "",
  text: "100",
  column: "720",
  height: "",
  site: "html",
  folder: "",
};

/** Whether a value is the absolute address of something on the web. */
export const isAddress = (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

const isColor = (value) => /^#[0-9a-f]{6}$/.test(value);
const between = (least, most) => (value) => /^\d+(?:\.\d+)?$/.test(value) && value >= least && value <= most;
const oneOf =
  (...values) =>
  (value) =>
    values.includes(value);

/** What an address may say. Anything else is as if it were not there. */
const allowed = {
  ui: oneOf("fr", "en", "de"),
  tag: oneOf(
    "rally-innovation-map",
    "rally-sheet-card",
    "rally-stage-calendar",
    "rally-candidacy-form",
    "rally-road-book",
  ),
  lang: oneOf("", "fr", "en", "de"),
  scheme: oneOf("", "light", "dark"),
  accent: isColor,
  surface: isColor,
  ink: isColor,
  highlight: isColor,
  radius: between(0, 3),
  text: between(70, 200),
  column: between(280, 1600),
  height: between(320, 1600),
  "heading-level": oneOf("2", "3", "4", "5", "6"),
  "with-stages": oneOf("yes"),
  "deep-link": oneOf("yes"),
  "structured-data": oneOf("yes"),
  now: (value) => /^\d{4}-\d\d-\d\d$/.test(value),
  site: oneOf("html", "wordpress", "spip", "joomla", "drupal", "wix", "links"),
};

/** The choices that an address keeps. */
export function read(search) {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    Object.entries(initial).map(([name, value]) => {
      const said = query.get(name);
      return [name, said !== null && (allowed[name]?.(said) ?? true) ? said : value];
    }),
  );
}

/** Which choices each widget has. */
export const fields = {
  "rally-innovation-map": ["partner", "themes", "stages", "departments", "view", "with-stages", "deep-link"],
  "rally-sheet-card": ["sheet", "variant", "structured-data"],
  "rally-stage-calendar": ["partner", "stages", "departments", "view", "deep-link", "structured-data"],
  "rally-candidacy-form": ["partner"],
  "rally-road-book": ["partner"],
};

/** The query that keeps the choices: only those that were made, and that the widget has. */
export function write(state) {
  const query = new URLSearchParams();
  const others = Object.values(fields).flat();
  for (const [name, value] of Object.entries(initial)) {
    const isHere = fields[state.tag].includes(name) || !others.includes(name);
    if (isHere && state[name] !== value) query.set(name, state[name]);
  }
  return query.toString();
}

/** The values of choices that are few. */
export const values = {
  view: {
    "rally-innovation-map": ["split", "map", "list"],
    "rally-stage-calendar": ["agenda", "month", "route"],
  },
  variant: {"rally-sheet-card": ["card", "full", "compact"]},
};

/** The attributes that the choices stand for. */
export function attributesOf(state) {
  const found = {feed: state.feed};
  for (const name of fields[state.tag]) {
    const value = state[name];
    if (values[name] && !values[name][state.tag]?.includes(value)) continue;
    if (value) found[name] = value === "yes" ? true : value;
  }
  if (state.lang) found.lang = state.lang;
  if (state["heading-level"] !== "3") found["heading-level"] = state["heading-level"];
  if (state.now) found.now = state.now;
  return found;
}
