import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from './bot-service.js';

export interface Playground {
  readonly url: string;
  close(): Promise<void>;
}

/** Microsoft's stand-in for Teams, connected to a bot; its telemetry is off. @param endpoint address of `/api/messages` */
export async function startPlayground(endpoint: string): Promise<Playground> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'vetted-playground-'));
  const program = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  const args = [program, 'start', '-e', endpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  await new Promise<void>((ready, failed) => {
    child.once('exit', (code) => failed(new Error(`the playground ended with code ${code}`)));
    child.stdout.on('data', (chunk: Buffer) => chunk.includes('Listening on') && ready());
  });
  return {
    url: `http://localhost:${port}`,
    close: async () => {
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = await listen(() => {});
  await server.close();
  return server.port;
}
