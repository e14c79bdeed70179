import { z } from 'zod';
import { replyKinds } from '../domain/reply.js';
import { EvaluationError } from './evaluation-error.js';
import type { Answered, Ask } from './result.js';

const TIMEOUT_MS = 30_000;

const answeredSchema = z.object({
  conversation: z.string().optional(),
  reply: z.object({ kind: z.enum(replyKinds), intents: z.array(z.string()), confidence: z.number() }),
});

/** Asks a running server over `POST /api/chat`. The function rejects with an EvaluationError when no reply can be had. */
export function askOverHttp(url: string): Ask {
  const endpoint = `${url.replace(/\/+$/u, '')}/api/chat`;
  return async (text, conversation) => {
    const response = await post(endpoint, { text, conversation });
    const body = await response.text();
    if (response.ok) return parse(body, endpoint);
    throw new EvaluationError(refusal(response.status, endpoint, body));
  };
}

async function post(endpoint: string, body: object): Promise<Response> {
  try {
    return await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (cause) {
    const why = cause instanceof DOMException ? `no reply within ${TIMEOUT_MS / 1000} s` : 'nothing answers there';
    throw new EvaluationError(
      `${endpoint}: ${why}. Start the server (npm start) and wait until it is ready, or leave out --url to run in process.`,
      { cause },
    );
  }
}

function parse(body: string, endpoint: string): Answered {
  try {
    return answeredSchema.parse(JSON.parse(body));
  } catch (cause) {
    throw new EvaluationError(`${endpoint} answered, but not with a chat reply: is another program listening there?`, {
      cause,
    });
  }
}

function refusal(status: number, endpoint: string, body: string): string {
  const cure =
    status === 429 ? 'Start the server with RATE_LIMIT=off to evaluate it.' : `It said: ${body.slice(0, 200)}`;
  return `${endpoint} refused a message with status ${status}. ${cure}`;
}
