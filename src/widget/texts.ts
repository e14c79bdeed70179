import type { Action, Suggestion } from '../domain/reply.js';
import type { TextKey } from './text-keys.js';

/** What `GET /api/interface` gives: every word that stands around the answers. */
export interface Interface {
  readonly texts: Readonly<Record<TextKey, string>>;
  readonly disclaimer: string;
  readonly starters: readonly Suggestion[];
  /** Shown when the server cannot be reached any more. */
  readonly emergency: { readonly text: string; readonly actions: readonly Action[] };
}

/** Language of the interface texts. Replies carry their own. */
export const interfaceLanguage = 'en';

export type Texts = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** Looks a text up and fills its `{placeholders}`. */
export function textsOf(words: Interface): Texts {
  return (key, values = {}) =>
    (words.texts[key] ?? '').replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/** An ISO day such as `2026-04-06` in words, in the order that the reader's region writes it. A day has no time zone. */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const region = navigator.languages.find((locale) => locale.startsWith(interfaceLanguage));
  return new Intl.DateTimeFormat(region ?? interfaceLanguage, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
