import { writeSync } from 'node:fs';
import { createHandOver } from '../../src/hand-over/create-hand-over.js';
import type { Log } from '../../src/log.js';
import { aConfig, aKey, aMessage, aReply } from './hand-over-parts.js';

/**
 * A process to be killed: hands events over without end to an endpoint that never answers, and prints the id of each one
 * that is kept. Arguments: the data folder, the address of the endpoint.
 */
const [dataDir, url] = process.argv.slice(2);

const ignore = () => {};
let kept = () => {};
const debug = ({ event }: { event: string }, message: string) => {
  if (message !== 'kept for the hand-over') return;
  writeSync(1, `${event}\n`);
  kept();
};
const log = { debug, info: ignore, warn: ignore, error: ignore } as unknown as Log;

const handOver = createHandOver(aConfig(dataDir!, { url: url! }), { log, now: () => new Date(), mostWaiting: 1_000 });
await handOver.start();
for (let n = 1; n < 1_000; n++) {
  const written = new Promise<void>((resolve) => {
    kept = resolve;
  });
  handOver.notify(aMessage({ conversation: aKey(n) }), aReply('crisis', { id: `killed-${n}` }));
  await written;
}
