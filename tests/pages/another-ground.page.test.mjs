import assert from "node:assert/strict";
import {after, before, beforeEach, describe, it} from "node:test";
import {startBrowser, startSites, visit, widget} from "../support/server.mjs";
import {startStyles} from "../support/style-server.mjs";

describe("a map on another ground", () => {
  let browser;
  let sites;
  let styles;

  before(async () => {
    [browser, sites, styles] = await Promise.all([startBrowser(), startSites(), startStyles()]);
  });

  beforeEach(() => {
    styles.requests.length = 0;
  });

  after(() => Promise.all([browser.close(), sites.close(), styles.close()]));

  const map = (style, more = "") =>
    widget("rally-innovation-map", sites.example("demonstration"), `view="map" basemap="${style}" ${more}`);

  /** Goes to a page with maps, and waits until they are there. */
  async function open(body, headers = {}) {
    const visited = await visit(browser, sites.page(body, {head: sites.script, headers}), {
      viewport: {width: 640, height: 600},
    });
    await visited.until("rally-ready", body.split("<rally-innovation-map").length - 1);
    const {page} = visited;
    return {
      ...visited,
      live: page.locator("rally-innovation-map .map.webgl"),
      attribution: page.locator("rally-innovation-map [part~=attribution]").first(),
    };
  }

  /** The colour of the ground where nothing lies above it, at a corner of the map. */
  async function colorOf(page) {
    const shot = await page.locator("rally-innovation-map .map").first().screenshot();
    return page.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.width, image.height];
      const pencil = canvas.getContext("2d");
      pencil.drawImage(image, 0, 0);
      return [...pencil.getImageData(3, image.height - 4, 1, 1).data].slice(0, 3);
    }, shot.toString("base64"));
  }

  const isNear = (actual, wanted) =>
    assert.ok(
      actual.every((value, index) => Math.abs(value - wanted[index]) < 12),
      `${actual} instead of ${wanted}`,
    );

  for (const [kind, name, color, credit] of [
    ["pictures", "raster.json", [190, 60, 40], "© Cartes & plans 2013"],
    ["pictures that a server describes", "tilejson.json", [190, 60, 40], "Une source"],
    ["shapes", "shapes.json", [120, 40, 140], "Des formes"],
    ["an archive of tiles", "archive.json", [60, 140, 70], "Une archive"],
  ]) {
    it(`shows a style of ${kind}, without any gesture, and says whose it is`, async () => {
      const {page, live, attribution, said, events, shift, close} = await open(
        map(`${styles.origin}/${name}`),
      );
      await live.waitFor();
      isNear(await colorOf(page), color);
      assert.ok((await attribution.innerText()).endsWith(` · ${credit}`), await attribution.innerText());
      assert.deepEqual(
        said.filter((line) => !line.includes("404")),
        [],
      );
      assert.deepEqual(events("rally-error"), []);
      assert.equal(shift(), 0);
      await close();
    });
  }

  it("makes links of a style’s credits only where they lead to a page, and no picture", async () => {
    const {live, attribution, close} = await open(map(`${styles.origin}/raster.json`));
    await live.waitFor();
    const links = await attribution.locator("a").evaluateAll((all) => all.map(({href}) => href));
    assert.deepEqual(links, ["https://cartes.example/"]);
    assert.equal(await attribution.locator("img").count(), 0);
    await close();
  });

  it("names the host of a style that does not say whose it is, and no more once that is gone", async () => {
    const {page, live, attribution, close} = await open(map(`${styles.origin}/silent.json`));
    await live.waitFor();
    assert.ok((await attribution.innerText()).endsWith(` · ${styles.host}`));
    await page.locator("rally-innovation-map").evaluate((element) => (element.basemap = "embedded"));
    await live.waitFor({state: "detached"});
    await attribution.filter({hasNotText: styles.host}).waitFor();
    await close();
  });

  it("leaves the names of towns to a ground that bears them", async () => {
    const {page, live, close} = await open(map(`${styles.origin}/raster.json`));
    await live.waitFor();
    assert.equal(await page.locator("rally-innovation-map .over text").count(), 0);
    await close();
    const shapes = await open(map(`${styles.origin}/shapes.json`));
    await shapes.live.waitFor();
    assert.ok((await shapes.page.locator("rally-innovation-map .over text").count()) > 3);
    await shapes.close();
  });

  it("asks for no style before the map is in view", async () => {
    const {page, live, close} = await open(
      `<div style="block-size: 3000px"></div>${map(`${styles.origin}/raster.json`)}`,
    );
    await page.waitForLoadState("networkidle");
    assert.deepEqual(styles.requests, []);
    await page.locator("rally-innovation-map").scrollIntoViewIfNeeded();
    await live.waitFor();
    assert.ok(styles.requests.includes("/raster.json"));
    await close();
  });

  it("asks for no style when the map is to stay static", async () => {
    const {page, requests, close} = await open(map(`${styles.origin}/raster.json`, 'renderer="static"'));
    await page.waitForLoadState("networkidle");
    assert.deepEqual(styles.requests, []);
    assert.ok(!requests.some((url) => /maplibre|live-ground/.test(url)));
    await close();
  });

  it("tells the webmaster when basemap is no address, and stays embedded", async () => {
    const {page, until, events, close} = await open(map("javascript:alert(1)"));
    await until("rally-error");
    const [{detail}] = events("rally-error");
    assert.equal(detail.kind, "setting");
    assert.match(detail.message, /basemap.*embedded, none, https/);
    assert.ok(await page.locator("rally-innovation-map .ground path.land").getAttribute("d"));
    await close();
  });

  describe("with consent", () => {
    const style = () => `${styles.origin}/raster.json`;

    it("asks nobody before the visitor agrees; then all maps of the page follow", async () => {
      const {page, live, requests, close} = await open(
        map(style(), 'consent="required"') + map(style(), 'consent="required" lang="en"'),
      );
      const ask = page.getByRole("button", {name: `Afficher le fond de carte de ${styles.host}`});
      await ask.waitFor();
      await page.getByRole("button", {name: `Show the background map from ${styles.host}`}).waitFor();
      await page.waitForLoadState("networkidle");
      assert.deepEqual(styles.requests, []);
      assert.ok(!requests.some((url) => url.includes("maplibre")));
      await ask.focus();
      await page.keyboard.press("Enter");
      await page.waitForFunction(
        () => document.activeElement.shadowRoot?.activeElement?.getAttribute("role") === "application",
      );
      await page.locator("rally-innovation-map").nth(1).scrollIntoViewIfNeeded();
      await live.nth(1).waitFor();
      assert.equal(await page.locator("rally-innovation-map .consent").count(), 0);
      const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
      assert.deepEqual(kept, [0, 0, ""]);
      await page.reload();
      await ask.waitFor();
      await close();
    });

    it("takes a no for an answer", async () => {
      const {page, close} = await open(map(style(), 'consent="required"'));
      await page.getByRole("button", {name: "Non merci"}).click();
      await page.locator("rally-innovation-map .consent").waitFor({state: "detached"});
      await page.waitForLoadState("networkidle");
      assert.deepEqual(styles.requests, []);
      await close();
    });

    it("asks for a style of the page’s own that sends its readers elsewhere, not for one that does not", async () => {
      const own = {version: 8, sources: {}, layers: []};
      const elsewhere = {
        ...own,
        sources: {tiles: {type: "raster", tiles: [`${styles.origin}/tiles/{z}/{x}/{y}.png`], tileSize: 256}},
        layers: [{id: "tiles", type: "raster", source: "tiles"}],
      };
      const headers = {"Content-Type": "application/json"};
      const [plain, leading] = [own, elsewhere].map((json) =>
        sites.page("", {html: JSON.stringify(json), headers}),
      );
      const first = await open(map(plain, 'consent="required"'));
      await first.live.waitFor();
      assert.equal(await first.page.locator("rally-innovation-map .consent").count(), 0);
      await first.close();
      const second = await open(map(leading, 'consent="required"'));
      await second.page.getByRole("button", {name: styles.host}).waitFor();
      await second.page.waitForLoadState("networkidle");
      assert.deepEqual(styles.requests, []);
      await second.page.getByRole("button", {name: styles.host}).click();
      await second.live.waitFor();
      await second.close();
    });
  });

  describe("that cannot be had", () => {
    const policy = (more) =>
      `default-src 'none'; script-src ${sites.host}; img-src ${sites.host}; worker-src blob: ${sites.host}; connect-src ${sites.host} ${more}`;

    for (const [what, name, cause, headers] of [
      ["is not there", "nowhere.json", /nowhere\.json.*connect-src.*HTTP 404/],
      ["is a page", "page.html", /page\.html.*JSON/],
      ["is no style", "other.json", /other\.json.*not a MapLibre style/],
      ["is not valid", "invalid.json", /invalid\.json.*layers\[0\]/],
      ["has a source that is not there", "gone.json", /gone\.json.*connect-src.*404/],
      ["has no tile that can be had", "broken-tiles.json", /broken-tiles\.json.*500/],
      [
        "the page’s policy forbids",
        "raster.json",
        /raster\.json.*connect-src.*Failed to fetch/,
        () => ({"Content-Security-Policy": policy("")}),
      ],
      [
        "the page’s policy allows, but no worker",
        "raster.json",
        /worker-src/,
        () => ({
          "Content-Security-Policy": policy(styles.origin).replace(/worker-src[^;]*;/, "worker-src 'none';"),
        }),
      ],
    ]) {
      it(`stays the embedded map, and the webmaster hears why once, when the style ${what}`, async () => {
        const {page, until, events, live, close} = await open(map(`${styles.origin}/${name}`), headers?.());
        await until("rally-error");
        await page.getByRole("button", {name: "Zoomer", exact: true}).click();
        await page.locator("rally-innovation-map .map[aria-busy=false]").waitFor();
        // What MapLibre gives up is not always told as ended: then the silence is not told either.
        await page.waitForLoadState("networkidle", {timeout: 5_000}).catch(() => undefined);
        const errors = events("rally-error");
        assert.equal(errors.length, 1);
        assert.equal(errors[0].detail.kind, "map");
        assert.equal(errors[0].detail.url, `${styles.origin}/${name}`);
        assert.match(errors[0].detail.message, cause);
        assert.equal(await live.count(), 0);
        assert.ok((await page.locator("rally-innovation-map .over text").count()) > 3);
        await close();
      });
    }

    it("is shown under a policy that allows its host", async () => {
      const {live, events, close} = await open(map(`${styles.origin}/raster.json`), {
        "Content-Security-Policy": policy(styles.origin),
      });
      await live.waitFor();
      assert.deepEqual(events("violation"), []);
      await close();
    });
  });
});
