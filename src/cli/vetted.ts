import { readConfig, withEnvFile } from '../config.js';
import { ConfigError } from '../errors.js';
import { PackError } from '../pack/pack-error.js';
import { askCommand } from './ask.js';
import { chatCommand } from './chat.js';
import { checkCommand } from './check.js';
import { evaluateCommand } from './evaluate.js';
import { questionsCommand } from './questions.js';
import { signCommand } from './sign.js';

const HELP = `vetted <command>

  chat                     talk in the terminal
  ask "..." [--json]       ask one question
  check                    check the pack: files, sign-offs, sources, safety lines, test utterances
  sign ID [ID ...] --by NAME --role ROLE [--on DAY] [--due DAY] [--language en]
                           record that a person has reviewed these exact texts
                           (IDs such as cause-mcas, fixed/emergency, small-talk/thanks, disclaimer)
  questions [--limit N]    questions that got no answer, the newest first
  evaluate PATH ...        measure on sets of test messages (vetted evaluate --help)

The environment is that of the server: see .env.example.`;

const commands = {
  ask: askCommand,
  chat: chatCommand,
  check: checkCommand,
  evaluate: evaluateCommand,
  questions: questionsCommand,
  sign: signCommand,
} as const;

process.exitCode = await run(process.argv.slice(2));

async function run([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    console.log(HELP);
    return name === undefined ? 2 : 0;
  }
  if (!(name in commands)) {
    console.error(`There is no command "${name}".\n\n${HELP}`);
    return 2;
  }
  try {
    const config = readConfig(withEnvFile(process.env, process.cwd()));
    return await commands[name as keyof typeof commands](args, config);
  } catch (error) {
    if (error instanceof ConfigError || error instanceof PackError) console.error(error.message);
    else if (error instanceof TypeError && 'code' in error) console.error(`${error.message}\n\n${HELP}`);
    else console.error(error);
    return 1;
  }
}
