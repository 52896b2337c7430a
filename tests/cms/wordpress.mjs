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

/** Logs in; users have the name of their role. */
async function logIn(browser, site, role) {
  const visited = await visit(browser, `${site}/wp-login.php`);
  const {page} = visited;
  await page.fill("#user_login", role);
  await page.fill("#user_pass", role);
  await Promise.all([page.waitForURL(/wp-admin/), page.click("#wp-submit")]);
  return visited;
}

/** Installs the plugin as an administrator does: uploads the archive, activates it. */
async function uploadPlugin(browser, site, zip) {
  const {page, close} = await logIn(browser, site, "administrator");
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
  const saved = await wordpress.php("post", {posts});
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

/**
 * Writes with the block, as an author who pastes the shortcode does, and as one who chooses a widget from its list: it
 * is seen in the editor and on the page.
 */
async function checkBlock(browser, {site}, shortcode) {
  const {page, context, close} = await logIn(browser, site, "author");
  await page.goto(`${site}/wp-admin/post-new.php`);
  await page.waitForFunction(() => globalThis.wp?.data?.select("core/editor").getCurrentPostId());
  await page.evaluate((text) => {
    const {blocks, data} = globalThis.wp;
    const insert = (...block) =>
      data.dispatch("core/block-editor").insertBlocks(blocks.createBlock(...block));
    data.dispatch("core/edit-post").toggleFeature("welcomeGuide");
    insert("core/paragraph");
    insert("rallynov/widget");
    insert("rallynov/widget", {code: `Voici ${text}`});
  }, shortcode);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((text) => navigator.clipboard.writeText(text), shortcode);
  await page.locator('[data-type="core/paragraph"]').click();
  await page.keyboard.press("Control+V");
  const block = page.locator('[data-type="rallynov/widget"]');
  const pasted = block.nth(0).locator("iframe");
  assert.match(await pasted.getAttribute("src"), /embed\/rally-stage-calendar\.html\?.*now=2013-04-19/);
  await pasted.contentFrame().locator(`${tag} [part="place"]:visible`).first().waitFor();
  await block.nth(1).locator("select").selectOption("road-book");
  await block
    .nth(1)
    .locator("iframe")
    .contentFrame()
    .locator("rally-road-book [part~=heading]")
    .first()
    .waitFor();
  // What the page would not show, the editor does not show either.
  assert.equal(await block.nth(2).locator("iframe").count(), 0);
  if (pictures) await page.screenshot({path: path.join(pictures, "block.png")});
  const address = await page.evaluate(async () => {
    const {dispatch, select} = globalThis.wp.data;
    dispatch("core/editor").editPost({title: "Bloc", status: "publish"});
    await dispatch("core/editor").savePost();
    return select("core/editor").getPermalink();
  });
  await close();
  const seen = await visit(browser, address);
  await seen.until("rally-ready", 1, tag);
  await seen.until("rally-ready", 1, "rally-road-book");
  if (pictures) await seen.page.screenshot({path: path.join(pictures, "block-page.png"), fullPage: true});
  assert.match((await (await fetch(address)).text()).split("</head>")[0], /\/widgets\/rally\.css/);
  await seen.close();
}

/**
 * Puts the oEmbed pair of the generator on the organiser's site and its address alone into a post: an author sees the
 * widget in a frame, which WordPress keeps from leading anywhere.
 */
async function checkOembed(browser, sites, wordpress) {
  const folder = "/rallye";
  const query = new URLSearchParams({tag, now: "2013-04-19", column: 640, folder: sites.host + folder});
  const generator = await visit(browser, `${sites.host}/generator/?${query}`);
  await generator.page.locator("#code-oembedPage").waitFor({state: "attached"});
  const put = async (part, type, name) => {
    const written = await generator.page.locator(`#code-${part} code`).textContent();
    return sites.feed((_, response) => response.writeHead(200, {"Content-Type": type}).end(written), name);
  };
  const address = await put("oembedPage", "text/html; charset=utf-8", `${folder}/${tag}.html`);
  await put("oembedJson", "application/json", `${folder}/${tag}.json`);
  await generator.close();
  const [id] = await wordpress.php("post", {posts: [{role: "author", title: "oEmbed", content: address}]});
  const {page, close} = await visit(browser, `${wordpress.site}/?p=${id}`);
  const frame = page.locator(`iframe[sandbox="allow-scripts"][src*="/embed/${tag}.html"]`);
  await frame.contentFrame().locator(`${tag} [part="place"]:visible`).first().waitFor();
  assert.ok(await frame.getAttribute("title"));
  if (pictures) await page.screenshot({path: path.join(pictures, "oembed.png")});
  await close();
}

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
    const [, feed, elements] = await wordpress.php("constants", {file});
    assert.equal(feed, `https://rally.example/${titles[index]}`);
    assert.equal(elements["road-book"], `Le carnet de route de ${titles[index]}`);
  }
}

/** What a shortcode makes of what should not be there. */
async function checkShortcode(browser, wordpress) {
  const unknown = '[rally element="<b>carte</b>"]';
  const [told] = await wordpress.php("shortcode", {role: "editor", texts: [unknown]});
  assert.match(told, /innovation-map, sheet-card/);
  assert.doesNotMatch(told, /<b>/);
  assert.deepEqual(await wordpress.php("shortcode", {role: "", texts: [unknown]}), [""]);

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
    await wordpress.php("shortcode", {role: "", texts: shortcodes}),
  );
  await close();
  for (const [index, {tags, names, style, href, feed}] of found.entries()) {
    assert.equal(tags, "div p a", shortcodes[index]);
    assert.deepEqual(names, [], shortcodes[index]);
    assert.equal(style, "", shortcodes[index]);
    assert.match(href, /^http:\/\/localhost:\d+\/widgets\/embed\/rally-road-book\.html/, shortcodes[index]);
    assert.doesNotMatch(feed, /^javascript:/, shortcodes[index]);
  }
  const [off, styled] = await wordpress.php("shortcode", {
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

  await checkOembed(browser, sites, wordpress);

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
    assert.equal(await wordpress.php("theme", {theme}), theme);
    const [id] = await wordpress.php("post", {
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

  await checkBlock(browser, wordpress, snippets.shortcode);
  await checkShortcode(browser, wordpress);
  const log = existsSync(wordpress.log) ? readFileSync(wordpress.log, "utf8") : "";
  const complaints = log.split("\n").filter((line) => line.includes("/rally-widgets.php"));
  assert.deepEqual(complaints, []);
  console.log("All as the guide says.");
} finally {
  await Promise.all([browser.close(), sites.close(), wordpress?.close()]);
  rmSync(folder, {recursive: true, force: true});
}
