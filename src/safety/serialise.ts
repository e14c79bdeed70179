import type { Linear } from './linear.js';
import type { SafetyModel } from './model.js';

/** Raised when a cached model was written by another version of the screen; the cure is to train again. */
export const modelVersion = 1;

interface Stored {
  readonly version: number;
  readonly threshold: number;
  readonly vocabulary: readonly string[];
  readonly danger: StoredLine;
  readonly urgency: StoredLine;
}

interface StoredLine {
  readonly bias: number;
  readonly weights: string;
}

function store({ weights, bias }: Linear): StoredLine {
  return { bias, weights: Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength).toString('base64') };
}

function restore({ weights, bias }: StoredLine): Linear {
  const bytes = new Uint8Array(Buffer.from(weights, 'base64'));
  return { bias, weights: new Float32Array(bytes.buffer) };
}

/** A model as JSON text, some 3 MB. */
export function serialise(model: SafetyModel): string {
  const { threshold, vocabulary, danger, urgency } = model;
  const stored: Stored = {
    version: modelVersion,
    threshold,
    vocabulary,
    danger: store(danger),
    urgency: store(urgency),
  };
  return JSON.stringify(stored);
}

/** @returns undefined when the text is of another version or no model at all: train again */
export function deserialise(text: string): SafetyModel | undefined {
  try {
    const { version, threshold, vocabulary, danger, urgency } = JSON.parse(text) as Stored;
    if (version !== modelVersion) return undefined;
    return { threshold, vocabulary, danger: restore(danger), urgency: restore(urgency) };
  } catch {
    return undefined;
  }
}
