import { describe, expect, it } from '@jest/globals';
import { decide } from '../../src/dialog/decide.js';
import { createFamiliarity, type Familiarity } from '../../src/dialog/familiarity.js';
import { createContextReader } from '../../src/dialog/in-context.js';
import { narrow } from '../../src/dialog/narrow.js';
import { outcomeOf } from '../../src/dialog/outcome.js';
import { questionsIn } from '../../src/dialog/questions.js';
import { createSpelling } from '../../src/dialog/spelling.js';
import { createSubjectFinder } from '../../src/dialog/subjects.js';
import { createUnderstanding } from '../../src/dialog/understand.js';
import { type Context, emptyContext } from '../../src/domain/conversation.js';
import { loadPack } from '../../src/pack/load-pack.js';
import { loadWordNet } from '../../src/understanding/word-net.js';

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

  it.each([
    ['and painkillers?', 'Can painkillers trigger a reaction?'],
    ['what about the cold', 'Can the cold trigger a reaction?'],
    ["what about $' $&", "Can $' $& trigger a reaction?"],
  ])('"%s" after the triggers is read as %s', (text, reading) => {
    expect(read(text, { ...afterMcas, answered: ['triggers'] })).toMatchObject({ readings: [reading] });
  });

  it('goes on with the last of two answers', () => {
    expect(read('does that include wine?', { ...afterMcas, answered: ['kit-mutation', 'triggers'] })).toMatchObject({
      readings: ['What triggers reactions? does that include wine?'],
    });
  });

  it.each([
    ['and the triggers?', 'triggers'],
    ['ok, sources please', 'about-sources'],
    ['KIT D816V', 'kit-mutation'],
  ])('"%s" is the name of an intent', (text, intent) => {
    expect(read(text)).toEqual({ kind: 'chosen', intent });
  });

  it.each(['oh sorry, I meant mastocytosis', 'no, actually mastocytosis', 'oops, my mistake: mastocytosis'])(
    '"%s" corrects the last question',
    (text) => {
      expect(read(text)).toMatchObject({ readings: ['What causes mastocytosis?'] });
    },
  );

  it('leaves a whole question that begins with "and" as it is', () => {
    expect(read('And what usually sets off flares in the two diseases?')).toMatchObject({ refersBack: false });
  });

  it('does not put a short question of its own into the last one', () => {
    expect(read('masto vs mcas')).toMatchObject({ readings: [], refersBack: false });
    expect(read('see you soon')).toMatchObject({ readings: [expect.not.stringContaining('What causes')] });
  });

  it('takes a bare name for a subject, not for a question', () => {
    expect(read('MCAS?')).toEqual({ kind: 'subject', subject: 'mcas' });
  });

  it('offers nothing for a number when nothing was offered', () => {
    expect(read('7')).toMatchObject({ kind: 'question' });
  });
});

describe('what a question names', () => {
  const wordNet = loadWordNet();
  const utterances = [...pack.intents.values()].flatMap((intent) => intent.utterances);
  const familiarityOf = createFamiliarity(pack, wordNet, createSpelling(utterances, wordNet.knows));
  it.each([
    ['What causes MCAS?', 'own'],
    ['I was wondering: is diclofenac a trigger in mast cell disease?', 'own'],
    ['What triggers reactions?', 'familiar'],
    ['What causes lupus?', 'foreign'],
    ['Is there a genetic predisposition for POTS?', 'foreign'],
    ['What is current research on ALS looking at?', 'foreign'],
    ['Why do some people with hay fever suffer so badly?', 'foreign'],
    ['difference between mastocytosis and lupus', 'unfamiliar'],
  ])('%s: %s', (text, familiarity) => {
    expect(familiarityOf(text)).toBe(familiarity);
  });

  it('is what a pronoun after it stands for, whatever was spoken of before', async () => {
    const understand = createUnderstanding({
      pack,
      familiarityOf,
      isEnglish: wordNet.knows,
      classifier: { classify: async () => ({ candidates: [{ intent: 'kit-mutation', confidence: 0.9 }], inScope: 1 }) },
    });
    const afterKit: Context = { subject: 'kit', named: ['kit'], answered: ['kit-mutation'], offered: [] };
    const whole = { text: 'And JAK2, what does it do?', familiarity: 'foreign' };
    expect(await understand(whole.text, afterKit)).toMatchObject({ whole });
    expect(await understand('And what does it do?', afterKit)).toMatchObject({ whole: { familiarity: 'own' } });
  });
});

describe('a message of several sentences', () => {
  const judge = { intents: pack.intents, answerable: (id: string) => pack.intents.get(id)?.kind === 'answer' };
  const question = (intent: string, confidence: number) => ({
    text: '',
    familiarity: 'own' as const,
    classification: { candidates: [{ intent, confidence }], inScope: 1 },
  });

  it('passes over a last sentence that alone would be about the bot', () => {
    const whole = question('cause-mcas', 0.95);
    const understood = { kind: 'questions' as const, whole, parts: [question('capabilities', 0.9)] };
    expect(outcomeOf(understood, judge)).toEqual({ kind: 'answer', intents: ['cause-mcas'], confidence: 0.95 });
  });

  it('is small talk where the whole of it asks nothing that can be answered', () => {
    const whole = question('capabilities', 0.6);
    const understood = { kind: 'questions' as const, whole, parts: [question('capabilities', 0.9)] };
    expect(outcomeOf(understood, judge)).toMatchObject({ kind: 'small_talk', intent: 'capabilities' });
  });
});

describe('an intent about several subjects', () => {
  const general = { candidates: [{ intent: 'cause-overview', confidence: 0.6 }], inScope: 1 };

  it('gives way to the one about the only subject that is named', () => {
    expect(narrow(general, ['mast-cells', 'mcas'], pack.intents).candidates).toEqual([
      { intent: 'cause-mcas', confidence: 0.6 },
    ]);
  });

  it('takes over from its narrower ones when both subjects are named', () => {
    const torn = { candidates: [...general.candidates, { intent: 'cause-mcas', confidence: 0.3 }], inScope: 1 };
    expect(narrow(torn, ['mastocytosis', 'mcas'], pack.intents).candidates).toEqual([
      { intent: 'cause-overview', confidence: expect.closeTo(0.9) },
    ]);
  });

  it.each([[['mastocytosis', 'mcas']], [['mast-cells']], [[]]])('stays when %j are named', (named) => {
    expect(narrow(general, named, pack.intents)).toEqual(general);
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
