import type { ReplyKind } from '../../../src/domain/reply.js';

/** What a person says, and what has to come back. */
export interface ScriptedTurn {
  readonly say: string;
  readonly kind: ReplyKind;
  /** Files below `content/en/` whose words must all be read, in this order. */
  readonly reads: readonly string[];
}

export interface ScriptedConversation {
  readonly name: string;
  readonly turns: readonly ScriptedTurn[];
}

const answer = (say: string, ...snippets: string[]): ScriptedTurn => ({
  say,
  kind: 'answer',
  reads: snippets.map((id) => `answers/${id}`),
});
const fixed = (kind: ReplyKind, say: string, id: string): ScriptedTurn => ({ say, kind, reads: [`fixed/${id}`] });
const smallTalk = (say: string, id: string): ScriptedTurn => ({ say, kind: 'small_talk', reads: [`small-talk/${id}`] });
const refused = (say: string, id = 'out-of-scope'): ScriptedTurn => fixed('out_of_scope', say, id);
const clarify = (say: string): ScriptedTurn => fixed('clarify', say, 'clarify');

/** The same ten conversations for every channel. */
export const conversations: readonly ScriptedConversation[] = [
  {
    name: 'a question and one that rests on it',
    turns: [answer('What causes MCAS?', 'cause-mcas'), answer('Is it genetic?', 'genetics-mcas')],
  },
  {
    name: 'two questions at once',
    turns: [answer('What is the KIT mutation? And what triggers reactions?', 'kit-mutation', 'triggers')],
  },
  {
    name: 'a bare word, and the number of what was meant',
    turns: [clarify('mastocytosis'), answer('1', 'cause-mastocytosis')],
  },
  {
    name: 'an emergency in the middle, then calm',
    turns: [
      answer('What causes mastocytosis?', 'cause-mastocytosis'),
      fixed('emergency', 'My throat is closing and I cannot breathe', 'emergency'),
      smallTalk('Thank you', 'thanks'),
      answer('What triggers reactions?', 'triggers'),
    ],
  },
  {
    name: 'a crisis, then calm',
    turns: [fixed('crisis', 'I want to kill myself', 'crisis'), answer('What causes MCAS?', 'cause-mcas')],
  },
  {
    name: 'a topic that nobody has reviewed',
    turns: [
      refused('Can mastocytosis be cured?', 'out-of-scope-topic'),
      refused('Which doctor treats MCAS?', 'out-of-scope-topic'),
    ],
  },
  {
    name: 'another disease',
    turns: [refused('What causes lupus?'), answer('And what causes mastocytosis?', 'cause-mastocytosis')],
  },
  {
    name: 'advice about oneself',
    turns: [
      refused('Should I stop taking my antihistamine?', 'personal-advice'),
      answer('What is the difference between mastocytosis and MCAS?', 'mastocytosis-vs-mcas'),
    ],
  },
  {
    name: 'small talk around a question about the sources',
    turns: [
      smallTalk('Hello', 'greeting'),
      answer('Where does your information come from?', 'about-sources'),
      smallTalk('Thanks a lot', 'thanks'),
    ],
  },
  {
    name: 'tell me more',
    turns: [
      answer('What causes systemic mastocytosis?', 'cause-mastocytosis'),
      { say: 'Tell me more', kind: 'answer', reads: ['fixed/no-more', 'answers/cause-mastocytosis'] },
    ],
  },
];
