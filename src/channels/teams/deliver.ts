import { setTimeout as after } from 'node:timers/promises';

/** Statuses with which the platform asks to be asked again. */
const BUSY = new Set([412, 429, 502, 503, 504]);

/** Pauses before the second and the third try (milliseconds). Together they stay far below Teams' patience of 15 s. */
const PAUSES = [300, 1200];

/** Sends something, and again while the platform is too busy. @throws the last failure */
export async function deliver<T>(send: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await send();
    } catch (error) {
      if (!BUSY.has(statusOf(error) ?? 0)) throw error;
      await after(pause);
    }
  }
  return send();
}

/**
 * What of a failure may be logged. The SDK's errors carry whole activities and addresses with ids of people, so
 * neither the message nor the fields go in; Microsoft's codes for wrong credentials do.
 */
export function describeFailure(error: unknown) {
  if (!(error instanceof Error)) return { failure: typeof error };
  const status = statusOf(error);
  const code = /AADSTS\d+/u.exec(error.message)?.[0] ?? ('code' in error ? String(error.code) : undefined);
  return { failure: error.name, ...(status && { status }), ...(code && { code }) };
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}
