import { execFileSync } from 'node:child_process';

/** Trains the models of the project's own pack once, before all tests; later runs find them in .cache/. */
export default function trainOnce(): void {
  execFileSync('node', ['scripts/vetted.js', 'ask', 'hello'], {
    env: { ...process.env, DATA_DIR: '.cache/test', PACK_DIR: '.', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
