/**
 * Sends a dossier until it has arrived (contract §4). A receiver on another origin must expose `Retry-After`
 * (`Access-Control-Expose-Headers`) for it to be honoured.
 */
import type {Dossier, DossierAttachment, Problem, Receipt} from "../../data-schema/candidacy.js";
import {rules} from "../../data-schema/rules.js";

/** What is sent. Every try sends the very same bytes. */
export interface Parcel {
  readonly endpoint: string;
  /** `Idempotency-Key`. */
  readonly key: string;
  readonly dossier: Dossier;
  /** The bytes of each file that the dossier names. */
  readonly files?: readonly {readonly file: DossierAttachment; readonly content: Blob}[];
}

/** What a receiver answers. */
export interface Answered {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

/** Why a dossier has not arrived yet. */
export type Delay = "network" | "busy" | "too-large" | "unexpected";

export type Sending =
  | {readonly status: "idle"}
  /** `share` of a dossier with files that has left, from 0 to 1. */
  | {readonly status: "sending"; readonly share?: number}
  /** Tries again by itself at a moment (milliseconds since 1970); waits for the visitor when there is none. */
  | {
      readonly status: "waiting";
      readonly reason: Delay;
      readonly at?: number;
      /** For the webmaster: the HTTP status, or what the browser says of the network. */
      readonly cause: string;
      /** What the receiver says of it. */
      readonly problem?: Problem;
    }
  | {readonly status: "refused"; readonly problem: Problem}
  | {
      readonly status: "received";
      readonly receipt: Receipt;
      readonly dossier: Dossier;
      readonly key: string;
    };

/** Milliseconds. The last pause is used for every further try. */
export interface Patience {
  readonly timeout: number;
  readonly pauses: readonly number[];
}

const usual: Patience = {timeout: 30_000, pauses: [5_000, 15_000, 60_000, 300_000]};

/** Milliseconds that a receiver asks to wait (RFC 9110 §10.2.3: seconds, or a date). */
function pauseIn(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

type JsonObject = Readonly<Record<string, unknown>>;

/** A receipt, when that is what came: some servers answer 200 with a page of their own. */
function asReceipt({reference, receivedAt}: JsonObject): Receipt | undefined {
  return rules.words(reference) && rules.instant(receivedAt)
    ? ({reference, receivedAt} as Receipt)
    : undefined;
}

/** What can be used of a problem. */
function asProblem({title, detail, errors}: JsonObject): Problem {
  const listed = Array.isArray(errors) ? (errors as unknown[]) : [];
  return {
    ...(rules.words(title) && {title: title as string}),
    ...(rules.words(detail) && {detail: detail as string}),
    errors: listed.filter((error): error is {pointer: string; detail: string} => {
      const {pointer, detail: said} = (error ?? {}) as JsonObject;
      return typeof pointer === "string" && rules.words(said);
    }),
  };
}

/** What goes with every try. */
export function headersOf({key}: Parcel): Record<string, string> {
  return {Accept: "application/json, application/problem+json", "Idempotency-Key": key};
}

async function post(
  parcel: Parcel,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<Answered> {
  if (parcel.files?.length) {
    const {postWithFiles} = await import("./multipart.js");
    return postWithFiles(parcel, signal, progress);
  }
  const response = await fetch(parcel.endpoint, {
    method: "POST",
    headers: {...headersOf(parcel), "Content-Type": "application/json"},
    body: JSON.stringify(parcel.dossier),
    // The receiver is not the page: no cookie of the partner's visitor goes with it.
    credentials: "omit",
    signal,
  });
  return {
    status: response.status,
    retryAfter: response.headers.get("Retry-After"),
    text: await response.text(),
  };
}

function parsed(text: string): JsonObject {
  try {
    return (JSON.parse(text) ?? {}) as JsonObject;
  } catch {
    return {};
  }
}

/** What an answer means; the pause that it asks for, in milliseconds, when there is one. */
function read(
  {status, retryAfter, text}: Answered,
  {dossier, key}: Parcel,
): {sending: Sending; wait?: number} {
  const body = parsed(text);
  if (status === 200 || status === 201) {
    const receipt = asReceipt(body);
    if (receipt) return {sending: {status: "received", receipt, dossier, key}};
  }
  if (status === 422) return {sending: {status: "refused", problem: asProblem(body)}};
  const reason =
    status === 413 ? "too-large" : status === 429 || status === 503 ? "busy" : ("unexpected" as const);
  const problem = status === 413 ? asProblem(body) : undefined;
  return {
    sending: {status: "waiting", reason, cause: `HTTP ${status}`, ...(problem && {problem})},
    wait: pauseIn(retryAfter),
  };
}

/** Sends one dossier at a time, and tries again with growing pauses for as long as it is asked to. */
export class Sender {
  #state: Sending = {status: "idle"};
  #parcel?: Parcel;
  #tries = 0;
  #request?: AbortController;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(
    readonly changed: () => void,
    readonly patience: Patience = usual,
  ) {}

  get state(): Sending {
    return this.#state;
  }

  /**
   * Sends, not before a moment when there is one (milliseconds since 1970). Does nothing while a dossier is on its
   * way: a double click is one.
   */
  send(parcel: Parcel, from = 0): void {
    if (this.#state.status === "sending") return;
    this.#parcel = parcel;
    this.#tries = 0;
    const wait = from - Date.now();
    if (wait <= 0) void this.#attempt();
    else this.#change({status: "waiting", reason: "busy", cause: "", at: this.#wait(wait)});
  }

  /** Tries again now what waits. */
  again(): void {
    if (this.#state.status === "waiting") void this.#attempt();
  }

  /** Sends no more; what was on its way may still arrive. */
  stop(): void {
    this.pause();
    this.#parcel = undefined;
    this.#change({status: "idle"});
  }

  /** Keeps still while the element is out of the page. */
  pause(): void {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#request = undefined;
  }

  /** Goes on where `pause` has interrupted. */
  resume(): void {
    const {state} = this;
    if (state.status === "sending" || (state.status === "waiting" && state.at !== undefined)) {
      void this.#attempt();
    }
  }

  async #attempt(): Promise<void> {
    const parcel = this.#parcel;
    if (!parcel) return;
    this.pause();
    const request = new AbortController();
    this.#request = request;
    this.#change({status: "sending"});
    const giveUp = (): void => {
      request.abort();
    };
    let timer = setTimeout(giveUp, this.patience.timeout);
    const progress = (share: number): void => {
      // As long as something leaves, it is worth waiting.
      clearTimeout(timer);
      timer = setTimeout(giveUp, this.patience.timeout);
      if (this.#request === request) this.#change({status: "sending", share});
    };
    let outcome: ReturnType<typeof read>;
    try {
      outcome = read(await post(parcel, request.signal, progress), parcel);
    } catch (failure) {
      outcome = {sending: {status: "waiting", reason: "network", cause: String(failure)}};
    } finally {
      clearTimeout(timer);
    }
    if (this.#request !== request) return;
    this.#request = undefined;
    const {sending, wait} = outcome;
    this.#change(sending.status === "waiting" ? {...sending, at: this.#plan(sending.reason, wait)} : sending);
  }

  /** The moment of the next try by itself, if there is to be one. */
  #plan(reason: Delay, asked: number | undefined): number | undefined {
    // The same words would be too large again, unless the receiver says when they would not.
    if (reason === "too-large" && asked === undefined) return undefined;
    const {pauses} = this.patience;
    const own = (pauses[Math.min(this.#tries++, pauses.length - 1)] ?? 0) * (0.75 + Math.random() / 2);
    return this.#wait(Math.max(own, asked ?? 0));
  }

  /** Tries again after a pause; returns the moment. */
  #wait(pause: number): number {
    clearTimeout(this.#timer);
    // A timer counts to 24 days at the most; nobody leaves a page open that long.
    this.#timer = setTimeout(() => void this.#attempt(), Math.min(pause, 0x7fffffff));
    return Date.now() + pause;
  }

  #change(state: Sending): void {
    this.#state = state;
    this.changed();
  }
}
