/** Dispatches `npm run bench -- NAME [options]`; every benchmark is a file of its own that exports `run`. */
const benchmarks: Record<string, () => Promise<{ run(args: string[]): Promise<void> }>> = {
  classify: () => import('./classify.js'),
  stores: () => import('./stores.js'),
};

const [name = '', ...args] = process.argv.slice(2);
const benchmark = benchmarks[name];
if (benchmark) {
  await (await benchmark()).run(args);
} else {
  console.error(`no benchmark "${name}": use one of ${Object.keys(benchmarks).join(', ')}`);
  process.exitCode = 1;
}
