import { ofFamily, type Result } from './result.js';
import type { Guess } from './statistics.js';

/** Which results are read as in scope and which as out of scope: an evaluation, or a cross-validation. */
export interface Scope {
  readonly inScope: readonly Result[];
  readonly outOfScope: readonly Result[];
}

export function evaluated(results: readonly Result[]): Scope {
  return { inScope: ofFamily(results, 'in-scope'), outOfScope: ofFamily(results, 'out-of-scope', 'other-disease') };
}

export function crossValidated(results: readonly Result[]): Scope {
  return { inScope: ofFamily(results, 'held-out'), outOfScope: ofFamily(results, 'held-out-refused') };
}

/** Everything that was answered, with whether the answer was right; an answer to what is out of scope is wrong. */
export function answers({ inScope, outOfScope }: Scope): Guess[] {
  const served = inScope.filter(({ got }) => got.kind === 'answer' || got.kind === 'small_talk');
  const falselyServed = outOfScope.filter(({ got }) => got.kind === 'answer');
  return [...served, ...falselyServed].map(toGuess);
}

function toGuess({ got, outcome }: Result): Guess {
  return { confidence: got.confidence, right: outcome === 'right' };
}

export interface TradeOffPoint {
  readonly threshold: number;
  /** Shares of the lines in scope that are answered at all, and wrongly. */
  readonly answered: number;
  readonly wrong: number;
  /** Share of the lines out of scope that are answered; undefined without such lines. */
  readonly falseAnswers: number | undefined;
}

/**
 * What a bare threshold on confidence would do, in hundredths from 0 to 1. A reply that asked back counts as an answer
 * with its first offer, because that is what a lower threshold would have made of it; a refusal stays one.
 */
export function tradeOff({ inScope, outOfScope }: Scope): TradeOffPoint[] {
  const answerable = ({ got }: Result) => got.kind === 'answer' || got.kind === 'clarify';
  const offered = inScope.filter((result) => answerable(result) || result.got.kind === 'small_talk');
  const falselyOffered = outOfScope.filter(answerable);
  return Array.from({ length: 101 }, (_, index) => {
    const threshold = index / 100;
    const above = offered.filter(({ got }) => got.confidence >= threshold);
    const falsely = falselyOffered.filter(({ got }) => got.confidence >= threshold);
    return {
      threshold,
      answered: above.length / inScope.length,
      wrong: above.filter((result) => !offersTheTopic(result)).length / inScope.length,
      falseAnswers: outOfScope.length > 0 ? falsely.length / outOfScope.length : undefined,
    };
  });
}

function offersTheTopic({ outcome, expected, got }: Result): boolean {
  return outcome === 'right' || (got.kind === 'clarify' && got.intents[0] === expected);
}
