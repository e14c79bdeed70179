import type { Language } from '../../domain/message.js';

/**
 * The rules of one language, written as word patterns.
 *
 * A pattern is a list of items in order, with at most `gap` other words between two of them: `cant breathe`.
 * Lists joined by `&` may stand in any order within `reach` words of the first: `THROAT & SWELL`. An item is a word, words joined
 * by `|`, a word beginning (`swell*`) the name of a word list in capitals, or `#`, any number. Patterns are written as the text is
 * read: lower case, no accents, `cant` for `can't`.
 */
export interface RuleTable {
  readonly language: Language;
  readonly words: Readonly<Record<string, string>>;
  /** Patterns by sign, separated by semicolons. */
  readonly signs: Readonly<Record<string, string>>;
  readonly contexts: Readonly<Record<string, string>>;
}

export interface Hit {
  /** Sign or context. */
  readonly name: string;
  readonly kind: 'sign' | 'context';
  readonly language: Language;
  /** First and last token, counted in the message. */
  readonly from: number;
  readonly to: number;
}

interface Pattern {
  readonly name: string;
  readonly kind: 'sign' | 'context';
  readonly language: Language;
  /** Runs of items in order; the runs may stand in any order near the first. */
  readonly runs: readonly (readonly number[])[];
}

const gap = 2;
const reach = 7;
const shortestBeginning = 3;
const longestBeginning = 20;
const anyNumber = '0number';

/** Finds the patterns of all tables in a text; each pattern at most `perPattern` times. */
export class Matcher {
  readonly #exact = new Map<string, number[]>();
  readonly #beginnings = new Map<string, number[]>();
  readonly #byFirstItem: Pattern[][] = [];
  readonly #itemIds = new Map<string, number>();

  constructor(tables: readonly RuleTable[]) {
    for (const table of tables) {
      this.#addAll(table, 'sign', table.signs);
      this.#addAll(table, 'context', table.contexts);
    }
  }

  /** The words that patterns name in full, to which misspelt words are mended. */
  words(): string[] {
    return [...this.#exact.keys()];
  }

  /** Ids of the pattern items that a word satisfies. */
  itemsOf(word: string): readonly number[] {
    const found = this.#exact.get(/^\d/.test(word) ? anyNumber : word);
    if (/^\d/.test(word)) return this.#exact.get(word)?.concat(found ?? []) ?? found ?? [];
    let all: number[] | undefined;
    for (let length = shortestBeginning; length <= Math.min(word.length, longestBeginning); length++) {
      const more = this.#beginnings.get(word.slice(0, length));
      if (more) all = all ? all.concat(more) : more;
    }
    if (!found) return all ?? [];
    return all ? found.concat(all) : found;
  }

  /** @param items for each token, the ids from {@link itemsOf} */
  find(items: readonly (readonly number[])[], perPattern = 3): Hit[] {
    const positions = new Map<number, number[]>();
    items.forEach((ids, at) => {
      for (const id of ids) {
        const list = positions.get(id);
        if (list) list.push(at);
        else positions.set(id, [at]);
      }
    });
    const hits: Hit[] = [];
    for (const [id, starts] of positions) {
      for (const pattern of this.#byFirstItem[id] ?? []) {
        if (pattern.runs.every((run) => run.every((item) => positions.has(item))))
          this.#match(pattern, starts, items, perPattern, hits);
      }
    }
    return hits;
  }

  #match(pattern: Pattern, starts: number[], items: readonly (readonly number[])[], most: number, hits: Hit[]) {
    let found = 0;
    let after = -1;
    for (const start of starts) {
      if (start <= after) continue;
      const span = spanFrom(pattern.runs, start, items);
      if (!span) continue;
      const { name, kind, language } = pattern;
      hits.push({ name, kind, language, from: span[0], to: span[1] });
      after = span[1];
      if (++found === most) return;
    }
  }

  #addAll(table: RuleTable, kind: 'sign' | 'context', named: Readonly<Record<string, string>>) {
    for (const [name, patterns] of Object.entries(named)) {
      for (const pattern of patterns.split(';')) {
        if (pattern.trim() !== '') this.#add(table, kind, name, pattern);
      }
    }
  }

  #add(table: RuleTable, kind: 'sign' | 'context', name: string, text: string) {
    const runs = text.split('&').map((run) =>
      run
        .trim()
        .split(/\s+/)
        .map((item) => this.#item(table, item)),
    );
    const pattern: Pattern = { name, kind, language: table.language, runs };
    const first = runs[0]![0]!;
    this.#byFirstItem[first] ??= [];
    this.#byFirstItem[first].push(pattern);
  }

  #item(table: RuleTable, text: string): number {
    const key = /^[A-Z]/.test(text) ? `${table.language}:${text}` : text;
    const known = this.#itemIds.get(key);
    if (known !== undefined) return known;
    const id = this.#itemIds.size;
    this.#itemIds.set(key, id);
    for (const word of alternatives(table, text)) {
      const map = word.endsWith('*') ? this.#beginnings : this.#exact;
      const name = word.replace(/\*$/, '');
      const ids = map.get(name);
      if (ids) ids.push(id);
      else map.set(name, [id]);
    }
    return id;
  }
}

function alternatives(table: RuleTable, text: string): string[] {
  const words = text.split('|').flatMap((word) => {
    if (word === '#') return [anyNumber];
    if (!/^[A-Z]/.test(word)) return [word];
    const list = table.words[word];
    if (list === undefined) throw new Error(`Rules ${table.language}: no word list ${word}.`);
    return list.trim().split(/\s+/);
  });
  for (const word of words) {
    if (!/^[a-z\d]+\*?$/.test(word)) throw new Error(`Rules ${table.language}: "${word}" is not a plain word.`);
    if (/^.{0,2}\*$/.test(word)) throw new Error(`Rules ${table.language}: "${word}" is too short a beginning.`);
  }
  return words;
}

type Items = readonly (readonly number[])[];

/** Last token of a run that begins at `start`; undefined if it does not. */
function runEnd(run: readonly number[], start: number, items: Items): number | undefined {
  if (!items[start]?.includes(run[0]!)) return undefined;
  let at = start;
  for (const item of run.slice(1)) {
    let next = at + 1;
    while (next <= at + 1 + gap && !items[next]?.includes(item)) next++;
    if (next > at + 1 + gap) return undefined;
    at = next;
  }
  return at;
}

function spanFrom(runs: Pattern['runs'], start: number, items: Items): [number, number] | undefined {
  const end = runEnd(runs[0]!, start, items);
  if (end === undefined) return undefined;
  let from = start;
  let to = end;
  for (const run of runs.slice(1)) {
    const near = nearest(run, start, end, items);
    if (!near) return undefined;
    from = Math.min(from, near[0]);
    to = Math.max(to, near[1]);
  }
  return [from, to];
}

function nearest(run: readonly number[], start: number, end: number, items: Items): [number, number] | undefined {
  for (let distance = 1; distance <= reach; distance++) {
    const after = runEnd(run, end + distance, items);
    if (after !== undefined) return [end + distance, after];
    const before = runEnd(run, start - distance, items);
    if (before !== undefined && before < start) return [start - distance, before];
  }
  return undefined;
}
