/** What a WordPress site takes: a plugin that an administrator uploads once, and the shortcode that anybody writes then. */
import type {Snippets} from "../i18n/snippets/fr.js";
import {attributes} from "./address.js";
import type {AttributeValues} from "./oembed.js";
import block from "./wordpress-block.js";
import pluginOf from "./wordpress-plugin.js";

export interface PluginChoice {
  /** Absolute address of `dist`, with a slash at the end. */
  readonly base: string;
  /** The feed of a shortcode that names none. */
  readonly feed: string;
  /** Name of the rally, as the feed has it. */
  readonly rally: string;
  readonly words: Snippets;
  /** Names of the custom properties that may stand in a `style`. */
  readonly properties: readonly string[];
}

/** A text as PHP reads it: between single quotes, only they and backslashes mean something else than themselves. */
function quote(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}

const list = (texts: readonly string[]): string => `[${texts.map(quote).join(", ")}]`;

/** An array with a text for each key, on lines of their own. */
function table(texts: Readonly<Record<string, string>>): string {
  const lines = Object.entries(texts).map(([key, text]) => `    ${quote(key)} => ${quote(text)},`);
  return `[\n${lines.join("\n")}\n]`;
}

/** The plugin's one file, in PHP 7.4. */
export function writePlugin({base, feed, rally, words, properties}: PluginChoice): string {
  const titles = Object.entries(words.titles).map(([tag, title]) => [
    tag.replace("rally-", ""),
    title(rally),
  ]);
  return pluginOf({
    description: words.plugin.description,
    base: quote(base),
    feed: quote(feed),
    title: quote(rally),
    unknown: quote(words.plugin.unknown("%1$s", "%2$s")),
    elements: table(Object.fromEntries(titles) as Record<string, string>),
    attributes: list(attributes),
    properties: list(properties),
    blockWords: table(words.plugin.block),
    block: quote(block),
  });
}

/** In a shortcode, WordPress takes brackets for its end and backslashes for the beginning of something else. */
function escape(text: string): string {
  return text.replace(/[&<>"'[\]\\]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** `[rally element="stage-calendar" …]`; a boolean attribute has no value. */
export function writeShortcode(name: string, values: AttributeValues, style: string): string {
  const written = Object.entries({element: name, ...values, style})
    .filter(([, value]) => value !== "")
    .map(([attribute, value]) => (value === true ? attribute : `${attribute}="${escape(value)}"`));
  return `[rally ${written.join(" ")}]`;
}

/** The plugin as the archive that WordPress takes in « Add Plugins ». */
export async function zipPlugin(plugin: string): Promise<Blob> {
  const {zipSync} = await import("fflate");
  const file = new TextEncoder().encode(plugin);
  const archive = zipSync({"rally-widgets": {"rally-widgets.php": file}});
  return new Blob([archive], {type: "application/zip"});
}
