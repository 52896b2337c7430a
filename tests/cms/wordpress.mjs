/**
 * The snippets in a real WordPress (Debian's), as each role saves them, without our plugin and with it: what a visitor
 * sees is printed as a table, and what the guide promises is asserted. On demand: `npm run test:wordpress`, which
 * installs WordPress, MariaDB and PHP where root may. `--pictures=FOLDER` leaves pictures of the pages there.
 */
import assert from "node:assert/strict";
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {texts} from "../support/hostile.mjs";
import {startBrowser, startSites, visit} from "../support/server.mjs";
import {startWordPress} from "./install.mjs";

const roles = ["administrator", "editor", "author", "contributor"];
const ways = ["element", "div", "blockquote", "iframe", "shortcode"];
const tag = "rally-stage-calendar";

/** How an editor keeps what is pasted: the block editor in a block of its own, the classic one as it is. */
const editors = {
  blocks: (way, text) => {
    const block = way === "shortcode" ? "shortcode" : "html";
    return `<!-- wp:${block} -->\n${text}\n<!-- /wp:${block} -->`;
  },
  classic: (_, text) => text,
};

const pictures = process.argv.find((option) => option.startsWith("--pictures="))?.slice("--pictures=".length);
if (pictures) mkdirSync(pictures, {recursive: true});

/** What the generator offers for WordPress: the snippets, and the plugin as the file that is downloaded. */
async function fromGenerator(browser, sites, folder) {
  const address = `${sites.host}/generator/?site=wordpress&tag=${tag}&now=2013-04-19&column=640`;
  const {page, close} = await visit(browser, address, {acceptDownloads: true});
  await page.locator("#code-plugin").waitFor();
  const read = (id) => page.locator(`#code-${id} code`).textContent();
  const snippets = Object.fromEntries(await Promise.all(ways.map(async (way) => [way, await read(way)])));
  const downloading = page.waitForEvent("download");
  await page.locator("#download-plugin").click();
  const download = await downloading;
  const zip = path.join(folder, download.suggestedFilename());
  await download.saveAs(zip);
  const plugin = await read("plugin");
  if (pictures) await page.locator("#code").screenshot({path: path.join(pictures, "generator.png")});
  await close();
  return {snippets, zip, plugin};
}

/** Installs the plugin as an administrator does: logs in, uploads the archive, activates it. */
async function uploadPlugin(browser, site, zip) {
  const {page, close} = await visit(browser, `${site}/wp-login.php`);
  await page.fill("#user_login", "administrator");
  await page.fill("#user_pass", "administrator");
  await Promise.all([page.waitForURL(/wp-admin/), page.click("#wp-submit")]);
  await page.goto(`${site}/wp-admin/plugin-install.php?tab=upload`);
  await page.setInputFiles("#pluginzip", zip);
  await page.locator("#install-plugin-submit").click();
  await page.locator('a[href*="action=activate"]').click();
  await page.locator("tr[data-plugin='rally-widgets/rally-widgets.php'].active").waitFor();
  if (pictures) await page.screenshot({path: path.join(pictures, "plugins.png")});
  await close();
}

/** What a visitor of a post sees: the widget, the widget in a frame, a link, mere words, or nothing. */
async function see(browser, address, picture) {
  const seen = await visit(browser, address);
  const {page, said} = seen;
  const scripts = await page.locator('script[src*="/widgets/rally"]').count();
  const hasTag = (await page.locator(`${tag}, .entry-content [data-rally], blockquote.rally`).count()) > 0;
  const frames = await page.locator(`iframe[src*="/embed/${tag}"]`).count();
  if (scripts > 0 && hasTag) await seen.until("rally-ready", 1, tag);
  if (frames > 0)
    await page.frameLocator("iframe").locator(`${tag} [part="place"]:visible`).first().waitFor();
  const content = page.locator(".entry-content");
  const result = async () => {
    if (seen.events("rally-ready", tag).length > 0 && frames === 0) return "widget";
    if (frames > 0) return "frame";
    if ((await content.locator(`a[href*="/embed/${tag}"]:visible`).count()) > 0) return "link";
    return (await content.innerText()).trim() ? "words" : "nothing";
  };
  const outcome = await result();
  if (picture && pictures)
    await page.screenshot({path: path.join(pictures, `${picture}.png`), fullPage: true});
  const noise = said.filter((line) => /rally|widgets/i.test(line));
  await seen.close();
  return {outcome, noise};
}

