/**
 * Remembers the last keys that were shown to it.
 * @param size how many keys are kept; the oldest goes first
 * @returns whether the key was shown before
 */
export function createRecentlySeen(size: number): (key: string) => boolean {
  const keys = new Set<string>();
  return (key) => {
    if (keys.has(key)) return true;
    keys.add(key);
    if (keys.size > size) keys.delete(keys.values().next().value!);
    return false;
  };
}
