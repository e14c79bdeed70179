import { parseArgs } from 'node:util';
import type { Config } from '../config.js';
import { ConfigError } from '../errors.js';
import { createLog } from '../log.js';
import { openStore } from '../stores/open-store.js';

/** `vetted questions`: what people asked and nobody has answered yet, for the editors. */
export async function questionsCommand(args: string[], config: Config): Promise<number> {
  const { values } = parseArgs({ args, options: { limit: { type: 'string', default: '50' } } });
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new ConfigError('--limit must be a whole number above 0');
  const store = await openStore(config, createLog(config.logLevel));
  try {
    const questions = await store.unanswered(limit);
    if (questions.length === 0) console.log('No question went unanswered.');
    for (const { at, text, intents } of questions)
      console.log(`${at.slice(0, 16)}  [${intents.join(', ') || '-'}]  ${printable(text)}`);
    return 0;
  } finally {
    await store.close();
  }
}

/** A message is hostile input to a terminal too: control characters could move the cursor. */
const printable = (text: string) => text.replaceAll(/\p{Cc}+/gu, ' ');
