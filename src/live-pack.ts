import { watch } from 'node:fs';
import { join } from 'node:path';
import type { Log } from './log.js';

/** Editors save several files in a row; a reload waits until they pause (milliseconds). */
const PAUSE = 500;

/**
 * Calls `reload` when files of the pack change, one call at a time. A failing reload is logged and the last good
 * pack stays.
 * @returns stops watching
 */
export function watchPack(root: string, reload: () => Promise<void>, log: Log): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(reload).catch((error: unknown) => {
        log.error({ error }, 'the changed pack was not taken over: the last good one stays');
      });
    }, PAUSE);
    timer.unref();
  };
  const watchers = ['intents', 'content'].map((folder) =>
    watch(join(root, folder), { recursive: true, persistent: false }, changed),
  );
  for (const watcher of watchers) {
    watcher.on('error', (error) =>
      log.warn({ error }, 'changes of the pack are no longer noticed: restart to take them over'),
    );
  }
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
