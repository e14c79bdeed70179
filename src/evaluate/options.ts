import { parseArgs } from 'node:util';
import { EvaluationError } from './evaluation-error.js';

export const usage = `npm run evaluate -- PATH [PATH...] [options]
npm run evaluate -- --cross-validate [PATH...] [options]
npm run evaluate -- --compare OLD.json NEW.json [--report FILE]

PATH is a test set (.jsonl), a file of safety lines (emergency.txt, crisis.txt, calm.txt), or a folder of them.

  --url URL         ask the server at URL, such as http://localhost:3978; without it, ask in process
  --report FILE     the HTML report (reports/evaluation.html, or reports/comparison.html)
  --json FILE       the results, to compare with (the report's name with .json)
  --limit N         take N lines of each file, spread evenly over it
  --cross-validate  test the pack with its own utterances, each classified by a model trained without it
  --compare         show what got better and what got worse between two result files
  --help            show this text
`;

/** The command line was not understood; the message says why. */
export class UsageError extends EvaluationError {}

export interface Options {
  readonly paths: readonly string[];
  readonly url: string | undefined;
  readonly report: string;
  readonly json: string;
  readonly limit: number | undefined;
  readonly crossValidate: boolean;
}

export type Command =
  | { readonly do: 'help' }
  | { readonly do: 'compare'; readonly before: string; readonly after: string; readonly report: string }
  | ({ readonly do: 'evaluate' } & Options);

/** Reads the command line. @throws UsageError that says what is wrong with it. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse([...args]);
  if (values.help) return { do: 'help' };
  if (values.compare) return parseComparison(positionals, values.report ?? 'reports/comparison.html');
  if (positionals.length === 0 && !values['cross-validate']) throw new UsageError('Say what to evaluate: give a PATH.');
  const report = values.report ?? 'reports/evaluation.html';
  return {
    do: 'evaluate',
    paths: positionals,
    url: parseUrl(values.url),
    report,
    json: values.json ?? `${report.replace(/\.html?$/u, '')}.json`,
    limit: parseLimit(values.limit),
    crossValidate: values['cross-validate'],
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        report: { type: 'string' },
        json: { type: 'string' },
        limit: { type: 'string' },
        'cross-validate': { type: 'boolean', default: false },
        compare: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}

function parseComparison([before, after, ...more]: readonly string[], report: string): Command {
  if (!before || !after || more.length > 0) throw new UsageError('--compare takes two files: OLD.json NEW.json.');
  return { do: 'compare', before, after, report };
}

function parseUrl(url: string | undefined): string | undefined {
  if (url === undefined || (/^https?:/iu.test(url) && URL.canParse(url))) return url;
  throw new UsageError(`--url ${url} is no http address: give one such as http://localhost:3978.`);
}

function parseLimit(limit: string | undefined): number | undefined {
  if (limit === undefined) return undefined;
  if (/^[1-9]\d*$/u.test(limit)) return Number(limit);
  throw new UsageError(`--limit ${limit} is no count: give a whole number from 1.`);
}
