/** The evaluation cannot go on; the message names the culprit and the cure. */
export class EvaluationError extends Error {
  override readonly name = 'EvaluationError';
}
