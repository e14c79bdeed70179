import type { Intent } from '../pack/intents.js';
import type { Candidate, Classification } from '../understanding/classification.js';

/**
 * "What makes mast cells misbehave in MCAS?" sounds like a question about both diseases, but names one: what the
 * general intent was believed goes to its narrower intent about that subject. A question that names the subjects of
 * several narrower intents means the general one instead of each of them.
 * @param named the subjects that the question names
 */
export function narrow(
  { candidates, inScope }: Classification,
  named: readonly string[],
  intents: ReadonlyMap<string, Intent>,
): Classification {
  const meant = intentsMeant(named, intents);
  const believed = new Map<string, number>();
  for (const { intent, confidence } of candidates) {
    const id = meant.get(intent) ?? intent;
    believed.set(id, (believed.get(id) ?? 0) + confidence);
  }
  const moved: Candidate[] = [...believed].map(([intent, confidence]) => ({ intent, confidence }));
  return { candidates: moved.sort((a, b) => b.confidence - a.confidence), inScope };
}

/** For each intent that the named subjects make too general or too narrow, the one that fits. */
function intentsMeant(named: readonly string[], intents: ReadonlyMap<string, Intent>): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  for (const general of intents.values()) {
    const fitting = general.narrower.filter((id) => named.includes(intents.get(id)?.about[0] ?? ''));
    if (fitting.length === 1) meant.set(general.id, fitting[0]!);
    if (fitting.length > 1) for (const id of fitting) meant.set(id, general.id);
  }
  return meant;
}
