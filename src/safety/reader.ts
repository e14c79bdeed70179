import { type SegmentContext, signsIn, understand } from './context.js';
import type { Hit } from './rules/pattern.js';
import { Matcher } from './rules/pattern.js';
import { tables } from './rules/tables.js';
import type { Reading } from './segments.js';
import { Spelling } from './spelling.js';
import { vitalSigns } from './vitals.js';

/** A message as the two nets see it. */
export interface Understood extends Reading {
  readonly hits: readonly Hit[];
  /** What the rules see in each of {@link Reading.segments}. */
  readonly contexts: readonly SegmentContext[];
}

/** Unknown words beyond this many at each end of a message are not mended: bounds the work on hostile text. */
const mendLimit = 60;

/** Reads messages: cuts them up, mends misspelt words, finds the rules' patterns. */
export class Reader {
  readonly #matcher = new Matcher(tables);
  readonly #spelling: Spelling;

  /** @param vocabulary words of the pack's own lines: right as they are, and those that rules name are mended to */
  constructor(vocabulary: Iterable<string>) {
    const known = new Set(vocabulary);
    const targets = new Set(this.#matcher.words());
    for (const word of known) if (this.#matcher.itemsOf(word).length > 0) targets.add(word);
    for (const word of targets) known.add(word);
    this.#spelling = new Spelling(targets, known);
  }

  understand(reading: Reading): Understood {
    const { tokens } = reading;
    const items = tokens.map((token, at) => {
      const own = this.#matcher.itemsOf(token);
      if (at >= mendLimit && at < tokens.length - mendLimit) return own;
      // A misspelt word may have the beginning of another pattern: "chokeing" fits "choke*", but means "choking".
      const mended = this.#spelling.mend(token);
      return mended ? [...own, ...this.#matcher.itemsOf(mended)] : own;
    });
    const hits = [...this.#matcher.find(items), ...vitalSigns(tokens)];
    const signs = signsIn(reading, hits);
    return { ...reading, hits, contexts: reading.segments.map((segment) => understand(segment, hits, signs)) };
  }
}
