import type {ArgTypesEnhancer, InputType} from "storybook/internal/types";
import {type Preview, setCustomElementsManifest} from "@storybook/web-components-vite";
import {html} from "lit";
import {styleMap} from "lit/directives/style-map.js";
import manifest from "../dist/custom-elements.json";

setCustomElementsManifest(manifest);

const widths = [280, 320, 480, 768, 1280];

/** The values of a union of strings, as the manifest writes it: `"card" | "full"`. */
function choices(type: unknown): string[] | undefined {
  const parts = typeof type === "string" ? type.split("|").map((part) => part.trim()) : [];
  const values = parts.filter((part) => part !== "undefined").map((part) => /^"(.*)"$/.exec(part)?.[1]);
  return values.length > 1 && values.every((value) => value !== undefined) ? values : undefined;
}

/** The control that fits an attribute; Storybook would offer an object for all but plain strings. */
function fitting(argType: InputType): InputType {
  const {category, type} = argType.table ?? {};
  if (category !== "attributes") return {...argType, control: false};
  const options = choices(type?.summary);
  if (options) return {...argType, options, control: {type: "select"}};
  const plain = type?.summary?.replace(" | undefined", "");
  return {...argType, control: {type: plain === "boolean" || plain === "number" ? plain : "text"}};
}

const fittingControls: ArgTypesEnhancer = ({argTypes}) => {
  const entries = Object.entries(argTypes).map(([name, argType]) => [name, fitting(argType)] as const);
  return Object.fromEntries(entries) as typeof argTypes;
};

const preview: Preview = {
  argTypesEnhancers: [fittingControls],
  globalTypes: {
    language: {
      description: "Language of the page",
      toolbar: {
        icon: "globe",
        dynamicTitle: true,
        items: [
          {value: "fr", title: "Français"},
          {value: "en", title: "English"},
          {value: "de", title: "Deutsch"},
        ],
      },
    },
    width: {
      description: "Width of the column that the element stands in",
      toolbar: {
        icon: "ruler",
        dynamicTitle: true,
        items: [
          {value: "full", title: "Full width"},
          ...widths.map((width) => ({value: `${width}px`, title: `${width} px`})),
        ],
      },
    },
    scheme: {
      description: "Colour scheme of the page",
      toolbar: {
        icon: "contrast",
        dynamicTitle: true,
        items: [
          {value: "light", title: "Light"},
          {value: "dark", title: "Dark"},
          {value: "light dark", title: "As the system"},
        ],
      },
    },
  },
  initialGlobals: {language: "fr", width: "full", scheme: "light"},
  decorators: [
    (story, {globals}) => {
      const {language, width, scheme} = globals as Record<"language" | "width" | "scheme", string>;
      // The page around follows too, as a partner's would: its ground shows beside a narrow column.
      document.documentElement.style.colorScheme = scheme;
      return html`<div
        lang=${language}
        style=${styleMap({
          colorScheme: scheme,
          background: "Canvas",
          color: "CanvasText",
          fontFamily: "system-ui, sans-serif",
          inlineSize: width === "full" ? "auto" : width,
          margin: "0 auto",
        })}
      >
        ${story()}
      </div>`;
    },
  ],
  parameters: {
    layout: "padded",
    // The ground is the colour scheme's.
    backgrounds: {disable: true},
    a11y: {
      test: "error",
      // A story is a part of a page: what a whole page must have is not asked of it.
      config: {
        rules: ["region", "landmark-one-main", "page-has-heading-one", "heading-order"].map((id) => ({
          id,
          enabled: false,
        })),
      },
    },
    controls: {expanded: true},
  },
};

export default preview;
