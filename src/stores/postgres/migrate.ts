import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';

const folder = new URL('../../../migrations/', import.meta.url);

/** Any number that no other program takes in this database: processes that start together wait for each other. */
const lock = 7_309_453;

/**
 * Applies the numbered files of `migrations/` that this database has not seen, in order and once, in one transaction:
 * all of them or none. (So a migration cannot hold what Postgres refuses in a transaction.)
 */
export async function migrate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A lost connection ends the process unless someone listens; the query that runs on it rejects all the same.
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [lock]);
    await applyMissing(client);
    await client.query('COMMIT');
  } finally {
    // Closing the connection rolls back what was not committed.
    await client.end();
  }
}

async function applyMissing(client: pg.Client): Promise<void> {
  await client.query(
    'CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
  );
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations');
  const applied = new Set(rows.map(({ name }) => name));
  const names = (await readdir(folder)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).sort();
  for (const name of names) {
    if (applied.has(name)) continue;
    await client.query(await readFile(new URL(name, folder), 'utf8'));
    await client.query('INSERT INTO migrations (name) VALUES ($1)', [name]);
  }
}
