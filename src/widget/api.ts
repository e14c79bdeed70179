import type { Turn } from '../domain/conversation.js';
import type { Language } from '../domain/message.js';
import type { Reply } from '../domain/reply.js';
import type { Settings } from './settings.js';
import type { Interface } from './texts.js';

/** Longer than any reply takes; after it the person is told and can try again. */
const patience = 20_000;

export interface ChatResponse {
  readonly conversation: string;
  readonly reply: Reply;
}

export interface History {
  readonly conversation: string;
  readonly turns: readonly Pick<Turn, 'text' | 'reply' | 'feedback'>[];
}

/** A problem answered by the server. It may carry a fixed text for the person. */
export class Refusal extends Error {
  readonly status: number;
  readonly reply: Reply | undefined;

  constructor(status: number, reply: Reply | undefined) {
    super(`refused with ${status}`);
    this.status = status;
    this.reply = reply;
  }
}

/** Gives the bearer token of a signed-in person. */
export type TokenProvider = () => Promise<string>;

/** The server as the widget knows it. Every call throws `Refusal`, or what `fetch` throws when nobody answers. */
export class Api {
  readonly #settings: Settings;
  tokenProvider: TokenProvider | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  async interface(): Promise<Interface> {
    const response = await fetch(new URL('api/interface', this.#settings.server), { ...quiet, signal: timeout() });
    if (!response.ok) throw new Refusal(response.status, undefined);
    return response.json();
  }

  async chat(text: string, conversation?: string, language?: Language): Promise<ChatResponse> {
    const response = await this.#call('POST', 'chat', { text, conversation, language });
    const body = await response.json();
    if (typeof body?.reply?.text !== 'string') throw new Error('this is not a reply');
    return body;
  }

  async history(conversation: string): Promise<History> {
    return (await this.#call('GET', `conversations/${encodeURIComponent(conversation)}`)).json();
  }

  async forget(conversation: string): Promise<void> {
    await this.#call('DELETE', `conversations/${encodeURIComponent(conversation)}`);
  }

  async feedback(conversation: string, reply: string, helpful: boolean): Promise<void> {
    await this.#call('POST', 'feedback', { conversation, reply, helpful });
  }

  async #call(method: string, path: string, body?: object): Promise<Response> {
    const headers = new Headers();
    if (body) headers.set('content-type', 'application/json');
    if (this.tokenProvider) headers.set('authorization', `Bearer ${await bearer(this.tokenProvider)}`);
    const response = await fetch(new URL(path, this.#settings.api), {
      ...quiet,
      cache: 'no-store',
      method,
      headers,
      signal: timeout(),
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Refusal(response.status, await replyIn(response));
    return response;
  }
}

/** No cookies go out, and the address of the host page stays there: it may say what a person is ill with. */
const quiet = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;

/** A provider that fails means that nobody is signed in any more. */
async function bearer(provider: TokenProvider): Promise<string> {
  try {
    return await provider();
  } catch {
    throw new Refusal(401, undefined);
  }
}

const timeout = () => AbortSignal.timeout(patience);

async function replyIn(response: Response): Promise<Reply | undefined> {
  try {
    return (await response.json()).reply;
  } catch {
    return undefined;
  }
}
