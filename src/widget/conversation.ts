import type { Language } from '../domain/message.js';
import type { Reply } from '../domain/reply.js';
import { type Api, type History, Refusal } from './api.js';
import type { TokenStore } from './token-store.js';

/** A message of the person and what became of it. */
export interface Exchange {
  readonly text: string;
  state: 'sending' | 'answered' | 'failed';
  reply?: Reply;
  failure?: 'offline' | 'too-long' | 'signed-out' | undefined;
  helpful?: boolean;
  /** Came from the server's memory: nobody needs to be told that it arrived. */
  readonly restored?: true;
}

/** Names the conversation of whoever is signed in: the bearer token says who. Nothing is stored then. */
const mine = 'me';

/** The conversation on this page: what was said, and every way to change it. Calls `changed` after each change. */
export class Conversation {
  exchanges: Exchange[] = [];
  /** Why the server could not be asked for what was said before. */
  historyFailure: Exchange['failure'];
  readonly #api: Api;
  readonly #tokens: TokenStore;
  readonly #changed: () => void;
  #loading: Promise<void> | undefined;

  constructor(api: Api, tokens: TokenStore, changed: () => void) {
    this.#api = api;
    this.#tokens = tokens;
    this.#changed = changed;
  }

  get busy(): boolean {
    return this.exchanges.some((exchange) => exchange.state === 'sending');
  }

  get latest(): Exchange | undefined {
    return this.exchanges.at(-1);
  }

  /** True while the last thing said is an emergency or crisis message. */
  get urgent(): boolean {
    const kind = this.latest?.reply?.kind;
    return kind === 'emergency' || kind === 'crisis';
  }

  /** Fetches, once, what was said before in this tab or by the person who is signed in. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** Sends a message after what was said before is known. Never throws: a failure stands in the exchange. */
  async send(text: string, language?: Language): Promise<Exchange> {
    const exchange: Exchange = { text, state: 'sending' };
    this.exchanges.push(exchange);
    this.#changed();
    await this.load();
    return this.#deliver(exchange, language);
  }

  /** Sends a failed message again. */
  retry(exchange: Exchange, language?: Language): Promise<Exchange> {
    this.exchanges = [...this.exchanges.filter((other) => other !== exchange), exchange];
    return this.#deliver(exchange, language);
  }

  /** Records whether a reply helped. Returns false, and shows nothing chosen, when that could not be kept. */
  async rate(exchange: Exchange, helpful: boolean): Promise<boolean> {
    const before = exchange.helpful;
    const conversation = this.#key;
    if (!exchange.reply || !conversation) return false;
    exchange.helpful = helpful;
    this.#changed();
    try {
      await this.#api.feedback(conversation, exchange.reply.id, helpful);
      return true;
    } catch {
      delete exchange.helpful;
      if (before !== undefined) exchange.helpful = before;
      this.#changed();
      return false;
    }
  }

  /** Deletes the conversation on the server and here. Returns false when the server did not delete it. */
  async forget(): Promise<boolean> {
    const conversation = this.#key;
    try {
      if (conversation) await this.#api.forget(conversation);
    } catch (error) {
      if (!isGone(error)) return false;
    }
    this.#tokens.set(undefined);
    this.exchanges = [];
    this.#changed();
    return true;
  }

  /** Starts afresh for another person: what was said before is no longer shown. */
  changePerson(): void {
    this.exchanges = [];
    this.#loading = undefined;
    this.historyFailure = undefined;
    this.#changed();
  }

  get #key(): string | undefined {
    return this.#api.tokenProvider ? mine : this.#tokens.get();
  }

  async #load(): Promise<void> {
    const conversation = this.#key;
    if (!conversation) return;
    const provider = this.#api.tokenProvider;
    try {
      const history = await this.#api.history(conversation);
      if (provider !== this.#api.tokenProvider) return;
      const unanswered = this.exchanges.filter((exchange) => exchange.state !== 'answered');
      this.exchanges = [...restored(history), ...unanswered];
      this.historyFailure = undefined;
    } catch (error) {
      if (provider !== this.#api.tokenProvider) return;
      this.historyFailure = isGone(error) ? undefined : failureOf(error);
      if (this.historyFailure) this.#loading = undefined;
      else this.#tokens.set(undefined);
    }
    this.#changed();
  }

  async #deliver(exchange: Exchange, language?: Language): Promise<Exchange> {
    exchange.state = 'sending';
    delete exchange.failure;
    delete exchange.reply;
    this.#changed();
    try {
      const response = await this.#api.chat(exchange.text, this.#key, language);
      exchange.reply = response.reply;
      exchange.state = 'answered';
      this.#remember(exchange, response.conversation);
    } catch (error) {
      exchange.state = 'failed';
      exchange.failure = failureOf(error);
      if (error instanceof Refusal && error.reply) exchange.reply = error.reply;
    }
    this.#changed();
    return exchange;
  }

  #remember(exchange: Exchange, conversation: string): void {
    const stillShown = this.exchanges.includes(exchange);
    if (stillShown && !this.#api.tokenProvider) this.#tokens.set(conversation);
  }
}

function restored(history: History): Exchange[] {
  return history.turns.map(({ text, reply, feedback }) => ({
    text,
    reply,
    state: 'answered',
    restored: true,
    ...(feedback && { helpful: feedback.helpful }),
  }));
}

/** Nothing is kept under this token any more: it expired, or was forgotten in another tab. */
function isGone(error: unknown): boolean {
  return error instanceof Refusal && (error.status === 404 || error.status === 410);
}

function failureOf(error: unknown): NonNullable<Exchange['failure']> {
  if (error instanceof Refusal && error.status === 413) return 'too-long';
  if (error instanceof Refusal && error.status === 401) return 'signed-out';
  return 'offline';
}
