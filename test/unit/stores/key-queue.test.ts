import { describe, expect, it } from '@jest/globals';
import { createKeyQueue } from '../../../src/stores/key-queue.js';

/** A task that notes its start and ends when told to. */
function aTask(started: string[], name: string) {
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const task = async () => {
    started.push(name);
    await ended;
    return name;
  };
  return { task, end };
}

/** Lets everything run that can. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the key queue', () => {
  it('starts a task when the one before it on the same key has ended, and others at once', async () => {
    const started: string[] = [];
    const queue = createKeyQueue();
    const [first, second, other] = ['first', 'second', 'other'].map((name) => aTask(started, name));
    const results = [queue.run('a', first!.task), queue.run('a', second!.task), queue.run('b', other!.task)];
    await settle();
    expect(started).toEqual(['first', 'other']);
    for (const { end } of [first!, second!, other!]) end();
    expect(await Promise.all(results)).toEqual(['first', 'second', 'other']);
    expect(started).toEqual(['first', 'other', 'second']);
  });

  it('goes on after a task that failed, which its caller hears of', async () => {
    const queue = createKeyQueue(1);
    const failed = queue.run('a', () => Promise.reject(new Error('no')));
    const next = queue.run('a', async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  it('runs no more tasks at once than allowed', async () => {
    const queue = createKeyQueue(2);
    const started: string[] = [];
    const tasks = Array.from({ length: 5 }, (_, n) => aTask(started, String(n)));
    const results = tasks.map(({ task }, n) => queue.run(`key ${n}`, task));
    for (const [n, { end }] of tasks.entries()) {
      await settle();
      expect(started).toHaveLength(Math.min(n + 2, 5));
      end();
    }
    expect(await Promise.all(results)).toEqual(['0', '1', '2', '3', '4']);
  });

  it('is drained when all tasks have ended, the failed ones too', async () => {
    const queue = createKeyQueue();
    const started: string[] = [];
    const { task, end } = aTask(started, 'last');
    const failed = queue.run('a', () => Promise.reject(new Error('no'))).catch(() => 'failed');
    const result = queue.run('a', task);
    let drained = false;
    const drain = queue.drained().then(() => {
      drained = true;
    });
    await settle();
    expect({ started, drained }).toEqual({ started: ['last'], drained: false });
    end();
    await drain;
    expect(await Promise.all([failed, result])).toEqual(['failed', 'last']);
  });
});