/** Posts each snippet as each role by each editor; looks at all posts. */
async function round(browser, wordpress, snippets, name) {
  const posts = Object.keys(editors).flatMap((editor) =>
    roles.flatMap((role) =>
      ways.map((way) => {
        const content = editors[editor](way, snippets[way]);
        return {editor, role, way, content, title: `${name}, ${editor}, ${role}, ${way}`};
      }),
    ),
  );
  const saved = wordpress.php("post", {posts});
  const looked = [];
  for (const [index, post] of posts.entries()) {
    const {editor, role, way} = post;
    const picture = ["administrator", "author"].includes(role) && `${name}-${editor}-${role}-${way}`;
    const seen = await see(browser, `${wordpress.site}/?p=${saved[index]}`, picture);
    looked.push({...post, ...seen});
  }
  return looked;
}

function print(name, looked) {
  console.log(`\n${name}`);
  const rows = Object.keys(editors).flatMap((editor) =>
    roles.map((role) => {
      const own = looked.filter((each) => each.editor === editor && each.role === role);
      return [`${role}, ${editor}`, Object.fromEntries(own.map(({way, outcome}) => [way, outcome]))];
    }),
  );
  console.table(Object.fromEntries(rows));
}

const check = (name, looked, expected) => {
  for (const {editor, role, way, outcome, noise} of looked) {
    const what = `${name}: ${way} of ${role} in ${editor}`;
    assert.ok([expected(role, way)].flat().includes(outcome), `${what} gives ${outcome}`);
    assert.deepEqual(noise, [], `${what} says something on the console`);
  }
};

const mayAll = (role) => ["administrator", "editor"].includes(role);

/** Of a plugin for a feed with a hostile title: it stays PHP, and says that title. */
async function checkHostilePlugin(browser, sites, wordpress) {
  const titles = [...texts.slice(0, 20), "'; echo 1; //", "\\'; //", "\\", "?><?php", "*/", "a\nb"];
  const {page, close} = await visit(browser, `${sites.host}/generator/`);
  const plugins = await page.evaluate(
    async ([titles, address]) => {
      const {loadFeed, writeSnippets} = await import(new URL("/widgets/generator.js", location.href).href);
      const {feed} = await loadFeed(address, new AbortController().signal);
      const write = async (title) => {
        const snippets = await writeSnippets(
          {...feed, rally: {...feed.rally, title}},
          {
            tag: "rally-road-book",
            attributes: {feed: `https://rally.example/${title}`},
            base: new URL("/widgets/", location.href).href,
            language: "fr",
            style: {},
            height: 100,
            width: 100,
            stages: [],
            innovations: [],
            oembedFolder: "https://rally.example/",
          },
        );
        return snippets.plugin;
      };
      return Promise.all(titles.map(write));
    },
    [titles, sites.example("demonstration")],
  );
  await close();
  for (const [index, plugin] of plugins.entries()) {
    const file = path.join(wordpress.folder, "hostile.php");
    writeFileSync(file, plugin);
    wordpress.lint(file);
    const [, feed, elements] = wordpress.php("constants", {file});
    assert.equal(feed, `https://rally.example/${titles[index]}`);
    assert.equal(elements["road-book"], `Le carnet de route de ${titles[index]}`);
  }
}

