import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfig, withEnvFile } from './config.js';
import { ConfigError } from './errors.js';
import { createLog } from './log.js';
import { PackError } from './pack/pack-error.js';
import { startEncoder } from './understanding/encoder-threads.js';
import { version } from './version.js';

/** Requests that are under way get this long to finish when the process is told to stop (milliseconds). */
const GRACE = 10_000;

async function main(): Promise<void> {
  const config = readConfig(withEnvFile(process.env, process.cwd()));
  const log = createLog(config.logLevel);
  let handler: RequestListener = notYet;
  const server = createServer((request, response) => handler(request, response));
  const port = await listen(server, config.port, config.host);
  // The encoder takes longest to load: it begins before the rest of the program is read.
  const encoder = startEncoder();
  encoder.encode(['']).catch(() => undefined);
  const { createApp } = await import('./app.js');
  const app = await createApp({ config, log, version, encoder, onProgress: showProgress });
  handler = app.handler;
  stopOnSignals(server, app.close);
  for (const notice of app.notices()) console.error(`Before going live: ${notice}`);
  await app.ready;
  console.error(`Vetted ${version} answers on http://localhost:${port}/`);
}

const notYet: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Retry-After': '2' }).end();
};

/** Takes the port before anything slow, so that a taken port is said at once. */
async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'EADDRINUSE')
      throw new ConfigError(`Port ${port} is taken: stop the other program, or set PORT to another port`, { cause });
    if (code === 'EACCES')
      throw new ConfigError(`Port ${port} is not allowed: set PORT to a port above 1023`, { cause });
    if (code === 'EADDRNOTAVAIL')
      throw new ConfigError(`HOST ${host} is not an address of this machine: set HOST to one, or leave it out`, {
        cause,
      });
    throw cause;
  }
  return (server.address() as AddressInfo).port;
}

function stopOnSignals(server: Server, close: () => Promise<void>): void {
  const stop = () => {
    stopping = true;
    setTimeout(() => process.exit(1), GRACE).unref();
    server.close(() => void close().then(() => process.exit(0)));
    server.closeIdleConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

let lastShown = -1;

function showProgress(done: number): void {
  const percent = Math.floor(done * 100);
  if (process.stderr.isTTY) process.stderr.write(`\rLearning the pack: ${percent} %${percent === 100 ? '\n' : ''}`);
  else if (percent >= lastShown + 10) console.error(`Learning the pack: ${percent} %`);
  if (percent >= lastShown + 10) lastShown = percent - (percent % 10);
}

/** Told to stop; what is cut short by that is no failure. */
let stopping = false;

try {
  await main();
} catch (error) {
  if (!stopping) {
    const known = error instanceof ConfigError || error instanceof PackError;
    console.error(known ? error.message : error);
    process.exit(1);
  }
}
