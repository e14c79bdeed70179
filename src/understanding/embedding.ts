/** Numbers in one embedding: 512 of the sentence vector, then 512 of the summed word states that it is made from. */
export const EMBEDDING_SIZE = 1024;

/** A sentence encoder: {@link EMBEDDING_SIZE} numbers for each text, each half of unit length. */
export interface Encoder {
  encode(texts: readonly string[]): Promise<Float32Array[]>;
}
