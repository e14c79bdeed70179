import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { env, matMul, ready, setBackend, tensor2d } from '@tensorflow/tfjs-core';

const require = createRequire(import.meta.url);

/**
 * Starts TensorFlow.js on WebAssembly, in this thread only. Its glue code installs process-wide handlers for uncaught
 * errors that would change how this process ends: they are taken off again.
 * @throws when WebAssembly does not start
 */
export function startTensors(): Promise<void> {
  started ??= start();
  return started;
}

let started: Promise<void> | undefined;

async function start(): Promise<void> {
  const events = ['uncaughtException', 'unhandledRejection'] as const;
  const before = events.map((event) => process.listeners(event as 'uncaughtException'));
  env().set('IS_NODE', true);
  setWasmPaths(`${dirname(require.resolve('@tensorflow/tfjs-backend-wasm/package.json'))}/dist/`);
  await setBackend('wasm');
  await ready();
  for (const [at, event] of events.entries()) {
    for (const listener of process.listeners(event as 'uncaughtException')) {
      if (!before[at]!.includes(listener)) process.off(event, listener);
    }
  }
}

/**
 * The product of two matrices of single-precision numbers, row after row, on vector instructions.
 * @param shape rows of the first, columns of the first (rows of the second), columns of the second
 */
export async function multiply(
  first: Float32Array,
  second: Float32Array,
  [rows, inner, columns]: readonly [number, number, number],
): Promise<Float32Array> {
  await startTensors();
  const a = tensor2d(first, [rows, inner]);
  const b = tensor2d(second, [inner, columns]);
  const product = matMul(a, b);
  const values = (await product.data()) as Float32Array;
  for (const tensor of [a, b, product]) tensor.dispose();
  return values;
}
