import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

/** How a process ended, and all that it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The real server in a process of its own. */
export interface ServerProcess {
  /** The address, once questions are answered. Rejects with what it said when it ends before. */
  readonly answering: Promise<string>;
  readonly ended: Promise<Ended>;
  end(signal: NodeJS.Signals): Promise<Ended>;
}

/** Starts the compiled server with these variables and no others, on a free port unless PORT is given. */
export function startServer(env: Readonly<Record<string, string>>): ServerProcess {
  const child = spawn(process.execPath, [resolve('dist/main.js')], {
    // No .env file of a developer reaches it there.
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', PACK_DIR: resolve('.'), RATE_LIMIT: 'off', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  const ended = once(child, 'close').then(([code, signal]): Ended => ({ code, signal, ...said }));
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said.stdout += chunk;
  });
  const answering = new Promise<string>((found, lost) => {
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said.stderr += chunk;
      const port = /answers on http:\/\/localhost:(\d+)\//.exec(said.stderr)?.[1];
      if (port) found(`http://127.0.0.1:${port}`);
    });
    ended.then(({ stderr }) => lost(new Error(`the server ended: ${stderr}`)), lost);
  });
  answering.catch(() => undefined);
  return {
    answering,
    ended,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
