import {expect, fixture, html, oneEvent, waitUntil} from "@open-wc/testing";
import type {RallyErrorDetail} from "../../src/events/index.js";
import {define} from "../../src/elements/shared/define.js";
import {RallyElement} from "../../src/elements/shared/rally-element.js";
import {heading, plain, said, type Scene} from "../../src/elements/shared/scene.js";
import type {Common, SentenceSource} from "../../src/i18n/index.js";
import {answering, example, makeStale, pending, serving} from "../../stories/support.js";
import {makeFeed, makeFeedIndex} from "../support/make-feed.mjs";
import {expectAccessible} from "../support/stories.js";

const sentences: SentenceSource<Common> = {
  fr: async () => ({default: (await import("../../src/i18n/common/fr.js")).common}),
  en: async () => ({default: (await import("../../src/i18n/common/en.js")).common}),
  de: async () => ({default: (await import("../../src/i18n/common/de.js")).common}),
};

/** The smallest element: the rally's title and day. */
class RallyTitle extends RallyElement {
  constructor() {
    super(sentences);
  }

  protected override renderScene(scene: Scene): unknown {
    const {title, tagline} = scene.feed.rally;
    return html`${heading(scene.level, said(title, scene))}
      <p title=${plain(title, scene)}>${tagline ? said(tagline, scene) : ""}</p>
      <time>${scene.clock.today}</time>`;
  }
}

define("rally-title", RallyTitle);

/** An element that is of use before all innovations are there. */
class RallyCount extends RallyElement {
  protected override readonly showsArriving = true;

  constructor() {
    super(sentences);
  }

  protected override renderScene({feed}: Scene): unknown {
    this.known("themes", ["perdu"], this.isArriving ? [] : ["perdu"]);
    return html`${feed.innovations.length} ${this.isArriving ? "so far" : "in all"}`;
  }
}

define("rally-count", RallyCount);

const text = (element: Element): string => element.shadowRoot?.textContent.replace(/\s+/g, " ").trim() ?? "";
const button = (element: Element): HTMLButtonElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLButtonElement>("button");

/** Collects what an element tells the webmaster, `expected` faults at the least, and keeps the console quiet meanwhile. */
async function whatIsTold(
  during: () => Promise<unknown>,
  expected = 1,
): Promise<{events: RallyErrorDetail[]; console: string[]}> {
  const events: RallyErrorDetail[] = [];
  const lines: string[] = [];
  const listener = ({detail}: CustomEvent<RallyErrorDetail>): number => events.push(detail);
  const {error, warn} = console;
  console.error = console.warn = (line: unknown) => void lines.push(String(line));
  document.body.addEventListener("rally-error", listener);
  try {
    await during();
    await waitUntil(() => events.length >= expected && lines.length >= Math.min(1, expected));
  } finally {
    document.body.removeEventListener("rally-error", listener);
    Object.assign(console, {error, warn});
  }
  return {events, console: lines};
}

async function show(feed: string): Promise<RallyTitle> {
  const element = await fixture<RallyTitle>(html`<rally-title lang="fr" feed=${feed}></rally-title>`);
  await element.ready;
  return element;
}

