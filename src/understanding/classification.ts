/** One intent with the calibrated probability, 0 to 1, that it is what was asked. */
export interface Candidate {
  readonly intent: string;
  readonly confidence: number;
}

/** What the classifier makes of a text. Confidences are never rewritten afterwards. */
export interface Classification {
  /** The likeliest intents, best first; at most five. */
  readonly candidates: readonly Candidate[];
  /** Calibrated probability, 0 to 1, that the text asks for any intent it was trained on. */
  readonly inScope: number;
}

/** Understands single questions. */
export interface Classifier {
  /** Rejects when the classifier is broken; the caller answers with the fixed text. */
  classify(text: string): Promise<Classification>;
  /** The sentence embedding of a text, of unit length. Rejects when the encoder is broken. */
  embed(text: string): Promise<Float32Array>;
  close(): Promise<void>;
}
