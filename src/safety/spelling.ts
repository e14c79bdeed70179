/** Mends misspelt words to a list of known ones, one slip in words of 4 to 6 letters, two in longer ones. */
export class Spelling {
  readonly #near = new Map<string, string[]>();
  readonly #known: ReadonlySet<string>;

  /**
   * @param targets words worth mending to
   * @param known words that are right as they are (targets included or not)
   */
  constructor(targets: Iterable<string>, known: ReadonlySet<string>) {
    this.#known = known;
    for (const word of targets) {
      if (word.length < 4 || word.length > 16) continue;
      for (const key of deletions(word)) {
        const list = this.#near.get(key);
        if (list) list.push(word);
        else this.#near.set(key, [word]);
      }
    }
  }

  /** The target that a word most likely stands for; undefined if it is a known word or near none. */
  mend(word: string): string | undefined {
    if (word.length < 4 || word.length > 16 || this.#known.has(word) || /\d/.test(word)) return undefined;
    let best: string | undefined;
    let least = slips(16) + 1;
    for (const key of deletions(word)) {
      for (const target of this.#near.get(key) ?? []) {
        const distance = editDistance(word, target);
        if (distance < least && distance <= slips(target.length)) {
          best = target;
          least = distance;
        }
      }
    }
    return best;
  }
}

function slips(length: number): number {
  return length < 7 ? 1 : 2;
}

function deletions(word: string): Set<string> {
  const keys = new Set([word]);
  let last = [word];
  for (let round = 0; round < slips(word.length); round++) {
    const next: string[] = [];
    for (const each of last) {
      for (let at = 0; at < each.length; at++) {
        const shorter = each.slice(0, at) + each.slice(at + 1);
        if (!keys.has(shorter)) {
          keys.add(shorter);
          next.push(shorter);
        }
      }
    }
    last = next;
  }
  return keys;
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  const width = b.length + 1;
  const table = new Uint8Array((a.length + 1) * width);
  for (let i = 0; i <= a.length; i++) table[i * width] = i;
  for (let j = 0; j <= b.length; j++) table[j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(
        table[(i - 1) * width + j]! + 1,
        table[i * width + j - 1]! + 1,
        table[(i - 1) * width + j - 1]! + same,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, table[(i - 2) * width + j - 2]! + 1);
      }
      table[i * width + j] = least;
    }
  }
  return table[a.length * width + b.length]!;
}
