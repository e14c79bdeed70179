import type { Config } from '../config.js';
import { type Pack, signOffNotices } from '../pack/load-pack.js';
import { repeatedUtterances } from '../pack/repeated-utterances.js';
import { sentencesNotInSource } from '../pack/stands-in-source.js';
import { safetyGaps } from '../safety/safety-gaps.js';
import type { Screen } from '../safety/screen.js';
import { openBot } from './open-bot.js';

interface Findings {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** `vetted check`: everything that can be said of a pack before it goes live. @returns 1 when something must be mended */
export async function checkCommand(_args: string[], config: Config): Promise<number> {
  const bot = await openBot(config);
  try {
    const pack = bot.service.pack();
    const findings = [
      signOffs(pack),
      sources(pack),
      repetitions(pack),
      safety(pack, bot.service.screen),
      await tests(pack, bot.ask),
    ];
    for (const warning of findings.flatMap(({ warnings }) => warnings)) console.log(`warning: ${warning}`);
    const errors = findings.flatMap((finding) => finding.errors);
    for (const error of errors) console.error(`error: ${error}`);
    const { intents, snippets, safetyLines } = pack;
    console.log(
      `${intents.size} intents, ${snippets.size} answers, ${safetyLines.length} safety lines: ${errors.length === 0 ? 'the pack is sound' : `${errors.length} errors`}`,
    );
    return errors.length === 0 ? 0 : 1;
  } finally {
    await bot.close();
  }
}

function signOffs(pack: Pack): Findings {
  const notices = signOffNotices(pack);
  const withheld = (notice: string) => notice.includes(' is not served: ');
  return { errors: notices.filter(withheld), warnings: notices.filter((notice) => !withheld(notice)) };
}

function sources(pack: Pack): Findings {
  const errors = [...pack.snippets.values(), pack.disclaimer]
    .filter(({ status, sourceTexts }) => status.state === 'signed' && sourceTexts.length > 0)
    .flatMap((snippet) =>
      sentencesNotInSource(snippet).map(
        (sentence) => `${snippet.file}: this sentence does not stand in its source: "${sentence}"`,
      ),
    );
  return { errors, warnings: [] };
}

function repetitions(pack: Pack): Findings {
  const found = repeatedUtterances(pack.intents.values());
  return {
    errors: [],
    warnings: found.map(({ text, intents: [a, b] }) => `"${text}" stands in ${a} and in ${b}: keep one`),
  };
}

function safety(pack: Pack, screen: Screen): Findings {
  const { missed, alarmed } = safetyGaps(screen, pack.safetyLines);
  const place = ({ language, label }: { language: string; label: string }) =>
    `intents/${language}/safety/${label}.yaml`;
  return {
    errors: missed.map((line) => `${place(line)}: the safety screen misses "${line.text}"`),
    warnings: alarmed.map((line) => `${place(line)}: the safety screen alarms at "${line.text}"`),
  };
}

/** Held-out test utterances and near misses: a wrong answer is worth a warning, the rest is summed up. */
async function tests(pack: Pack, ask: Awaited<ReturnType<typeof openBot>>['ask']): Promise<Findings> {
  const warnings: string[] = [];
  const counts = { right: 0, 'asked back': 0, refused: 0, wrong: 0 };
  for (const { id, kind, tests: lines, not } of pack.intents.values()) {
    const shouldAnswer = kind === 'answer' || kind === 'small-talk';
    for (const text of lines) {
      const reply = await ask(text);
      const isAnswered = reply.kind === 'answer' || reply.kind === 'small_talk';
      const isRight = shouldAnswer ? isAnswered && reply.intents.includes(id) : !isAnswered && reply.kind !== 'clarify';
      if (isRight) counts.right++;
      else if (reply.kind === 'clarify') counts['asked back']++;
      else if (!isAnswered) counts.refused++;
      else {
        counts.wrong++;
        warnings.push(`test of ${id}: "${text}" is answered with ${reply.intents.join(', ')}`);
      }
    }
    for (const text of not) {
      const reply = await ask(text);
      if (reply.kind === 'answer' && reply.intents.includes(id))
        warnings.push(`near miss of ${id}: "${text}" is answered with it`);
    }
  }
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const summary = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  console.log(`test utterances: ${summary.join(', ')} of ${total}`);
  return { errors: [], warnings };
}
