/** What a classifier said of one text. */
export interface Verdict {
  readonly intent: string;
  /** The higher, the likelier is the text in scope. */
  readonly inScope: number;
  readonly milliseconds: number;
}

/** Fractions; null where the data set has no texts out of scope. */
export interface Quality {
  readonly inScopeAccuracy: number;
  /** The chance that a text in scope is rated above one out of scope. */
  readonly auroc: number | null;
  /** The share of texts out of scope that are rejected where 95 % of those in scope are accepted. */
  readonly oosRecallAt95: number | null;
  /** The share of all texts that are right, rejected ones out of scope included, at the best threshold for that. */
  readonly bestAccuracy: number | null;
}

export function qualityOf(inside: ReadonlyArray<Verdict & { truth: string }>, outside: readonly Verdict[]): Quality {
  const right = inside.filter(({ intent, truth }) => intent === truth).length;
  const inScopeAccuracy = right / inside.length;
  if (outside.length === 0) return { inScopeAccuracy, auroc: null, oosRecallAt95: null, bestAccuracy: null };
  const ratings = inside.map(({ inScope }) => inScope).sort((a, b) => a - b);
  const threshold = ratings[Math.floor(ratings.length * 0.05)]!;
  return {
    inScopeAccuracy,
    auroc: auroc(
      ratings,
      outside.map(({ inScope }) => inScope),
    ),
    oosRecallAt95: outside.filter(({ inScope }) => inScope < threshold).length / outside.length,
    bestAccuracy: bestAccuracy(inside, outside),
  };
}

function auroc(insideRising: readonly number[], outside: readonly number[]): number {
  const below = (limit: number) => insideRising.findIndex((rating) => rating >= limit);
  const above = (limit: number) => insideRising.findIndex((rating) => rating > limit);
  const count = insideRising.length;
  const won = outside.reduce((sum, rating) => {
    const lost = below(rating) === -1 ? count : below(rating);
    const notWon = above(rating) === -1 ? count : above(rating);
    return sum + (count - notWon) + (notWon - lost) / 2;
  }, 0);
  return won / (count * outside.length);
}

/** Lowers the threshold text by text: each accepted text in scope may be a gain, each one out of scope is a loss. */
function bestAccuracy(inside: ReadonlyArray<Verdict & { truth: string }>, outside: readonly Verdict[]): number {
  const changes = [
    ...inside.map(({ inScope, intent, truth }) => ({ inScope, change: intent === truth ? 1 : 0 })),
    ...outside.map(({ inScope }) => ({ inScope, change: -1 })),
  ].sort((a, b) => b.inScope - a.inScope);
  let right = outside.length;
  let best = right;
  for (const [at, { inScope, change }] of changes.entries()) {
    right += change;
    if (changes[at + 1]?.inScope !== inScope) best = Math.max(best, right);
  }
  return best / changes.length;
}

/** The value below which the share lies: 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const rising = [...values].sort((a, b) => a - b);
  return rising[Math.min(Math.floor(rising.length * share), rising.length - 1)]!;
}
