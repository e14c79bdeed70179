import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { emptyContext } from '../../src/domain/conversation.js';
import { createLowdbStore } from '../../src/stores/lowdb/create-lowdb-store.js';
import { createMemoryStore } from '../../src/stores/memory/create-memory-store.js';
import { conversationStoreContract } from './conversation-store-contract.js';
import { aKey, aTurn } from './conversation-store-samples.js';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vetted-stores-'));
});
afterAll(() => rm(dir, { recursive: true }));

const nothingToReport = {
  error(details: object, message: string): void {
    throw new Error(`unexpected report: ${message} ${JSON.stringify(details)}`);
  },
};

conversationStoreContract('the memory store', () => createMemoryStore());
conversationStoreContract('the lowdb store', async () =>
  createLowdbStore(await mkdtemp(join(dir, 'store-')), nothingToReport),
);

describe('the memory store', () => {
  it('drops the conversation that was silent longest', async () => {
    const store = await createMemoryStore({ maxConversations: 2 });
    for (const n of [1, 2, 1, 3]) await store.append(aKey(n), aTurn({ n }), emptyContext);
    expect(await store.load(aKey(2))).toBeUndefined();
    expect((await store.load(aKey(1)))?.turns).toHaveLength(2);
    expect((await store.load(aKey(3)))?.turns).toHaveLength(1);
  });
});
