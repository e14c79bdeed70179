import { z } from 'zod';
import type { Model } from './model.js';

/** Changes whenever the same examples would give another model, or a model another file. */
export const MODEL_VERSION = 4;

const numbers = z.array(z.number()).readonly();
const logistic = z.object({ weights: numbers, bias: z.number() });
const calibration = z.object({ weights: numbers, familiarity: numbers, scope: logistic });
const headSchema = z.object({
  version: z.literal(MODEL_VERSION),
  intents: z.array(z.string()),
  grams: z.string(),
  quick: calibration,
  full: calibration,
  sureFrom: z.number().nullable(),
  lengths: z.array(z.int().min(0)),
});

const HEAD_LENGTH_BYTES = 4;
/** No n-gram contains it: normalised texts have no control characters. */
const SEPARATOR = '\n';

/** The model as bytes: the length of a JSON head, the head, then the typed arrays one after the other. */
export function toBytes({ intents, experts, quick, full, sureFrom }: Model): Buffer {
  const { vocabulary, svm, dense, ridge, prototypes } = experts;
  const arrays = [vocabulary.idf, svm.scales, dense.mean, dense.landmarks, ridge.weights, prototypes, svm.bytes];
  const head: z.input<typeof headSchema> = {
    version: MODEL_VERSION,
    intents: [...intents],
    grams: [...vocabulary.positions.keys()].join(SEPARATOR),
    quick,
    full,
    sureFrom: Number.isFinite(sureFrom) ? sureFrom : null,
    lengths: arrays.map(({ length }) => length),
  };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(HEAD_LENGTH_BYTES);
  length.writeUInt32LE(json.length);
  return Buffer.concat([
    length,
    json,
    ...arrays.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  ]);
}

/** Reads what {@link toBytes} wrote. @throws Error when the bytes are of another version, cut or damaged */
export function fromBytes(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = HEAD_LENGTH_BYTES + view.getUint32(0, true);
  const { intents, grams, quick, full, sureFrom, lengths } = headSchema.parse(
    JSON.parse(Buffer.from(bytes.subarray(HEAD_LENGTH_BYTES, at)).toString('utf8')),
  );
  const expected = at + lengths.reduce((sum, length, array) => sum + length * (array < FLOATS ? 4 : 1), 0);
  if (lengths.length !== FLOATS + 1 || bytes.length !== expected) throw new Error('the model file is damaged');
  const floats = (array: number) => {
    const end = at + lengths[array]! * 4;
    const part = new Float32Array(new Uint8Array(bytes.subarray(at, end)).buffer);
    at = end;
    return part;
  };
  const [idf, scales, mean, landmarks, weights, prototypes] = [0, 1, 2, 3, 4, 5].map(floats) as Six<
    Float32Array<ArrayBuffer>
  >;
  const positions = new Map(grams.split(SEPARATOR).map((gram, position) => [gram, position]));
  const experts = {
    vocabulary: { positions, idf },
    svm: { columns: intents.length, bytes: new Int8Array(bytes.subarray(at)), scales },
    dense: { mean, landmarks },
    ridge: { classes: intents.length, weights },
    prototypes,
  };
  return { intents, experts, quick, full, sureFrom: sureFrom ?? Number.POSITIVE_INFINITY };
}

const FLOATS = 6;
type Six<T> = [T, T, T, T, T, T];
