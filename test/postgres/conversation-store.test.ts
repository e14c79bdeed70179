import { EventEmitter, once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { emptyContext } from '../../src/domain/conversation.js';
import { ConfigError } from '../../src/errors.js';
import type { ConversationStore } from '../../src/stores/conversation-store.js';
import { createPostgresStore } from '../../src/stores/postgres/create-postgres-store.js';
import { conversationStoreContract } from '../contracts/conversation-store-contract.js';
import { aKey, aTurn } from '../contracts/conversation-store-samples.js';
import { query, type RealPostgres, startPostgres } from './real-postgres.js';

let postgres: RealPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

const reports = new EventEmitter();
const log = { error: (_details: object, message: string) => void reports.emit('report', message) };

conversationStoreContract('the Postgres store', async () => createPostgresStore(await postgres.createDatabase(), log));

describe('the Postgres store', () => {
  let url: string;
  const opened: ConversationStore[] = [];
  const open = async (): Promise<ConversationStore> => {
    const store = await createPostgresStore(url, log);
    opened.push(store);
    return store;
  };
  beforeEach(async () => {
    url = await postgres.createDatabase();
  });
  afterEach(() => Promise.all(opened.splice(0).map((store) => store.close())));

  it('applies each migration once, however many stores are opened together', async () => {
    await Promise.all(Array.from({ length: 5 }, open));
    await open();
    expect(await query(url, 'SELECT name FROM migrations ORDER BY name')).toEqual([{ name: '0001-conversations.sql' }]);
  });

  it('keeps every turn when several stores write to one conversation, as several processes do', async () => {
    const stores = await Promise.all([open(), open(), open()]);
    const writes = Array.from({ length: 60 }, (_, n) => stores[n % 3]!.append(aKey(1), aTurn({ n }), emptyContext));
    await Promise.all(writes);
    for (const store of stores) {
      const ids = (await store.load(aKey(1)))!.turns.map(({ reply }) => reply.id);
      expect([...ids].sort()).toEqual(Array.from({ length: 60 }, (_, n) => `reply-${n}`).sort());
    }
  });

  it('forgets every row', async () => {
    const store = await open();
    for (const n of [1, 2, 3]) await store.append(aKey(1), aTurn({ n, kind: 'clarify', feedback: true }), emptyContext);
    await store.forget(aKey(1));
    expect(await query(url, 'SELECT * FROM conversations')).toEqual([]);
    expect(await query(url, 'SELECT * FROM turns')).toEqual([]);
  });

  it('drops the rows of turns that are no longer kept', async () => {
    const store = await open();
    await Promise.all(Array.from({ length: 105 }, (_, n) => store.append(aKey(1), aTurn({ n }), emptyContext)));
    expect(await query(url, 'SELECT count(*)::int AS count FROM turns')).toEqual([{ count: 100 }]);
  });

  it('goes on after its connections were cut, and reports it', async () => {
    const store = await open();
    await store.append(aKey(1), aTurn({ n: 1 }), emptyContext);
    const reported = once(reports, 'report');
    const others = 'datname = current_database() AND pid <> pg_backend_pid()';
    await query(url, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${others}`);
    expect(await reported).toEqual(['a connection to Postgres was lost']);
    await store.append(aKey(1), aTurn({ n: 2 }), emptyContext);
    expect((await store.load(aKey(1)))?.turns).toHaveLength(2);
  });

  it('leaves nothing of an append that failed half-way', async () => {
    const store = await open();
    await query(url, 'ALTER TABLE turns ADD CONSTRAINT no_more CHECK (NOT unanswered)');
    await expect(store.append(aKey(1), aTurn({ n: 1, kind: 'clarify' }), emptyContext)).rejects.toThrow('no_more');
    expect(await query(url, 'SELECT * FROM conversations')).toEqual([]);
    await store.append(aKey(1), aTurn({ n: 2 }), emptyContext);
    expect((await store.load(aKey(1)))?.turns).toHaveLength(1);
  });

  it('refuses a row that does not have the expected form', async () => {
    const store = await open();
    await store.append(aKey(1), aTurn({ n: 1 }), emptyContext);
    await query(url, `UPDATE turns SET turn = '{"at": "then"}'`);
    await expect(store.load(aKey(1))).rejects.toThrow('turn');
  });

  it('stops the start with one clear message when the database cannot be used', async () => {
    const nobody = url.replace(/:\d+\//, ':1/');
    for (const wrong of [nobody, url.replace('only-for-tests', 'secret'), `${url}_missing`, 'postgres://%']) {
      const error = await createPostgresStore(wrong, log).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ConfigError);
      expect((error as Error).message).toMatch(/^DATABASE_URL: .*cannot be used \(.+\): start it/);
      expect((error as Error).message).not.toContain('secret');
    }
  });
});
