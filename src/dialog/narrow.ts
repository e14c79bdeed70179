import type { Intent } from '../pack/intents.js';
import type { Candidate, Classification } from '../understanding/classification.js';

/**
 * "What makes mast cells misbehave in MCAS?" sounds like a question about both diseases, but names one: what the
 * general intent was believed goes to its narrower intent about that subject.
 * @param named the subjects that the question names
 */
export function narrow(
  { candidates, inScope }: Classification,
  named: readonly string[],
  intents: ReadonlyMap<string, Intent>,
): Classification {
  const meant = (id: string): string => {
    const narrower = (intents.get(id)?.narrower ?? []).filter((other) =>
      named.includes(intents.get(other)?.about[0] ?? ''),
    );
    return narrower.length === 1 ? narrower[0]! : id;
  };
  const believed = new Map<string, number>();
  for (const { intent, confidence } of candidates) {
    const id = meant(intent);
    believed.set(id, (believed.get(id) ?? 0) + confidence);
  }
  const moved: Candidate[] = [...believed].map(([intent, confidence]) => ({ intent, confidence }));
  return { candidates: moved.sort((a, b) => b.confidence - a.confidence), inScope };
}
