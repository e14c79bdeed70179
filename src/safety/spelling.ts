/**
 * Mends misspelt words to a list of known ones, one slip in words of 4 to 6 letters, two in longer ones. A word and its
 * misspelling are the same once a letter or two are left out of each, so all such remains of the targets are kept,
 * as numbers: hash and target in one, sorted (a tenth of the memory of a map, and sooner made).
 */
export class Spelling {
  readonly #targets: readonly string[];
  readonly #remains: Float64Array;
  readonly #known: ReadonlySet<string>;

  /**
   * @param targets words worth mending to
   * @param known words that are right as they are (targets included or not)
   */
  constructor(targets: Iterable<string>, known: ReadonlySet<string>) {
    this.#known = known;
    this.#targets = [...targets].filter(({ length }) => length >= shortest && length <= longest).slice(0, mostTargets);
    const entries: number[] = [];
    for (const [at, word] of this.#targets.entries()) {
      for (const remains of deletions(word)) entries.push(hash(remains) * mostTargets + at);
    }
    this.#remains = Float64Array.from(entries).sort();
  }

  /** The target that a word most likely stands for; undefined if it is a known word or near none. */
  mend(word: string): string | undefined {
    if (word.length < shortest || word.length > longest || this.#known.has(word) || /\d/.test(word)) return undefined;
    let best: string | undefined;
    let least = slips(longest) + 1;
    for (const remains of deletions(word)) {
      for (const target of this.#sharing(remains)) {
        const distance = editDistance(word, target);
        if (distance < least && distance <= slips(target.length)) {
          best = target;
          least = distance;
        }
      }
    }
    return best;
  }

  /** Targets of which the same remains, and rarely another, whose hash is the same. */
  *#sharing(remains: string): Iterable<string> {
    const first = hash(remains) * mostTargets;
    for (let at = lowerBound(this.#remains, first); this.#remains[at]! < first + mostTargets; at++) {
      yield this.#targets[this.#remains[at]! - first]!;
    }
  }
}

/** Letters of a word that can be mended. */
const shortest = 4;
const longest = 16;
/** Keeps hash and target together below 2^53, where whole numbers are exact. */
const mostTargets = 2 ** 20;

/** A whole number of 32 bits (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Where the first number stands that is not below `wanted`. */
function lowerBound(sorted: Float64Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
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
