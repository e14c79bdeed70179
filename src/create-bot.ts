import type { Composer } from './dialog/compose.js';
import { nextContext } from './dialog/next-context.js';
import { type Outcome, outcomeOf } from './dialog/outcome.js';
import type { Understand } from './dialog/understand.js';
import { type Context, emptyContext } from './domain/conversation.js';
import type { Message } from './domain/message.js';
import type { Reply } from './domain/reply.js';
import type { Snippet } from './pack/content.js';
import type { Pack } from './pack/load-pack.js';
import type { Bot } from './reply-to-message.js';
import type { Screen } from './safety/screen.js';
import type { ConversationStore } from './stores/conversation-store.js';

/** A slow store is given up after this (milliseconds): the person waits for the reply. */
const STORE_PATIENCE = 2000;
/** The same where the reply is to call for help. */
const URGENT_PATIENCE = 250;

/** What a bot is made of. */
export interface BotParts {
  readonly pack: Pack;
  readonly screen: Screen;
  readonly understand: Understand;
  readonly lookAgain: Bot['lookAgain'];
  readonly composer: Composer;
  readonly answerable: (intent: string) => boolean;
  readonly store: ConversationStore;
  readonly now: () => Date;
  readonly observe: Bot['observe'];
  readonly storeFailed: (cause: unknown) => void;
}

export function createBot(parts: BotParts): Bot {
  const { pack, composer, answerable } = parts;
  const { recall, remember } = memory(parts);
  const snippets = (intents: readonly string[]): Snippet[] =>
    intents.map((id) => pack.snippets.get(pack.intents.get(id)?.replyId ?? '')!);

  const find = (outcome: Outcome, context: Context): Reply => {
    switch (outcome.kind) {
      case 'answer': {
        const { intents, confidence, unanswered } = outcome;
        const also = unanswered === undefined ? undefined : composer.outOfScope(unanswered, 0).text;
        return composer.answer(snippets(intents), { intents, confidence, also });
      }
      case 'more': {
        const intents = context.answered.filter(answerable);
        if (intents.length === 0) return composer.outOfScope(context.answered[0], 1);
        return composer.noMore(snippets(intents), { intents, confidence: 1 });
      }
      case 'clarify':
        return composer.clarify(outcome.intents, outcome.confidence);
      case 'small_talk':
        return composer.smallTalk(outcome.intent, outcome.confidence);
      case 'out_of_scope':
        return composer.outOfScope(outcome.intent, outcome.confidence);
      case 'other_language':
        return composer.otherLanguage(outcome.language);
      case 'too_long':
        return composer.refusal('too-long');
    }
  };

  return {
    screen: parts.screen,
    lookAgain: parts.lookAgain,
    recall,
    understand: parts.understand,
    decide: (understood) => outcomeOf(understood, { intents: pack.intents, answerable }),
    find,
    urgent: ({ verdict, language }) => composer.urgent(verdict === 'crisis' ? 'crisis' : 'emergency', language),
    unavailable: () => composer.refusal('unavailable'),
    remember: (message, reply, context) =>
      remember(message, reply, nextContext(pack, context, { text: message.text, reply })),
    observe: parts.observe,
  };
}

/** Reading and writing the conversation, so that a failing or slow store never stops a reply. */
function memory({ store, now, storeFailed }: BotParts): Pick<Bot, 'recall'> & {
  remember(message: Message, reply: Reply, context: Context): Promise<void>;
} {
  const guarded = async <T>(work: () => Promise<T>, instead: T, isUrgent: boolean): Promise<T> => {
    const patience = isUrgent ? URGENT_PATIENCE : STORE_PATIENCE;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`the store did not answer within ${patience} ms`)), patience);
    });
    try {
      return await Promise.race([work(), late]);
    } catch (cause) {
      storeFailed(cause);
      return instead;
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    recall: (message, isUrgent) =>
      guarded(async () => (await store.load(message.conversation))?.context ?? emptyContext, emptyContext, isUrgent),
    remember: (message, reply, context) => {
      const turn = { at: now().toISOString(), text: message.text, channel: message.channel, reply };
      const isUrgent = reply.kind === 'emergency' || reply.kind === 'crisis';
      return guarded(() => store.append(message.conversation, turn, context), undefined, isUrgent);
    },
  };
}
