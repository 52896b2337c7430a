// 500 dossiers through a network at its worst, to a receiver that is killed ten times while they arrive. What is
// driven how: 490 of them by the form's own `Sender`, bundled from src/candidacy, many at a time in three pages that are
// reloaded again and again, its pauses shortened by its own option; 10 (CHAOS_FORMS, if another number is wanted) by the
// whole form in dist/, filled in, sent, reloaded in the middle of it, and sent again by hand with its buttons rather
// than after its pauses.
import assert from "node:assert/strict";
import {createHash} from "node:crypto";
import path from "node:path";
import {after, before, describe, it} from "node:test";
import {build} from "esbuild";
import {openStore} from "../../demo/receiver/store.mjs";
import {lot, startChaos} from "../support/chaos.mjs";
import {makeDossier, makeFolder, startProcess} from "../support/receiver.mjs";
import {startBrowser, startSites, visit} from "../support/server.mjs";

const seed = process.env.CHAOS_SEED ?? "2027";
const all = 500;
const byForm = Number(process.env.CHAOS_FORMS ?? 10);
const kills = 10;
/** Dossiers that the network hands on from one kill to the next. */
const betweenKills = 60;
/** Milliseconds: longer than the form waits for an answer. */
const timeout = 60_000;
/** The `Patience` of a `Sender`: a tenth of a second for what are minutes to a visitor. */
const patience = {timeout: 500, pauses: [5, 20, 80]};

