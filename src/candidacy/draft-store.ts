/**
 * Drafts in IndexedDB, one for each rally, shared by all pages of an origin. Nothing is created before
 * something is kept, and when the last draft is erased the database goes with it.
 */
import type {Draft} from "./draft.js";

const database = "rallynov";
const drafts = "drafts";

/** Another tab has kept a draft of this rally meanwhile; it was not overwritten. */
export class DraftConflict extends Error {}

let connection: IDBDatabase | undefined;
/** What is being kept: whoever looks meanwhile, another element of the page, waits for it. */
let keeping: Promise<unknown> = Promise.resolve();

/** Takes the database away, which has nothing in it any more; whatever comes of that. */
function remove(): Promise<undefined> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess =
      request.onerror =
      request.onblocked =
        () => {
          resolve(undefined);
        };
  });
}

/** The database; unless it may be made, none when there is none. */
async function open(make: boolean): Promise<IDBDatabase | undefined> {
  if (connection) return connection;
  // Firefox before 126 cannot list databases; there, looking takes back what it would have made.
  if (!make && "databases" in indexedDB) {
    const known = await indexedDB.databases();
    if (!known.some(({name}) => name === database)) return undefined;
  }
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    let takenBack = false;
    request.onupgradeneeded = () => {
      if (make) request.result.createObjectStore(drafts, {keyPath: "rally"});
      else {
        takenBack = true;
        request.transaction?.abort();
      }
    };
    request.onerror = () => {
      // WebKit goes on listing a database whose making was taken back.
      if (takenBack) void remove().then(resolve);
      else reject(request.error ?? new Error("IndexedDB"));
    };
    request.onsuccess = () => {
      const opened = request.result;
      opened.onversionchange = opened.onclose = () => {
        opened.close();
        if (connection === opened) connection = undefined;
      };
      connection = opened;
      resolve(opened);
    };
  });
}

/** Resolves once what `work` has begun is on the disk. */
function transact<Result>(
  opened: IDBDatabase,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore, refuse: (reason: Error) => void) => IDBRequest<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const unit = opened.transaction(drafts, mode);
    unit.onabort = () => {
      reject(unit.error ?? new Error("IndexedDB"));
    };
    const request = work(unit.objectStore(drafts), (reason) => {
      reject(reason);
      unit.abort();
    });
    unit.oncomplete = () => {
      resolve(request.result);
    };
  });
}

/** The draft of a rally that this device keeps. Rejects when the browser refuses to look. */
export async function findDraft(rally: string): Promise<Draft | undefined> {
  await keeping;
  const opened = await open(false);
  return opened && transact(opened, "readonly", (store) => store.get(rally) as IDBRequest<Draft | undefined>);
}

/**
 * Keeps a draft. `last` is the draft that was found or kept before; when another stands there meanwhile it is
 * left alone.
 *
 * @throws {DraftConflict} when that is so.
 * @throws {DOMException} when the browser keeps nothing: private mode, no space left.
 */
export function keepDraft(draft: Draft, last: Draft | undefined): Promise<void> {
  const kept = keep(draft, last);
  keeping = kept.catch(() => undefined);
  return kept;
}

async function keep(draft: Draft, last: Draft | undefined): Promise<void> {
  const opened = await open(true);
  if (!opened) return;
  await transact(opened, "readwrite", (store, refuse) => {
    const request = store.get(draft.rally) as IDBRequest<Draft | undefined>;
    request.onsuccess = () => {
      const {result} = request;
      const same = result?.key === (last ?? draft).key && result.changedAt === (last ?? draft).changedAt;
      if (result && !same) refuse(new DraftConflict());
      else store.put(draft);
    };
    return request;
  });
}

/** Keeps a draft without waiting or looking, for a page that is about to go; false when it is too late. */
export function keepDraftAtOnce(draft: Draft): boolean {
  if (!connection) return false;
  try {
    connection.transaction(drafts, "readwrite").objectStore(drafts).put(draft);
    return true;
  } catch {
    return false;
  }
}

/** Erases the draft of a rally. */
export async function eraseDraft(rally: string): Promise<void> {
  await keeping;
  const opened = await open(false);
  if (!opened) return;
  const left = await transact(opened, "readwrite", (store) => {
    store.delete(rally);
    return store.count();
  });
  if (left > 0) return;
  opened.close();
  connection = undefined;
  await remove();
}
