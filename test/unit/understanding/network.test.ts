import { beforeAll, describe, expect, it } from '@jest/globals';
import { dropout } from '../../../src/understanding/dropout.js';
import { learnNetworks } from '../../../src/understanding/learn-networks.js';
import { type Network, networkScores, toInput } from '../../../src/understanding/network.js';
import { seededRandom } from '../../../src/understanding/random.js';
import { sketchOf } from '../../../src/understanding/sketch.js';

/** Two rings, one inside the other: no straight line parts them. */
const random = seededRandom(3);
const points = Array.from({ length: 240 }, (_, at) => {
  const label = at % 2;
  const angle = 2 * Math.PI * random();
  const radius = label === 0 ? 0.02 : 0.1;
  return { label, along: Float32Array.of(radius * Math.cos(angle), radius * Math.sin(angle), 0, 0) };
});
const vector = { indices: new Int32Array(0), values: new Float32Array(0) };
const texts = {
  views: points.map(({ along }) => ({ centred: along, along })),
  vectors: points.map(() => vector),
  labels: Int32Array.from(points, ({ label }) => label),
  classes: 2,
};
const schedule = { epochs: 40, batch: 24, rate: 0.005 };

describe('learnNetworks', () => {
  let network: Network;

  beforeAll(async () => {
    network = await learnNetworks(texts, 2, schedule);
  });

  it('separates what no straight line does', () => {
    const right = texts.views.filter((view, row) => {
      const [inner, outer] = networkScores(network, toInput(network.input, view, sketchOf(vector)));
      return inner! > outer! === (texts.labels[row] === 0);
    });
    expect(right.length).toBeGreaterThan(0.95 * points.length);
  });

  it('makes the same of the same texts', async () => {
    expect(await learnNetworks(texts, 2, schedule)).toEqual(network);
  });
});

describe('dropout', () => {
  it('drops its share and keeps the sum as it was on average', () => {
    const factors = dropout(40_000, 0.2, seededRandom(1));
    expect(factors.filter((factor) => factor === 0).length / factors.length).toBeCloseTo(0.2, 1);
    expect(factors.reduce((sum, factor) => sum + factor, 0) / factors.length).toBeCloseTo(1, 1);
  });
});
