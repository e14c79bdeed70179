import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { seededRandom, shuffle } from '../src/understanding/random.js';

export interface Line {
  readonly text: string;
  readonly intent: string;
}

export interface Dataset {
  readonly train: readonly Line[];
  readonly test: readonly Line[];
  /** Texts of the test that belong to no intent; empty where the data set has none. */
  readonly outOfScope: readonly string[];
}

const lines = z
  .array(z.tuple([z.string(), z.string()]))
  .transform((all) => all.map(([text, intent]) => ({ text, intent })));
const jsonSchema = z.object({ train: lines, test: lines, oos_test: lines.optional() });

/**
 * Reads a data set: JSON with `train`, `test` and perhaps `oos_test`, or a CSV `NAME_train.csv` and `NAME_test.csv`
 * side by side, of which either is given (first column text, second intent, a line of headings). The other parts of the JSON are not read.
 * @throws when a file is missing or of another form
 */
export async function readDataset(file: string): Promise<Dataset> {
  if (!file.endsWith('.csv')) {
    const { train, test, oos_test } = jsonSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return { train, test, outOfScope: (oos_test ?? []).map(({ text }) => text) };
  }
  const pair = ['_train.csv', '_test.csv'].map((ending) => file.replace(/_(?:train|test)\.csv$/u, ending));
  if (pair[0] === pair[1])
    throw new Error(
      `${file}: name the files of a CSV data set NAME_train.csv and NAME_test.csv, and give either of them`,
    );
  const [train, test] = await Promise.all(pair.map(async (path) => parseCsv(await readFile(path, 'utf8'))));
  return { train: train!, test: test!, outOfScope: [] };
}

/** Draws at most `shots` lines of each intent by chance. */
export function draw(all: readonly Line[], shots: number, seed: number): Line[] {
  const order = Int32Array.from(all.keys());
  shuffle(order, seededRandom(seed));
  const drawn = new Map<string, number>();
  return [...order].flatMap((at) => {
    const line = all[at]!;
    const count = (drawn.get(line.intent) ?? 0) + 1;
    drawn.set(line.intent, count);
    return count <= shots ? [line] : [];
  });
}

/** RFC 4180: fields in quotes may hold commas, line ends and doubled quotes. */
function parseCsv(content: string): Line[] {
  const fields = [...content.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gu)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of fields) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(1).flatMap(([text, intent]) => (text && intent ? [{ text, intent }] : []));
}
