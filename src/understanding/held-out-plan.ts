import { seededRandom, shuffle } from './random.js';

/** One way of setting texts aside: experts train on `train`; `inside` and `outside` are new to them. */
export interface Fold {
  readonly train: number[];
  /** Texts of classes that are in `train`. */
  readonly inside: number[];
  /** Texts of classes of which no text is in `train`. */
  readonly outside: number[];
}

/**
 * Plans cross-validation that shows both what experts make of new texts and what they make of new topics:
 * each fold leaves out every `parts`-th class, and every `parts`-th text of the other classes.
 * @param folds at most `parts`
 */
export function planFolds(labels: Int32Array, classes: number, folds: number, parts: number): Fold[] {
  const random = seededRandom(7);
  const classOrder = Int32Array.from({ length: classes }, (_, at) => at);
  shuffle(classOrder, random);
  const classPart = new Int32Array(classes);
  for (const [rank, label] of classOrder.entries()) classPart[label] = classes < parts ? -1 : rank % parts;
  const textPart = new Int32Array(labels.length);
  const seen = new Int32Array(classes);
  const order = Int32Array.from(labels.keys());
  shuffle(order, random);
  for (const row of order) {
    const label = labels[row]!;
    textPart[row] = (seen[label]! + label) % parts;
    seen[label]! += 1;
  }
  return Array.from({ length: folds }, (_, fold) => {
    const plan: Fold = { train: [], inside: [], outside: [] };
    for (const [row, label] of labels.entries()) {
      if (classPart[label] === fold) plan.outside.push(row);
      else if (textPart[row] === fold) plan.inside.push(row);
      else plan.train.push(row);
    }
    return plan;
  });
}
