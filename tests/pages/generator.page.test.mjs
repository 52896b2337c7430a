import assert from "node:assert/strict";
import path from "node:path";
import {after, before, describe, it} from "node:test";
import {listen, serveFolders} from "../../demo/server.mjs";
import {findInaccessible} from "../support/axe.mjs";
import {codeOf, generatorAt, openGenerator, written} from "../support/generator.mjs";
import {texts} from "../support/hostile.mjs";
import {startBrowser, startSites, tags, visit} from "../support/server.mjs";

const root = path.resolve(import.meta.dirname, "../..");

describe("the generator", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  const open = (choices, options) => openGenerator(browser, sites, choices, options);

  for (const [ui, word] of Object.entries({fr: "Vos choix", en: "Your choices", de: "Ihre Auswahl"})) {
    it(`opens without a word in the console, for everyone, light and dark: ${ui}`, async () => {
      for (const [colorScheme, width] of Object.entries({light: 320, dark: 1280})) {
        const {page, said, events, requests, close} = await open(
          {ui, surface: "#ffffff", accent: "#33429a"},
          {colorScheme, viewport: {width, height: 900}},
        );
        await page.getByRole("heading", {name: word}).waitFor();
        assert.equal(await page.locator("html").getAttribute("lang"), ui);
        await page
          .locator("summary")
          .evaluateAll((all) => all.forEach(({parentNode}) => (parentNode.open = true)));
        const empty = await page
          .locator("h1, h2, legend, label, summary, button, figcaption, #advice")
          .evaluateAll((all) => all.filter(({textContent}) => /^\s*$|undefined/.test(textContent)).length);
        assert.equal(empty, 0);
        assert.deepEqual(await findInaccessible(page), []);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${wide} px`);
        assert.deepEqual(said, []);
        assert.deepEqual(events("rally-error"), []);
        assert.deepEqual(
          requests.filter((url) => new URL(url).origin !== sites.host),
          [],
        );
        await close();
      }
    });
  }

  it("shows each widget and writes its code", async () => {
    const {page, said, events, close} = await open();
    for (const tag of Object.keys(tags)) {
      await page.locator(`#field-tag-${tag}`).check();
      await page.locator(`#column > ${tag}`).waitFor();
      await written(page);
      assert.match(await codeOf(page, "element"), new RegExp(`<${tag} feed="[^"]+feed.json"`));
      assert.match(await codeOf(page, "div"), new RegExp(`<div data-rally="${tag.slice(6)}"`));
      assert.match(await codeOf(page, "oembedPage"), new RegExp(`/embed/${tag}.html`));
      assert.match(await page.locator("#measured").textContent(), /720\spx.*\d\d\spx/);
    }
    assert.deepEqual(said, []);
    assert.deepEqual(events("rally-error"), []);
    await close();
  });

  it("shows and writes what one chooses, keeps it in the address, and gives it to whoever is sent that", async () => {
    const {page, close} = await open();
    await page.locator("#field-tag-rally-innovation-map").check();
    await page.locator("#list-partner > summary").click();
    await page.locator("#field-partner-cress").check();
    await page.locator("#list-themes > summary").click();
    await page.locator("#field-themes-habitat").check();
    await page.locator("#field-themes-travail").check();
    assert.ok(await page.locator("#field-partner-cress").isVisible(), "the list stays open");
    await page.locator("#field-view").selectOption("list");
    await page.locator("#field-with-stages-yes").check();
    await page.locator("#field-deep-link-yes").check();
    await page.locator("#field-accent-own-yes").check();
    await page.locator("#field-accent").fill("#8a1c5b");
    await page.locator("#field-lang").selectOption("de");
    await page.locator("#field-heading-level").selectOption("2");
    // Whoever leaves a field with a click on another finds both done.
    await page.locator("#field-text").fill("120");
    await page.locator("#field-site-wordpress").check();
    await page.locator("#advice", {hasText: "HTML personnalisé"}).waitFor();
    await written(page);

    const code = await codeOf(page, "element");
    for (const part of [
      'partner="cress"',
      'themes="habitat travail"',
      'view="list"',
      "with-stages",
      "deep-link",
      'lang="de"',
      'heading-level="2"',
      "--rally-accent: #8a1c5b",
      "font-size: 1.2em",
      "color-scheme: light",
    ]) {
      assert.ok(code.includes(part), `${part}\n${code}`);
    }
    assert.match(code, /<p><a href="[^"]+">Die Innovationen von Rally’nov<\/a><\/p>/);
    const shown = page.locator("#column > rally-innovation-map");
    assert.equal(await shown.getAttribute("partner"), "cress");
    assert.equal(
      await shown.evaluate((node) => getComputedStyle(node).getPropertyValue("--rally-accent").trim()),
      "#8a1c5b",
    );
    const count = await shown.evaluate((node) => node.visibleInnovations.length);
    assert.ok(count > 0 && count < 56, String(count));
    assert.equal(code.match(/<li>/g).length, count);
    assert.equal(await page.locator("#snippets figure").first().getAttribute("id"), "code-shortcode");
    assert.match(await codeOf(page, "shortcode"), /^\[rally .*partner="cress".*\]$/);

    // The address is the page's own: a widget that keeps its state in the address does so elsewhere.
    assert.ok(!page.url().includes("rally-themes"), page.url());
    const address = page.url();
    await page.reload();
    await written(page);
    assert.equal(await codeOf(page, "element"), code);
    assert.equal(page.url(), address);
    await close();
    const other = await visit(browser, address, {colorScheme: "dark", locale: "de"});
    await written(other.page);
    assert.equal(await codeOf(other.page, "element"), code);
    await other.close();
  });

  it("can be used with the keyboard alone, which never loses its place", async () => {
    const {page, context, close} = await open();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.tagName);
    /** Goes on until what has the focus is the one wanted. */
    async function goTo(id) {
      for (let presses = 0; (await focused()) !== id; presses += 1) {
        assert.ok(presses < 200, `${id} is not on the way; ${await focused()}`);
        await page.keyboard.press("Tab");
        assert.notEqual(await focused(), "BODY", "the focus is lost");
      }
    }
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await focused(), "code", "the way past everything");
    await page.goto(generatorAt(sites, {ui: "fr"}));
    await written(page);
    await goTo("field-tag-rally-stage-calendar");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), "field-tag-rally-road-book");
    await page.locator("#column > rally-road-book").waitFor();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await page.locator("#column > rally-stage-calendar").waitFor();
    await goTo("field-view");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    assert.equal(await focused(), "field-view");
    await goTo("field-column");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("480");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "field-scheme");
    await goTo("field-accent-own-yes");
    await page.keyboard.press("Space");
    assert.equal(await focused(), "field-accent-own-yes");
    await goTo("field-radius");
    await page.keyboard.type("1");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "field-text");
    await written(page);
    await goTo("copy-element");
    await page.keyboard.press("Enter");
    await page.locator("#said", {hasText: "Copié : Élément"}).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /view="route".*--rally-radius: 1em/s);
    await goTo("others-title");
    await page.keyboard.press("Enter");
    await goTo("field-folder");
    await page.keyboard.type("https://rally.example/oembed");
    await page.keyboard.press("Tab");
    await page.locator("#text-oembedPage", {hasText: "https://rally.example/oembed/rally-stage"}).waitFor();
    assert.equal(await focused(), "text-oembedPage");
    await close();
  });

  it("copies exactly what is shown, and says so; or it is selected, to be copied by hand", async () => {
    const {page, context, close} = await open({site: "wordpress"});
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator("#others-title").click();
    const figures = page.locator("#snippets figure:has([id^=copy-])");
    const count = await figures.count();
    assert.ok(count > 7, String(count));
    // The plugin is a file to download.
    assert.equal(await page.locator("#snippets figure").count(), count + 1);
    for (const figure of await figures.all()) {
      const name = await figure.locator("pre").getAttribute("aria-label");
      await figure.getByRole("button").click();
      await page.locator("#said", {hasText: name}).waitFor();
      assert.equal(
        await page.evaluate(() => navigator.clipboard.readText()),
        await figure.locator("pre").textContent(),
      );
    }
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
    });
    await page.locator("#copy-div").click();
    await page.locator("#said", {hasText: "Ctrl+C"}).waitFor();
    assert.equal(
      await page.evaluate(() => getSelection().toString().trim()),
      (await codeOf(page, "div")).trim(),
    );
    await close();
  });

  it("says where everybody sees it what was copied: the code, or the page’s own address", async () => {
    const {page, context, close} = await open();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator("#copy-element").click();
    const {x, width, height} = await page.locator("#said", {hasText: "Copié"}).boundingBox();
    assert.ok(x >= 0 && width > 100 && height > 20, `${x} ${width} ${height}`);
    await page.locator("#copy-address").click();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
    await close();
  });

  for (const language of ["fr", "en"]) {
    it(`leads to a guide that fills its page and has a way to each chapter: ${language}`, async () => {
      for (const [colorScheme, width] of Object.entries({light: 320, dark: 1280})) {
        const options = {colorScheme, viewport: {width, height: 900}};
        const {page, said, close} = await visit(browser, `${sites.host}/guide/${language}.html`, options);
        const {width: filled} = await page.locator("article").boundingBox();
        assert.ok(filled >= Math.min(width - 32, 640), `${filled} px`);
        const links = await page.locator("article nav a").evaluateAll((all) =>
          all.map(({hash, textContent}) => ({
            says: textContent,
            leadsTo: document.getElementById(decodeURIComponent(hash.slice(1)))?.textContent,
          })),
        );
        assert.ok(links.length > 5, String(links.length));
        for (const {says, leadsTo} of links) assert.equal(leadsTo, says);
        assert.deepEqual(await findInaccessible(page), []);
        assert.deepEqual(said, []);
        await close();
      }
    });
  }

  it("warns of colours that are too weak, and mends them", async () => {
    const {page, close} = await open();
    await page.locator("#field-accent-own-yes").check();
    await page.locator("#field-accent").fill("#9fd8c8");
    const weak = page.locator(".contrasts .fails");
    await weak.waitFor();
    assert.match(await weak.textContent(), /Accent.*contraste\s1,\d\s:\s1.*trop faible/);
    const mend = weak.getByRole("button");
    const [color] = /#[0-9a-f]{6}/.exec(await mend.textContent());
    await mend.focus();
    await page.keyboard.press("Enter");
    await weak.waitFor({state: "detached"});
    assert.equal(await page.locator("#field-accent").inputValue(), color);
    assert.equal(await page.evaluate(() => document.activeElement.id), "field-accent");
    await written(page);
    assert.ok((await codeOf(page, "element")).includes(`--rally-accent: ${color}`));
    await close();
  });

  it("runs nothing of what its address says, and asks nobody else before its visitor does", async () => {
    const names = [
      "tag",
      "column",
      "now",
      "partner",
      "themes",
      "sheet",
      "view",
      "lang",
      "accent",
      "site",
      "folder",
    ];
    const {page, said, requests, close} = await visit(browser, "about:blank");
    const strings = texts.filter((_, index) => index % 50 === 0);
    for (const string of strings) {
      await page.goto(
        generatorAt(sites, {...Object.fromEntries(names.map((name) => [name, string])), folder: string}),
      );
      await written(page);
      assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
    }
    for (const feed of [
      "https://mechant.example/feed.json",
      "//mechant.example/",
      "javascript:globalThis.hacked=1",
      "x",
    ]) {
      await page.goto(generatorAt(sites, {feed}));
      await page.locator("#feed-note", {hasText: /mechant\.example|n’a pas pu être lu/}).waitFor();
      assert.equal(await page.locator("#column > *").count(), 0);
      assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
    }
    // The webmaster is told of what the feed does not have.
    assert.deepEqual(
      said.filter((line) => !line.startsWith("error: Rally’nov <")),
      [],
    );
    assert.deepEqual(
      requests.filter((url) => new URL(url).origin !== sites.host),
      [],
    );
    await close();
  });

  it("loads a feed of another site when it is asked to, and has no form of theirs filled in", async () => {
    const other = await startSites();
    const feed = other.example("demonstration");
    const {page, requests, close} = await visit(
      browser,
      generatorAt(sites, {feed, tag: "rally-candidacy-form"}),
    );
    await page.locator("#feed-note", {hasText: new URL(feed).host}).waitFor();
    assert.ok(!requests.includes(feed));
    await page.locator("#load").click();
    await written(page);
    assert.ok(requests.includes(feed));
    assert.ok(await page.locator("#column > rally-candidacy-form").evaluate(({inert}) => inert));
    assert.ok((await codeOf(page, "csp")).includes(`connect-src ${sites.host} ${other.host};`));
    await close();
    await other.close();
  });

  it("says what is wrong with a feed, and shows the next one", async () => {
    const {page, close} = await open();
    await page.locator("#field-feed").fill(sites.example("broken-truncated"));
    await page.locator("#load").click();
    await page.locator("#feed-note", {hasText: "n’a pas pu être lu"}).waitFor();
    assert.equal(await page.locator("#column > *").count(), 0);
    assert.equal(await page.locator("#snippets > *").count(), 0);
    await page.locator("#field-feed").fill(sites.example("rallynov-2013"));
    await page.locator("#load").click();
    await written(page);
    assert.ok((await codeOf(page, "element")).includes(sites.example("rallynov-2013")));
    await close();
  });

  it("works from any folder of any static host, once it is told where the library is", async () => {
    const fill = (html) =>
      html
        .replace('content="../widgets/"', 'content="dist/"')
        .replace('content="../examples/demonstration/feed.json"', 'content="../../data/feed.json"')
        .replace(/<meta name="rally:guide".*>/, "");
    const alone = await listen(
      serveFolders(
        {
          "/site/tools/widgets/dist/": path.join(root, "dist"),
          "/site/tools/widgets/": path.join(root, "demo/generator"),
          "/site/data/": path.join(root, "data-schema/examples/demonstration"),
        },
        {fill},
      ),
    );
    const {page, said, requests, close} = await visit(browser, `${alone.origin}/site/tools/widgets/`);
    await written(page);
    assert.ok(
      (await codeOf(page, "element")).includes(`src="${alone.origin}/site/tools/widgets/dist/rally.js"`),
    );
    assert.ok((await codeOf(page, "element")).includes(`feed="${alone.origin}/site/data/feed.json"`));
    assert.ok((await codeOf(page, "iframe")).includes(`${alone.origin}/site/tools/widgets/dist/embed/`));
    assert.deepEqual(said, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(`${alone.origin}/site/`)),
      [],
    );
    await close();
    await alone.close();
  });
});
