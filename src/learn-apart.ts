import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { BrainOptions } from './brain.js';
import { tsxModule } from './worker-thread.js';

/** What the learning process is told. */
export const orderSchema = z.object({ packDir: z.string(), dataDir: z.string(), emergencyRegion: z.string() });

/** What it says: the share done, 0 to 1, or why it failed. */
export const reportSchema = z.union([z.object({ done: z.number() }), z.object({ failed: z.string() })]);

/**
 * Makes the models of a pack and keeps them in the data folder, in a process of its own: it takes a gigabyte for some
 * minutes, and only a process that ends gives all of it back.
 * @throws Error when the process fails or is ended by the signal; that the models cannot be kept is no failure
 */
export function learnApart({
  packDir,
  dataDir,
  emergencyRegion,
  onProgress,
  signal: stop,
}: BrainOptions): Promise<void> {
  const compiled = !import.meta.url.endsWith('.ts');
  const entry = new URL(`./learning-process.${compiled ? 'js' : 'ts'}`, import.meta.url);
  const child = fork(fileURLToPath(entry), {
    execArgv: compiled ? [] : ['--import', tsxModule('loader.mjs')],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    ...(stop && { signal: stop }),
  });
  const order: z.infer<typeof orderSchema> = { packDir, dataDir, emergencyRegion };
  child.send(order);
  return new Promise((resolve, reject) => {
    let failure = 'it gave no reason; it needs some 1.5 GB of memory';
    child.on('message', (message) => {
      const report = reportSchema.parse(message);
      if ('done' in report) onProgress(report.done);
      else failure = report.failed;
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`learning the pack failed (${signal ?? `exit code ${code}`}): ${failure}`));
    });
  });
}
