import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { EvaluationError } from './evaluation-error.js';
import { resultSchema } from './result.js';
import { runDetailsSchema } from './run-details.js';

const evaluationSchema = z.object({
  version: z.literal(1),
  run: runDetailsSchema,
  results: z.array(resultSchema),
});

/** A whole evaluation, as kept in its JSON file. */
export type Evaluation = z.infer<typeof evaluationSchema>;

/** Reads an evaluation that was written with `--json`. @throws EvaluationError when it is none. */
export async function readEvaluation(file: string): Promise<Evaluation> {
  try {
    return evaluationSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new EvaluationError(`${file} is no evaluation: give a file that was written with --json`, { cause });
  }
}

/** Writes a file and the folders above it. @throws EvaluationError when it cannot be written. */
export async function writeWhole(file: string, content: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  } catch (cause) {
    throw new EvaluationError(`${file} cannot be written: ${(cause as Error).message}`, { cause });
  }
}

/** One result a line, so that two files can also be compared by ordinary tools. */
export function evaluationText({ version, run, results }: Evaluation): string {
  const lines = results.map((result) => JSON.stringify(result)).join(',\n');
  return `{"version":${version},"run":${JSON.stringify(run)},"results":[\n${lines}\n]}\n`;
}