describe("every element", () => {
  it("shows its feed, says that it is ready, and tells nobody anything when all is well", async () => {
    const told = await whatIsTold(async () => {
      const element = new RallyTitle();
      element.lang = "fr";
      element.feed = example("rallynov-2013");
      const ready = oneEvent(element, "rally-ready");
      document.body.append(element);
      await ready;
      await element.ready;
      expect(text(element)).to.contain("Rally’nov").and.to.contain("Le rallye de l’innovation");
      element.remove();
    }, 0);
    expect(told).to.deep.equal({events: [], console: []});
  });

  it("shows a long feed while it arrives when that is of use, else when all of it has come", async () => {
    const {feed, index} = makeFeedIndex(makeFeed({innovations: 600}));
    const lines = `${index}[]\n`.split(/(?<=\n)/);
    let sent!: ReadableStreamDefaultController<Uint8Array>;
    const send = (some: readonly string[]): void => sent.enqueue(new TextEncoder().encode(some.join("")));
    const url = new URL(
      answering(new ReadableStream<Uint8Array>({start: (controller) => void (sent = controller)})),
      document.baseURI,
    );
    const address = serving({...feed, index: {url: url.href}});
    const told = await whatIsTold(async () => {
      const both = await fixture(
        html`<div>
          <rally-title lang="fr" feed=${address}></rally-title
          ><rally-count lang="fr" feed=${address}></rally-count>
        </div>`,
      );
      const [title, count] = [...both.children] as [RallyTitle, RallyCount];
      const ready = oneEvent(count, "rally-ready");
      send(lines.slice(0, 2));
      await ready;
      expect(text(count)).to.equal("250 so far");
      expect(text(title)).not.to.contain("Un rallye");
      send(lines.slice(2));
      sent.close();
      await title.ready;
      expect(text(title)).to.contain("Un rallye");
      expect(text(count)).to.equal("600 in all");
    });
    expect(told.events.map(({path}) => path)).to.deep.equal(["index[3]"]);
  });

  it("keeps what the page put inside the tag until it has something better", async () => {
    const element = await fixture<RallyTitle>(
      html`<rally-title lang="fr" feed=${pending()}><a href="/etapes">Les étapes</a></rally-title>`,
    );
    const slot = element.shadowRoot?.querySelector<HTMLSlotElement>("slot:not([name])");
    expect(slot?.assignedElements()[0]?.textContent).to.equal("Les étapes");
    element.feed = example("rallynov-2013");
    await element.ready;
    expect(element.shadowRoot?.querySelector("slot:not([name])")).to.equal(null);
  });

  it("draws the shape of what is to come when there is nothing inside the tag", async () => {
    const element = await fixture<RallyTitle>(html`<rally-title lang="fr" feed=${pending()}> </rally-title>`);
    expect(element.shadowRoot?.querySelector(".skeleton")).to.be.instanceOf(Element);
    await waitUntil(() => text(element) === "Chargement…");
    await expectAccessible(element);
  });

  it("says in one sentence that it cannot load, brings back what was inside, and offers another try", async () => {
    let element!: RallyTitle;
    const url = answering("<!doctype html><title>Accueil</title>");
    const told = await whatIsTold(async () => {
      element = await fixture<RallyTitle>(
        html`<rally-title lang="fr" feed=${url}><a href="/etapes">Les étapes</a></rally-title>`,
      );
      await element.ready;
    });
    expect(text(element)).to.contain("Les informations sont momentanément indisponibles.");
    expect(element.shadowRoot?.querySelector("slot:not([name])")).to.be.instanceOf(Element);
    expect(button(element)?.textContent).to.contain("Réessayer");
    expect(told.events.length).to.equal(1);
    expect(told.events[0]).to.include({kind: "not-json"});
    expect(told.events[0]?.message).to.contain(url).and.to.contain("page HTML");
    expect(told.console[0]).to.contain("<rally-title>");
    await expectAccessible(element);
  });

  it("loads at the second try", async () => {
    const url = answering("", {status: 404});
    let element!: RallyTitle;
    await whatIsTold(async () => {
      element = await show(url);
    });
    const real = window.fetch;
    window.fetch = () => real(example("minimal"));
    try {
      button(element)?.focus();
      button(element)?.click();
      await waitUntil(() => text(element).includes("Rallye") || element.shadowRoot?.querySelector("time"));
    } finally {
      window.fetch = real;
    }
    expect(document.activeElement, "the button has gone, the visitor has not").to.equal(element);
    expect(text(element), "nor is it said any more").not.to.contain("momentanément indisponibles");
  });

  it("says its own language in a page of another, and keeps that page’s colours and direction out", async () => {
    const place = await fixture(
      html`<div lang="ar" dir="rtl" style="color: red">
        <style>
          .red * {
            color: red;
          }
        </style>
        <div class="red"><rally-title feed=${example("rallynov-2013")}></rally-title></div>
      </div>`,
    );
    const element = place.querySelector<RallyTitle>("rally-title")!;
    await element.ready;
    const frame = element.shadowRoot!.querySelector(".frame")!;
    expect(frame.getAttribute("lang")).to.equal("fr");
    expect(getComputedStyle(frame).direction).to.equal("ltr");
    expect(getComputedStyle(frame.querySelector("h3")!).color).to.equal("rgb(28, 36, 32)");
  });

  it("is wide enough to be read in a column that is only as wide as what is in it", async () => {
    const column = await fixture(
      html`<div style="float: left"><rally-title lang="fr" feed=${example("minimal")}></rally-title></div>`,
    );
    expect(column.getBoundingClientRect().width).to.be.at.least(280);
  });

  it("goes on showing what it had when a reload fails, and says from when it is", async () => {
    const element = await show(serving((await (await fetch(example("rallynov-2013"))).json()) as object));
    await whatIsTold(() => makeStale(element));
    expect(text(element))
      .to.contain("Informations du 15 février 2013")
      .and.to.contain("Le rallye de l’innovation");
    await expectAccessible(element);
  });

  it("tells the webmaster that the feed's address is missing, and the visitor something calm", async () => {
    let element!: RallyTitle;
    const told = await whatIsTold(async () => {
      element = await fixture<RallyTitle>(html`<rally-title lang="fr"></rally-title>`);
      await element.ready;
      // However often it is drawn again, it is one fault, told once.
      for (const day of ["2013-03-11", "2013-03-12"]) {
        element.now = day;
        await element.updateComplete;
      }
    });
    expect(text(element)).to.contain("Ce contenu n’est pas encore en place.");
    expect(told.events).to.have.lengthOf(1);
    expect(told.events[0]).to.include({kind: "missing-feed"});
  });

  it("takes a feed as an object", async () => {
    const data = (await (await fetch(example("rallynov-2013"))).json()) as object;
    const element = await fixture<RallyTitle>(html`<rally-title lang="fr" .data=${data}></rally-title>`);
    await element.ready;
    expect(text(element)).to.contain("Rally’nov");
  });

  it("tells each part left out once for all elements that show the feed", async () => {
    const url = serving((await (await fetch(example("broken-records"))).json()) as object);
    const told = await whatIsTold(async () => {
      await Promise.all([show(url), show(url)]);
    });
    const paths = told.events.map(({path}) => path);
    expect(told.events.every(({kind}) => kind === "record")).to.equal(true);
    expect(paths.length).to.equal(new Set(paths).size);
    expect(paths).to.include("innovations[1].title");
    expect(told.console.length).to.equal(1);
  });

  it("speaks the language of the place where it stands, and follows when that changes", async () => {
    const place = await fixture(
      html`<div lang="de-AT"><rally-title feed=${example("demonstration")}></rally-title></div>`,
    );
    const element = place.querySelector<RallyTitle>("rally-title");
    if (!element) throw new Error("no element");
    await element.ready;
    const german = text(element);
    element.lang = "en";
    await waitUntil(() => text(element) !== german && element.shadowRoot?.querySelector("[lang=en]"));
  });

  it("says in which language a text is that has no translation", async () => {
    const element = await fixture<RallyTitle>(
      html`<rally-title lang="en" feed=${example("rallynov-2013")}></rally-title>`,
    );
    await element.ready;
    expect(element.shadowRoot?.querySelector("p span")?.getAttribute("lang")).to.equal("fr");
  });

  it("takes the day it is given, and tells the webmaster when that is none", async () => {
    const element = await show(example("rallynov-2013"));
    element.now = "2013-04-19";
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector("time")?.textContent).to.equal("2013-04-19");
    const told = await whatIsTold(async () => {
      element.now = "19/04/2013";
      await element.updateComplete;
    });
    expect(told.events[0]).to.include({kind: "setting"});
  });

  it("begins its outline where the page says", async () => {
    const element = await show(example("rallynov-2013"));
    expect(element.shadowRoot?.querySelector("h3")).to.be.instanceOf(Element);
    for (const [given, level] of [
      [2, 2],
      [6, 6],
      [9, 6],
      [0, 3],
    ] as const) {
      element.headingLevel = given;
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector(`h${level}`), String(given)).to.be.instanceOf(Element);
    }
  });

  it("lives on when it is moved, removed and put back", async () => {
    const element = await show(example("rallynov-2013"));
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(element);
    element.remove();
    elsewhere.append(element);
    await element.updateComplete;
    expect(text(element)).to.contain("Rally’nov");
  });

  it("comes alive when its script arrives after the tag", async () => {
    const late = await fixture(
      html`<rally-title-late lang="fr" feed=${example("minimal")}></rally-title-late>`,
    );
    class LateTitle extends RallyTitle {}
    define("rally-title-late", LateTitle);
    expect(late).to.be.instanceOf(LateTitle);
    await (late as unknown as RallyTitle).ready;
    expect(late.shadowRoot?.querySelector("time")).to.be.instanceOf(Element);
  });

  it("is defined once, however often the script is pasted", () => {
    define("rally-title", class extends RallyTitle {});
    expect(customElements.get("rally-title")).to.equal(RallyTitle);
  });
});
