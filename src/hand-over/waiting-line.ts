import { type HandOverEvent, isUrgent } from './event.js';

/** An event on its way. */
export interface Waiting {
  readonly event: HandOverEvent;
  failures: number;
  /** Instant of the next attempt, milliseconds since 1970. */
  dueAt: number;
  /** Cancels the attempt that is under way, if any. */
  attempt?: AbortController | undefined;
}

/** Who is next: urgent events before others, older before newer. Bounded. */
export interface WaitingLine {
  /** @returns the one that had to make room, which may be the new one */
  add(event: HandOverEvent, dueAt: number): Waiting | undefined;
  has(id: string): boolean;
  remove(id: string): void;
  /** The next one that is due. */
  next(now: number): Waiting | undefined;
  /** When the next one will be due. */
  soonest(): number | undefined;
  all(): readonly Waiting[];
}

/** @param most how many may wait */
export function createWaitingLine(most: number): WaitingLine {
  const line = new Map<string, Waiting>();
  const all = () => [...line.values()];
  const idle = () => all().filter(({ attempt }) => attempt === undefined);

  return {
    add(event, dueAt) {
      line.set(event.id, { event, failures: 0, dueAt });
      if (line.size <= most) return undefined;
      const out = leastMissed(all());
      line.delete(out.event.id);
      return out;
    },
    has: (id) => line.has(id),
    remove: (id) => void line.delete(id),
    next: (now) =>
      first(
        idle().filter(({ dueAt }) => dueAt <= now),
        inTurn,
      ),
    soonest: () => first(idle(), (a, b) => a.dueAt - b.dueAt)?.dueAt,
    all,
  };
}

/** The oldest that is not urgent; the oldest of all when each one is. */
function leastMissed(all: readonly Waiting[]): Waiting {
  const others = all.filter(({ event }) => !isUrgent(event));
  return first(others.length > 0 ? others : all, inTurn)!;
}

function inTurn({ event: a }: Waiting, { event: b }: Waiting): number {
  return Number(isUrgent(b)) - Number(isUrgent(a)) || Date.parse(a.at) - Date.parse(b.at);
}

function first(all: readonly Waiting[], compare: (a: Waiting, b: Waiting) => number): Waiting | undefined {
  return all.reduce<Waiting | undefined>((best, one) => (best && compare(best, one) <= 0 ? best : one), undefined);
}
