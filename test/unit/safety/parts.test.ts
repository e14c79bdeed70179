import { describe, expect, it } from '@jest/globals';
import { normalise, unmask } from '../../../src/safety/normalise.js';
import { Matcher, type RuleTable } from '../../../src/safety/rules/pattern.js';
import { tables } from '../../../src/safety/rules/tables.js';
import { read } from '../../../src/safety/segments.js';
import { editDistance, Spelling } from '../../../src/safety/spelling.js';
import { vitalSigns } from '../../../src/safety/vitals.js';

describe('normalise', () => {
  it.each([
    ['I CAN’T breathe', 'i cant breathe'],
    ["J'étouffe", "j'etouffe"],
    ['heeeeelp', 'help'],
    ['Übel', 'ubel'],
    ['sui\u200bcide', 'suicide'],
  ])('%s -> %s', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('undoes digits inside a word, but leaves codes', () => {
    expect(unmask('k1ll')).toBe('kill');
    expect(unmask('d816v')).toBe('d816v');
  });
});

describe('read', () => {
  it('judges what stands after a question by itself', () => {
    const { clauses } = read('What causes it? Also my lips swell (badly) by the way I fell');
    expect(clauses.map(({ tokens }) => tokens.join(' '))).toEqual([
      'what causes it',
      'also my lips swell',
      'badly',
      'by the way i fell',
    ]);
  });

  it('keeps numbers whole and joins spelled-out words', () => {
    expect(read('bp 70/40 temp 40.5 h e l p').tokens).toEqual(['bp', '70/40', 'temp', '40.5', 'help']);
  });
});

describe('patterns', () => {
  const table: RuleTable = {
    language: 'en',
    words: { THROAT: 'throat neck' },
    signs: { airway: 'THROAT & swell*; cant swallow', number: 'took # pills' },
    contexts: {},
  };
  const matcher = new Matcher([table]);
  const signsOf = (text: string) =>
    matcher.find(text.split(' ').map((word) => matcher.itemsOf(word))).map((hit) => hit.name);

  it('takes words joined by & in any order, near each other', () => {
    expect(signsOf('swelling of my neck')).toEqual(['airway']);
    expect(signsOf('swelling one two three four five six seven eight neck')).toEqual([]);
  });

  it('takes listed words in order, with few others between', () => {
    expect(signsOf('cant really swallow')).toEqual(['airway']);
    expect(signsOf('swallow cant')).toEqual([]);
  });

  it('takes # for any number', () => {
    expect(signsOf('took 34 of these pills')).toEqual(['number']);
  });

  it('names what is wrong in a table', () => {
    expect(() => new Matcher([{ ...table, signs: { airway: 'LIPS swell' } }])).toThrow('no word list LIPS');
    expect(() => new Matcher([{ ...table, signs: { airway: 'ab* swell' } }])).toThrow('too short');
  });

  it('accepts every table, and every language knows the same kinds of context', () => {
    expect(() => new Matcher(tables)).not.toThrow();
    const [first, ...others] = tables.map(({ contexts }) => Object.keys(contexts).sort());
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('spelling', () => {
  const spelling = new Spelling(['swallow', 'throat', 'suicide'], new Set(['swallow', 'threat']));

  it.each([
    ['swolow', 'swallow'],
    ['thraot', 'throat'],
    ['sucide', 'suicide'],
    ['threat', undefined],
    ['banana', undefined],
  ])('%s -> %s', (word, mended) => {
    expect(spelling.mend(word)).toBe(mended);
  });

  it('counts a swap of neighbours as one slip', () => {
    expect(editDistance('thraot', 'throat')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });
});

describe('vital signs', () => {
  const dangerous = (text: string) => vitalSigns(read(text).tokens).length > 0;

  it.each([
    'bp 70/40',
    '66 over 30',
    'blood pressure is 72',
    'sats 84 %',
    'pulse 190',
    'temp 40.5',
    'sugar is 1.9',
    'newborn 38.4',
  ])('alarms on %s', (text) => {
    expect(dangerous(text)).toBe(true);
  });

  it.each(['bp 120/80', 'sats 97', 'pulse 72', 'temp 37.2', 'tryptase 84', 'sugar is 5.4', 'KIT 816', 'in 2019'])(
    'leaves %s',
    (text) => {
      expect(dangerous(text)).toBe(false);
    },
  );
});
