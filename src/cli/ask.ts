import { parseArgs } from 'node:util';
import { renderForTerminal } from '../channels/terminal/render.js';
import type { Config } from '../config.js';
import { ConfigError } from '../errors.js';
import { openBot } from './open-bot.js';

/** `vetted ask "..."`: one question, one reply; `--json` prints the reply as data. */
export async function askCommand(args: string[], config: Config): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const text = positionals.join(' ').trim();
  if (text === '') throw new ConfigError('Say what to ask: npm run vetted -- ask "What causes MCAS?"');
  const bot = await openBot(config);
  try {
    const reply = await bot.ask(text);
    console.log(
      values.json ? JSON.stringify(reply, null, 2) : renderForTerminal(reply, bot.service.pack().interfaceTexts),
    );
    return 0;
  } finally {
    await bot.close();
  }
}
