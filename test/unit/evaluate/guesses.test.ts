import { describe, expect, it } from '@jest/globals';
import { confusionOf } from '../../../src/evaluate/confusion.js';
import { judgeHeldOut } from '../../../src/evaluate/cross-validate.js';
import { answers, crossValidated, evaluated, tradeOff } from '../../../src/evaluate/guesses.js';
import { aResult } from './a-result.js';

const right = aResult();
const wrong = aResult({ got: { kind: 'answer', intents: ['triggers'], confidence: 0.6 }, outcome: 'wrong' });
const askedBack = aResult({
  got: { kind: 'clarify', intents: ['cause-mcas', 'triggers'], confidence: 0.4 },
  outcome: 'asked back',
});
const refused = aResult({ got: { kind: 'out_of_scope', intents: [], confidence: 0.3 }, outcome: 'refused' });
const falseAnswer = aResult({
  family: 'out-of-scope',
  got: { kind: 'answer', intents: ['triggers'], confidence: 0.7 },
  outcome: 'false answer',
});
const rightlyRefused = aResult({
  family: 'other-disease',
  got: { kind: 'out_of_scope', intents: [], confidence: 0.95 },
  outcome: 'refused',
});
const results = [right, wrong, askedBack, refused, falseAnswer, rightlyRefused];

describe('answers with their confidence', () => {
  it('take a false answer as wrong, and leave out what was not answered', () => {
    expect(answers(evaluated(results))).toEqual([
      { confidence: 0.9, right: true },
      { confidence: 0.6, right: false },
      { confidence: 0.7, right: false },
    ]);
  });
});

describe('the trade-off', () => {
  const points = tradeOff(evaluated(results));

  it('runs from answering all that was offered to answering nothing', () => {
    expect(points).toHaveLength(101);
    expect(points[0]).toEqual({ threshold: 0, answered: 3 / 4, wrong: 1 / 4, falseAnswers: 1 / 2 });
    expect(points[50]).toEqual({ threshold: 0.5, answered: 2 / 4, wrong: 1 / 4, falseAnswers: 1 / 2 });
    expect(points[80]).toEqual({ threshold: 0.8, answered: 1 / 4, wrong: 0, falseAnswers: 0 });
    expect(points[100]).toEqual({ threshold: 1, answered: 0, wrong: 0, falseAnswers: 0 });
  });

  it('knows no false answers where nothing out of scope was asked', () => {
    expect(tradeOff(evaluated([right]))[0]?.falseAnswers).toBeUndefined();
  });
});

describe('the confusion matrix', () => {
  it('has a row for each topic, and columns for what came instead', () => {
    const { rows, columns, count } = confusionOf([right, wrong, askedBack, refused]);
    expect(rows).toEqual(['cause-mcas']);
    expect(columns).toEqual(['cause-mcas', 'triggers', 'asked back', 'refused']);
    expect(columns.map((column) => count('cause-mcas', column))).toEqual([1, 1, 1, 1]);
  });
});

describe('a cross-validation', () => {
  const heldOut = judgeHeldOut([
    { text: 'a', intent: 'x', candidates: [{ intent: 'x', confidence: 0.8 }], inScope: 0.5 },
    { text: 'b', intent: 'x', candidates: [{ intent: 'y', confidence: 1 }], inScope: 1 },
    { text: 'c', intent: null, candidates: [{ intent: 'y', confidence: 0.9 }], inScope: 0.1 },
    { text: 'd', intent: null, candidates: [{ intent: 'y', confidence: 0.9 }], inScope: 0.9 },
  ]);

  it('is judged by the best candidate', () => {
    expect(heldOut.map(({ family, outcome }) => [family, outcome])).toEqual([
      ['held-out', 'right'],
      ['held-out', 'wrong'],
      ['held-out-refused', 'refused'],
      ['held-out-refused', 'false answer'],
    ]);
  });

  it('takes every line for the pictures, whatever would have been decided', () => {
    expect(answers(crossValidated(heldOut)).map(({ confidence }) => confidence)).toEqual([
      0.4, 1, 0.09000000000000001, 0.81,
    ]);
  });
});
