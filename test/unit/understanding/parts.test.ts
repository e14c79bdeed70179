import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blend, learnBlend } from '../../../src/understanding/blend.js';
import { learnVocabulary, toSparse } from '../../../src/understanding/features.js';
import { planFolds } from '../../../src/understanding/held-out-plan.js';
import { trainSvm } from '../../../src/understanding/linear-svm.js';
import { learnLogistic, probability } from '../../../src/understanding/logistic.js';
import { solveSymmetric } from '../../../src/understanding/matrix.js';
import { normalise, words } from '../../../src/understanding/normalise.js';
import { combineRows, packRows, rowProducts } from '../../../src/understanding/packed-rows.js';
import { principalAxes } from '../../../src/understanding/principal-axes.js';
import { seededRandom } from '../../../src/understanding/random.js';
import { Recent } from '../../../src/understanding/recent.js';
import { SKETCH_SIZE, sketchOf } from '../../../src/understanding/sketch.js';

describe('normalise', () => {
  it('makes one form of the many ways to type the same', () => {
    expect(normalise('  WHAT’s   “Mast\u00a0Cell”\u200b act\u00adivation????? ')).toBe(
      'what\'s "mast cell" act ivation?????',
    );
    expect(normalise('heeeeelp')).toBe('heelp');
    expect(normalise('ﬁne ＫＩＴ')).toBe('fine kit');
    expect(words(normalise("Don't panic: D816V, it's 20%"))).toEqual(["don't", 'panic', 'd816v', "it's", '20']);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalise(text)).toBe(normalise(text));
        expect(words(normalise(text)).every((word) => word.length > 0)).toBe(true);
      }),
    );
  });
});

describe('n-gram features', () => {
  const vocabulary = learnVocabulary(['what causes this', 'who treats this']);

  it('are of unit length, or zero, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('what', 'this who', 'whatever')), (text) => {
        const { vector, unknown } = toSparse(vocabulary, text);
        const length = Math.hypot(...vector.values);
        expect(length === 0 || Math.abs(length - 1) < 1e-5).toBe(true);
        expect(unknown).toBeGreaterThanOrEqual(0);
        expect(unknown).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('count the words that training never saw', () => {
    expect(toSparse(vocabulary, 'what causes lupus').unknown).toBeCloseTo(1 / 3);
    expect(toSparse(vocabulary, '').unknown).toBe(1);
  });
});

describe('solveSymmetric', () => {
  it('solves what it was made from', () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 49, maxLength: 49 }),
        fc.array(number, { minLength: 7, maxLength: 7 }),
        (a, x) => {
          const size = 7;
          const left = new Float64Array(size * size);
          for (let row = 0; row < size; row++) {
            for (let column = 0; column < size; column++) {
              for (let k = 0; k < size; k++) left[row * size + column]! += a[row * size + k]! * a[column * size + k]!;
              if (row === column) left[row * size + column]! += 1;
            }
          }
          const right = Float64Array.from(x, (_, row) =>
            x.reduce((sum, value, k) => sum + left[row * size + k]! * value, 0),
          );
          solveSymmetric({ rows: size, columns: size, values: left }, { rows: size, columns: 1, values: right });
          for (const [at, value] of x.entries()) expect(right[at]).toBeCloseTo(value, 6);
        },
      ),
    );
  });
});

const best = (scores: ArrayLike<number>) => Array.from(scores).indexOf(Math.max(...Array.from(scores)));

describe('trainSvm', () => {
  const options = { cost: 1, rounds: 2, passes: 25, seed: 1 };
  const nowhere = { indices: new Int32Array(0), values: new Float32Array(0) };

  it('separates what can be separated', () => {
    const vectors = [0, 1, 2, 0, 1, 2].map((feature) => ({
      sparse: { indices: Int32Array.of(feature), values: Float32Array.of(1) },
      dense: new Float32Array(0),
    }));
    const labels = Int32Array.of(0, 1, 2, 0, 1, 2);
    const scorer = trainSvm(vectors, labels, { features: 3, classes: 3 }, options);
    for (const [row, vector] of vectors.entries()) expect(best(combineRows(scorer, vector))).toBe(labels[row]);
  });

  it('learns from sparse and dense numbers together', () => {
    const word = { indices: Int32Array.of(1), values: Float32Array.of(1) };
    const vectors = [
      { sparse: word, dense: Float32Array.of(0, 0) },
      { sparse: nowhere, dense: Float32Array.of(1, 0) },
      { sparse: nowhere, dense: Float32Array.of(0, 1) },
    ];
    const labels = Int32Array.of(0, 1, 2);
    const scorer = trainSvm(vectors, labels, { features: 2, classes: 3 }, options);
    for (const [row, vector] of vectors.entries()) expect(best(combineRows(scorer, vector))).toBe(labels[row]);
    expect(trainSvm(vectors, labels, { features: 2, classes: 3 }, options)).toEqual(scorer);
  });
});

