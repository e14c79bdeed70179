import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Case } from './cases.js';
import { EvaluationError } from './evaluation-error.js';
import { parseCase } from './parse-case.js';
import { parseSafetyLines, safetyFamilyOf } from './parse-safety-lines.js';

export interface ReadOptions {
  /** Take this many cases of each file, spread evenly over it; all when absent. */
  readonly limit?: number | undefined;
}

/**
 * Reads test sets: JSONL files, safety lines (`emergency.txt`, `crisis.txt`, `calm.txt`), or folders of them.
 * @throws EvaluationError that names the file, the line and what is wrong.
 */
export async function readCases(paths: readonly string[], { limit }: ReadOptions = {}): Promise<Case[]> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  const perFile = await Promise.all([...new Set(files)].map(readSet));
  return perFile.flatMap((cases) => (limit === undefined ? cases : spread(cases, limit)));
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch((cause) => {
    throw new EvaluationError(`${path} cannot be read: give a JSONL file or a folder of them`, { cause });
  });
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => name.endsWith('.jsonl') || safetyFamilyOf(name) !== undefined);
  if (names.length === 0)
    throw new EvaluationError(`${path} holds no test set: no .jsonl file, no emergency.txt, crisis.txt or calm.txt`);
  return names.sort().map((name) => join(path, name));
}

async function readSet(file: string): Promise<Case[]> {
  const source = await readFile(file, 'utf8');
  const family = safetyFamilyOf(basename(file));
  if (family !== undefined) return parseSafetyLines(source, family).map((one) => ({ ...one, file }));
  return source.split('\n').flatMap((text, index) => {
    if (text.trim() === '') return [];
    const line = index + 1;
    try {
      return [{ ...parseCase(text), file, line }];
    } catch (cause) {
      throw new EvaluationError(`${file}:${line} ${reason(cause)}`, { cause });
    }
  });
}

function reason(cause: unknown): string {
  if (cause instanceof z.ZodError) return `does not have the expected fields:\n${z.prettifyError(cause)}`;
  return cause instanceof SyntaxError ? `is not JSON: ${cause.message}` : (cause as Error).message;
}

/** Every n-th, because sets are often sorted by topic. */
function spread<T>(items: readonly T[], limit: number): T[] {
  if (items.length <= limit) return [...items];
  return Array.from({ length: limit }, (_, index) => items[Math.floor((index * items.length) / limit)]!);
}
