// Makes demo/pictures/widgets.png, with which the README opens, from the demo itself. Wants a built dist/.
import {statSync} from "node:fs";
import path from "node:path";
import {host as organiser} from "../demo/host.mjs";
import {pages} from "../demo/pages.mjs";
import {listen} from "../demo/server.mjs";
import {startBrowser, visit} from "../tests/support/server.mjs";

const file = path.resolve(import.meta.dirname, "../demo/pictures/widgets.png");

const host = await listen(organiser());
const partner = await listen(pages(host.origin));
const browser = await startBrowser();
try {
  const {page, until} = await visit(browser, `${partner.origin}/`, {viewport: {width: 1280, height: 800}});
  await until("rally-ready", 5);
  // Pictures come when they are about to be seen.
  await page.locator("rally-sheet-card").scrollIntoViewIfNeeded();
  await page.locator("rally-sheet-card img").evaluate((image) => image.decode());
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  const {y} = await page.locator("#innovations h2").boundingBox();
  await page.screenshot({path: file, fullPage: true, clip: {x: 0, y: y - 40, width: 1280, height: 1360}});
  console.log(`${file}: ${Math.round(statSync(file).size / 1_000)} kB`);
} finally {
  await browser.close();
  await Promise.all([host.close(), partner.close()]);
}
