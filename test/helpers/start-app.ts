import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type App, createApp } from '../../src/app.js';
import { readConfig } from '../../src/config.js';
import { createLog, type Log } from '../../src/log.js';

/** Models trained once for all test files: see test/helpers/train-once.ts. */
export const sharedModels = resolve('.cache/test/models');

export interface StartedApp {
  readonly url: string;
  readonly dataDir: string;
  readonly app: App;
  close(): Promise<void>;
}

export interface StartOptions {
  /** Variables of the environment; RATE_LIMIT is off unless given. */
  readonly env?: Readonly<Record<string, string>>;
  readonly log?: Log;
  readonly now?: () => Date;
  /** Resolve as soon as the server listens, before questions can be answered. */
  readonly early?: boolean;
}

/** A data folder of its own that shares the trained models. */
export async function freshDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vetted-test-'));
  await symlink(sharedModels, join(dataDir, 'models'));
  return dataDir;
}

/** The real application on a free port of the loopback address. */
export async function startApp({
  env = {},
  log = createLog('silent'),
  now,
  early = false,
}: StartOptions = {}): Promise<StartedApp> {
  const dataDir = env.DATA_DIR ?? (await freshDataDir());
  const config = readConfig({ RATE_LIMIT: 'off', HOST: '127.0.0.1', ...env, DATA_DIR: dataDir });
  const app = await createApp({ config, log, version: 'test', ...(now && { now }) });
  if (!early) await app.ready;
  const server = createServer(app.handler);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    dataDir,
    app,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await app.close();
      if (env.DATA_DIR === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}
