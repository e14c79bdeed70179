import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { loadPack } from '../../src/pack/load-pack.js';
import { sentencesNotInSource } from '../../src/pack/stands-in-source.js';

/** A fixed clock: the suite must not turn red by itself when a review falls due. */
const pack = await loadPack('.', new Date('2026-12-01'));

const twelve = [
  'cause-overview',
  'cause-mastocytosis',
  'cause-mcas',
  'kit-mutation',
  'mastocytosis-vs-mcas',
  'triggers',
  'cause-vs-trigger',
  'genetics-mcas',
  'current-research',
  'personalized-medicine',
  'patient-experiences',
  'about-sources',
];

describe('the twelve answers', () => {
  it('are there, signed, and due three years after the source was updated', () => {
    expect([...pack.snippets.keys()].sort()).toEqual([...twelve].sort());
    for (const { status } of pack.snippets.values()) {
      expect(status).toMatchObject({ state: 'signed', signOff: { on: '2026-04-06', due: '2029-04-06' } });
    }
  });

  it.each(twelve)('%s consists of sentences of its source, word for word', async (id) => {
    const snippet = pack.snippets.get(id)!;
    const source = await readFile('content/sources/mastocytosis-mcas-causes.txt', 'utf8');
    expect(snippet.sourceTexts).toEqual([source]);
    expect(sentencesNotInSource(snippet)).toEqual([]);
  });

  it('find a changed comma', () => {
    const snippet = pack.snippets.get('cause-mcas')!;
    expect(sentencesNotInSource({ ...snippet, text: snippet.text.replace('gene, while', 'gene while') })).toHaveLength(
      1,
    );
  });

  it('carry the source’s own disclaimer, word for word', async () => {
    const source = await readFile('content/sources/mastocytosis-mcas-causes.txt', 'utf8');
    expect(source).toContain(pack.disclaimer.text);
    expect(pack.disclaimer.text).toMatch(/^Medical Disclaimer: /);
    expect(pack.disclaimer.status.state).toBe('signed');
  });

  it('are not served any more on the day after the review was due', async () => {
    const later = await loadPack('.', new Date('2029-04-07'));
    for (const { status } of later.snippets.values()) expect(status.state).toBe('overdue');
  });
});

describe('the intents', () => {
  const intents = [...pack.intents.values()];

  it.each(intents.filter(({ kind }) => kind === 'answer').map(({ id }) => id))(
    '%s has 40 or more utterances and held-out tests',
    (id) => {
      const { utterances, tests } = pack.intents.get(id)!;
      expect(utterances.length).toBeGreaterThanOrEqual(40);
      expect(tests.length).toBeGreaterThanOrEqual(10);
    },
  );

  it('cover the five kinds of small talk and the topics without an answer', () => {
    const ids = (kind: string) => intents.filter((intent) => intent.kind === kind).map(({ id }) => id);
    expect(ids('small-talk').sort()).toEqual(['bot-identity', 'capabilities', 'goodbye', 'greeting', 'thanks']);
    expect(ids('topic').length).toBeGreaterThanOrEqual(33);
    for (const { topic, kind } of intents) if (kind === 'topic') expect(topic).toBeTruthy();
  });

  it('keep their tests out of what they are trained from', () => {
    const trained = new Set(intents.flatMap(({ utterances }) => utterances.map(key)));
    expect(intents.flatMap(({ tests }) => tests).filter((text) => trained.has(key(text)))).toEqual([]);
  });
});

describe('the fixed messages', () => {
  it.each(['en', 'es', 'fr', 'de', 'pt', 'it'])('emergency, crisis and other-language exist in %s', (language) => {
    for (const id of ['emergency', 'crisis', 'other-language'])
      expect(pack.messages.has(`${language}/fixed/${id}`)).toBe(true);
  });

  it('name the emergency numbers wherever a person may need them', () => {
    for (const id of [
      'emergency',
      'crisis',
      'out-of-scope',
      'out-of-scope-topic',
      'personal-advice',
      'other-language',
      'unavailable',
      'too-long',
      'rate-limited',
    ]) {
      expect(pack.messages.get(`en/fixed/${id}`)?.text).toContain('{emergency-numbers}');
    }
  });
});

const key = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() || text;
