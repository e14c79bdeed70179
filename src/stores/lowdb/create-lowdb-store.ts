import { mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { type Conversation, emptyContext } from '../../domain/conversation.js';
import { ConfigError } from '../../errors.js';
import { isExpired, withFeedback, withTurn } from '../conversation-changes.js';
import { checkKey } from '../conversation-key.js';
import type { ConversationStore, UnansweredQuestion } from '../conversation-store.js';
import { createKeyQueue } from '../key-queue.js';
import type { StoreLog } from '../store-log.js';
import { newestUnanswered } from '../unanswered-questions.js';
import { ConversationAdapter, DamagedFileError } from './conversation-adapter.js';
import { conversationFiles, isMissing, listKeys, remove, removeTemporary } from './conversation-files.js';

/** Files open at once: many systems allow a process 256. */
const OPEN_FILES = 64;

/**
 * Keeps each conversation in a JSON file of its own under `dir/conversations`, so that the cost of a message does not
 * depend on how many conversations there are. One process per directory: several need Postgres.
 * A file that cannot be read is set aside and reported to `log`, and the conversation starts anew.
 * `unanswered` and `expire` read every file, one at a time.
 * @throws ConfigError when the directory cannot be written.
 */
export async function createLowdbStore(dir: string, log: StoreLog): Promise<ConversationStore> {
  const root = join(dir, 'conversations');
  const queue = createKeyQueue(OPEN_FILES);
  await prepare(root);

  /** Runs a task on a conversation while nothing else touches its files. */
  async function withConversation<T>(key: string, task: (db: Low<Conversation>) => Promise<T>): Promise<T> {
    checkKey(key);
    return queue.run(key, async () => task(await open(root, key, log)));
  }

  return {
    load: (key) => withConversation(key, async ({ data }) => (data.turns.length > 0 ? data : undefined)),
    append: (key, turn, context) =>
      withConversation(key, async (db) => {
        db.data = withTurn(db.data, turn, context);
        await db.write();
      }),
    addFeedback: (key, replyId, feedback) =>
      withConversation(key, async (db) => {
        const changed = withFeedback(db.data, replyId, feedback);
        if (!changed) return false;
        db.data = changed;
        await db.write();
        return true;
      }),
    async forget(key) {
      checkKey(key);
      return queue.run(key, () => removeAll(root, key));
    },
    async expire(before) {
      let count = 0;
      for await (const key of listKeys(root)) {
        const expired = await withConversation(key, async ({ data }) => {
          await tidy(root, key, before);
          return isExpired(data, before) && (await removeAll(root, key));
        });
        if (expired) count++;
      }
      return count;
    },
    async unanswered(limit) {
      let found: readonly UnansweredQuestion[] = [];
      for await (const key of listKeys(root)) {
        found = await withConversation(key, async ({ data }) => newestUnanswered(found, data.turns, limit));
      }
      return [...found];
    },
    close: () => queue.drained(),
  };
}

/** Creates the directory, readable by its owner alone, and removes what writes left behind that never ended. */
async function prepare(root: string): Promise<void> {
  try {
    await mkdir(root, { recursive: true, mode: 0o700 });
    await removeTemporary(root);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ConfigError(`DATA_DIR: ${root} cannot be written (${code}): make it a directory that this user owns`, {
      cause,
    });
  }
}

async function open(root: string, key: string, log: StoreLog): Promise<Low<Conversation>> {
  const { main, damaged } = conversationFiles(root, key);
  const db = new Low<Conversation>(new ConversationAdapter(main), { key, turns: [], context: emptyContext });
  try {
    await db.read();
  } catch (error) {
    if (!(error instanceof DamagedFileError)) throw error;
    await rename(main, damaged);
    log.error(
      { file: main, setAside: damaged, reason: error.message },
      'a conversation file is damaged: it was set aside, and the conversation starts anew',
    );
  }
  return db;
}

async function removeAll(root: string, key: string): Promise<boolean> {
  const { main, temporary, damaged } = conversationFiles(root, key);
  const removed = await Promise.all([main, temporary, damaged].map(remove));
  return removed.includes(true);
}

/** Removes what a failed write left, and what was set aside long ago: it tells no date, so the file's own counts. */
async function tidy(root: string, key: string, before: Date): Promise<void> {
  const { temporary, damaged } = conversationFiles(root, key);
  await remove(temporary);
  try {
    const { mtime } = await stat(damaged);
    if (mtime < before) await remove(damaged);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
