import { describe, expect, it } from '@jest/globals';
import { decide } from '../../src/dialog/decide.js';
import type { Familiarity } from '../../src/dialog/familiarity.js';
import { createContextReader } from '../../src/dialog/in-context.js';
import { questionsIn } from '../../src/dialog/questions.js';
import { createSubjectFinder } from '../../src/dialog/subjects.js';
import { type Context, emptyContext } from '../../src/domain/conversation.js';
import { loadPack } from '../../src/pack/load-pack.js';

const pack = await loadPack('.', new Date('2026-12-01'));

describe('questions in a message', () => {
  it.each([
    ['What causes MCAS?', ['What causes MCAS?']],
    ['My aunt has had it for years. Is it genetic? Thanks!', ['Is it genetic?']],
    ['What is KIT and who reviewed this?', ['What is KIT', 'who reviewed this?']],
    ['What causes mastocytosis and MCAS', ['What causes mastocytosis and MCAS']],
    ['Nobody has explained it to me.', ['Nobody has explained it to me.']],
    ['I am tired.', []],
  ])('%s', (text, asked) => {
    expect(questionsIn(text).asked).toEqual(asked);
  });
});

describe('subjects', () => {
  const subjectsIn = createSubjectFinder(pack.subjects);
  it.each([
    ['what causes mastocitosis', ['mastocytosis']],
    ['MCAS or systemic mastocytosis', ['mcas', 'mastocytosis']],
    ['mast cell activation syndrome', ['mcas']],
    ['the D816V thing', ['kit']],
    ['what causes lupus', []],
  ])('%s', (text, subjects) => {
    expect(subjectsIn(text)).toEqual(subjects);
  });
});

describe('a message in its conversation', () => {
  const inContext = createContextReader(pack);
  const afterMcas: Context = {
    subject: 'mcas',
    named: ['mastocytosis', 'mcas'],
    answered: ['cause-mcas'],
    offered: [],
  };
  const read = (text: string, context = afterMcas) => inContext(text, context);

  it.each([
    ['is it genetic?', 'is MCAS genetic?'],
    ['and mastocytosis?', 'What causes mastocytosis?'],
    ['what about the first one', 'What causes mastocytosis?'],
    ['what about the other one?', 'What causes mastocytosis?'],
  ])('%s is read as %s', (text, reading) => {
    expect(read(text)).toMatchObject({ kind: 'question', readings: expect.arrayContaining([reading]) });
  });

  it.each(['tell me more', 'Can you tell me a bit more about that?', 'more please', 'go on'])(
    '"%s" asks for more',
    (text) => {
      expect(read(text)).toEqual({ kind: 'more' });
    },
  );

  it.each([
    ['2', 'triggers'],
    ['the second one', 'triggers'],
    ['number 1 please', 'cause-mcas'],
    ['What causes MCAS?', 'cause-mcas'],
  ])('"%s" picks from what was offered', (text, intent) => {
    expect(read(text, { ...emptyContext, offered: ['cause-mcas', 'triggers'] })).toEqual({
      kind: 'chosen',
      intent,
    });
  });

  it('takes a bare name for a subject, not for a question', () => {
    expect(read('MCAS?')).toEqual({ kind: 'subject', subject: 'mcas' });
  });

  it('offers nothing for a number when nothing was offered', () => {
    expect(read('7')).toMatchObject({ kind: 'question' });
  });
});

describe('the decision', () => {
  const answerable = (id: string) => pack.intents.get(id)?.kind === 'answer';
  const decided = (candidates: Record<string, number>, familiarity: Familiarity = 'own') =>
    decide(
      {
        classification: {
          candidates: Object.entries(candidates).map(([intent, confidence]) => ({ intent, confidence })),
          inScope: 1,
        },
        familiarity,
      },
      { intents: pack.intents, answerable },
    );

  it('answers when sure', () => {
    expect(decided({ 'cause-mcas': 0.95 })).toEqual({ kind: 'answer', intent: 'cause-mcas', confidence: 0.95 });
  });

  it('asks back when torn between answers', () => {
    expect(decided({ 'cause-mcas': 0.3, 'genetics-mcas': 0.28, symptoms: 0.1 })).toMatchObject({
      kind: 'clarify',
      intents: ['cause-mcas', 'genetics-mcas'],
    });
  });

  it('refuses a topic without an answer by name', () => {
    expect(decided({ symptoms: 0.9, 'cause-mcas': 0.05 })).toEqual({
      kind: 'out_of_scope',
      intent: 'symptoms',
      confidence: 0.9,
    });
  });

  it('refuses what is foreign, however confident the classifier is', () => {
    expect(decided({ 'cause-mcas': 0.99 }, 'foreign').kind).toBe('out_of_scope');
  });

  it('believes less in a question with an unfamiliar word', () => {
    expect(decided({ 'cause-mcas': 0.6 }, 'unfamiliar').kind).not.toBe('answer');
  });

  it('refuses when there is nothing to go by', () => {
    expect(decided({})).toEqual({ kind: 'out_of_scope', confidence: 0 });
  });
});
