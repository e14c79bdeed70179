import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Desk } from '../../src/channels/channel.js';
import { conversationKey } from '../../src/channels/conversation-key.js';
import type { Feedback } from '../../src/domain/conversation.js';
import type { Message } from '../../src/domain/message.js';
import type { Reply } from '../../src/domain/reply.js';
import { createLog } from '../../src/log.js';
import type { InterfaceTexts } from '../../src/pack/interface-texts.js';

/** A desk for tests of the wire: answers by keyword, and remembers what it was asked. */
export interface FakeDesk extends Desk {
  readonly asked: Message[];
  readonly ratings: { readonly key: string; readonly reply: string; readonly feedback: Feedback }[];
  readonly forgotten: string[];
}

const starters = [
  'What causes mastocytosis?',
  'What causes MCAS?',
  'What triggers reactions?',
  'How do they differ?',
].map((label) => ({ label, text: label }));
const disclaimer = 'For education only. Always ask a doctor about your own health.';
const source = {
  title: 'Causes of mastocytosis & MCAS',
  publisher: 'DiseaseMaps',
  updated: '2026-04-06',
  reviewed: '2026-04-07',
};

/** @param changes parts of the desk to replace */
export function createFakeDesk(changes: Partial<Desk> = {}): FakeDesk {
  const texts = parse(readFileSync('content/en/interface.yaml', 'utf8')) as InterfaceTexts;
  const asked: Message[] = [];
  const ratings: FakeDesk['ratings'] = [];
  const forgotten: string[] = [];
  return {
    asked,
    ratings,
    forgotten,
    answer: async (message) => {
      asked.push(message);
      return fakeReply(message.text, asked.length);
    },
    unavailable: () => ({
      ...fakeReply('', 0),
      id: 'unavailable',
      text: 'No answer can be given now. Call 112 in an emergency.',
    }),
    keyOf: (channel, conversation) => conversationKey('test secret', channel, conversation),
    addFeedback: async (key, reply, feedback) => {
      ratings.push({ key, reply, feedback });
      return true;
    },
    forget: async (key) => forgotten.push(key) > 0,
    texts: () => texts,
    starters: () => starters,
    disclaimer: () => disclaimer,
    log: createLog('silent'),
    now: () => new Date(),
    ...changes,
  };
}

/** The reply that a message gets: breath, die, hello, which, cause; anything else is out of scope. */
export function fakeReply(text: string, turn: number): Reply {
  const base = {
    id: `reply-${turn}`,
    intents: [],
    confidence: 0,
    disclaimer: '',
    sources: [],
    suggestions: [],
    actions: [],
    language: 'en',
  } as const;
  const call = { label: 'Call 112', href: 'tel:112' };
  if (/breath/iu.test(text)) {
    return {
      ...base,
      kind: 'emergency',
      text: '**Call your local emergency number now:** 112\n\n1. Lie down.\n2. Stay calm.',
      actions: [call],
    };
  }
  if (/die/iu.test(text)) {
    const page = { label: 'Open findahelpline.com', href: 'https://findahelpline.com' };
    return {
      ...base,
      kind: 'crisis',
      text: 'You matter.',
      actions: [call, { label: 'Text 741741', href: 'sms:741741' }, page],
    };
  }
  if (/hello/iu.test(text)) return { ...base, kind: 'small_talk', text: 'Hello.', suggestions: starters };
  if (/which/iu.test(text)) {
    return {
      ...base,
      kind: 'clarify',
      text: 'Did you mean one of these?',
      suggestions: starters.slice(0, 2),
      disclaimer,
    };
  }
  if (/cause|trigger/iu.test(text)) {
    return {
      ...base,
      kind: 'answer',
      confidence: 0.97,
      intents: ['cause-overview'],
      text: 'The primary cause is a **somatic mutation** in KIT.\n\n- c.2447A>T & others\n- <@U1> is no mention',
      disclaimer,
      sources: [source],
      suggestions: starters.slice(2),
    };
  }
  return {
    ...base,
    kind: 'out_of_scope',
    text: 'I have no reviewed answer to this.',
    suggestions: starters,
    disclaimer,
  };
}
