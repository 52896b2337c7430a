/** What Chromium is started with in every test: WebGL without a GPU, and nothing asked of the outside. */
export const chromiumArgs = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  // The graphics card may be a program. Painting a page with it takes up to a hundred times as long as painting it
  // without, which is what a browser does on a device that has none; WebGL has it all the same.
  "--disable-gpu-rasterization",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  // Each window would load pages of the browser’s own for its address field.
  "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup",
];
