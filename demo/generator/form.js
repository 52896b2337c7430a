/** The form, built from what there is to choose. Everything from a feed goes in as text. */
import {check} from "./colors.js";
import {fields, values} from "./state.js";

/** An element with attributes, listeners (`onchange`) and children. */
export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== undefined && child !== false));
  return node;
}

/**
 * What draws fields for a state and sentences; `change` is told the name and the new value of what was chosen. Each
 * field has the id `field-NAME`, or `field-NAME-VALUE`, so that the focus finds its way back.
 */
export function fieldsFor(state, words, change) {
  const labelled = (name, label, input, hint) =>
    make(
      "p",
      {class: "field"},
      make("label", {for: `field-${name}`}, label),
      input,
      hint && make("small", {id: `hint-${name}`}, hint),
    );

  const input = (name, attributes, hint) =>
    labelled(
      name,
      words[name],
      make("input", {
        id: `field-${name}`,
        value: state[name],
        "aria-describedby": hint && `hint-${name}`,
        onchange: ({target}) => target.validity.valid && change(name, target.value),
        ...attributes,
      }),
      hint,
    );

  const select = (name, options, hint) =>
    labelled(
      name,
      words[name],
      make(
        "select",
        {
          id: `field-${name}`,
          "aria-describedby": hint && `hint-${name}`,
          onchange: ({target}) => change(name, target.value),
        },
        ...options.map(([value, label]) => make("option", {value, selected: state[name] === value}, label)),
      ),
      hint,
    );

  const choice = (type, name, value, label, isChosen, onchange) =>
    make(
      "label",
      {class: "choice"},
      make("input", {type, name, value, id: `field-${name}-${value}`, checked: isChosen, onchange}),
      label,
    );

  const radios = (name, labels) =>
    make(
      "fieldset",
      {class: "radios"},
      make("legend", {}, words[name]),
      ...Object.entries(labels).map(([value, label]) =>
        choice("radio", name, value, label, state[name] === value, () => change(name, value)),
      ),
    );

  const box = (name) =>
    choice("checkbox", name, "yes", words[name], state[name] === "yes", ({target}) =>
      change(name, target.checked ? "yes" : ""),
    );

  /** Several of many, folded away. */
  const several = (name, options, isOpen) => {
    const chosen = state[name].split(" ").filter(Boolean);
    const count = chosen.length > 0 ? words.chosen(chosen.length) : words.all;
    return make(
      "details",
      {open: isOpen, id: `list-${name}`},
      make("summary", {}, words.listed(words[name], count)),
      make(
        "fieldset",
        {},
        make("legend", {class: "visually-hidden"}, words[name]),
        ...options.map(([value, label]) =>
          choice("checkbox", name, value, label, chosen.includes(value), ({target}) => {
            const others = chosen.filter((each) => each !== value);
            change(name, (target.checked ? [...others, value] : others).join(" "));
          }),
        ),
      ),
    );
  };

  const color = (name, usual) =>
    make(
      "p",
      {class: "field color"},
      choice("checkbox", `${name}-own`, "yes", words.own(words[name]), Boolean(state[name]), ({target}) =>
        change(name, target.checked ? usual : ""),
      ),
      state[name] &&
        make("input", {
          type: "color",
          id: `field-${name}`,
          "aria-label": words[name],
          value: state[name],
          onchange: ({target}) => change(name, target.value),
        }),
    );

  return {input, select, radios, box, several, color};
}

/** What the chosen colours are worth, with a way out where they are too weak. */
export function contrasts(state, words, scheme, change) {
  const chosen = {accent: state.accent, surface: state.surface, ink: state.ink};
  if (!Object.values(chosen).some(Boolean)) return undefined;
  // The button goes once it is pressed; whoever pressed it is then at the colour.
  const mend = (name, color) => {
    change(name, color);
    document.querySelector(`#field-${name}`).focus();
  };
  return make(
    "ul",
    {class: "contrasts"},
    ...check(scheme, chosen).map(({name, ratio, passes, better}) => {
      const written = ratio.toLocaleString(state.ui, {maximumFractionDigits: 1});
      return make(
        "li",
        {class: passes ? "passes" : "fails"},
        `${passes ? "✓" : "✗"} ${words.contrast(words[name], written)}, ${passes ? words.passes : words.fails}`,
        !passes && make("button", {type: "button", onclick: () => mend(name, better)}, words.mend(better)),
      );
    }),
  );
}

/** The whole form for what is known of the feed. */
export function drawForm({state, words, known, scheme, usual, change, load, note}) {
  const {input, select, radios, box, several, color} = fieldsFor(state, words, change);
  const own = fields[state.tag];
  const isOpen = (name) => Boolean(document.querySelector(`#list-${name}`)?.open);
  const labels = (names) => names.map((name) => [name, words.values[name]]);
  const address = make("input", {
    id: "field-feed",
    type: "url",
    required: true,
    value: state.feed,
    "aria-describedby": "feed-note",
  });
  const lists = ["partner", "themes", "stages", "departments"]
    .filter((name) => own.includes(name) && known[name].length > 0)
    .map((name) => several(name, known[name], isOpen(name)));
  return [
    radios("tag", words.tags),
    make(
      "p",
      {class: "field"},
      make("label", {for: "field-feed"}, words.feed),
      address,
      make(
        "button",
        {type: "button", id: "load", onclick: () => address.reportValidity() && load(address.value)},
        words.load,
      ),
      make("small", {id: "feed-note", role: "status"}, note),
    ),
    make(
      "fieldset",
      {},
      make("legend", {}, words.content),
      own.includes("sheet") && select("sheet", known.innovations),
      ...["view", "variant"]
        .filter((name) => own.includes(name))
        .map((name) => select(name, labels(values[name][state.tag]))),
      ...lists,
      ...["with-stages", "deep-link", "structured-data"].filter((name) => own.includes(name)).map(box),
    ),
    make(
      "fieldset",
      {},
      make("legend", {}, words.looks),
      input("column", {type: "number", min: 280, max: 1600, step: 1}, words.columnHint),
      state.tag === "rally-innovation-map" &&
        input("height", {type: "number", min: 320, max: 1600, step: 1, placeholder: "608"}),
      select("scheme", Object.entries(words.schemes), words.schemeHint),
      ...["accent", "surface", "ink", "highlight"].map((name) => color(name, usual[name])),
      contrasts(state, words, scheme, change),
      input("radius", {type: "number", min: 0, max: 3, step: 0.1, placeholder: "0.6"}),
      input("text", {type: "number", min: 70, max: 200, step: 5}),
    ),
    make(
      "fieldset",
      {},
      make("legend", {}, words.language),
      select("lang", Object.entries(words.langs)),
      select(
        "heading-level",
        ["2", "3", "4", "5", "6"].map((level) => [level, level]),
      ),
      input("now", {type: "date"}),
    ),
  ];
}
