import type { ReplyKind } from '../domain/reply.js';

interface Place {
  readonly file: string;
  readonly line: number;
}

/** One message that stands alone. */
export interface SingleCase extends Place {
  readonly family: 'in-scope' | 'out-of-scope' | 'other-disease' | 'emergency' | 'crisis' | 'calm';
  readonly text: string;
  /** In scope: the intent that is meant. */
  readonly topic?: string | undefined;
  readonly kind?: string | undefined;
  readonly style?: string | undefined;
}

export interface Expectation {
  readonly kind: ReplyKind;
  readonly topic?: string | null | undefined;
  readonly topics?: readonly string[] | undefined;
  /** Other outcomes that are as good. */
  readonly accept?: readonly Expectation[] | undefined;
}

/** Several turns of one conversation. */
export interface DialogueCase extends Place {
  readonly family: 'dialogue';
  readonly name: string;
  readonly turns: readonly { readonly user: string; readonly expect: Expectation }[];
}

export type Case = SingleCase | DialogueCase;

/** How many messages a case sends. */
export function messagesOf(one: Case): number {
  return one.family === 'dialogue' ? one.turns.length : 1;
}
