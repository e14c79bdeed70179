import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const ID_BYTES = 16;
const TIME_BYTES = 6;
const SEAL_BYTES = 16;
const DAY_MS = 86_400_000;

/** What an opaque conversation token stands for. */
export interface OpenedToken {
  /** Random name of the conversation, base64url. */
  readonly id: string;
  readonly issued: Date;
}

/** Makes and opens the tokens that the browser holds: random id, time of issue, keyed seal (HMAC-SHA-256, 128 bits). */
export interface Tokens {
  issue(id?: string): string;
  /** @returns nothing for a token that is forged, malformed or expired. */
  open(token: string): OpenedToken | undefined;
}

/** @param days how long a token is good after its issue */
export function createTokens(secret: string, days: number, now: () => Date): Tokens {
  const seal = (body: Buffer) =>
    createHmac('sha256', secret).update('conversation-token').update(body).digest().subarray(0, SEAL_BYTES);
  return {
    issue: (id) => {
      const time = Buffer.alloc(TIME_BYTES);
      time.writeUIntBE(now().getTime(), 0, TIME_BYTES);
      const body = Buffer.concat([id ? Buffer.from(id, 'base64url') : randomBytes(ID_BYTES), time]);
      return Buffer.concat([body, seal(body)]).toString('base64url');
    },
    open: (token) => {
      const bytes = Buffer.from(token, 'base64url');
      if (bytes.length !== ID_BYTES + TIME_BYTES + SEAL_BYTES || bytes.toString('base64url') !== token)
        return undefined;
      const body = bytes.subarray(0, ID_BYTES + TIME_BYTES);
      if (!timingSafeEqual(bytes.subarray(ID_BYTES + TIME_BYTES), seal(body))) return undefined;
      const issued = new Date(body.readUIntBE(ID_BYTES, TIME_BYTES));
      if (now().getTime() - issued.getTime() > days * DAY_MS) return undefined;
      return { id: body.subarray(0, ID_BYTES).toString('base64url'), issued };
    },
  };
}
