import { cpus, totalmem } from 'node:os';
import { z } from 'zod';

export const runDetailsSchema = z.object({
  /** ISO date and time of the end of the run. */
  date: z.string(),
  command: z.string(),
  /** How messages were sent: `in process`, or the address of the server. */
  transport: z.string(),
  seconds: z.number(),
  node: z.string(),
  machine: z.string(),
});

export type RunDetails = z.infer<typeof runDetailsSchema>;

export interface Run {
  readonly args: readonly string[];
  readonly transport: string;
  /** `performance.now()` at the start. */
  readonly startedAt: number;
}

/** What a reader needs to know to run the same again. */
export function describeRun({ args, transport, startedAt }: Run): RunDetails {
  const cores = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB memory`;
  return {
    date: new Date().toISOString(),
    command: ['npm run evaluate --', ...args].join(' '),
    transport,
    seconds: (performance.now() - startedAt) / 1000,
    node: process.version,
    machine: `${cores.length} x ${cores[0]?.model.trim() ?? 'unknown processor'}, ${memory}, ${process.platform} ${process.arch}`,
  };
}
