// What a visitor wrote is never lost, and arrives once: tabs that are killed, doubled, reloaded, gone back in.
import assert from "node:assert/strict";
import {createHash} from "node:crypto";
import {after, before, describe, it} from "node:test";
import {startBrowser, startSites, visit} from "../support/server.mjs";

const tag = "rally-candidacy-form";
const receipt = {reference: "RN-1", receivedAt: "2013-03-11T10:00:00+01:00"};

const photo = {name: "photo.png", mimeType: "image/png", buffer: Buffer.from("une photo")};

const write = (label, text) => (form) =>
  form.locator("input, textarea").and(form.getByLabel(label)).first().fill(text);
const tick = (question, option) => (form) =>
  form.getByRole("group", {name: question}).getByLabel(option).first().check();

/** How a visitor answers each field of the built-in dossier, step by step. */
const answered = [
  [
    write("Nom de votre structure", "Les Voisins d’en Haut"),
    tick(/^De quel type/, "Association"),
    tick(/^Combien de personnes/, /De 1 à 9/),
    write("Commune", "Champagnole"),
    write("Personne à contacter", "Jeanne Exemple"),
    write("Courriel", "jeanne@exemple.fr"),
    write("Téléphone", "03 53 01 20 13"),
  ],
  [
    write("Titre de l’innovation", "La conciergerie"),
    write("En quelques phrases", "Un lieu ouvert."),
    tick(/^Quels en sont les thèmes/, /./),
    write("Quel besoin social", "La dernière épicerie a fermé."),
    write("Quelle réponse", "Une tournée."),
    write("Qu’y a-t-il de nouveau", "Chacun a une voix."),
    write("Qui y prend part", "Douze communes."),
    write("Quels effets avez-vous", "Trois cents passages."),
    write("Quels effets en espérez", "Davantage."),
    write("Comment cette innovation", "Par le bouche à oreille."),
  ],
  [
    async (form) => {
      await form.locator(".criterion input").first().check();
      await form.locator(".criterion textarea").first().fill("Tout le canton vient.");
    },
  ],
  [(form) => form.locator(".options input").first().check()],
  [
    async (form) => {
      await form.locator("input.file-input").setInputFiles(photo);
      await form.locator(".file").waitFor();
    },
  ],
  [(form) => form.locator("input[type=checkbox]").first().check()],
].flatMap((fields, step) => fields.map((answer) => ({step, answer})));

const criteria = [
  ..."besoin public acces implication gouvernance".split(" "),
  ..."cooperation effets territoire experimentation risque".split(" "),
];

/** A dossier that lacks nothing, at its last step. */
const draft = {
  rally: "rallynov-2013",
  key: "5f0e6a1c-3f57-4c0b-9d4e-8a7b6c5d4e3f",
  revision: 1,
  tried: false,
  step: "review",
  left: [],
  begunAt: 1_362_990_000_000,
  changedAt: 1_362_996_000_000,
  answers: {
    organization: "Les Voisins",
    organizationKind: "association",
    size: "1-9",
    municipality: {municipality: "Champagnole"},
    contact: "Jeanne Exemple",
    email: "jeanne@exemple.fr",
    title: "La conciergerie",
    summary: "Un lieu.",
    need: "Un besoin.",
    response: "Une réponse.",
    novelty: "Du nouveau.",
    actors: "Nous.",
    grid: Object.fromEntries(criteria.map((id) => [id, {level: null}])),
    consent: true,
  },
};

/** Runs in the page: opens the database, keeps a draft in it when there is one, and gives the first that is there. */
async function onDevice(given) {
  const opened = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const request = indexedDB.open("rallynov", 2);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("drafts", {keyPath: "rally"});
    request.result.createObjectStore("files");
  };
  const database = await opened(request);
  const drafts = () => database.transaction("drafts", "readwrite").objectStore("drafts");
  if (given) await opened(drafts().put(given));
  const [first] = await opened(drafts().getAll());
  database.close();
  return first;
}

