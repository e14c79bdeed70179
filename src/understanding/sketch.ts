import type { SparseVector } from './sparse.js';

/** Numbers in a sketch; a multiple of the bits in a word. */
export const SKETCH_SIZE = 256;

const BITS = 32;
const WORDS = SKETCH_SIZE / BITS;

/**
 * A sparse vector's product with a fixed matrix of random signs: {@link SKETCH_SIZE} numbers that keep the distances of
 * vectors nearly as they were (Achlioptas 2003, "Database-friendly random projections"). The signs are not stored: they
 * are the bits of a hash of the position.
 */
export function sketchOf({ indices, values }: SparseVector): Float32Array {
  const sketch = new Float32Array(SKETCH_SIZE);
  for (let at = 0; at < indices.length; at++) {
    const value = values[at]!;
    for (let word = 0; word < WORDS; word++) {
      let signs = hash(indices[at]! * WORDS + word);
      for (let place = word * BITS; place < (word + 1) * BITS; place++) {
        sketch[place]! += value - 2 * value * (signs & 1);
        signs >>>= 1;
      }
    }
  }
  return sketch;
}

/** The 32-bit finaliser of MurmurHash3, public domain, Austin Appleby. */
function hash(number: number): number {
  let mixed = Math.imul(number ^ 0x5bd1e995, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
