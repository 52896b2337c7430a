/**
 * Drafts in IndexedDB, one for each rally, shared by all pages of an origin. Nothing is created before
 * something is kept, and when the last draft is erased the database goes with it.
 */
import type {Draft} from "./draft.js";

const database = "rallynov";
const drafts = "drafts";
/** The bytes of files, each under its rally and its SHA-256. */
const files = "files";

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
    const request = indexedDB.open(database, 2);
    let takenBack = false;
    request.onupgradeneeded = () => {
      const {result, transaction} = request;
      const known = result.objectStoreNames;
      if (make || known.contains(drafts)) {
        if (!known.contains(drafts)) result.createObjectStore(drafts, {keyPath: "rally"});
        result.createObjectStore(files);
      } else {
        takenBack = true;
        transaction?.abort();
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
  work: (store: (name: string) => IDBObjectStore, refuse: (reason: Error) => void) => IDBRequest<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const unit = opened.transaction([drafts, files], mode);
    unit.onabort = () => {
      reject(unit.error ?? new Error("IndexedDB"));
    };
    const request = work(
      (name) => unit.objectStore(name),
      (reason) => {
        reject(reason);
        unit.abort();
      },
    );
    unit.oncomplete = () => {
      resolve(request.result);
    };
  });
}

/** The draft of a rally that this device keeps. Rejects when the browser refuses to look. */
export async function findDraft(rally: string): Promise<Draft | undefined> {
  await keeping;
  const opened = await open(false);
  return (
    opened &&
    transact(opened, "readonly", (store) => store(drafts).get(rally) as IDBRequest<Draft | undefined>)
  );
}

/** Milliseconds for which a browser may look: WebKit has answered IndexedDB requests never. */
const patience = 2_000;

/** Whether the device keeps a draft of a rally; a browser that refuses to look will refuse to keep. */
export async function hasDraft(rally: string): Promise<boolean> {
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  try {
    return (await Promise.race([findDraft(rally), silence])) !== undefined;
  } catch {
    return false;
  }
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
    const request = store(drafts).get(draft.rally) as IDBRequest<Draft | undefined>;
    request.onsuccess = () => {
      const {result} = request;
      const same = result?.key === (last ?? draft).key && result.changedAt === (last ?? draft).changedAt;
      if (result && !same) refuse(new DraftConflict());
      else store(drafts).put(draft);
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

/** The keys of all files of a rally: an id has no white space. */
function filesOf(rally: string): IDBKeyRange {
  return IDBKeyRange.bound(`${rally} `, `${rally} g`);
}

/** Keeps the bytes of a file. Rejects when the browser keeps nothing. */
export async function keepFile(rally: string, sha256: string, bytes: ArrayBuffer): Promise<void> {
  const opened = await open(true);
  if (opened) await transact(opened, "readwrite", (store) => store(files).put(bytes, `${rally} ${sha256}`));
}

/** The bytes of a file, if they are kept. */
export async function findFile(rally: string, sha256: string): Promise<ArrayBuffer | undefined> {
  const opened = await open(false);
  return (
    opened &&
    transact(
      opened,
      "readonly",
      (store) => store(files).get(`${rally} ${sha256}`) as IDBRequest<ArrayBuffer | undefined>,
    )
  );
}

/** Keeps the bytes of a file no more. */
export async function dropFile(rally: string, sha256: string): Promise<void> {
  const opened = await open(false);
  if (opened) await transact(opened, "readwrite", (store) => store(files).delete(`${rally} ${sha256}`));
}

/** Erases the draft of a rally with its files. */
export async function eraseDraft(rally: string): Promise<void> {
  await keeping;
  const opened = await open(false);
  if (!opened) return;
  const left = await transact(opened, "readwrite", (store) => {
    store(files).delete(filesOf(rally));
    store(drafts).delete(rally);
    return store(drafts).count();
  });
  if (left > 0) return;
  opened.close();
  connection = undefined;
  await remove();
}
