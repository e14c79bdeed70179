import { randomBytes } from 'node:crypto';
import { conversationKey } from '../channels/conversation-key.js';
import type { Config } from '../config.js';
import type { Reply } from '../domain/reply.js';
import { createMetrics } from '../http/metrics.js';
import { createLog } from '../log.js';
import { startService } from '../service.js';
import { createMemoryStore } from '../stores/memory/create-memory-store.js';

/** The bot in this process, for commands: nothing of what is asked is kept. */
export async function openBot(config: Config, onProgress: (done: number) => void = showProgress) {
  const store = await createMemoryStore();
  const service = await startService({
    config,
    log: createLog('silent'),
    store,
    metrics: createMetrics(),
    now: () => new Date(),
    onProgress,
  });
  await service.ready;
  const newConversation = () => conversationKey('terminal', 'terminal', randomBytes(16).toString('hex'));
  return {
    service,
    newConversation,
    ask: (text: string, conversation = newConversation()): Promise<Reply> =>
      service.answer({ text, conversation, channel: 'terminal' }),
    close: service.close,
  };
}

function showProgress(done: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\rLearning the pack: ${Math.floor(done * 100)} %${done >= 1 ? '\n' : ''}`);
}
