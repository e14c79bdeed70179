import pg from 'pg';
import type { Context, Feedback, Turn } from '../../domain/conversation.js';
import { ConfigError } from '../../errors.js';
import { checkKey } from '../conversation-key.js';
import { type ConversationStore, MAX_TURNS } from '../conversation-store.js';
import { createKeyQueue } from '../key-queue.js';
import type { StoreLog } from '../store-log.js';
import { contextSchema, feedbackSchema, turnSchema } from '../stored-conversation.js';
import { isUnanswered, toQuestion } from '../unanswered-questions.js';
import { migrate } from './migrate.js';
import { toConversation, toReplyId, toTurns } from './rows.js';

/**
 * Keeps conversations in Postgres, for any number of processes. Brings the tables up to date first.
 * A query that takes longer than 5 s fails; a connection that was lost is replaced and reported to `log`.
 * @throws ConfigError when the database cannot be reached or prepared.
 */
export async function createPostgresStore(url: string, log: StoreLog): Promise<ConversationStore> {
  await prepare(url);
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  pool.on('error', (error) => log.error({ reason: error.message }, 'a connection to Postgres was lost'));
  const queue = createKeyQueue();

  return {
    async load(key) {
      checkKey(key);
      return toConversation(key, (await pool.query(selectConversation, [key])).rows);
    },
    async append(key, turn, context) {
      checkKey(key);
      const stored = { turn: turnSchema.parse(turn), context: contextSchema.parse(context) };
      // The pool hands out connections side by side: only the queue keeps the order of the calls.
      await queue.run(key, () => inTransaction(pool, (client) => addTurn(client, key, stored)));
    },
    async addFeedback(key, replyId, feedback) {
      checkKey(key);
      const values = [key, toReplyId(replyId), JSON.stringify(feedbackSchema.parse(feedback))];
      return changed(await queue.run(key, () => pool.query(updateFeedback, values))) > 0;
    },
    async forget(key) {
      checkKey(key);
      return changed(await queue.run(key, () => pool.query('DELETE FROM conversations WHERE key = $1', [key]))) > 0;
    },
    async expire(before) {
      let count = 0;
      for (let deleted = BATCH; deleted === BATCH; count += deleted) {
        deleted = changed(await pool.query(deleteExpired, [before.toISOString(), BATCH]));
      }
      return count;
    },
    async unanswered(limit) {
      return toTurns((await pool.query(selectUnanswered, [limit])).rows).map(toQuestion);
    },
    async close() {
      await queue.drained();
      await pool.end();
    },
  };
}

/** Conversations deleted by one query, so that none takes long. */
const BATCH = 1_000;

const selectConversation = `
  SELECT context, turn, feedback FROM conversations JOIN turns ON conversation = key
  WHERE key = $1 ORDER BY number`;

/** Locks the row until the transaction ends, so that processes take turns. */
const upsertConversation = `
  INSERT INTO conversations (key, context, last_turn_at) VALUES ($1, $2, $3)
  ON CONFLICT (key) DO UPDATE SET context = excluded.context, last_turn_at = excluded.last_turn_at`;

const insertTurn = `
  INSERT INTO turns (conversation, at, reply_id, unanswered, turn, feedback) VALUES ($1, $2, $3, $4, $5, $6)`;

const deleteOldest = `
  DELETE FROM turns WHERE conversation = $1 AND number <=
    (SELECT number FROM turns WHERE conversation = $1 ORDER BY number DESC OFFSET $2 LIMIT 1)`;

const updateFeedback = 'UPDATE turns SET feedback = $3 WHERE conversation = $1 AND reply_id = $2';

const deleteExpired = `
  DELETE FROM conversations WHERE key IN (SELECT key FROM conversations WHERE last_turn_at < $1 LIMIT $2)`;

const selectUnanswered = 'SELECT turn FROM turns WHERE unanswered ORDER BY at DESC LIMIT $1';

async function prepare(url: string): Promise<void> {
  try {
    await migrate(url);
  } catch (cause) {
    const { code, message } = cause as Partial<NodeJS.ErrnoException>;
    const reason = message || code;
    throw new ConfigError(
      `DATABASE_URL: the Postgres database cannot be used (${reason}): start it, or correct the address and its rights`,
      { cause },
    );
  }
}

async function addTurn(client: pg.ClientBase, key: string, stored: { turn: Turn; context: Context }): Promise<void> {
  const { feedback, ...turn } = stored.turn;
  await client.query(upsertConversation, [key, JSON.stringify(stored.context), turn.at]);
  await client.query(insertTurn, [
    key,
    turn.at,
    toReplyId(turn.reply.id),
    isUnanswered(turn),
    JSON.stringify(turn),
    feedback ? JSON.stringify(feedback satisfies Feedback) : null,
  ]);
  await client.query(deleteOldest, [key, MAX_TURNS]);
}

async function inTransaction(pool: pg.Pool, work: (client: pg.ClientBase) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  client.on('error', ignore);
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query('COMMIT');
  } catch (error) {
    // Closing the connection rolls back, also where the server no longer answers.
    client.release(true);
    throw error;
  }
  client.off('error', ignore);
  client.release();
}

/** A lost connection ends the process unless someone listens; the query that runs on it rejects all the same. */
function ignore(): void {}

function changed({ rowCount }: pg.QueryResult): number {
  return rowCount ?? 0;
}
