/**
 * The custom properties that a page may set, with their defaults. This is their only place: elements use the
 * private names (`--_ink`), pages the public ones (`--rally-ink`).
 */
import {css} from "lit";

/**
 * Colours follow `color-scheme`, lengths the page's text. Where `light-dark()` is unknown (before Chrome 123,
 * Firefox 120, Safari 17.5) the light colours are used, on their own light ground.
 */
export const tokens = css`
  :host {
    --_ink: var(--rally-ink, #1c2420);
    --_muted: var(--rally-muted, #5b655f);
    --_line: var(--rally-line, #dcd9cf);
    --_edge: var(--rally-edge, #767f79);
    --_surface: var(--rally-surface, #fff);
    --_tint: var(--rally-tint, #eef4f1);
    --_accent: var(--rally-accent, #0e5a4a);
    --_on-accent: var(--rally-on-accent, #fff);
    --_highlight: var(--rally-highlight, #e8a317);
    --_on-highlight: var(--rally-on-highlight, #1c2420);
    --_danger: var(--rally-danger, #a32135);
    --_land: var(--rally-land, #fbfaf6);
    --_neighbours: var(--rally-neighbours, #efede6);
    --_water: var(--rally-water, #a9cbe0);
    --_road: var(--rally-road, #5b655f);
    --_radius: var(--rally-radius, 0.6em);
    --_space: var(--rally-space, 1em);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_ink: var(--rally-ink, light-dark(#1c2420, #e9ede9));
      --_muted: var(--rally-muted, light-dark(#5b655f, #9fada5));
      --_line: var(--rally-line, light-dark(#dcd9cf, #2d3731));
      --_edge: var(--rally-edge, light-dark(#767f79, #7c8a82));
      --_surface: var(--rally-surface, light-dark(#fff, #161c19));
      --_tint: var(--rally-tint, light-dark(#eef4f1, #1c2a24));
      --_accent: var(--rally-accent, light-dark(#0e5a4a, #6cc7ab));
      --_on-accent: var(--rally-on-accent, light-dark(#fff, #10201a));
      --_highlight: var(--rally-highlight, light-dark(#e8a317, #f0b43c));
      --_danger: var(--rally-danger, light-dark(#a32135, #ff9aa6));
      --_land: var(--rally-land, light-dark(#fbfaf6, #1f2823));
      --_neighbours: var(--rally-neighbours, light-dark(#efede6, #171d1a));
      --_water: var(--rally-water, light-dark(#a9cbe0, #27465a));
      --_road: var(--rally-road, light-dark(#5b655f, #9fada5));
    }
  }
`;
