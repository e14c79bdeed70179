import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Context, emptyContext } from '../../src/domain/conversation.js';
import { type ConversationStore, MAX_TURNS } from '../../src/stores/conversation-store.js';
import { aKey, aTurn, at, hostileText } from './conversation-store-samples.js';

/** What every conversation store promises. `open` gives an empty store; the suite closes it. */
export function conversationStoreContract(name: string, open: () => Promise<ConversationStore>): void {
  describe(`${name} keeps the contract of a conversation store`, () => {
    let store: ConversationStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    const append = (key: string, ...turns: ReturnType<typeof aTurn>[]) =>
      Promise.all(turns.map((turn) => store.append(key, turn, emptyContext)));

    describe('load and append', () => {
      it('knows nothing of a conversation that never was', async () => {
        expect(await store.load(aKey(1))).toBeUndefined();
      });

      it('gives back turns in order, and the latest context', async () => {
        const turns = [aTurn({ n: 1 }), aTurn({ n: 2, kind: 'clarify' }), aTurn({ n: 3, feedback: true })];
        const context: Context = { ...emptyContext, answered: ['cause-mcas'], offered: ['kit-mutation', 'triggers'] };
        await append(aKey(1), turns[0]!, turns[1]!);
        await store.append(aKey(1), turns[2]!, context);
        expect(await store.load(aKey(1))).toEqual({ key: aKey(1), turns, context });
      });

      it('keeps optional fields absent and empty lists empty', async () => {
        const plain = aTurn({ n: 1 });
        const reply = { ...plain.reply, intents: [], sources: [], suggestions: [], actions: [], disclaimer: '' };
        await append(aKey(1), { ...plain, reply });
        const [kept] = (await store.load(aKey(1)))!.turns;
        expect(kept).toStrictEqual({ ...plain, reply });
      });

      it('keeps conversations apart', async () => {
        await append(aKey(1), aTurn({ n: 1 }));
        await append(aKey(2), aTurn({ n: 2 }));
        expect((await store.load(aKey(1)))?.turns).toEqual([aTurn({ n: 1 })]);
        expect((await store.load(aKey(2)))?.turns).toEqual([aTurn({ n: 2 })]);
      });

      it('applies writes to one key in the order of the calls', async () => {
        const turns = Array.from({ length: 40 }, (_, n) => aTurn({ n }));
        await append(aKey(1), ...turns);
        expect((await store.load(aKey(1)))?.turns).toEqual(turns);
      });

      it(`keeps the last ${MAX_TURNS} turns`, async () => {
        const turns = Array.from({ length: MAX_TURNS + 3 }, (_, n) => aTurn({ n }));
        await append(aKey(1), ...turns);
        expect((await store.load(aKey(1)))?.turns).toEqual(turns.slice(3));
      });

      it('refuses a turn that it could not read again, and goes on', async () => {
        const wrong = { ...aTurn({ n: 1 }), at: 'yesterday' };
        await expect(store.append(aKey(1), wrong, emptyContext)).rejects.toThrow('at');
        await append(aKey(1), aTurn({ n: 2 }));
        expect((await store.load(aKey(1)))?.turns).toEqual([aTurn({ n: 2 })]);
      });

      it('gives back any text unchanged', async () => {
        let n = 16;
        await fc.assert(
          fc.asyncProperty(hostileText, async (text) => {
            const key = aKey(n++);
            const plain = aTurn({ n, text });
            const turn = { ...plain, reply: { ...plain.reply, id: text, text } };
            await store.append(key, turn, { ...emptyContext, offered: [text] });
            const kept = await store.load(key);
            expect(kept?.turns).toEqual([turn]);
            expect(kept?.context.offered).toEqual([text]);
            expect(await store.addFeedback(key, text, { helpful: true, comment: text, at: at(n) })).toBe(true);
            expect((await store.load(key))?.turns[0]?.feedback?.comment).toBe(text);
          }),
          { numRuns: 200 },
        );
      });
    });

    describe('keys', () => {
      it('refuses every key that is not a hash', async () => {
        const wrong = [
          '',
          'ab',
          '../../../etc/passwd',
          `${aKey(1)}/../x`,
          aKey(1).toUpperCase(),
          `${aKey(1)}\n`,
          `${aKey(1)}\0`,
          `.${aKey(1)}`,
          'a'.repeat(129),
          '__proto__',
          "'; DROP TABLE conversations; --",
        ];
        for (const key of wrong) await expectRefused(store, key);
        await fc.assert(
          fc.asyncProperty(hostileText, (key) => expectRefused(store, key)),
          { numRuns: 100 },
        );
      });
    });

    describe('feedback', () => {
      it('stands with its reply, the later in place of the earlier', async () => {
        await append(aKey(1), aTurn({ n: 1 }), aTurn({ n: 2 }));
        const feedback = { helpful: false, comment: 'not what I asked', at: at(9) };
        expect(await store.addFeedback(aKey(1), 'reply-1', { helpful: true, at: at(8) })).toBe(true);
        expect(await store.addFeedback(aKey(1), 'reply-1', feedback)).toBe(true);
        expect((await store.load(aKey(1)))?.turns).toEqual([{ ...aTurn({ n: 1 }), feedback }, aTurn({ n: 2 })]);
      });

      it('is refused where there is no such reply', async () => {
        await append(aKey(1), aTurn({ n: 1 }));
        await append(aKey(2), aTurn({ n: 2 }));
        const feedback = { helpful: true, at: at(9) };
        for (const id of ['reply-2', 'reply-', '', '%', '\0', '\ud800', '" OR 1=1']) {
          expect(await store.addFeedback(aKey(1), id, feedback)).toBe(false);
        }
        expect(await store.addFeedback(aKey(3), 'reply-1', feedback)).toBe(false);
        expect(await store.load(aKey(3))).toBeUndefined();
      });
    });

    describe('forget', () => {
      it('deletes one conversation and says whether there was one', async () => {
        await append(aKey(1), aTurn({ n: 1, kind: 'out_of_scope' }));
        await append(aKey(2), aTurn({ n: 2 }));
        expect(await store.forget(aKey(1))).toBe(true);
        expect(await store.forget(aKey(1))).toBe(false);
        expect(await store.load(aKey(1))).toBeUndefined();
        expect(await store.unanswered(10)).toEqual([]);
        expect((await store.load(aKey(2)))?.turns).toHaveLength(1);
      });

      it('takes its place among the writes, and the conversation can start anew', async () => {
        const before = append(aKey(1), aTurn({ n: 1 }), aTurn({ n: 2 }));
        const forgotten = store.forget(aKey(1));
        const after = append(aKey(1), aTurn({ n: 3 }));
        await Promise.all([before, after]);
        expect(await forgotten).toBe(true);
        expect((await store.load(aKey(1)))?.turns).toEqual([aTurn({ n: 3 })]);
      });
    });

    describe('expire', () => {
      it('deletes the conversations whose last turn is older, and counts them', async () => {
        await append(aKey(1), aTurn({ n: 1 }), aTurn({ n: 2 }));
        await append(aKey(2), aTurn({ n: 1 }), aTurn({ n: 5 }));
        await append(aKey(3), aTurn({ n: 4, kind: 'clarify' }));
        expect(await store.expire(new Date(at(4)))).toBe(1);
        expect(await store.load(aKey(1))).toBeUndefined();
        expect((await store.load(aKey(2)))?.turns).toHaveLength(2);
        expect(await store.expire(new Date(at(5)))).toBe(1);
        expect(await store.unanswered(10)).toEqual([]);
        expect(await store.expire(new Date(at(5)))).toBe(0);
      });
    });

    describe('unanswered', () => {
      it('lists refused and clarified questions, the newest first, at most as many as asked for', async () => {
        expect(await store.unanswered(10)).toEqual([]);
        await append(aKey(1), aTurn({ n: 1, kind: 'out_of_scope' }), aTurn({ n: 2 }), aTurn({ n: 6, kind: 'clarify' }));
        await append(aKey(2), aTurn({ n: 3, kind: 'clarify' }), aTurn({ n: 4, kind: 'emergency' }));
        await append(aKey(3), aTurn({ n: 5, kind: 'out_of_scope' }), aTurn({ n: 7, kind: 'small_talk' }));
        const question = (n: number) => ({ at: at(n), text: `question ${n}`, intents: ['cause-mcas'] });
        expect(await store.unanswered(10)).toEqual([6, 5, 3, 1].map(question));
        expect(await store.unanswered(2)).toEqual([6, 5].map(question));
        expect(await store.unanswered(0)).toEqual([]);
      });
    });
  });
}

async function expectRefused(store: ConversationStore, key: string): Promise<void> {
  const calls = [
    store.load(key),
    store.append(key, aTurn({ n: 1 }), emptyContext),
    store.addFeedback(key, 'reply-1', { helpful: true, at: at(1) }),
    store.forget(key),
  ];
  for (const { status } of await Promise.allSettled(calls)) expect(status).toBe('rejected');
}
