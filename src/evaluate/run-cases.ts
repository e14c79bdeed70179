import { type Case, type DialogueCase, messagesOf, type SingleCase } from './cases.js';
import type { Ask, Result } from './result.js';
import { describe, scoreSingle, scoreTurn } from './score.js';

/** Enough to keep a server with a worker thread busy, few enough not to crowd out its patients. */
const AT_A_TIME = 4;

/** Told after every message how many are done. */
export type OnProgress = (done: number, total: number) => void;

/** Asks all cases, a few at a time, and judges the replies, in the order of the cases. Rejects with the first failure. */
export async function runCases(cases: readonly Case[], ask: Ask, onProgress: OnProgress = () => {}): Promise<Result[]> {
  const total = cases.reduce((sum, one) => sum + messagesOf(one), 0);
  let done = 0;
  const counted: Ask = async (text, conversation) => {
    const answered = await ask(text, conversation);
    onProgress(++done, total);
    return answered;
  };

  const results: Result[][] = [];
  const queue = cases.entries();
  let failed = false;
  const work = async () => {
    for (const [index, one] of queue) {
      if (failed) return;
      results[index] = one.family === 'dialogue' ? await runDialogue(one, counted) : [await runSingle(one, counted)];
    }
  };
  await Promise.all(
    Array.from({ length: AT_A_TIME }, () =>
      work().catch((error) => {
        failed = true;
        throw error;
      }),
    ),
  );
  return results.flat();
}

async function runSingle(one: SingleCase, ask: Ask): Promise<Result> {
  const { family, file, line, text, topic, kind, style } = one;
  const got = judgedPart(await ask(text));
  return { family, file, line, text, expected: topic ?? family, kind, style, got, outcome: scoreSingle(one, got) };
}

async function runDialogue({ family, file, line, name, turns }: DialogueCase, ask: Ask): Promise<Result[]> {
  const results: Result[] = [];
  let conversation: string | undefined;
  for (const [index, { user, expect }] of turns.entries()) {
    const answered = await ask(user, conversation);
    conversation = answered.conversation ?? conversation;
    const got = judgedPart(answered);
    const turn = { dialogue: name, turn: index + 1, kind: expect.kind };
    results.push({
      family,
      file,
      line,
      text: user,
      expected: describe(expect),
      ...turn,
      got,
      outcome: scoreTurn(expect, got),
    });
  }
  return results;
}

function judgedPart({ reply: { kind, intents, confidence } }: Awaited<ReturnType<Ask>>): Result['got'] {
  return { kind, intents: [...intents], confidence };
}
