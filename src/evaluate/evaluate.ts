import { askOverHttp } from './ask-http.js';
import { compare } from './compare.js';
import { type HeldOut, judgeHeldOut } from './cross-validate.js';
import { EvaluationError } from './evaluation-error.js';
import { measure } from './measures.js';
import { type Command, type Options, parseCommand, UsageError, usage } from './options.js';
import { type ProgressStream, showProgress } from './progress.js';
import { readCases } from './read-cases.js';
import { comparisonPage } from './report/comparison-page.js';
import { evaluationPage } from './report/evaluation-page.js';
import type { Ask, Result } from './result.js';
import { type Evaluation, evaluationText, readEvaluation, writeWhole } from './results-file.js';
import { type OnProgress, runCases } from './run-cases.js';
import { describeRun } from './run-details.js';
import { comparisonText, measureTable } from './table.js';

/** What the evaluation works with. */
export interface EvaluateParts {
  /** Asks in process; never called with `--url`, so it may load the pack on its first call. Called a few times at once. */
  readonly ask: Ask;
  /** Classifies every utterance of the pack by a model that was trained without it. */
  readonly crossValidate?: (onProgress: OnProgress) => Promise<readonly HeldOut[]>;
  /** Where the table goes; standard output when absent. */
  readonly output?: { write(text: string): unknown };
  /** Where progress and errors go; standard error when absent. */
  readonly errors?: ProgressStream;
}

/**
 * `npm run evaluate`: asks every line of the given test sets, judges the replies, prints a table and writes a report.
 * @returns the exit code: 0 when the evaluation was carried out, whatever its figures; 1 when it could not be;
 * 2 when the command line was not understood.
 */
export async function evaluate(args: readonly string[], parts: EvaluateParts): Promise<number> {
  const { output = process.stdout, errors = process.stderr } = parts;
  try {
    output.write(await carryOut(parseCommand(args), { ...parts, args, errors }));
    return 0;
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    const wasMisused = error instanceof UsageError;
    errors.write(`${error.message}\n${wasMisused ? `\n${usage}` : ''}`);
    return wasMisused ? 2 : 1;
  }
}

interface Context extends EvaluateParts {
  readonly args: readonly string[];
  readonly errors: ProgressStream;
}

async function carryOut(command: Command, context: Context): Promise<string> {
  switch (command.do) {
    case 'help':
      return usage;
    case 'compare': {
      const comparison = compare(await readEvaluation(command.before), await readEvaluation(command.after));
      await writeWhole(command.report, comparisonPage(comparison));
      return `${comparisonText(comparison)}\n\nReport: ${command.report}\n`;
    }
    case 'evaluate': {
      const evaluation = await run(command, context);
      await writeWhole(command.json, evaluationText(evaluation));
      await writeWhole(command.report, evaluationPage(evaluation));
      return `${measureTable(measure(evaluation.results))}\n\nReport: ${command.report}\nResults: ${command.json}\n`;
    }
  }
}

async function run({ paths, url, limit, crossValidate }: Options, context: Context): Promise<Evaluation> {
  const startedAt = performance.now();
  const cases = await readCases(paths, { limit });
  const ask = url === undefined ? context.ask : askOverHttp(url);
  const results = await runCases(cases, ask, showProgress(context.errors));
  const heldOut = crossValidate ? await judgeCrossValidation(context) : [];
  const transport = url ?? 'in process';
  return {
    version: 1,
    run: describeRun({ args: context.args, transport, startedAt }),
    results: [...results, ...heldOut],
  };
}

async function judgeCrossValidation({ crossValidate, errors }: Context): Promise<Result[]> {
  if (!crossValidate) throw new EvaluationError('Cross-validation is not available here: leave out --cross-validate.');
  return judgeHeldOut(await crossValidate(showProgress(errors)));
}
