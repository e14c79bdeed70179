import type { Context } from '../domain/conversation.js';
import type { Reply } from '../domain/reply.js';
import type { Pack } from '../pack/load-pack.js';
import { createSubjectFinder } from './subjects.js';

/** More subjects than this are not remembered. */
const MAX_NAMED = 4;

/** What the next message may refer to, after this message and its reply. */
export function nextContext(pack: Pack, context: Context, turn: { text: string; reply: Reply }): Context {
  const { kind, intents } = turn.reply;
  if (kind === 'emergency' || kind === 'crisis') return { ...context, offered: [] };
  if (kind === 'clarify') return { ...context, ...talkedAbout(pack, context, turn), offered: intents };
  const understood = intents.filter((id) => ['answer', 'topic'].includes(pack.intents.get(id)?.kind ?? ''));
  if (understood.length === 0) return { ...context, offered: [] };
  return { ...talkedAbout(pack, context, turn), answered: understood, offered: [] };
}

function talkedAbout(pack: Pack, context: Context, { text, reply }: { text: string; reply: Reply }) {
  const mentioned = createSubjectFinder(pack.subjects)(text);
  const about = reply.intents.flatMap((id) => pack.intents.get(id)?.about ?? []);
  const known = about.filter((id) => pack.subjects.some((subject) => subject.id === id));
  const stays = known.includes(context.subject) ? [context.subject] : [];
  const subject = mentioned[0] ?? stays[0] ?? known[0] ?? context.subject;
  const together =
    mentioned.length > 1 ? mentioned : known.length > 1 && stays.length === 0 && mentioned.length === 0 ? known : [];
  const named = together.length > 0 ? together : context.named;
  return {
    subject,
    named: [...new Set([...named, subject])].filter(Boolean).slice(-MAX_NAMED),
    answered: context.answered,
  };
}
