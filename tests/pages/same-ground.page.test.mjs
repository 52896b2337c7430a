import assert from "node:assert/strict";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, visit, widget} from "../support/server.mjs";

/** Of 255, how far a colour may be off: less than between the region and what lies around it, in the dark. */
const VISIBLE = 6;

describe("the static ground and the one in WebGL", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  /** A picture of nothing but the ground, after so many clicks on a button. */
  async function pictureOf(more, colorScheme, button, clicks) {
    const body = widget("rally-innovation-map", sites.example("demonstration"), `view="map" ${more}`);
    const head = `${sites.script}<style>:root { color-scheme: light dark }</style>`;
    const visited = await visit(browser, sites.page(body, {head}), {colorScheme, reducedMotion: "reduce"});
    const {page} = visited;
    await visited.until("rally-ready");
    const map = page.locator("rally-innovation-map");
    for (let click = 0; click < clicks; click += 1) {
      await map.getByRole("button", {name: button, exact: true}).click();
    }
    await map.locator(`.map[aria-busy=false]${more ? ":not(.webgl)" : ".webgl"}`).waitFor();
    await map.evaluate(({shadowRoot}) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(":is(.over, .marks, .controls, .hint) { display: none !important }");
      shadowRoot.adoptedStyleSheets.push(sheet);
    });
    const png = await map.locator(".map").screenshot();
    await visited.close();
    return `data:image/png;base64,${png.toString("base64")}`;
  }

  /** The part of the pixels that are not the same in two pictures. */
  async function difference(pictures) {
    const page = await browser.newPage();
    const part = await page.evaluate(
      async ([addresses, visible]) => {
        const [a, b] = await Promise.all(
          addresses.map(async (src) => {
            const image = Object.assign(new Image(), {src});
            await image.decode();
            const canvas = document.createElement("canvas");
            [canvas.width, canvas.height] = [image.width, image.height];
            const pencil = canvas.getContext("2d");
            pencil.drawImage(image, 0, 0);
            return pencil.getImageData(0, 0, image.width, image.height).data;
          }),
        );
        if (a.length !== b.length) return 1;
        let changed = 0;
        for (let at = 0; at < a.length; at += 4) {
          if ([0, 1, 2].some((channel) => Math.abs(a[at + channel] - b[at + channel]) > visible))
            changed += 1;
        }
        return changed / (a.length / 4);
      },
      [pictures, VISIBLE],
    );
    await page.close();
    return part;
  }

  for (const [where, colorScheme, button, clicks] of [
    ["the whole region", "light", "Voir toute la région", 1],
    ["nearer", "light", "Zoomer", 2],
    ["quite near, in the dark", "dark", "Zoomer", 3],
  ]) {
    it(`look the same: ${where}`, async (context) => {
      const pictures = [];
      for (const more of ['renderer="static"', ""]) {
        pictures.push(await pictureOf(more, colorScheme, button, clicks));
      }
      const part = await difference(pictures);
      context.diagnostic(`${(part * 100).toFixed(2)} % of the pixels differ`);
      assert.ok(part < 0.02, `${(part * 100).toFixed(2)} % of the pixels differ`);
    });
  }
});
