import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a worker thread on a module beside the caller's, given by name without ending. Compiled code starts compiled
 * code; TypeScript sources, under a loader or a test runner, are loaded through tsx.
 * @param beside the caller's `import.meta.url`
 */
export function startThread(beside: string, name: string, options: WorkerOptions = {}): Worker {
  const compiled = !beside.endsWith('.ts');
  const entry = new URL(`./${name}.${compiled ? 'js' : 'ts'}`, beside).href;
  const loader = compiled ? '' : `import('${tsxModule('esm/api/index.mjs')}').then(({ register }) => register())`;
  const script = `Promise.resolve(${loader}).then(() => import('${entry}'))`;
  return new Worker(script, { ...options, eval: true, execArgv: [] });
}

/**
 * Runs a worker thread that posts one result, so that long work leaves the event loop free.
 * @param order what the thread is given as its `workerData`
 * @throws what the thread throws
 */
export function runInThread(beside: string, name: string, order: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const thread = startThread(beside, name, { workerData: order });
    thread.on('message', resolve);
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error(`the thread ${name} ended without a result`)));
  });
}

/** A file of tsx, for importers; resolving its public names here would give the files for `require`. */
export function tsxModule(file: string): string {
  return join(dirname(createRequire(import.meta.url).resolve('tsx/package.json')), 'dist', file);
}
