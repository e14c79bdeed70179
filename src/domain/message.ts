/** Languages whose emergencies are screened. Answers exist in the languages of the pack. */
export const languages = ['en', 'es', 'fr', 'de', 'pt', 'it'] as const;
export type Language = (typeof languages)[number];

/** What a person typed, on its way in. */
export interface Message {
  readonly text: string;
  /** Key of the conversation in the store: a keyed hash, never an identifier of the person. */
  readonly conversation: string;
  /** Which way in: a label for metrics and hand-over, never branched on. */
  readonly channel: string;
  /** What the channel says of the person's language; the message itself decides where it is clear. */
  readonly language?: Language;
}
