import { createInterface } from 'node:readline/promises';
import { renderForTerminal } from '../channels/terminal/render.js';
import type { Config } from '../config.js';
import { openBot } from './open-bot.js';

/** `vetted chat`: one conversation in the terminal, until an empty line or the end of the input. */
export async function chatCommand(_args: string[], config: Config): Promise<number> {
  const bot = await openBot(config);
  const texts = bot.service.pack().interfaceTexts;
  const conversation = bot.newConversation();
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '\n> ' });
  console.log(texts.greeting);
  terminal.prompt();
  for await (const line of terminal) {
    if (line.trim() === '') break;
    console.log(`\n${renderForTerminal(await bot.ask(line, conversation), texts)}`);
    terminal.prompt();
  }
  terminal.close();
  await bot.close();
  return 0;
}
