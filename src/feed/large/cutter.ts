const [quote, comma, colon, openList, backslash, closeList, open, close] = [34, 44, 58, 91, 92, 93, 123, 125];

/**
 * Cuts the innovations out of a feed's text while it arrives, so that nobody ever holds all of it: takes a JSON
 * document in pieces, cut anywhere. The innovations and what is left of the document
 * are read by `JSON.parse`, which also judges them: the two are JSON exactly when the document is.
 */
export class Cutter {
  /** The document so far, with an empty list where the innovations stood. */
  rest = "";
  /** The document up to the list of innovations, without it, once that has begun. */
  head?: string;
  /** True when the document names its innovations a second time, which then count instead of the first. */
  hasAgain = false;

  /** Text of the list that has not been given out yet. */
  #pending = "";
  #isWithin = false;
  /** A comma stands before what is pending: something must follow. */
  #isContinued = false;
  #depth = 0;
  #isString = false;
  #isEscaped = false;
  /** Where in `rest` the last string directly in the document stands. */
  #keyStart = 0;
  #keyEnd = 0;
  /** The innovations' key and colon were the last that stood there. */
  #isAwaited = false;

  /**
   * The innovations that a further piece completes.
   *
   * @throws {SyntaxError} when they are no JSON.
   */
  push(piece: string): unknown[] {
    const found: unknown[] = [];
    let from = 0;
    let lastComma = -1;
    // Kept at hand, since there may be many millions of characters.
    let isString = this.#isString;
    let isEscaped = this.#isEscaped;
    let depth = this.#depth;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (isString) {
        if (isEscaped) isEscaped = false;
        else if (code === backslash) isEscaped = true;
        else if (code === quote) {
          isString = false;
          if (depth === 1) this.#keyEnd = this.rest.length + at + 1 - from;
        }
        continue;
      }
      // White space, and what is not allowed there anyway.
      if (code <= 32) continue;
      const isAwaited = this.#isAwaited;
      this.#isAwaited = false;
      if (code === quote) {
        if (depth === 1) this.#keyStart = this.rest.length + at - from;
        // Most of a feed is strings, and most of these end at the next quotation mark.
        const end = piece.indexOf('"', at + 1);
        isString = end < 0 || piece.charCodeAt(end - 1) === backslash;
        if (isString) continue;
        at = end;
        if (depth === 1) this.#keyEnd = this.rest.length + at + 1 - from;
      } else if (code === comma) {
        if (this.#isWithin && depth === 2) lastComma = at;
      } else if (code === colon) {
        if (depth === 1) this.#onKey(this.rest + piece.slice(from, at));
      } else if (code === openList || code === open) {
        depth += 1;
        if (code === open || !isAwaited) continue;
        this.head = this.rest + piece.slice(from, at);
        this.rest = `${this.head}[`;
        this.#isWithin = true;
        from = at + 1;
      } else if (code === closeList || code === close) {
        depth -= 1;
        if (!this.#isWithin || depth > 1) continue;
        this.#cut(this.#pending + piece.slice(from, at), this.#isContinued || lastComma >= 0, found);
        this.#isWithin = false;
        this.#pending = "";
        from = at;
      }
    }
    this.#isString = isString;
    this.#isEscaped = isEscaped;
    this.#depth = depth;
    if (!this.#isWithin) this.rest += piece.slice(from);
    else if (lastComma < from) this.#pending += piece.slice(from);
    else {
      this.#cut(this.#pending + piece.slice(from, lastComma), true, found);
      this.#pending = piece.slice(lastComma + 1);
      this.#isContinued = true;
    }
    return found;
  }

  #onKey(text: string): void {
    if (JSON.parse(text.slice(this.#keyStart, this.#keyEnd)) !== "innovations") return;
    if (this.head === undefined) this.#isAwaited = true;
    else this.hasAgain = true;
  }

  /** Beside a comma there must be something. */
  #cut(text: string, isBesideComma: boolean, found: unknown[]): void {
    const items = JSON.parse(`[${text}]`) as unknown[];
    if (items.length === 0 && isBesideComma) throw new SyntaxError("an innovation is missing");
    for (const item of items) found.push(item);
  }
}
