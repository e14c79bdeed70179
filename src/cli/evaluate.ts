import type { Config } from '../config.js';
import { evaluate } from '../evaluate/evaluate.js';
import { openBot } from './open-bot.js';

/** `vetted evaluate`: measures on sets of test messages. */
export async function evaluateCommand(args: string[], config: Config): Promise<number> {
  let opening: ReturnType<typeof openBot> | undefined;
  const opened = () => {
    opening ??= openBot(config);
    return opening;
  };
  try {
    return await evaluate(args, {
      ask: async (text, conversation) => {
        const { ask, newConversation } = await opened();
        const key = conversation ?? newConversation();
        return { conversation: key, reply: await ask(text, key) };
      },
    });
  } finally {
    await (await opening)?.close();
  }
}
