import type { TokenProvider } from './api.js';

/** What a page can do with the widget: `window.Vetted`. */
export interface ScriptApi {
  open(): void;
  close(): void;
  toggle(): void;
  /** Opens the chat and asks a question. */
  ask(text: string): void;
  /** Gives the bearer token of the person who is signed in; setting it again starts afresh for another person. */
  tokenProvider: TokenProvider | undefined;
}

declare global {
  interface Window {
    /** A page may set `{ tokenProvider }` before the script runs. */
    Vetted?: Partial<ScriptApi>;
  }
}
