/**
 * The custom properties that a page may set, with their defaults. This is their only place: elements use the
 * private names (`--_ink`), pages the public ones (`--rally-ink`).
 */
import {type CSSResult, unsafeCSS} from "lit";

/** A value, and the one on dark ground where that is another. */
const values: Record<string, readonly [light: string, dark?: string]> = {
  ink: ["#1c2420", "#e9ede9"],
  muted: ["#5b655f", "#9fada5"],
  line: ["#dcd9cf", "#2d3731"],
  edge: ["#767f79", "#7c8a82"],
  surface: ["#fff", "#161c19"],
  tint: ["#eef4f1", "#1c2a24"],
  accent: ["#0e5a4a", "#6cc7ab"],
  "on-accent": ["#fff", "#10201a"],
  highlight: ["#e8a317", "#f0b43c"],
  "on-highlight": ["#1c2420"],
  danger: ["#a32135", "#ff9aa6"],
  land: ["#fbfaf6", "#1f2823"],
  neighbours: ["#efede6", "#171d1a"],
  water: ["#a9cbe0", "#27465a"],
  road: ["#5b655f", "#9fada5"],
  radius: ["0.6em"],
  space: ["1em"],
};

function rule(both: (light: string, dark: string) => string): string {
  const lines = Object.entries(values).map(
    ([name, [light, dark]]) => `--_${name}:var(--rally-${name},${dark ? both(light, dark) : light});`,
  );
  return `:host{${lines.join("")}}`;
}

/**
 * Colours follow `color-scheme`, lengths the page's text. Where `light-dark()` is unknown (before Chrome 123,
 * Firefox 120, Safari 17.5) the light colours are used, on their own light ground.
 */
export const tokens: CSSResult = unsafeCSS(
  rule((light) => light) +
    `@supports (color: light-dark(#000, #fff)){${rule((light, dark) => `light-dark(${light},${dark})`)}}`,
);
