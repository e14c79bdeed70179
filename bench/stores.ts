import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { emptyContext, type Turn } from '../src/domain/conversation.js';
import type { ConversationStore } from '../src/stores/conversation-store.js';
import { createLowdbStore } from '../src/stores/lowdb/create-lowdb-store.js';
import { createMemoryStore } from '../src/stores/memory/create-memory-store.js';

/** Conversations that exist before anything is measured. */
const SIZES = [10, 1_000, 20_000];

/** The measured appends go to as many conversations at every size, so that these grow alike. */
const TARGETS = 10;

interface Candidate {
  readonly name: string;
  readonly size: number;
  readonly store: ConversationStore;
  readonly milliseconds: number[];
}

/**
 * Milliseconds for one append beside 10, 1,000 and 20,000 other conversations, and for one list of unanswered questions
 * over all of them. Options: `--appends N` (for each store and size, default 500), `--json` (one more line).
 */
export async function run(args: string[]): Promise<void> {
  const options = { appends: { type: 'string', default: '500' }, json: { type: 'boolean', default: false } } as const;
  const { appends, json } = parseArgs({ args, options }).values;
  const dir = await mkdtemp(join(tmpdir(), 'vetted-bench-'));
  try {
    const candidates = await prepare(dir);
    await measureInTurns(candidates, Number(appends));
    const results = [];
    for (const candidate of candidates) results.push(await summarise(candidate));
    console.table(results);
    if (json) console.log(JSON.stringify(results));
    await Promise.all(candidates.map(({ store }) => store.close()));
  } finally {
    await rm(dir, { recursive: true });
  }
}

async function prepare(dir: string): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  for (const size of SIZES) {
    const memory = await createMemoryStore({ maxConversations: size });
    const lowdb = await createLowdbStore(join(dir, String(size)), console);
    for (const [name, store] of Object.entries({ memory, lowdb })) {
      console.error(`filling ${name} with ${size} conversations`);
      for (let n = 0; n < size; n++) await store.append(key(n), turn(n), emptyContext);
      candidates.push({ name, size, store, milliseconds: [] });
    }
  }
  return candidates;
}

/** Every store and size in turn, so that whatever else the machine does weighs on all alike. */
async function measureInTurns(candidates: readonly Candidate[], appends: number): Promise<void> {
  for (let n = 0; n < appends; n++) {
    for (const { size, store, milliseconds } of candidates) {
      const target = key((n % TARGETS) * (size / TARGETS));
      const start = performance.now();
      await store.append(target, turn(n), emptyContext);
      milliseconds.push(performance.now() - start);
    }
  }
}

async function summarise({ name, size, store, milliseconds }: Candidate) {
  const sorted = milliseconds.sort((a, b) => a - b);
  const quantile = (share: number) => round(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN);
  const start = performance.now();
  await store.unanswered(100);
  const unanswered = round(performance.now() - start);
  return {
    store: name,
    conversations: size,
    median: quantile(0.5),
    p5: quantile(0.05),
    p95: quantile(0.95),
    unanswered,
  };
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1_000) / 1_000;
}

function key(n: number): string {
  return createHash('sha256').update(String(n)).digest('hex');
}

/** As long as a usual answer with its source, suggestions and disclaimer. */
function turn(n: number): Turn {
  const suggestion = { label: 'What triggers reactions?', text: 'What triggers reactions?' };
  return {
    at: new Date(Date.UTC(2026, 0, 1) + n * 1_000).toISOString(),
    text: 'what causes this, and will my children have it too?',
    channel: 'bench',
    reply: {
      id: `reply-${n}`,
      kind: n % 5 === 0 ? 'out_of_scope' : 'answer',
      intents: ['cause-mcas'],
      confidence: 0.97,
      text: 'a sentence of an answer that somebody reviewed. '.repeat(25),
      disclaimer: 'a sentence of a disclaimer that somebody reviewed. '.repeat(6),
      sources: [{ title: 'Causes', publisher: 'Publisher', updated: '2026-04-06', reviewed: '2026-04-06' }],
      suggestions: [suggestion, suggestion, suggestion],
      actions: [],
      language: 'en',
    },
  };
}