describe("a dossier on its way", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  const address = (endpoint = "") =>
    sites.page(
      `<${tag} feed="${sites.example("demonstration")}" now="2013-03-11" endpoint="${endpoint}"></${tag}>`,
      {head: sites.script},
    );
  const form = (page) => page.locator(tag);
  const button = (page, name) => form(page).getByRole("button", {name}).first();
  const press = (page, name) => button(page, name).click();
  const send = (page) => button(page, "Envoyer mon dossier");

  it("loses no field when its tab is killed a second after each", async () => {
    const url = address();
    const {page, context, until, close} = await visit(browser, url);
    await until("rally-ready");
    let tab = page;
    for (const [index, {step, answer}] of answered.entries()) {
      await press(tab, /^(Commencer|Reprendre)$/);
      await form(tab).locator("button.step").nth(step).click();
      await answer(form(tab));
      const {answers} = await form(tab).evaluate(({dossier}) => dossier);
      assert.equal(Object.keys(answers).length, index + 1);
      // The bar itself: the last second may be missing, nothing before it.
      await tab.waitForTimeout(1_000);
      const session = await context.newCDPSession(tab);
      const crashed = tab.waitForEvent("crash");
      // The renderer is gone at once: neither `pagehide` nor anything else of the page runs.
      session.send("Page.crash").catch(() => undefined);
      await crashed;
      await tab.close();
      tab = await context.newPage();
      await tab.goto(url);
      await button(tab, "Reprendre").waitFor();
      const kept = await form(tab).evaluate(({dossier}) => dossier);
      assert.deepEqual(kept.answers, answers);
    }
    await press(tab, "Reprendre");
    await form(tab).locator("button.step").nth(4).click();
    await form(tab).getByText(photo.name).first().waitFor();
    await close();
  });

  /** A visitor at the end of a dossier that lacks nothing, and what a receiver gets that answers as said. */
  async function complete(answer = () => ({})) {
    const endpoint = `${sites.host}/receiver`;
    const url = address(endpoint);
    const visited = await visit(browser, url);
    await visited.until("rally-ready");
    const sent = [];
    await visited.context.route(endpoint, async (route) => {
      const request = route.request();
      const headers = {
        "Access-Control-Allow-Origin": "*",
        "Access-Control-Allow-Headers": "content-type, idempotency-key",
      };
      if (request.method() === "OPTIONS") return route.fulfill({status: 204, headers});
      const {"idempotency-key": key, "content-type": type} = request.headers();
      const hasFiles = type.startsWith("multipart/form-data");
      const body = request.postDataBuffer().toString("latin1");
      sent.push({key, body, dossier: hasFiles ? undefined : request.postDataJSON()});
      const {isLost} = await answer(sent.length);
      return isLost ? route.abort("connectionreset") : route.fulfill({status: 201, headers, json: receipt});
    });
    await visited.page.evaluate(onDevice, draft);
    await visited.page.reload();
    await press(visited.page, "Reprendre");
    await send(visited.page).waitFor();
    return {...visited, url, sent};
  }

  const distinct = (sent, of = ({key}) => key) => new Set(sent.map((each) => JSON.stringify(of(each)))).size;

  it("is one dossier after a double click, in two tabs, and after the way back", async () => {
    let arrive;
    const arrived = new Promise((resolve) => {
      arrive = resolve;
    });
    const {page, context, url, sent, close} = await complete(async () => {
      await arrived;
      return {};
    });
    const other = await context.newPage();
    await other.goto(url);
    await button(other, "Reprendre").waitFor();
    await send(page).dblclick();
    await button(page, "Arrêter l’envoi").waitFor();
    arrive();
    await Promise.all([page, other].map((tab) => form(tab).getByText("RN-1").first().waitFor()));
    assert.equal(sent.length, 1);
    await page.goto("about:blank");
    await page.goBack();
    await form(page)
      .getByText(/^Commencer$|RN-1/)
      .first()
      .waitFor();
    assert.equal(await send(page).count(), 0);
    assert.equal(sent.length, 1);
    await close();
  });

  it("is one dossier when two tabs send it at the same time", async () => {
    const {page, context, url, sent, close} = await complete();
    const other = await context.newPage();
    await other.goto(url);
    await press(other, "Reprendre");
    await send(other).waitFor();
    const tabs = [page, other];
    // The second button may be gone before it is pressed: then there is nothing more to send.
    await Promise.all(
      tabs.map((tab) =>
        send(tab)
          .click({timeout: 3_000})
          .catch(() => undefined),
      ),
    );
    await Promise.all(tabs.map((tab) => form(tab).getByText("RN-1").first().waitFor()));
    assert.equal(distinct(sent), 1);
    assert.equal(
      distinct(sent, ({dossier}) => dossier),
      1,
    );
    await close();
  });

  it("is one dossier with the latest words when it was edited after a lost answer", async () => {
    const {page, sent, close} = await complete((number) => ({isLost: number === 1}));
    await press(page, "Envoyer mon dossier");
    await form(page).getByText("la connexion n’a pas abouti").first().waitFor();
    await press(page, /Modifier.*Titre/);
    await form(page).getByLabel("Titre de l’innovation").fill("La conciergerie du haut");
    await press(page, "Continuer");
    await press(page, "Envoyer mon dossier");
    await form(page).getByText("RN-1").first().waitFor();
    assert.equal(distinct(sent), 1);
    assert.deepEqual(
      sent.map(({dossier}) => [dossier.revision, dossier.answers.title]),
      [
        [1, "La conciergerie"],
        [2, "La conciergerie du haut"],
      ],
    );
    await close();
  });

  it("takes its files along, also those of an earlier visit", async () => {
    const {page, sent, said, close} = await complete();
    await form(page).locator("button.step").nth(4).click();
    await form(page).locator("input.file-input").setInputFiles(photo);
    await form(page).locator(".file").waitFor();
    await page.waitForFunction(
      (name) => document.querySelector(name).shadowRoot.querySelector(".saved").textContent.trim(),
      tag,
    );
    await page.reload();
    await press(page, "Reprendre");
    await form(page).locator("button.step").last().click();
    await form(page).getByText("photo.png").waitFor();
    await press(page, "Envoyer mon dossier");
    await form(page).getByText("RN-1").first().waitFor();
    const [{body}] = sent;
    const sha256 = createHash("sha256").update(photo.buffer).digest("hex");
    assert.ok(body.indexOf('name="dossier"') < body.indexOf(`name="${sha256}"; filename="photo.png"`));
    assert.match(body, /name="dossier"[^\r]*\r\nContent-Type: application\/json/);
    assert.match(body, /Content-Type: image\/png\r\n\r\nune photo/);
    assert.match(body, new RegExp(`"sha256":"${sha256}"`));
    assert.deepEqual(said, []);
    await close();
  });

  it("goes on by itself after a reload, with the very same bytes", async () => {
    let isOnline = false;
    const {page, sent, close} = await complete(() => ({isLost: !isOnline}));
    await press(page, "Envoyer mon dossier");
    await form(page).getByText("la connexion n’a pas abouti").first().waitFor();
    isOnline = true;
    await page.reload();
    await form(page).getByText("RN-1").first().waitFor();
    assert.ok(sent.length >= 2);
    assert.equal(
      distinct(sent, (each) => each),
      1,
    );
    await close();
  });
});
