import type { SegmentContext } from './context.js';
import type { Segment } from './segments.js';

/** Sparse features of a segment: slots in increasing order of discovery, and their weights. */
export interface Features {
  readonly slots: Uint32Array;
  readonly values: Float32Array;
}

/** Slots of a model; a power of two. */
export const slotCount = 1 << 18;

const longestWord = 24;

function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  value ^= value >>> 15;
  return (Math.imul(value, 2246822519) >>> 8) & (slotCount - 1);
}

class Group {
  readonly slots = new Set<number>();

  add(kind: number, text: string) {
    this.slots.add(hash(text, 2166136261 ^ Math.imul(kind, 40503)));
  }
}

function wordFeatures(words: readonly string[]): Group {
  const group = new Group();
  words.forEach((word, at) => {
    group.add(1, word);
    group.add(2, `${words[at - 1] ?? '^'} ${word}`);
    if (at >= 2) group.add(3, `${words[at - 2]} _ ${word}`);
  });
  group.add(2, `${words.at(-1) ?? '^'} $`);
  return group;
}

function letterFeatures(words: readonly string[]): Group {
  const group = new Group();
  for (const word of words) {
    const padded = `<${word.slice(0, longestWord)}>`;
    for (let size = 3; size <= 5; size++) {
      for (let at = 0; at + size <= padded.length; at++) group.add(4, padded.slice(at, at + size));
    }
  }
  return group;
}

function ruleFeatures({ marks, signs }: SegmentContext, asks: boolean): Group {
  const group = new Group();
  const names = new Set<string>();
  for (const { hit, status } of signs) {
    group.add(5, `${hit.name}:${status}`);
    group.add(5, `any:${status}`);
    if (status === 'current') names.add(hit.name);
  }
  for (const mark of marks) {
    group.add(6, mark);
    for (const name of names) group.add(7, `${name} ${mark}`);
    if (names.size > 0) group.add(7, `any ${mark}`);
  }
  if (asks) group.add(6, 'asks');
  const sorted = [...names].sort();
  sorted.forEach((one, at) => {
    for (const other of sorted.slice(at + 1)) group.add(8, `${one}+${other}`);
  });
  group.add(9, `count ${Math.min(names.size, 4)}`);
  return group;
}

const shares = { words: 1, letters: 1, rules: 1 };

/** Word and letter sequences, and what the rules see: each group with the same length, so that none drowns another. */
export function featuresOf(segment: Segment, context: SegmentContext): Features {
  const groups: [Group, number][] = [
    [wordFeatures(segment.tokens), shares.words],
    [letterFeatures(segment.tokens), shares.letters],
    [ruleFeatures(context, segment.asks), shares.rules],
  ];
  const size = groups.reduce((sum, [group]) => sum + group.slots.size, 0);
  const slots = new Uint32Array(size);
  const values = new Float32Array(size);
  let at = 0;
  for (const [group, share] of groups) {
    const weight = share / Math.sqrt(Math.max(group.slots.size, 4));
    for (const slot of group.slots) {
      slots[at] = slot;
      values[at++] = weight;
    }
  }
  return { slots, values };
}
