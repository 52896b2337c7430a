/**
 * What few sheets need: the way through what a map shows, the document that has an innovation in full, sharing,
 * and what is said where there is no sheet. Fetched when one of these is wanted.
 */
import type {LitElement} from "lit";
import {type SheetMoreSentences, sheetMoreSentences} from "../../i18n/sheet-more/index.js";
import type {Drawing} from "../shared/lazy-drawing.js";
import {followSentences, type Sentences} from "../shared/lazy-sentences.js";
import {Sharing} from "./share.js";
import {type FollowedMap, Steps, stepsCss} from "./steps.js";
import {wholeCss, WholeSheet} from "./whole.js";

/** What these ask of their element. */
export interface MoreOf {
  feedLanguage(): string | undefined;
  /** The map that the sheet follows, looked up anew. */
  map(): FollowedMap | undefined;
  /** Says something that is heard, not seen. */
  announce(sentence: string): void;
}

export class SheetMore implements Drawing {
  readonly styles = [stepsCss, wholeCss];
  readonly steps: Steps;
  readonly whole: WholeSheet;
  readonly sharing: Sharing;

  constructor(
    host: LitElement,
    readonly sentences: Sentences<SheetMoreSentences>,
    {map, announce}: MoreOf,
  ) {
    this.steps = new Steps(host, map, sentences);
    this.whole = new WholeSheet(host, sentences, announce);
    this.sharing = new Sharing(host, sentences, announce);
  }
}

/** Gives what an element needs further, once its sentences have come. Rejects when they cannot be fetched. */
export async function moreOf(host: LitElement, element: MoreOf): Promise<SheetMore> {
  const sentences = await followSentences<SheetMoreSentences>(host, sheetMoreSentences, element.feedLanguage);
  return new SheetMore(host, sentences, element);
}
