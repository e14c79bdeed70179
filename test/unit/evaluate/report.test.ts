import { describe, expect, it } from '@jest/globals';
import { percent } from '../../../src/evaluate/format.js';
import { roundAxis } from '../../../src/evaluate/report/charts/plot.js';
import { evaluationPage } from '../../../src/evaluate/report/evaluation-page.js';
import { html } from '../../../src/evaluate/report/markup.js';
import type { Result } from '../../../src/evaluate/result.js';
import { aResult } from './a-result.js';

const pageOf = (...results: Result[]) =>
  evaluationPage({
    version: 1,
    run: {
      date: '2026-05-01T10:00:00.000Z',
      command: 'npm run evaluate -- sets',
      transport: 'in process',
      seconds: 2.5,
      node: 'v20.20.2',
      machine: '2 x processor',
    },
    results,
  });

const wrong = aResult({
  text: '<script>alert("1")</script>',
  outcome: 'wrong',
  got: { kind: 'answer', intents: ['triggers'], confidence: 0.61 },
});

describe('the markup', () => {
  it('escapes every value, and leaves markup as it is', () => {
    expect(html`<p title="${'"'}">${'<&>'}${html`<b>${1}</b>`}${false}${undefined}${['a', 'b']}</p>`.source).toBe(
      '<p title="&quot;">&lt;&amp;&gt;<b>1</b>ab</p>',
    );
  });
});

describe('the report', () => {
  it('stands alone: nothing is fetched and nothing runs', () => {
    const page = pageOf(aResult(), wrong);
    expect(page).not.toMatch(/<(script|link|img|iframe)|@import|url\(|src=|href="(?!#)/);
  });

  it('escapes what people typed', () => {
    const page = pageOf(aResult(), wrong);
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  });

  it('lists each mistake with what was expected and what came', () => {
    const row = /<tr><th scope="row"><span class="text">&lt;script[\s\S]*?<\/tr>/.exec(pageOf(aResult(), wrong))?.[0];
    expect(row).toMatch(/wrong[\s\S]*cause-mcas[\s\S]*answer[\s\S]*triggers[\s\S]*0\.61[\s\S]*set\.jsonl:1/);
  });

  it('says how many targets are met, and how the run was made', () => {
    const page = pageOf(aResult(), wrong);
    expect(page).toContain('2 messages, 2026-05-01. 0 of 2 targets met.');
    expect(page).toContain('npm run evaluate -- sets');
    expect(page).toContain('2 x processor');
  });

  it('has a table behind every picture', () => {
    const page = pageOf(aResult(), wrong, aResult({ family: 'out-of-scope', outcome: 'refused' }));
    const figures = page.match(/<figure>[\s\S]*?<\/figure>/g) ?? [];
    expect(figures).toHaveLength(4);
    for (const figure of figures) {
      expect(figure).toMatch(/<svg [^>]*role="img" aria-label="[^"]+"/);
      expect(figure).toMatch(/<table>\n<caption>/);
    }
  });

  it.each<[string, ...Result[]]>([
    ['only safety lines', aResult({ family: 'calm', outcome: 'quiet' })],
    [
      'only what is out of scope',
      aResult({
        family: 'out-of-scope',
        outcome: 'refused',
        got: { kind: 'out_of_scope', intents: [], confidence: 0 },
      }),
    ],
    ['only refusals', aResult({ outcome: 'refused', got: { kind: 'out_of_scope', intents: [], confidence: 0 } })],
    ['only a cross-validation', aResult({ family: 'held-out' })],
    ['nothing'],
  ])('can be made of %s', (_, ...results) => {
    const page = pageOf(...results);
    expect(page).toContain('</html>');
    expect(page).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });
});

describe('numbers', () => {
  it('never round a failure away', () => {
    expect([0, 0.0004, 0.9596, 0.9996, 1].map(percent)).toEqual(['0.0 %', '0.04 %', '96.0 %', '99.96 %', '100.0 %']);
  });

  it('stand on axes with round steps', () => {
    const axis = (largest: number, whole: boolean) => roundAxis(largest, { label: '', format: String, whole });
    expect(axis(3, true).ticks).toEqual([0, 1, 2, 3]);
    expect(axis(187, true)).toMatchObject({ max: 200, ticks: [0, 50, 100, 150, 200] });
    expect(axis(0.047, false).max).toBeCloseTo(0.06, 10);
    expect(axis(0, true).ticks).toEqual([0, 1]);
  });
});
