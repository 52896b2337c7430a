/**
 * Keeps dossiers in an SQLite file, files included: what has been answered for is on the disk, whatever happens to
 * the process. Nothing else here knows of SQLite; its functions may be awaited, so that another database can take
 * their place.
 */
import {randomInt} from "node:crypto";
// The module `node:sqlite` for a Node that does not have it yet: from Node 22 on, that one does as well.
import {DatabaseSync} from "@photostructure/sqlite";

const tables = `
  CREATE TABLE IF NOT EXISTS candidacies (
    key TEXT PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    first_received_at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    revision INTEGER NOT NULL,
    suspicious INTEGER NOT NULL,
    dossier TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS files (
    key TEXT NOT NULL REFERENCES candidacies ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (key, sha256)
  ) STRICT;
`;

/** Letters and digits that nobody takes for one another, read aloud or written down. */
const letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A reference that cannot be guessed, and says nothing of how many there are. */
function newReference(prefix) {
  const word = Array.from({length: 8}, () => letters[randomInt(letters.length)]).join("");
  return `${prefix}-${word.slice(0, 4)}-${word.slice(4)}`;
}

function connect(file) {
  // Another process may be at work, a backup or an erasure: wait for it, for so many milliseconds.
  const database = new DatabaseSync(file, {timeout: 5000, enableForeignKeyConstraints: true});
  database.exec("PRAGMA journal_mode = WAL");
  // A receipt is a promise: on the disk before it is given.
  database.exec("PRAGMA synchronous = FULL");
  // What is erased is overwritten.
  database.exec("PRAGMA secure_delete = ON");
  database.exec(tables);
  return database;
}

/** Does all of some work or, when it throws, nothing of it. */
function inTransaction(database, work) {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (failure) {
    // A disk that is full has rolled back already.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw failure;
  }
}

function summaryOf({reference, first_received_at, received_at, revision, suspicious, dossier}) {
  return {
    reference,
    firstReceivedAt: first_received_at,
    receivedAt: received_at,
    revision,
    suspicious: suspicious === 1,
    dossier,
  };
}

/** Opens a database file, or makes it. */
export function openStore(file, {prefix = "RN"} = {}) {
  const database = connect(file);
  const find = database.prepare("SELECT * FROM candidacies WHERE key = ?");
  const keepNewest = database.prepare(`
    INSERT INTO candidacies (key, reference, first_received_at, received_at, revision, suspicious, dossier)
    VALUES (:key, :reference, :now, :now, :revision, :suspicious, :dossier)
    ON CONFLICT (key) DO UPDATE SET
      received_at = excluded.received_at,
      revision = excluded.revision,
      suspicious = excluded.suspicious,
      dossier = excluded.dossier
    WHERE excluded.revision > candidacies.revision
    RETURNING revision`);
  const forgetFiles = database.prepare("DELETE FROM files WHERE key = ?");
  const keepFile = database.prepare("INSERT INTO files (key, sha256, content) VALUES (?, ?, ?)");

  const keep = ({files, suspicious, ...row}) => {
    const known = find.get(row.key) !== undefined;
    const reference = newReference(prefix);
    if (keepNewest.get({...row, reference, suspicious: suspicious ? 1 : 0})) {
      forgetFiles.run(row.key);
      for (const [sum, content] of files) keepFile.run(row.key, sum, content);
    }
    const {reference: given, received_at: receivedAt} = find.get(row.key);
    return {known, receipt: {reference: given, receivedAt}};
  };

  /** Erases what a condition says; returns the references that are gone. */
  const erase = (condition, value) => {
    const gone = database
      .prepare(`DELETE FROM candidacies WHERE ${condition} RETURNING reference`)
      .all(value);
    // Out of the journal, too.
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    return gone.map(({reference}) => reference);
  };

  return {
    /** What is kept under a key: its revision and its receipt. */
    find(key) {
      const row = find.get(key);
      return (
        row && {
          revision: row.revision,
          receipt: {reference: row.reference, receivedAt: row.received_at},
        }
      );
    },

    /**
     * Keeps a dossier unless an equal or higher revision is there under its key: all of it or nothing. Returns
     * whether the key was `known`, and the receipt of what is kept.
     */
    keep: (arrival) => inTransaction(database, () => keep(arrival)),

    /** All dossiers, the first to arrive first; `dossier` is the text that arrived. */
    list: () => database.prepare("SELECT * FROM candidacies ORDER BY first_received_at").all().map(summaryOf),

    /** The dossier with a reference. */
    get(reference) {
      const row = database.prepare("SELECT * FROM candidacies WHERE reference = ?").get(reference);
      return row && summaryOf(row);
    },

    /** The content of a file. */
    file(reference, sum) {
      const row = database
        .prepare(
          "SELECT content FROM files JOIN candidacies USING (key) WHERE reference = ? AND files.sha256 = ?",
        )
        .get(reference, sum);
      return row && Buffer.from(row.content);
    },

    eraseReference: (reference) => erase("reference = ?", reference),

    /** Erases what came last before a moment (ISO 8601, UTC). */
    eraseBefore: (moment) => erase("received_at < ?", moment),

    /** Writes a copy that is consistent, while dossiers go on arriving. Fails when the file is there. */
    copyTo(target) {
      database.prepare("VACUUM INTO ?").run(target);
    },

    /** Every row of a table, one at a time. */
    rows: (table) => database.prepare(`SELECT * FROM ${table}`).iterate(),

    close() {
      database.close();
    },
  };
}
