/** Remembers who signed out when, for as long as a token from before could still be used. */
export interface SignOuts {
  /** @param key hash of the person; @param at milliseconds since 1970 */
  add(key: string, at: number): void;
  /** Whether a token issued at that time (milliseconds) was ended by a sign-out. */
  cover(key: string, issued: number): boolean;
}

export interface SignOutOptions {
  /** Longest time that a token is accepted after its issue (milliseconds): older sign-outs are dropped. */
  readonly lifetime: number;
  readonly now: () => Date;
  /** People remembered at once, some 200 bytes each. Default 100,000. */
  readonly limit?: number;
}

/**
 * In memory: a restart forgets, and each process has its own; a token is then good until it expires.
 * When full, the oldest sign-out is dropped, and every token from before it is refused, whoever it belongs to.
 */
export function createSignOuts({ lifetime, now, limit = 100_000 }: SignOutOptions): SignOuts {
  const times = new Map<string, number>();
  let allBefore = 0;

  /** A Map lists its keys in the order of insertion, so the oldest comes first. */
  function dropOld(): void {
    for (const [key, at] of times) {
      const over = times.size > limit;
      if (!over && now().getTime() - at <= lifetime) return;
      if (over) allBefore = Math.max(allBefore, at);
      times.delete(key);
    }
  }

  return {
    add: (key, at) => {
      const latest = Math.max(at, times.get(key) ?? 0);
      times.delete(key);
      times.set(key, latest);
      dropOld();
    },
    cover: (key, issued) => issued <= Math.max(allBefore, times.get(key) ?? 0),
  };
}
