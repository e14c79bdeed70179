import { z } from 'zod';
import type { Model } from './model.js';
import type { PackedRows } from './packed-rows.js';

/** Changes whenever the same examples would give another model, or a model another file. */
export const MODEL_VERSION = 5;

/** Arrays of four bytes a number that stand for themselves; after them, the scales of the matrices of one byte a number. */
const PLAIN = 5;
const PACKED = 6;

const numbers = z.array(z.number()).readonly();
const logistic = z.object({ weights: numbers, bias: z.number() });
const calibration = z.object({ weights: numbers, familiarity: numbers, scope: logistic });
const lengths = z.array(z.int().min(0));
const headSchema = z.object({
  version: z.literal(MODEL_VERSION),
  intents: z.array(z.string()),
  grams: z.string(),
  quick: calibration,
  full: calibration,
  sureFrom: z.number().nullable(),
  sketchFactor: z.number(),
  /** Of the arrays with four bytes a number, then of those with one. */
  floats: lengths.length(PLAIN + PACKED),
  bytes: lengths.length(PACKED),
});

const HEAD_LENGTH_BYTES = 4;
/** No n-gram contains it: normalised texts have no control characters. */
const SEPARATOR = '\n';

/** The model as bytes: the length of a JSON head, the head, then the typed arrays one after the other. */
export function toBytes({ intents, experts, quick, full, sureFrom }: Model): Buffer {
  const { vocabulary, svm, dense, prototypes, joint, network } = experts;
  const packed = [svm, dense.axes, prototypes, joint, network.hidden, network.output];
  const floats = [
    vocabulary.idf,
    dense.mean,
    network.input.mean,
    network.hiddenBias,
    network.outputBias,
    ...packed.map(({ scales }) => scales),
  ];
  const bytes = packed.map((rows) => rows.bytes);
  const head: z.input<typeof headSchema> = {
    version: MODEL_VERSION,
    intents: [...intents],
    grams: [...vocabulary.positions.keys()].join(SEPARATOR),
    quick,
    full,
    sureFrom: Number.isFinite(sureFrom) ? sureFrom : null,
    sketchFactor: network.input.factor,
    floats: floats.map(({ length }) => length),
    bytes: bytes.map(({ length }) => length),
  };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(HEAD_LENGTH_BYTES);
  length.writeUInt32LE(json.length);
  const arrays = [...floats, ...bytes];
  return Buffer.concat([
    length,
    json,
    ...arrays.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  ]);
}

/** Reads what {@link toBytes} wrote. @throws Error when the bytes are of another version, cut or damaged */
export function fromBytes(file: Uint8Array): Model {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const start = HEAD_LENGTH_BYTES + view.getUint32(0, true);
  const head = headSchema.parse(JSON.parse(Buffer.from(file.subarray(HEAD_LENGTH_BYTES, start)).toString('utf8')));
  const { intents, grams, quick, full, sureFrom } = head;
  const { floats, bytes } = arraysOf(file.subarray(start), head);
  const [idf, mean, sketchMean, hiddenBias, outputBias] = floats as Five<Float32Array>;
  const packed = bytes.map((rows, at) => packedOf(rows, floats[PLAIN + at]!)) as Six<PackedRows>;
  const [svm, axes, prototypes, joint, hidden, output] = packed;
  const positions = new Map(grams.split(SEPARATOR).map((gram, position) => [gram, position]));
  const input = { mean: sketchMean, factor: head.sketchFactor };
  const experts = {
    vocabulary: { positions, idf },
    svm,
    dense: { mean, axes },
    prototypes,
    joint,
    network: { input, hidden, hiddenBias, output, outputBias },
  };
  return { intents, experts, quick, full, sureFrom: sureFrom ?? Number.POSITIVE_INFINITY };
}

/** Copies the arrays out: those of four bytes a number could not start where they stand in the file. */
function arraysOf(
  body: Uint8Array,
  lengths: { floats: readonly number[]; bytes: readonly number[] },
): { floats: Float32Array[]; bytes: Int8Array[] } {
  const sizes = [...lengths.floats.map((length) => length * 4), ...lengths.bytes];
  if (body.length !== sizes.reduce((sum, size) => sum + size, 0)) throw new Error('the model file is damaged');
  let at = 0;
  const buffers = sizes.map((size) => {
    at += size;
    return new Uint8Array(body.subarray(at - size, at)).buffer;
  });
  return {
    floats: buffers.slice(0, lengths.floats.length).map((buffer) => new Float32Array(buffer)),
    bytes: buffers.slice(lengths.floats.length).map((buffer) => new Int8Array(buffer)),
  };
}

function packedOf(bytes: Int8Array, scales: Float32Array): PackedRows {
  return { columns: bytes.length / scales.length, bytes, scales };
}

type Five<T> = [T, T, T, T, T];
type Six<T> = [T, T, T, T, T, T];
