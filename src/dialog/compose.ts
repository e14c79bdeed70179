import { randomUUID } from 'node:crypto';
import type { Language } from '../domain/message.js';
import type { Action, Reply, Source, Suggestion } from '../domain/reply.js';
import type { FixedMessage, Snippet } from '../pack/content.js';
import { PACK_LANGUAGE, type Pack } from '../pack/load-pack.js';
import type { Contact, Region } from '../pack/regions.js';
import { fill, regionValues } from './fill.js';

/** Makes replies; every sentence in them stands in the pack. */
export interface Composer {
  answer(
    snippets: readonly Snippet[],
    parts: { intents: readonly string[]; confidence: number; also?: string | undefined },
  ): Reply;
  /** The last answer again, because the reviewed text has no more to say. */
  noMore(snippets: readonly Snippet[], parts: { intents: readonly string[]; confidence: number }): Reply;
  clarify(intents: readonly string[], confidence: number): Reply;
  smallTalk(intent: string, confidence: number): Reply;
  /** The fixed message for a request that is not answered; it names the intent's topic where there is one. */
  outOfScope(intent: string | undefined, confidence: number): Reply;
  otherLanguage(language: Language): Reply;
  /** One of the fixed messages that carry the emergency advice: `unavailable`, `too-long` or `rate-limited`. */
  refusal(id: 'unavailable' | 'too-long' | 'rate-limited'): Reply;
  urgent(verdict: 'emergency' | 'crisis', language: Language): Reply;
  /** Questions to begin with. */
  starters(): Suggestion[];
}

/** How many suggestions are shown at most: more would not be read on a phone. */
const MAX_SUGGESTIONS = 4;

export interface ComposerOptions {
  readonly pack: Pack;
  readonly region: Region;
  /** Whether an intent can be answered now: only such intents are suggested. */
  readonly answerable: (intent: string) => boolean;
}

export function createComposer(options: ComposerOptions): Composer {
  const { pack, region } = options;
  const { message, fixed, suggestions } = createTexts(options);
  const followUps = (intents: readonly string[]) =>
    intents.flatMap((id) => pack.intents.get(id)?.followUps ?? []).filter((id) => !intents.includes(id));

  const answer: Composer['answer'] = (snippets, { intents, confidence, also }) =>
    reply({
      kind: 'answer',
      intents,
      confidence,
      text: [...snippets.map(({ text }) => text), ...(also ? [also] : [])].join('\n\n'),
      disclaimer: pack.disclaimer.text,
      sources: distinctSources(snippets),
      suggestions: suggestions(followUps(intents)),
      ...([...snippets, pack.disclaimer].some(({ status }) => status.state !== 'signed') && { draft: true }),
    });

  return {
    answer,
    noMore: (snippets, parts) => {
      const again = answer(snippets, parts);
      return { ...again, text: `${fixed('fixed/no-more').text}\n\n${again.text}` };
    },
    clarify: (intents, confidence) =>
      fixed('fixed/clarify', {
        kind: 'clarify',
        intents,
        confidence,
        suggestions: suggestions(intents),
        disclaimer: pack.disclaimer.text,
      }),
    smallTalk: (intent, confidence) => {
      const { replyId, followUps } = pack.intents.get(intent)!;
      const starters = followUps.length > 0 ? followUps : pack.interfaceTexts.starters;
      return fixed(`small-talk/${replyId}`, {
        kind: 'small_talk',
        intents: [intent],
        confidence,
        suggestions: suggestions(starters),
      });
    },
    outOfScope: (intent, confidence) => {
      const known = intent === undefined ? undefined : pack.intents.get(intent);
      const offered = known && known.followUps.length > 0 ? known.followUps : pack.interfaceTexts.starters;
      const rest = {
        intents: known ? [known.id] : [],
        confidence,
        suggestions: suggestions(offered),
        disclaimer: pack.disclaimer.text,
      };
      if (known?.topic) return fixed('fixed/out-of-scope-topic', rest, { topic: known.topic });
      const own = `fixed/${known?.replyId}`;
      return fixed(known && pack.messages.has(`${PACK_LANGUAGE}/${own}`) ? own : 'fixed/out-of-scope', rest);
    },
    starters: () => suggestions(pack.interfaceTexts.starters),
    otherLanguage: (language) => fixed('fixed/other-language', { language }),
    refusal: (id) => fixed(`fixed/${id}`, { actions: actionsOf(message(`fixed/emergency`), region.emergency) }),
    urgent: (verdict, language) => {
      const contacts =
        verdict === 'emergency' ? [...region.emergency, ...region.poison] : [...region.emergency, ...region.crisis];
      const text = message(`fixed/${verdict}`, language);
      return fixed(`fixed/${verdict}`, { kind: verdict, language: text.language, actions: actionsOf(text, contacts) });
    },
  };
}

/** The pack's words, as parts of replies. */
function createTexts({ pack, region, answerable }: ComposerOptions) {
  const numbers = regionValues(region);
  const message = (id: string, language: Language = PACK_LANGUAGE): FixedMessage =>
    pack.messages.get(`${language}/${id}`) ?? pack.messages.get(`${PACK_LANGUAGE}/${id}`)!;
  return {
    message,
    fixed: (id: string, rest: Partial<Reply> = {}, values: Record<string, string> = {}): Reply => {
      const { text, language } = message(id, rest.language);
      return reply({ kind: 'out_of_scope', language, text: fill(text, { ...numbers, ...values }), ...rest });
    },
    suggestions: (intents: readonly string[]): Suggestion[] =>
      [...new Set(intents)]
        .filter(answerable)
        .slice(0, MAX_SUGGESTIONS)
        .map((id) => pack.intents.get(id)!.title)
        .map((title) => ({ label: title, text: title })),
  };
}

function reply(parts: Partial<Reply> & Pick<Reply, 'kind' | 'text'>): Reply {
  return {
    id: randomUUID(),
    intents: [],
    confidence: 0,
    disclaimer: '',
    sources: [],
    suggestions: [],
    actions: [],
    language: PACK_LANGUAGE,
    ...parts,
  };
}

function actionsOf({ call, textTo, open }: FixedMessage, contacts: readonly Contact[]): Action[] {
  return contacts.flatMap(({ shown, href }) => {
    const label = href.startsWith('tel:') ? call : href.startsWith('sms:') ? textTo : open;
    return label ? [{ label: fill(label, { number: shown }), href }] : [];
  });
}

function distinctSources(snippets: readonly Snippet[]): Source[] {
  const byContent = new Map(
    snippets.flatMap(({ sources }) => sources).map((source) => [JSON.stringify(source), source]),
  );
  return [...byContent.values()];
}
