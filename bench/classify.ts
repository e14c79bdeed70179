import { fork } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Outcome, Turn } from './contender-process.js';
import { contenders } from './contenders.js';
import { readDataset } from './dataset.js';
import { quantile } from './measures.js';

/** How often a training set drawn by chance is drawn anew. */
const DRAWS = '3';

/**
 * Accuracy, knowing what is out of scope, speed and memory on a data set, trained on its `train` part alone.
 * Options: `--data FILE` (see {@link readDataset}), `--shots N` (train on N lines of each intent, drawn by chance),
 * `--repeat N` (draws, default 3 with `--shots`), `--peers` (other libraries too), `--json` (one more line).
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      shots: { type: 'string' },
      repeat: { type: 'string' },
      peers: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (!values.data) throw new Error('name the data set: --data FILE');
  const shots = values.shots === undefined ? undefined : Number(values.shots);
  const repeat = Number(values.repeat ?? (shots === undefined ? '1' : DRAWS));
  const dataset = await readDataset(values.data);
  console.log(
    `${cpus().length} x ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  );
  console.log(`npm run bench -- classify ${args.join(' ')}`);

  const names = values.peers ? Object.keys(contenders) : ['vetted'];
  const results = new Map<string, Outcome[]>(names.map((name) => [name, []]));
  for (let seed = 1; seed <= repeat; seed++) {
    for (const name of names) results.get(name)!.push(await turn({ contender: name, dataset, shots, seed }));
  }
  console.table(Object.fromEntries([...results].map(([name, outcomes]) => [name, row(outcomes)])));
  if (repeat > 1) console.log(`median of ${repeat} draws, lowest and highest in brackets`);
  if (values.json) console.log(JSON.stringify(middle(results.get('vetted')!)));
}

/** Lets a contender take its turn in a process of its own. */
function turn(order: Turn): Promise<Outcome> {
  const child = fork(fileURLToPath(new URL('./contender-process.ts', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (outcome: Outcome) => resolve(outcome));
    child.once('exit', (code) =>
      reject(new Error(`${order.contender} ended with code ${code} before it had a result`)),
    );
    child.send(order);
  });
}

type Figure = keyof Outcome;

const FIGURES: ReadonlyArray<{ figure: Figure; title: string; show(value: number): string }> = [
  { figure: 'inScopeAccuracy', title: 'in scope right', show: percent },
  { figure: 'auroc', title: 'AUROC', show: (value) => value.toFixed(3) },
  { figure: 'oosRecallAt95', title: 'OOS recall at 95 %', show: percent },
  { figure: 'bestAccuracy', title: 'best overall', show: percent },
  { figure: 'medianMs', title: 'median ms', show: (value) => value.toFixed(2) },
  { figure: 'p99Ms', title: 'p99 ms', show: (value) => value.toFixed(1) },
  { figure: 'trainSeconds', title: 'training s', show: (value) => value.toFixed(1) },
  { figure: 'peakMb', title: 'peak MB', show: (value) => value.toFixed(0) },
];

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

function row(outcomes: readonly Outcome[]): Record<string, string> {
  return Object.fromEntries(
    FIGURES.map(({ figure, title, show }) => {
      const values = outcomes.map((outcome) => outcome[figure]).filter((value) => value !== null);
      if (values.length === 0) return [title, '-'];
      const spread = values.length > 1 ? ` (${show(Math.min(...values))} to ${show(Math.max(...values))})` : '';
      return [title, show(quantile(values, 0.5)) + spread];
    }),
  );
}

function middle(outcomes: readonly Outcome[]): Record<Figure, number | null> {
  const median = (figure: Figure) => {
    const values = outcomes.map((outcome) => outcome[figure]).filter((value) => value !== null);
    return values.length === 0 ? null : quantile(values, 0.5);
  };
  return Object.fromEntries(FIGURES.map(({ figure }) => [figure, median(figure)])) as Record<Figure, number | null>;
}
