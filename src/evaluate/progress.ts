import { count } from './format.js';
import type { OnProgress } from './run-cases.js';

export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How often a line is written where lines cannot be overwritten (milliseconds). */
const LOG_EVERY = 5_000;
/** How often the line of a terminal changes (milliseconds). */
const REDRAW_EVERY = 100;

/**
 * Shows how many are done, how many a second, and how long it will still take. The clock starts with the first reply,
 * which may have had to wait for a start.
 */
export function showProgress(stream: ProgressStream, now: () => number = () => performance.now()): OnProgress {
  const every = stream.isTTY ? REDRAW_EVERY : LOG_EVERY;
  let startedAt: number | undefined;
  let shownAt = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    const time = now();
    startedAt ??= time;
    const last = done === total;
    if (!last && time - shownAt < every) return;
    shownAt = time;
    const text = progressText({ done, total, seconds: (time - startedAt) / 1000 });
    stream.write(stream.isTTY ? `\r\u001b[K${text}${last ? '\n' : ''}` : `${text}\n`);
  };
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly seconds: number;
}

export function progressText({ done, total, seconds }: Progress): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const pace = rate > 0 ? `, ${rate >= 10 ? count(Math.round(rate)) : rate.toFixed(1)} a second` : '';
  const left = rate > 0 && done < total ? `, about ${duration((total - done) / rate)} left` : '';
  return `${count(done)} of ${count(total)}${pace}${left}`;
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
