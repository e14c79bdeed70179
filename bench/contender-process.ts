import { contenders } from './contenders.js';
import { type Dataset, draw } from './dataset.js';
import { type Quality, qualityOf, quantile, type Verdict } from './measures.js';

/** One contender's turn, in a process of its own so that its memory is its own. */
export interface Turn {
  readonly contender: string;
  readonly dataset: Dataset;
  /** Lines of each intent to train on; undefined for all. */
  readonly shots: number | undefined;
  readonly seed: number;
}

export interface Outcome extends Quality {
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly trainSeconds: number;
  /** The most memory that the process held, model, test data and TypeScript loader included. */
  readonly peakMb: number;
}

process.once('message', async (turn: Turn) => {
  const outcome = await take(turn);
  process.send!(outcome, () => process.exit());
});

async function take({ contender, dataset, shots, seed }: Turn): Promise<Outcome> {
  const train = shots === undefined ? dataset.train : draw(dataset.train, shots, seed);
  const start = performance.now();
  const trained = await contenders[contender]!(train);
  const trainSeconds = (performance.now() - start) / 1000;
  await trained.classify('hello');
  const ask = async (text: string): Promise<Verdict> => {
    const asked = performance.now();
    const { intent, inScope } = await trained.classify(text);
    return { intent, inScope, milliseconds: performance.now() - asked };
  };
  const inside = [];
  for (const { text, intent } of dataset.test) inside.push({ ...(await ask(text)), truth: intent });
  const outside = [];
  for (const text of dataset.outOfScope) outside.push(await ask(text));
  await trained.close();
  const times = [...inside, ...outside].map(({ milliseconds }) => milliseconds);
  return {
    ...qualityOf(inside, outside),
    medianMs: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    trainSeconds,
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
}
