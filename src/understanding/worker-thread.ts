import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a worker thread on a module beside this one, given by name without ending. Compiled code starts compiled code;
 * TypeScript sources, under a loader or a test runner, are loaded through tsx.
 */
export function startThread(name: string, options: WorkerOptions = {}): Worker {
  const compiled = !import.meta.url.endsWith('.ts');
  const entry = new URL(`./${name}.${compiled ? 'js' : 'ts'}`, import.meta.url).href;
  const loader = compiled ? '' : `import('${tsxApi()}').then(({ register }) => register())`;
  const script = `Promise.resolve(${loader}).then(() => import('${entry}'))`;
  return new Worker(script, { ...options, eval: true, execArgv: [] });
}

/** The file behind `tsx/esm/api` for importers; resolving that name here would give the one for `require`. */
function tsxApi(): string {
  return join(dirname(createRequire(import.meta.url).resolve('tsx/package.json')), 'dist/esm/api/index.mjs');
}
