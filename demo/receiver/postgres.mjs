/** A database of candidacies as a script for PostgreSQL. */

const tables = `CREATE TABLE candidacies (
  key uuid PRIMARY KEY,
  reference text NOT NULL UNIQUE,
  first_received_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  revision bigint NOT NULL,
  suspicious boolean NOT NULL,
  dossier json NOT NULL
);
CREATE TABLE files (
  key uuid NOT NULL REFERENCES candidacies ON DELETE CASCADE,
  sha256 text NOT NULL,
  content bytea NOT NULL,
  PRIMARY KEY (key, sha256)
);
`;

/** A string as standard SQL has it. */
const quoted = (text) => `'${String(text).replaceAll("'", "''")}'`;

function* inserts(table, rows, valuesOf) {
  for (const row of rows) {
    const values = valuesOf(row);
    yield `INSERT INTO ${table} (${Object.keys(values).join(", ")}) VALUES (${Object.values(values).join(", ")});\n`;
  }
}

/** The script, piece by piece: all or nothing of it is done. */
export function* postgresScript(store) {
  yield `BEGIN;\nSET LOCAL standard_conforming_strings = on;\n${tables}`;
  yield* inserts("candidacies", store.rows("candidacies"), (row) => ({
    key: quoted(row.key),
    reference: quoted(row.reference),
    first_received_at: quoted(row.first_received_at),
    received_at: quoted(row.received_at),
    revision: row.revision,
    suspicious: row.suspicious === 1,
    dossier: quoted(row.dossier),
  }));
  yield* inserts("files", store.rows("files"), ({key, sha256, content}) => ({
    key: quoted(key),
    sha256: quoted(sha256),
    content: quoted(`\\x${Buffer.from(content).toString("hex")}`),
  }));
  yield "COMMIT;\n";
}
