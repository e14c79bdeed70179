import type { ConversationStore } from './conversation-store.js';
import { createLowdbStore } from './lowdb/create-lowdb-store.js';
import type { StoreLog } from './store-log.js';

/** Where conversations are kept: Postgres when an address is given, files in the data folder otherwise. */
export async function openStore(
  { databaseUrl, dataDir }: { databaseUrl?: string; dataDir: string },
  log: StoreLog,
): Promise<ConversationStore> {
  if (databaseUrl === undefined) return createLowdbStore(dataDir, log);
  const { createPostgresStore } = await import('./postgres/create-postgres-store.js');
  return createPostgresStore(databaseUrl, log);
}
