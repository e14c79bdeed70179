import { createHash } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import type { z } from 'zod';
import type { Desk } from '../channel.js';

/** Texts that only this installation can make and read: what the browser keeps for us, it can neither see nor change. */
export interface Seal<T> {
  close(value: T): Promise<string>;
  /** @returns nothing for a text that is forged, expired or sealed for another purpose */
  open(sealed: string): Promise<{ readonly value: T; readonly issued: number } | undefined>;
}

export interface SealOptions<T extends z.ZodType> {
  readonly purpose: string;
  readonly seconds: number;
  readonly schema: T;
}

/** Encrypts (JWE, AES-256-GCM) under a key that belongs to the installation's secret and the purpose alone. */
export function createSeal<T extends z.ZodType>(
  desk: Desk,
  { purpose, seconds, schema }: SealOptions<T>,
): Seal<z.output<T>> {
  const key = createHash('sha256').update(desk.keyOf('portal-seal', purpose)).digest();
  return {
    close: (value) => {
      const issued = desk.now().getTime();
      return new EncryptJWT({ value, issued })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: `vetted-${purpose}` })
        .setExpirationTime(Math.floor(issued / 1000) + seconds)
        .encrypt(key);
    },
    open: async (sealed) => {
      try {
        const { payload } = await jwtDecrypt(sealed, key, {
          currentDate: desk.now(),
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
          requiredClaims: ['exp'],
        });
        return { value: schema.parse(payload.value), issued: Number(payload.issued) };
      } catch {
        return undefined;
      }
    },
  };
}
