/** The page in which somebody composes a widget: keeps the choices, shows what they give, writes the code. */
import {drawCode} from "./code.js";
import {colorsIn, palette} from "./colors.js";
import {innovationsShown, optionsOf, stagesShown} from "./feed.js";
import {drawForm, fieldsFor, make} from "./form.js";
import {attributesOf, initial, isAddress, read, write} from "./state.js";
import de from "./words/de.js";
import en from "./words/en.js";
import fr from "./words/fr.js";

const languages = {fr, en, de};
const find = (selector) => document.querySelector(selector);
/** An address that this page’s head says; none when it does not. */
function said(name) {
  const content = find(`meta[name="rally:${name}"]`)?.content;
  return content && new URL(content, document.baseURI).href;
}

const base = said("base");
const guide = said("guide");
const [library] = await Promise.all(
  ["generator.js", "rally.js"].map((file) => import(new URL(file, base).href)),
);

let state = read(location.search);
const words = languages[state.ui];
let feed;
let note = "";
let widget;
let observer;
let writing;
let drawing;

/** The height that each element reserves before it has content. */
const heights = {
  "rally-sheet-card": "--rally-sheet-height",
  "rally-stage-calendar": "--rally-calendar-height",
  "rally-candidacy-form": "--rally-form-height",
  "rally-road-book": "--rally-road-book-height",
};

/** With a ground or colours of one’s own, the ground of the page no longer counts. */
function schemeOf() {
  if (state.scheme) return state.scheme;
  return state.accent || state.surface || state.ink || state.highlight ? "light" : "";
}

function colors() {
  const {accent, surface, ink, highlight} = state;
  return {accent, surface, ink, highlight};
}

/** Declarations that make the widget look as chosen. */
function styleOf() {
  const scheme = schemeOf();
  const style = palette(scheme || "light", colors());
  if (scheme) style["color-scheme"] = scheme;
  if (state.radius) style["--rally-radius"] = `${state.radius}em`;
  if (state.text !== "100") style["font-size"] = `${Number(state.text) / 100}em`;
  return style;
}

/** Where the organiser says that the two files of oEmbed will be. */
const usualFolder = new URL("oembed/", base).href;
const folderOf = ({folder}) => (isAddress(folder) ? folder : usualFolder).replace(/\/?$/, "/");

function say(sentence) {
  find("#said").replaceChildren(make("span", {}, sentence));
}

/** Draws a piece of the page anew and keeps the focus where it was. */
function redraw(place, ...nodes) {
  const {id} = document.activeElement;
  const isInside = place.contains(document.activeElement);
  place.replaceChildren(...nodes.filter(Boolean));
  if (isInside && id) document.getElementById(id)?.focus();
}

function drawWords() {
  document.documentElement.lang = state.ui;
  document.title = words.title;
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = words[node.dataset.word];
  find("#frame").setAttribute("aria-label", words.frame);
  find("#languages").setAttribute("aria-label", words.languages);
  const link = (ui) => {
    const href = `?${write({...state, ui})}`;
    return make(
      "li",
      {},
      make(
        "a",
        {href, lang: ui, hreflang: ui, "aria-current": ui === state.ui && "true"},
        languages[ui].name,
      ),
    );
  };
  redraw(
    find("#languages ul"),
    ...Object.keys(languages).map(link),
    guide && make("li", {}, make("a", {href: new URL(words.guideFile, guide)}, words.guide)),
  );
}

function drawChoices() {
  const none = {partner: [], themes: [], stages: [], departments: [], innovations: []};
  const scheme = schemeOf() || "light";
  const form = find("#choices");
  redraw(
    form,
    form.querySelector("h2"),
    ...drawForm({
      state,
      words,
      known: feed ? optionsOf(feed, library, state.ui) : none,
      scheme,
      usual: colorsIn(scheme, {}),
      change,
      load: (address) => loadFeed(address, true),
      note,
    }),
  );
  redraw(find("#site"), fieldsFor(state, words, change).radios("site", words.sites));
}

const isOurs = (address) => [location.origin, new URL(base).origin].includes(new URL(address).origin);

