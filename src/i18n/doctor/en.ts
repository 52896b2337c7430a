import type {Doctor} from "./fr.js";

const doctor: Doctor = {
  language: "en",
  title: "The Rally’nov doctor",
  looking: "Examining the page…",
  failed: "The examination could not be finished: a file of the doctor is missing or refused.",
  healthy: "All is well: there is nothing to mend on this page.",
  found: (count) => (count === 1 ? "One finding" : `${count} findings`),
  severities: {error: "To mend:", warning: "To check:", note: "Good to know:"},
  copy: "Copy the report",
  copied: "Report copied.",
  close: "Close",
  faults: {
    noTag: () => ({
      what: "This page has no widget tag: the editor may have stripped it.",
      mend: "Paste the “div” form, which most editors keep, or the “blockquote” quotation.",
    }),
    tag: (written = "", nearest = "") => ({
      what: `${written} is no Rally’nov widget.${nearest && ` Did you mean ${nearest}?`}`,
      mend: "Correct the name of the tag.",
    }),
    asleep: (tag = "") => ({
      what: `The tag <${tag}> is there, but its code could not be loaded.`,
      mend: "Check that the whole widgets folder is online, and that the security policy allows its scripts.",
    }),
    writtenOut: (written = "") => ({
      what: `The editor shows the tag as text: ${written}`,
      mend: "Paste the code in the editor’s HTML view, or in a “custom HTML” block.",
    }),
    bareLink: (url = "") => ({
      what: `A link to a widget stands alone, without its quotation: ${url}`,
      mend: "Put the quotation around it, or click “Quote” in the editor and give it the class “rally”.",
    }),
    attribute: (tag = "", name = "", nearest = "") => ({
      what: `<${tag}> has no attribute “${name}”.${nearest && ` Did you mean ${nearest}?`}`,
      mend: "Correct or remove this attribute.",
    }),
    choice: (tag = "", name = "", value = "", choices = "") => ({
      what: `<${tag}>: “${value}” is no value of “${name}”.`,
      mend: `Possible values: ${choices}.`,
    }),
    unknownId: (tag = "", name = "", value = "", nearest = "") => ({
      what: `<${tag}>: “${value}”, in “${name}”, is not in the feed.${nearest && ` Did you mean ${nearest}?`}`,
      mend: "Take the id as it stands in the feed.",
    }),
    noFeed: (tag = "") => ({
      what: `<${tag}> has no attribute “feed”: it does not know where to take its information from.`,
      mend: "Add the address of the feed.",
    }),
    noAddress: (tag = "", value = "") => ({
      what: `<${tag}>: “${value}” is no address.`,
      mend: "Copy the whole address of the feed, with https://.",
    }),
    cors: (url = "") => ({
      what: `The feed ${url} answers, but does not let other sites read it (CORS).`,
      mend: "Ask whoever hosts the feed to add this header to its answers.",
    }),
    unreachable: (url = "") => ({
      what: `The feed ${url} cannot be reached.`,
      mend: "Open this address in a tab: is it spelt rightly, is the server online?",
    }),
    mixed: (url = "") => ({
      what: `The page is https, the feed ${url} is http: the browser refuses it.`,
      mend: "Give the https address.",
    }),
    status: (message = "") => ({
      what: `Feed: ${message}`,
      mend: "Open this address in a tab, and correct it or tell whoever hosts the feed.",
    }),
    unusable: (message = "") => ({
      what: `Feed: ${message}`,
      mend: "Send this message to whoever publishes the feed.",
    }),
    leftOut: (count = "", url = "", list = "") => ({
      what: `${count} part(s) of the feed ${url} could not be used:\n${list}`,
      mend: "Send this list to whoever publishes the feed; the rest is shown.",
    }),
    old: (url = "", days = "") => ({
      what: `The feed ${url} has not changed for ${days} days.`,
      mend: "Ask whoever publishes it whether that is intended.",
    }),
    policy: (directive = "", source = "") => ({
      what: `The page’s content security policy does not allow ${source} in ${directive}.`,
      mend: "Add this source to the directive, or the directive to the policy.",
    }),
    worker: (directive = "", source = "") => ({
      what: `The content security policy does not allow ${source} in ${directive}: the map stays simple when it is moved.`,
      mend: "For a smooth map add this directive; else nothing needs doing.",
    }),
    styleRefused: (place = "") => ({
      what: `The content security policy refuses the style attribute of ${place}: its height and colours do not count.`,
      mend: "Remove that attribute and put this rule into the site’s style sheet.",
    }),
    overwritten: (names = "") => ({
      what: `Another library on the page replaces functions of the browser: ${names}.`,
      mend: "If a widget misbehaves, update or remove that library (often Prototype.js or MooTools), or take the “iframe” form.",
    }),
    twice: (scripts = "") => ({
      what: `The widgets’ script is in the page several times: ${scripts}.`,
      mend: "This does no harm; keep one.",
    }),
    versions: (running = "", others = "") => ({
      what: `Version ${running} of the widgets is running, but the page also loads: ${others}.`,
      mend: "Keep one script, that of the newest version.",
    }),
    amd: () => ({
      what: "The page has an AMD loader (RequireJS).",
      mend: "The widgets get along with it; load their script with a <script> tag rather than by require().",
    }),
    delayed: (seconds = "") => ({
      what: `The widgets’ script started only ${seconds} s after the page: an optimiser is probably delaying it.`,
      mend: "Exclude this path from the delay of scripts (WP Rocket, LiteSpeed, Rocket Loader…).",
    }),
    xml: (type = "") => ({
      what: `The page is sent as ${type}: widgets cannot draw themselves there.`,
      mend: "Send it as HTML, or take the “iframe” form.",
    }),
    quirks: () => ({
      what: "The page has no doctype: the browser draws it the old way.",
      mend: "The widgets get along with it; begin the page with this line.",
    }),
    small: (tag = "", size = "", root = "") => ({
      what: `<${tag}> is written in ${size} px, which is hard to read (root size of the page: ${root} px).`,
      mend: "Give it a text size in the site’s style sheet.",
    }),
    narrow: (tag = "", width = "") => ({
      what: `<${tag}> is only ${width} px wide.`,
      mend: "Give it a column of at least 280 px.",
    }),
    storage: () => ({
      what: "The browser’s storage is blocked here: the draft of a candidacy will not outlive the page.",
      mend: "If the page is in a frame, add allow-same-origin to its sandbox attribute.",
    }),
    geolocation: () => ({
      what: "The page does not permit geolocation: “Near me” will not work on the map.",
      mend: 'Allow it with this header; in a frame, with allow="geolocation".',
    }),
  },
};

export default doctor;
