// Builds dist/ when it is missing or older than the sources, so that one command starts everything.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Time of the latest change under a folder (milliseconds). */
function latest(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((time, entry) => Math.max(time, statSync(`${entry.parentPath ?? entry.path}/${entry.name}`).mtimeMs), 0);
}

export function buildIfNeeded() {
  const built = `${project}dist/main.js`;
  const widget = `${project}dist/widget/widget.js`;
  const fresh = existsSync(built) && existsSync(widget) && statSync(built).mtimeMs > latest(`${project}src`);
  if (fresh) return;
  console.error('Building ...');
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: project, stdio: ['ignore', 2, 2] });
}