/** What a shortcode makes of what should not be there. */
async function checkShortcode(browser, wordpress) {
  const unknown = '[rally element="<b>carte</b>"]';
  const [told] = wordpress.php("shortcode", {role: "editor", texts: [unknown]});
  assert.match(told, /innovation-map, sheet-card/);
  assert.doesNotMatch(told, /<b>/);
  assert.deepEqual(wordpress.php("shortcode", {role: "", texts: [unknown]}), [""]);

  const values = [
    "x&quot; onclick=&quot;alert(1)",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "javascript:alert(1)",
  ];
  const shortcodes = values.flatMap((value) =>
    ["feed", "partner", "style", "lang"].map((name) => `[rally element="road-book" ${name}="${value}"]`),
  );
  const {page, close} = await visit(browser, "about:blank");
  const found = await page.evaluate(
    (all) =>
      all.map((html) => {
        const {body} = new DOMParser().parseFromString(html, "text/html");
        const [div, , a] = body.querySelectorAll("*");
        return {
          tags: [...body.querySelectorAll("*")].map(({localName}) => localName).join(" "),
          names: div.getAttributeNames().filter((name) => !name.startsWith("data-") && name !== "style"),
          style: div.getAttribute("style"),
          href: a.href,
          feed: div.dataset.feed,
        };
      }),
    wordpress.php("shortcode", {role: "", texts: shortcodes}),
  );
  await close();
  for (const [index, {tags, names, style, href, feed}] of found.entries()) {
    assert.equal(tags, "div p a", shortcodes[index]);
    assert.deepEqual(names, [], shortcodes[index]);
    assert.equal(style, "", shortcodes[index]);
    assert.match(href, /^http:\/\/localhost:\d+\/widgets\/embed\/rally-road-book\.html/, shortcodes[index]);
    assert.doesNotMatch(feed, /^javascript:/, shortcodes[index]);
  }
  const [off, styled] = wordpress.php("shortcode", {
    role: "",
    texts: [
      '[rally element="innovation-map" with-stages deep-link="false"]',
      '[rally element="road-book" style="--rally-accent: #33429a; position: fixed; color-scheme: light"]',
    ],
  });
  assert.match(styled, / style="--rally-accent: ?#33429a; ?color-scheme: ?light"/);
  assert.match(off, / data-with-stages="" style/);
  assert.doesNotMatch(off, /deep-link/);
}

const folder = mkdtempSync(path.join(tmpdir(), "rallynov-plugin-"));
const [browser, sites] = await Promise.all([startBrowser(), startSites()]);
let wordpress;
try {
  wordpress = await startWordPress();
  const {snippets, zip, plugin} = await fromGenerator(browser, sites, folder);

  const without = await round(browser, wordpress, snippets, "without");
  print("Without the plugin", without);
  check("without the plugin", without, (role, way) => {
    if (way === "shortcode") return "words";
    if (mayAll(role)) return {element: "widget", div: "widget", blockquote: "link", iframe: "frame"}[way];
    return "link";
  });

  writeFileSync(path.join(folder, "plugin.php"), plugin);
  wordpress.lint(path.join(folder, "plugin.php"));
  await checkHostilePlugin(browser, sites, wordpress);
  await uploadPlugin(browser, wordpress.site, zip);

  const withPlugin = await round(browser, wordpress, snippets, "with");
  print("With the plugin", withPlugin);
  check("with the plugin", withPlugin, (role, way) => {
    if (way === "iframe") return mayAll(role) ? "frame" : "link";
    return "widget";
  });

  for (const theme of ["twentytwentythree", "twentytwentyone"]) {
    assert.equal(wordpress.php("theme", {theme}), theme);
    const [id] = wordpress.php("post", {
      posts: [{role: "author", title: theme, content: snippets.shortcode}],
    });
    const html = await (await fetch(`${wordpress.site}/?p=${id}`)).text();
    const [head] = html.split("</head>");
    assert.match(head, /<link rel='stylesheet' [^>]*\/widgets\/rally\.css'/, theme);
    assert.match(head, /<meta name="rally:base" content="http:\/\/localhost:\d+\/widgets\/">/, theme);
    assert.equal(html.match(/<script[^>]* defer [^>]*rally\.classic\.js/g)?.length, 1, theme);
    assert.equal((await see(browser, `${wordpress.site}/?p=${id}`, theme)).outcome, "widget", theme);
    assert.doesNotMatch(
      await (await fetch(`${wordpress.site}/?p=1`)).text(),
      /rally\.(classic\.js|css)/,
      theme,
    );
  }

  await checkShortcode(browser, wordpress);
  const log = existsSync(wordpress.log) ? readFileSync(wordpress.log, "utf8") : "";
  const complaints = log.split("\n").filter((line) => line.includes("/rally-widgets.php"));
  assert.deepEqual(complaints, []);
  console.log("All as the guide says.");
} finally {
  await Promise.all([browser.close(), sites.close(), wordpress?.close()]);
  rmSync(folder, {recursive: true, force: true});
}
