import type {StorybookConfig} from "@storybook/web-components-vite";

const config: StorybookConfig = {
  stories: ["../stories/**/*.stories.ts"],
  addons: ["@storybook/addon-docs", "@storybook/addon-a11y"],
  framework: "@storybook/web-components-vite",
  // The same address as in the tests, which run these stories too.
  staticDirs: [{from: "../data-schema/examples", to: "/data-schema/examples"}],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
