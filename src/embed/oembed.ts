/**
 * One configuration of an element as something to link to: the address of its embed page, a frame around that,
 * and the static pair of an oEmbed provider (https://oembed.com), which is a page and the JSON that it names.
 * Everything here is a function from values to text.
 */
import {attributes} from "./address.js";

/** Values of attributes by their names; `true` for one that is there or not. */
export type AttributeValues = Readonly<Partial<Record<(typeof attributes)[number], string | true>>>;

export interface EmbedConfig {
  /** Tag of the element. */
  readonly tag: string;
  readonly attributes: AttributeValues;
  /** Absolute address of `dist`. */
  readonly base: string;
  /** What a screen reader says of the frame, and a browser of the page. */
  readonly title: string;
  /** Pixels; the height is what a page without our script keeps. */
  readonly width: number;
  readonly height: number;
  /** BCP 47, of the title. */
  readonly language: string;
  /** Absolute addresses at which the two files will stand. */
  readonly page: string;
  readonly json: string;
  /** Who offers this. */
  readonly provider: {readonly name: string; readonly url: string};
}

/** What oEmbed 1.0, §2.3.4, calls a rich response. */
export interface OEmbed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const withSlash = (base: string): string => base.replace(/\/?$/, "/");

/** The address of an embed page, relative to `dist` unless `base` says where that is. Unknown attributes are left out. */
export function embedAddress(tag: string, values: AttributeValues, base = ""): string {
  const query = new URLSearchParams();
  for (const attribute of attributes) {
    const value = values[attribute];
    if (value !== undefined && value !== "") query.set(attribute, value === true ? "" : value);
  }
  const asked = query.toString();
  return `${base && withSlash(base)}embed/${tag}.html${asked && `?${asked}`}`;
}

/** A frame with the embed page. It keeps the height it is given, or takes that of its content beside our script. */
export function embedFrame({tag, attributes: values, base, title, height}: EmbedConfig): string {
  const src = embedAddress(tag, values, base);
  return `<iframe src="${escape(src)}" title="${escape(title)}" width="100%" height="${height}" frameborder="0" loading="lazy" allow="fullscreen; geolocation"></iframe>`;
}

/** The JSON of the pair. */
export function oembed(config: EmbedConfig): OEmbed {
  const {title, provider, width, height} = config;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    html: embedFrame(config),
    width,
    height,
  };
}

/** The page of the pair: what one pastes the address of. It shows the element, and says where the JSON is. */
export function oembedPage(config: EmbedConfig): string {
  const {title, language, page, json, base} = config;
  const {origin} = new URL(base);
  return `<!doctype html>
<html lang="${escape(language)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; frame-src ${escape(origin)}; script-src ${escape(origin)}" />
    <meta name="viewport" content="width=device-width" />
    <title>${escape(title)}</title>
    <link rel="canonical" href="${escape(page)}" />
    <link rel="alternate" type="application/json+oembed" href="${escape(json)}" title="${escape(title)}" />
    <script type="module" src="${escape(`${withSlash(base)}rally.js`)}"></script>
  </head>
  <body>
    ${embedFrame(config)}
  </body>
</html>
`;
}
