import { type Language, languages } from '../../domain/message.js';
import type { Incoming } from '../channel.js';
import type { TeamsActivity, VerifiedActivity } from './activity.js';

/** Characters that are passed on. What is longer is only screened and answered "too long" anyway. */
const MAX_TEXT = 16_000;

/**
 * What a person says with an activity. An edited message counts as a new one; a deleted or restored one says nothing.
 * @returns nothing for bots, ourselves, events, and messages without words
 */
export function parse(verified: VerifiedActivity): Incoming | undefined {
  const { activity } = verified;
  if (!isMessage(activity) || !isFromPerson(activity)) return undefined;
  const text = wordsOf(activity);
  if (text === '') return undefined;
  const language = languageOf(activity.locale);
  return { text, conversation: conversationOf(verified), ...(language && { language }) };
}

function isMessage({ type, channelData }: TeamsActivity): boolean {
  return (
    type === 'message' || (type === 'messageUpdate' && (channelData?.eventType ?? 'editMessage') === 'editMessage')
  );
}

/** Ids of bots begin with `28:` in Teams; elsewhere their role says what they are. */
export function isFromPerson({ from, recipient }: Pick<TeamsActivity, 'from' | 'recipient'>): boolean {
  return from.id !== recipient.id && (from.role ?? 'user') === 'user' && !from.id.startsWith('28:');
}

/**
 * The conversation that a person has. In a group or a channel each person has their own within the thread, so that
 * one person's "it" is never another's, and so has each calling app.
 */
export function conversationOf({ activity: { conversation, from }, caller = '' }: VerifiedActivity): string {
  const person = conversation.conversationType === 'personal' ? '' : from.id;
  return JSON.stringify([caller, conversation.id, person]);
}

/** The text without mentions (names are nobody's business and no part of the question) and without Teams' entities. */
function wordsOf({ text = '', entities = [] }: TeamsActivity): string {
  const mentions = entities.flatMap((entity) => (entity.type === 'mention' && entity.text ? [entity.text] : []));
  return mentions
    .reduce((words, mention) => words.replaceAll(mention, ' '), text.slice(0, MAX_TEXT))
    .replaceAll(/<\/?at(?: [^<>]{0,200})?>/giu, ' ')
    .replaceAll(/&(nbsp|lt|gt|quot|#39|amp);/gu, (_, name: keyof typeof characters) => characters[name])
    .trim();
}

const characters = { nbsp: ' ', lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' } as const;

function languageOf(locale: string | undefined): Language | undefined {
  const spoken = locale?.slice(0, 2).toLowerCase();
  return languages.find((language) => language === spoken);
}
