/** Runs the tasks of one key in the order of the calls; tasks of different keys run side by side. */
export interface KeyQueue {
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** Resolves when every task handed over so far has ended. */
  drained(): Promise<void>;
}

/** @param atOnce how many tasks may run at the same time; default: no limit. */
export function createKeyQueue(atOnce = Number.POSITIVE_INFINITY): KeyQueue {
  const last = new Map<string, Promise<void>>();
  const gated = createGate(atOnce);
  return {
    run(key, task) {
      const result = (last.get(key) ?? Promise.resolve()).then(() => gated(task));
      // A failed task is its caller's matter; the next one starts all the same.
      const ended = result.then(ignore, ignore);
      last.set(key, ended);
      void ended.then(() => {
        if (last.get(key) === ended) last.delete(key);
      });
      return result;
    },
    async drained() {
      await Promise.all(last.values());
    },
  };
}

/** Lets so many tasks run at once; the others wait in the order of the calls. */
function createGate(atOnce: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

function ignore(): void {}
