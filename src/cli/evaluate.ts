import { createBrain } from '../brain.js';
import type { Config } from '../config.js';
import { crossValidate } from '../cross-validate.js';
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
      crossValidate: async (onProgress) => {
        const brain = await createBrain({ ...config, today: new Date(), onProgress: () => {} });
        return crossValidate({ brain, dataDir: config.dataDir, onProgress });
      },
    });
  } finally {
    await (await opening)?.close();
  }
}
