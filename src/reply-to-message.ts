import type { Outcome } from './dialog/outcome.js';
import type { Understood } from './dialog/understand.js';
import type { Context } from './domain/conversation.js';
import type { Message } from './domain/message.js';
import type { Reply } from './domain/reply.js';
import type { Screening } from './safety/screen.js';

/** The parts of the bot, each replaceable in tests. */
export interface Bot {
  /** Never waits and never depends on any other part. */
  screen(text: string): Screening;
  /** A doubtful message is judged again by its meaning; only ever raises. Needs the models. */
  lookAgain(text: string, screening: Screening): Promise<Screening>;
  /** The conversation so far; empty when nothing is kept or the store fails. Where it is urgent, waits but briefly. */
  recall(message: Message, isUrgent: boolean): Promise<Context>;
  understand(text: string, context: Context): Promise<Understood>;
  decide(understood: Understood): Outcome;
  /** The signed-off snippet, or a fixed message. */
  find(outcome: Outcome, context: Context): Reply;
  urgent(screening: Screening): Reply;
  /** The fixed text with the emergency advice, for when anything breaks. */
  unavailable(): Reply;
  /** Keeps the turn; a failing store is logged and never stops the reply. */
  remember(message: Message, reply: Reply, context: Context): Promise<void>;
  /** Counts the reply and logs what happened, without the message. */
  observe(message: Message, reply: Reply, seconds: number, cause?: unknown): void;
}

/**
 * The story of a message, from what a person typed to what they read.
 * Never rejects: whatever breaks, the person gets a fixed message with the emergency advice.
 */
export async function replyToMessage(message: Message, bot: Bot): Promise<Reply> {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  try {
    const screening = await screened(message.text, bot);
    const context = await bot.recall(message, screening.verdict !== 'none');
    const reply =
      screening.verdict === 'none'
        ? bot.find(bot.decide(await bot.understand(message.text, context)), context)
        : bot.urgent(screening);
    await bot.remember(message, reply, context);
    bot.observe(message, reply, seconds());
    return reply;
  } catch (cause) {
    const reply = bot.unavailable();
    bot.observe(message, reply, seconds(), cause);
    return reply;
  }
}

/** An alarm of the screen waits for no model; only what it let pass is looked at again. */
async function screened(text: string, bot: Bot): Promise<Screening> {
  const screening = bot.screen(text);
  return screening.verdict === 'none' ? bot.lookAgain(text, screening) : screening;
}