/** Loads a feed. What comes with the address of this page, from a site that is not known here, waits for a click. */
async function loadFeed(address, isAsked) {
  state = {...state, feed: address};
  feed = undefined;
  if (!isAddress(address)) note = words.notLoaded(address);
  else if (!isAsked && !isOurs(address)) note = words.foreign(new URL(address).host);
  else {
    note = words.loading;
    drawChoices();
    try {
      const loaded = await library.loadFeed(address, new AbortController().signal);
      // Another may have been asked for meanwhile.
      if (state.feed !== address) return;
      ({feed} = loaded);
      const {text} = library.say(feed.rally.title, state.ui, feed.language);
      note = words.loaded(text, feed.innovations.length);
      if (!feed.innovations.some(({id}) => id === state.sheet)) state.sheet = feed.innovations[0]?.id ?? "";
    } catch ({error, message}) {
      if (state.feed !== address) return;
      note = words.notLoaded([error?.kind ?? message, error?.detail].filter(Boolean).join(", "));
    }
  }
  show();
}

/** The code, once the widget has the height that it will have. */
async function drawSnippets() {
  const attributes = attributesOf(state);
  const current = widget;
  const {offsetWidth} = current;
  const height = Math.ceil(current.getBoundingClientRect().height);
  const oembedFolder = folderOf(state);
  const language = state.lang || document.documentElement.lang;
  const snippets = await library.writeSnippets(feed, {
    tag: state.tag,
    attributes,
    base,
    language,
    style: styleOf(),
    height,
    width: offsetWidth,
    stages: stagesShown(feed, attributes, library),
    innovations: innovationsShown(feed, attributes, current),
    oembedFolder,
  });
  if (widget !== current) return;
  find("#measured").textContent = words.measured(offsetWidth, height);
  find("#advice").textContent = words.advice[state.site];
  const folder = fieldsFor(state, words, change).input("folder", {
    type: "url",
    placeholder: usualFolder,
  });
  const files = `${oembedFolder}${state.tag}`;
  const zip = library.zipPlugin;
  redraw(find("#snippets"), ...drawCode({snippets, site: state.site, words, say, folder, files, zip}));
  find("#snippets").inert = false;
}

/** The code of before keeps its place, and is not to be copied any more. */
function makeStale() {
  observer?.disconnect();
  widget = undefined;
  find("#snippets").inert = true;
}

function drawPreview() {
  clearTimeout(drawing);
  makeStale();
  find("#measured").textContent = feed ? words.measuring : note;
  const column = find("#column");
  // What stands below stays where it is until the height is known.
  column.style.minBlockSize = `${column.offsetHeight}px`;
  column.style.inlineSize = `${state.column}px`;
  if (!feed) {
    column.style.minBlockSize = "";
    column.replaceChildren();
    find("#snippets").replaceChildren();
    return;
  }
  // The address and the head of this page are its own.
  const attributes = {...attributesOf(state), "deep-link": false, "structured-data": false};
  const current = make(state.tag, attributes);
  for (const [name, value] of Object.entries(styleOf())) current.style.setProperty(name, value);
  // What is measured is the content, not the room kept for it.
  if (heights[state.tag]) current.style.setProperty(heights[state.tag], "1px");
  else if (state.height) current.style.setProperty("--rally-map-height", `${state.height}px`);
  // Nobody can have a form of theirs filled in here.
  current.inert = state.tag === "rally-candidacy-form" && !isOurs(state.feed);
  widget = current;
  observer = new ResizeObserver(() => {
    clearTimeout(writing);
    writing = setTimeout(() => current === widget && drawSnippets(), 150);
  });
  const follow = () => {
    if (current !== widget) return;
    column.style.minBlockSize = "";
    observer.observe(current);
  };
  current.addEventListener("rally-ready", follow, {once: true});
  column.replaceChildren(current);
}

function keep() {
  const query = write({...state, feed: state.feed === said("feed") ? "" : state.feed});
  history.replaceState(null, "", query ? `?${query}` : location.pathname);
  drawWords();
}

function show() {
  keep();
  drawChoices();
  drawPreview();
}

/** Choices of the code alone: what is shown above it stays. */
const ofCode = ["site", "folder"];

/** What is typed its field shows already. The click that has left the field must not lose what it was meant for. */
const typed = ["column", "height", "radius", "text", "now"];

function change(name, value) {
  state = {...state, [name]: value || initial[name]};
  keep();
  if (ofCode.includes(name)) {
    if (!find("#snippets").inert) void drawSnippets();
    return;
  }
  if (typed.includes(name)) {
    makeStale();
    clearTimeout(drawing);
    drawing = setTimeout(drawPreview, 300);
  } else {
    drawChoices();
    drawPreview();
  }
}

find("#choices").addEventListener("submit", (event) => event.preventDefault());
drawWords();
await loadFeed(state.feed || said("feed"), false);
