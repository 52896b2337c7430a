/** Search that forgives: accents, word order, unfinished words, a slip in each. Fetched when it is first used. */
import uFuzzy from "@leeoniya/ufuzzy";
import type {Innovation} from "../../../data-schema/feed.js";
import type {Feed} from "../../feed/index.js";
import type {Search} from "./finder.js";
import {folded, searchedTexts} from "./folding.js";

/** Milliseconds that one slice of reading may take. */
const SLICE = 8;
/** What a word costs beside where it stands: a slip weighs more than any place, a place more than an unfinished word. */
const [EXACT, BEGINNING, SLIP] = [1, 2, 2000];
const PER_FIELD = 10;
/** Words shorter than this are taken as they are. */
const SLIP_FROM = 4;

const isWordCharacter = new Int8Array(0x10000);

/** True for letters, digits and accents; both halves of what lies beyond 16 bits are taken for letters. */
function isInWord(code: number): boolean {
  isWordCharacter[code] ||=
    (code >= 0xd800 && code < 0xe000) || /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : -1;
  return isWordCharacter[code] === 1;
}

/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment -- enums that exist for the compiler alone */
const fuzzy = new uFuzzy({
  // One slip in a word.
  intraMode: 1,
  // Whole words are compared, from their beginning.
  interLft: 2,
  intraRules: (word) => {
    const slips = word.length < SLIP_FROM || /\d/.test(word) ? 0 : 1;
    // In a short word the first letter has to be right, or too much looks alike.
    const slice: [number, number] = [word.length < 6 ? 1 : 0, Infinity];
    return {intraSlice: slice, intraIns: slips, intraSub: slips, intraTrn: slips, intraDel: slips};
  },
});
/* eslint-enable @typescript-eslint/no-unsafe-enum-assignment */

/** Gives way to what the visitor does. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/**
 * The words of a feed's innovations, in one language. What is typed is compared with each different word once;
 * then the innovations are run through as numbers.
 */
export class TextSearch implements Search {
  generation = 0;
  /** Each different word once, folded. */
  #words: string[] = [];
  #places = new Map<string, number>();
  /** Places of words as they were written. */
  #written = new Map<string, readonly number[]>();
  /** Word by word of all innovations: its place times four, plus its field. */
  #tokens = new Uint32Array(1024);
  #size = 0;
  /** Where the words of each innovation end. */
  #ends: number[] = [];
  #innovations: readonly Innovation[] = [];
  #language = "";
  #reading: Promise<void> = Promise.resolve();

  constructor(readonly changed: () => void) {}

  /** Resolves when all of the feed can be found. */
  get ready(): Promise<void> {
    return this.#reading;
  }

  /** Takes up a feed; what it shares with the last one, at its beginning, is not read again. */
  follow(feed: Feed, language: string): void {
    const {innovations} = feed;
    const known = this.#innovations;
    if (innovations === known && language === this.#language) return;
    const last = known.length - 1;
    const continues =
      language === this.#language && known[0] === innovations[0] && known[last] === innovations[last];
    this.#innovations = innovations;
    this.#language = language;
    if (!continues) {
      this.generation = 0;
      this.#ends = [];
      this.#size = 0;
    }
    this.#reading = this.#read(feed);
  }

  find(query: string): Uint32Array | undefined {
    if (!this.generation) return undefined;
    const words = query.split(" ").filter(Boolean);
    const costs = this.#answer(words, false);
    return costs.some(Boolean) ? costs : this.#answer(words, true);
  }

  async #read(feed: Feed): Promise<void> {
    const {innovations} = feed;
    let until = performance.now() + SLICE;
    while (this.#ends.length < innovations.length) {
      if (performance.now() > until) {
        await pause();
        // Another feed has come meanwhile.
        if (this.#innovations !== innovations) return;
        until = performance.now() + SLICE;
      }
      const innovation = innovations[this.#ends.length] as Innovation;
      searchedTexts(innovation, feed, this.#language).forEach((text, field) => this.#readText(text, field));
      this.#ends.push(this.#size);
    }
    this.generation += 1;
    this.changed();
  }

  #readText(text: string, field: number): void {
    let start = -1;
    for (let at = 0; at <= text.length; at += 1) {
      const isIn = at < text.length && isInWord(text.charCodeAt(at));
      if (isIn && start < 0) start = at;
      if (isIn || start < 0) continue;
      const written = text.slice(start, at);
      start = -1;
      for (const place of this.#written.get(written) ?? this.#learn(written)) {
        if (this.#size === this.#tokens.length) {
          const more = new Uint32Array(this.#size * 2);
          more.set(this.#tokens);
          this.#tokens = more;
        }
        this.#tokens[this.#size++] = place * 4 + field;
      }
    }
  }

  /** A word as it is written may be none or several once it is folded. */
  #learn(written: string): readonly number[] {
    const places = folded(written)
      .split(" ")
      .filter(Boolean)
      .map((word) => {
        const known = this.#places.get(word);
        if (known !== undefined) return known;
        const place = this.#words.push(word) - 1;
        this.#places.set(word, place);
        return place;
      });
    this.#written.set(written, places);
    return places;
  }

  /** Every word must be found; the cost of an innovation is the sum of its best places. */
  #answer(words: readonly string[], forgiving: boolean): Uint32Array {
    const costs = new Uint32Array(this.#innovations.length);
    words.forEach((word, index) => {
      const prices = this.#pricesOf(word, forgiving);
      let start = 0;
      this.#ends.forEach((end, row) => {
        const sum = costs[row] as number;
        let best = 0;
        if (index === 0 || sum) {
          for (let at = start; at < end; at += 1) {
            const token = this.#tokens[at] as number;
            const price = prices[token >>> 2] as number;
            if (!price) continue;
            const cost = price + (token & 3) * PER_FIELD;
            if (!best || cost < best) best = cost;
          }
          costs[row] = best && sum + best;
        }
        start = end;
      });
    });
    return costs;
  }

  /**
   * What each known word costs as an answer to a typed one. A word that leads somewhere as it stands is no slip,
   * unless nothing else is found.
   */
  #pricesOf(word: string, forgiving: boolean): Uint16Array {
    const prices = new Uint16Array(this.#words.length);
    this.#words.forEach((known, place) => {
      if (known.startsWith(word)) prices[place] = known === word ? EXACT : BEGINNING;
    });
    if (word.length < SLIP_FROM || (!forgiving && prices.some(Boolean))) return prices;
    for (const place of fuzzy.filter(this.#words, word) ?? []) prices[place] ||= SLIP;
    return prices;
  }
}