describe('principalAxes', () => {
  it('spans where the vectors reach, at right angles, and nothing else', async () => {
    const random = seededRandom(5);
    const vectors = Array.from({ length: 40 }, () => {
      const [a, b] = [random() - 0.5, random() - 0.5];
      return Float32Array.from({ length: 8 }, (_, at) => (at === 2 ? 3 * a : at === 5 ? b : 0));
    });
    const axes = await principalAxes(vectors, 4);
    const row = (at: number) => [...axes.subarray(at * 8, (at + 1) * 8)];
    for (const at of [0, 1]) expect(Math.hypot(row(at)[2]!, row(at)[5]!)).toBeCloseTo(1, 4);
    expect(row(0).reduce((sum, value, at) => sum + value * row(1)[at]!, 0)).toBeCloseTo(0, 4);
    expect([...row(2), ...row(3)].every((value) => value === 0)).toBe(true);
  });
});

describe('packed rows', () => {
  it('give the products of the matrix that they were made from', () => {
    const packed = packRows(Float32Array.of(1, -1, 0.5, 0, 20, 0, 0, 10), 4);
    const products = rowProducts(packed, Float32Array.of(1, 2, 4, 1));
    expect(products[0]).toBeCloseTo(1, 1);
    expect(products[1]).toBeCloseTo(30, 0);
  });
});

describe('sketchOf', () => {
  it('keeps how alike vectors are', () => {
    const vector = (...indices: number[]) => ({
      indices: Int32Array.from(indices),
      values: new Float32Array(indices.length).fill(1 / Math.sqrt(indices.length)),
    });
    const first = sketchOf(vector(3, 90, 4000, 70_000));
    const cosine = (other: Float32Array) => first.reduce((sum, value, at) => sum + value * other[at]!, 0) / SKETCH_SIZE;
    expect(cosine(first)).toBeCloseTo(1, 0);
    expect(cosine(sketchOf(vector(3, 90, 5000, 80_000)))).toBeGreaterThan(0.3);
    expect(Math.abs(cosine(sketchOf(vector(4, 91, 5000, 80_000))))).toBeLessThan(0.25);
  });
});

describe('learnLogistic', () => {
  it('weighs yes and no the same, however many there are of each', () => {
    const examples = Array.from({ length: 100 }, (_, at) => ({ features: [at % 10], yes: at % 10 === 9 }));
    const model = learnLogistic(examples);
    expect(probability(model, [9])).toBeGreaterThan(0.8);
    expect(probability(model, [1])).toBeLessThan(0.2);
  });

  it('stays finite when yes and no never mix', () => {
    const model = learnLogistic([1, 2, 3, 11, 12, 13].map((x) => ({ features: [x, 5], yes: x > 10 })));
    expect(Number.isFinite(model.bias)).toBe(true);
    expect(probability(model, [13, 5])).toBeGreaterThan(0.6);
  });
});

describe('learnBlend', () => {
  it('is as sure as the held-out texts allow', () => {
    const held = Array.from({ length: 200 }, (_, at) => ({
      scores: [Float64Array.of(1, 0, 0)],
      label: at % 4 === 0 ? 1 : 0,
    }));
    const [right] = blend(learnBlend(held, [1]), [Float64Array.of(1, 0, 0)]);
    expect(right).toBeGreaterThan(0.55);
    expect(right).toBeLessThan(0.85);
  });
});

describe('planFolds', () => {
  it('never trains on what it sets aside, and sets whole classes aside', () => {
    const labels = Int32Array.from({ length: 120 }, (_, at) => at % 12);
    for (const { train, inside, outside } of planFolds(labels, 12, 3, 6)) {
      expect([...train, ...inside, ...outside].sort((a, b) => a - b)).toEqual([...labels.keys()]);
      const known = new Set(train.map((row) => labels[row]));
      expect(inside.every((row) => known.has(labels[row]))).toBe(true);
      expect(outside.some((row) => known.has(labels[row]))).toBe(false);
      expect(outside.length).toBe(20);
    }
  });
});

describe('Recent', () => {
  it('forgets what was not asked for longest', () => {
    const recent = new Recent<number>(2);
    recent.set('a', 1);
    recent.set('b', 2);
    expect(recent.get('a')).toBe(1);
    recent.set('c', 3);
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
  });
});
