import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {StorybookConfig} from "@storybook/web-components-vite";

/** MapLibre looks for its worker beside the file that holds MapLibre itself. */
function maplibreWorker() {
  const worker = createRequire(import.meta.url).resolve("maplibre-gl/dist/maplibre-gl-worker.mjs");
  return {
    name: "maplibre-worker",
    generateBundle(this: {emitFile: (file: {type: "asset"; fileName: string; source: string}) => unknown}) {
      this.emitFile({
        type: "asset",
        fileName: "assets/maplibre-gl-worker.mjs",
        source: readFileSync(worker, "utf8"),
      });
    },
  };
}

const config: StorybookConfig = {
  stories: ["../stories/**/*.stories.ts"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
  framework: "@storybook/web-components-vite",
  // The same addresses as in the tests, which run these stories too.
  staticDirs: [
    {from: "../data-schema/examples", to: "/data-schema/examples"},
    {from: "../demo/grounds", to: "/demo/grounds"},
  ],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), maplibreWorker()],
    optimizeDeps: {...vite.optimizeDeps, exclude: ["maplibre-gl"]},
  }),
};

export default config;