/** JSON with its keys in order, so that equal means the same. */
function canonical(value) {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** Words of all kinds, of which a careless receiver would lose some. */
function words(index, length) {
  const some = ["élan", "œuvre", "« ici »", "🌱", "\\", '"', "\u2028", "العربية", "0", "null", "\n"];
  return Array.from({length}, (_, at) => some[Math.floor(lot(seed, index, at) * some.length)])
    .join(" ")
    .trim();
}

/** A UUID that is the same in every run, so that the network treats it alike. */
function keyOf(index) {
  return createHash("sha256")
    .update(`${seed} ${index}`)
    .digest("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

function dossierOf(index) {
  return makeDossier({
    title: `Dossier ${index}`,
    summary: words(index, 1 + Math.floor(lot(seed, index, "length") * 200)) || "—",
    municipality: {municipality: "Besançon", insee: "25056"},
    grid: {need: {level: null, note: "Oui"}, public: {level: index}},
    consent: true,
  });
}

/** Runs in the page: sends all that is given, some at a time, as the form would. */
function sendFromPage({parcels, patience}) {
  const {Sender, told, changed} = globalThis;
  const send = ({endpoint, key, dossier, edited}) =>
    new Promise((resolve, reject) => {
      let next = dossier.revision === edited.revision ? undefined : edited;
      const sender = new Sender(() => {
        const {state} = sender;
        if (state.status === "waiting" && next) {
          // The visitor finds better words while the first ones may have arrived; the device notes it, then they go.
          const dossier = next;
          next = undefined;
          sender.stop();
          changed(key).then(() => {
            sender.send({endpoint, key, dossier});
          });
        } else if (state.status === "received") {
          told(key, state.receipt.reference, JSON.stringify(state.dossier)).then(resolve);
        } else if (state.status === "refused") reject(new Error(JSON.stringify(state.problem)));
      }, patience);
      sender.send({endpoint, key, dossier});
    });
  const waiting = [...parcels];
  const work = async () => {
    for (let parcel; (parcel = waiting.shift());) await send(parcel);
  };
  return Promise.all(Array.from({length: 5}, work));
}

/** Runs in the page: answers, as typing does, every question of the step that is shown and has no answer yet. */
function answerStep({renderRoot}, words) {
  const written = {email: "claire@atelier.example", tel: "03 53 01 20 13"};
  for (const field of renderRoot.querySelectorAll(
    "textarea, input:not([type=radio], [type=checkbox], [type=file])",
  )) {
    if (field.value) continue;
    field.value = written[field.type] ?? words;
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, {bubbles: true}));
  }
  for (const box of renderRoot.querySelectorAll("input:is([type=radio], [type=checkbox])")) {
    const group = [...renderRoot.querySelectorAll(`input[name="${box.name}"]`)];
    if (!(box.type === "radio" ? group : [box]).some(({checked}) => checked)) box.click();
  }
}

describe("a candidacy is never lost", () => {
  let browser;
  let sites;

  before(async () => {
    [browser, sites] = await Promise.all([startBrowser(), startSites()]);
  });

  after(() => Promise.all([browser.close(), sites.close()]));

  /** Sends dossiers from one page, which is reloaded so often. Reports each receipt. */
  async function sendBySender(endpoint, indexes, reloads, receive) {
    const parcels = new Map(
      indexes.map((index) => {
        const dossier = dossierOf(index);
        // Every third visitor changes something after the first try that fails.
        const answers = {...dossier.answers, title: `Dossier ${index}, revu`};
        const edited = index % 3 > 0 ? dossier : {...dossier, revision: 2, answers};
        return [keyOf(index), {index, dossier, edited}];
      }),
    );
    const {page, close} = await visit(browser, sites.page("", {head: await senderScript()}));
    let onReceipt = () => undefined;
    await page.exposeFunction("changed", (key) => {
      const parcel = parcels.get(key);
      if (parcel) parcel.dossier = parcel.edited;
    });
    await page.exposeFunction("told", (key, reference, dossier) => {
      const parcel = parcels.get(key);
      if (!parcel) return;
      receive(parcel.index, {reference, dossier: JSON.parse(dossier)});
      parcels.delete(key);
      onReceipt();
    });
    for (let left = reloads; ; left--) {
      const rest = parcels.size;
      const reached = new Promise((resolve) => {
        onReceipt = () => {
          if (parcels.size <= (rest * left) / (left + 1)) resolve();
        };
      });
      const given = [...parcels].map(([key, {dossier, edited}]) => ({endpoint, key, dossier, edited}));
      const sent = page.evaluate(sendFromPage, {parcels: given, patience});
      if (left === 0) {
        await sent;
        break;
      }
      await Promise.race([reached, sent.catch(() => undefined)]);
      await page.reload();
    }
    await close();
  }

  let bundled;
  /** The form's sender as a script of the page. */
  async function senderScript() {
    bundled ??= build({
      stdin: {
        contents: 'import {Sender} from "./src/candidacy/sending.ts"; globalThis.Sender = Sender;',
        resolveDir: path.resolve(import.meta.dirname, "../.."),
      },
      bundle: true,
      write: false,
    });
    return `<script>${(await bundled).outputFiles[0].text}</script>`;
  }

  /** Fills in the form and sends it, with a reload in the middle of every second sending. Reports the receipt. */
  async function sendByForm(endpoint, index, receive) {
    const feed = sites.example("minimal");
    const {page, events, until, close} = await visit(
      browser,
      sites.page(
        `<rally-candidacy-form feed="${feed}" now="2013-03-11" endpoint="${endpoint}"></rally-candidacy-form>`,
        {
          head: sites.script,
        },
      ),
    );
    await until("rally-ready");
    const form = page.locator("rally-candidacy-form");
    const button = (name) => form.getByRole("button", {name, exact: true});
    const start = button("Commencer");
    const next = button("Continuer");
    const send = button("Envoyer mon dossier");
    const shown = next.or(send).or(button("Réessayer maintenant")).or(button("Reprendre"));
    let receipt;
    const submitted = new Promise((resolve) => {
      page.on("console", () => {
        [receipt] = events("rally-candidacy-submitted");
        if (receipt) resolve();
      });
    });
    const change = (...others) =>
      Promise.race([submitted, ...others.map((one) => one.first().waitFor({timeout}))]);
    await start.click();
    let dossier;
    for (let reloads = index % 2; ;) {
      await change(shown);
      if (receipt) break;
      if ((await next.or(send).count()) > 0) await form.evaluate(answerStep, `Dossier ${index}`);
      const sends = (await send.count()) > 0;
      if (sends) {
        // Nobody fills in a form within the second before it is first kept.
        await until("rally-candidacy-saved");
        dossier = await form.evaluate((element) => element.dossier);
      }
      // What is gone by now needs no click.
      await shown
        .first()
        .click({timeout: 1_000})
        .catch(() => undefined);
      if (!sends || receipt || reloads-- <= 0) continue;
      await page.reload();
      await change(shown, start);
      // The answer was there before the reload, and the draft went with it: nothing is left to send.
      if ((await start.count()) > 0) break;
    }
    receive(index, {reference: receipt?.detail.reference, dossier});
    await close();
  }

  const most = {timeout: 170_000};

  it(
    "500 times through a network that does everything wrong, while the receiver is killed ten times",
    most,
    async (test) => {
      const file = path.join(makeFolder(test), "candidacies.db");
      const receiver = await startProcess(file, "--origin=*", "--rate=1000000");
      test.after(() => receiver.kill());
      let killed = 0;
      let handedOn = 0;
      let back = Promise.resolve();
      const chaos = await startChaos(receiver.address, {
        seed,
        forwarding() {
          handedOn++;
          if (killed >= kills || handedOn < (killed + 1) * betweenKills) return;
          killed++;
          back = back.then(() => receiver.restart());
        },
      });
      test.after(() => chaos.close());
      const endpoint = `${chaos.origin}/candidacies`;

      const receipts = new Map();
      const receive = (index, receipt) => receipts.set(index, receipt);
      const indexes = Array.from({length: all}, (_, index) => index);
      const forms = indexes.slice(0, byForm);
      const pages = [0, 1, 2].map((page) => indexes.slice(byForm).filter((index) => index % 3 === page));
      const fillIn = async () => {
        for (let index; (index = forms.shift()) !== undefined;) await sendByForm(endpoint, index, receive);
      };
      await Promise.all([
        ...pages.map((some) => sendBySender(endpoint, some, 6, receive)),
        ...[1, 2, 3].map(fillIn),
      ]);
      await back;

      assert.equal(receipts.size, all);
      assert.equal(killed, kills);
      for (const way of chaos.ways) assert.ok(chaos.happened.get(way) > 0, `nothing was ${way}`);
      const kept = await receiver.list();
      const titles = kept.map(({dossier}) => dossier.answers.title);
      const lost = [...receipts.values()].filter(({dossier}) => !titles.includes(dossier.answers.title));
      assert.deepEqual(lost, [], "none is lost");
      assert.equal(kept.length, all, "none is there twice");
      await receiver.kill();
      const store = openStore(file);
      test.after(() => store.close());
      const byTitle = new Map(store.list().map((row) => [JSON.parse(row.dossier).answers.title, row]));
      assert.equal(byTitle.size, all);
      for (const [index, {reference, dossier}] of receipts) {
        const row = byTitle.get(dossier.answers.title);
        assert.equal(canonical(JSON.parse(row.dossier)), canonical(dossier), `dossier ${index}`);
        if (reference !== undefined) assert.equal(row.reference, reference);
      }
      const revised = [...receipts.values()].filter(({dossier}) => dossier.revision > 1).length;
      assert.ok(revised > all / 20, "many were changed after a try");
      test.diagnostic(
        `${handedOn} requests handed on; ${revised} dossiers changed on the way; ${JSON.stringify([...chaos.happened])}`,
      );
    },
  );
});
