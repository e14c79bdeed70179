import { writeSync } from 'node:fs';
import { emptyContext } from '../../src/domain/conversation.js';
import { createLowdbStore } from '../../src/stores/lowdb/create-lowdb-store.js';
import { aKey, aTurn } from '../contracts/conversation-store-samples.js';

/**
 * A process to be killed: writes to several conversations at once, without end, and prints `conversation turn` for each
 * turn that the store acknowledged.
 * Arguments: the directory, how many conversations, the number of the first turn.
 */
const [dir, conversations, first] = process.argv.slice(2);

const store = await createLowdbStore(dir!, {
  error: (_details, message) => {
    throw new Error(message);
  },
});

async function write(conversation: number): Promise<never> {
  for (let n = Number(first); ; n++) {
    await store.append(aKey(conversation), aTurn({ n, text: 'x'.repeat(2_000) }), emptyContext);
    writeSync(1, `${conversation} ${n}\n`);
  }
}

await Promise.all(Array.from({ length: Number(conversations) }, (_, conversation) => write(conversation)));
