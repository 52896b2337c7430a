/** The doctor's panel: over the page, in a shadow root, gone without a trace when it is closed. */
import type {Doctor} from "../../i18n/doctor/fr.js";
import type {Finding} from "./finding.js";
import {panelStyles} from "./styles.js";

const marker = "data-rally-doctor";

type Child = Node | string;

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

const lines = ({fault, values = []}: Finding, words: Doctor): {what: string; mend: string} =>
  words.faults[fault](...values);

function draw(finding: Finding, words: Doctor): HTMLElement {
  const {what, mend} = lines(finding, words);
  return make(
    "li",
    {class: finding.severity},
    make("p", {}, make("strong", {}, words.severities[finding.severity]), " ", what),
    make("p", {class: "mend"}, mend),
    ...(finding.paste ? [make("pre", {tabindex: "0"}, make("code", {}, finding.paste))] : []),
  );
}

/** The findings as one would write them in a letter. */
export function asText(findings: readonly Finding[], words: Doctor, version: string): string {
  const head = `${words.title} – Rally’nov ${version}\n${location.href}\n${navigator.userAgent}`;
  const all = findings.map((finding) => {
    const {what, mend} = lines(finding, words);
    return [`${words.severities[finding.severity]} ${what}`, `→ ${mend}`, finding.paste]
      .filter(Boolean)
      .join("\n");
  });
  return [head, ...(all.length > 0 ? all : [words.healthy])].join("\n\n");
}

/** Opens the panel, or one in its place, and shows in it what the examination finds. */
export async function openPanel(
  words: Doctor,
  version: string,
  examine: () => Promise<readonly Finding[]>,
): Promise<void> {
  document.querySelector(`[${marker}]`)?.remove();
  const before = document.activeElement;
  const host = make("div", {[marker]: "", lang: words.language});
  const root = host.attachShadow({mode: "open"});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  root.adoptedStyleSheets = [sheet];
  const title = make("h2", {id: "title"}, words.title);
  const status = make("p", {role: "status"}, words.looking);
  const list = make("ul", {});
  const copy = make("button", {type: "button", disabled: ""}, words.copy);
  const close = make("button", {type: "button"}, words.close);
  const panel = make(
    "section",
    {role: "dialog", "aria-labelledby": "title", tabindex: "-1"},
    title,
    make("p", {class: "version"}, `Rally’nov ${version}`),
    status,
    list,
    make("div", {class: "buttons"}, copy, close),
  );
  const leave = (): void => {
    host.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  close.addEventListener("click", leave);
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    leave();
  });
  root.append(panel);
  document.body.append(host);
  panel.focus();
  const findings = await examine().catch((cause: unknown) => {
    status.textContent = words.failed;
    throw cause;
  });
  list.append(...findings.map((finding) => draw(finding, words)));
  status.textContent = findings.length > 0 ? words.found(findings.length) : words.healthy;
  copy.disabled = false;
  copy.addEventListener("click", () => {
    const text = asText(findings, words, version);
    navigator.clipboard.writeText(text).then(
      () => {
        status.textContent = words.copied;
      },
      () => {
        // Where a page may not write to the clipboard, the text can be taken by hand.
        const field = make("textarea", {readonly: "", rows: "8", "aria-label": words.copy}, text);
        copy.replaceWith(field);
        field.select();
      },
    );
  });
}
