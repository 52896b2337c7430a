// Makes demo/pictures/widgets.png, with which the README opens, from the demo itself. Wants a built dist/.
import {statSync} from "node:fs";
import path from "node:path";
import {pages} from "../demo/pages.mjs";
import {listen, widgets} from "../demo/server.mjs";
import {startBrowser, visit} from "../tests/support/server.mjs";

const file = path.resolve(import.meta.dirname, "../demo/pictures/widgets.png");

const host = await listen(widgets);
const partner = await listen(pages(host.origin));
const browser = await startBrowser();
try {
  const {page, until} = await visit(browser, `${partner.origin}/`, {viewport: {width: 1280, height: 800}});
  await until("rally-ready", 5);
  await page.evaluate(() => document.fonts.ready);
  const box = await page.locator("#innovations").boundingBox();
  await page.screenshot({
    path: file,
    fullPage: true,
    clip: {x: 0, y: box.y, width: 1280, height: 1700},
  });
  console.log(`${file}: ${Math.round(statSync(file).size / 1_000)} kB`);
} finally {
  await browser.close();
  await Promise.all([host.close(), partner.close()]);
}
