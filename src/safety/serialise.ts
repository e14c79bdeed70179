import { createHash } from 'node:crypto';
import type { Linear } from './linear.js';
import type { SafetyModel, Thresholds } from './model.js';
import { tables } from './rules/tables.js';

/** Changes with the rules, whose findings a model has learned from: a model of another version must be trained again. */
export const modelVersion = createHash('sha256')
  .update(JSON.stringify([3, tables]))
  .digest('hex')
  .slice(0, 12);

interface Stored {
  readonly version: string;
  readonly thresholds: Thresholds;
  readonly doubts: readonly number[];
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
  const { danger, urgency, ...rest } = model;
  const stored: Stored = { version: modelVersion, ...rest, danger: store(danger), urgency: store(urgency) };
  return JSON.stringify(stored);
}

/** @returns undefined when the text is of another version or no model at all: train again */
export function deserialise(text: string): SafetyModel | undefined {
  try {
    const { version, danger, urgency, ...rest } = JSON.parse(text) as Stored;
    if (version !== modelVersion) return undefined;
    return { ...rest, danger: restore(danger), urgency: restore(urgency) };
  } catch {
    return undefined;
  }
}
