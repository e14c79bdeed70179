import type { TokenProvider } from './api.js';
import { ChatElement } from './chat-element.js';

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

const tag = 'vetted-chat';

function start(): void {
  if (customElements.get(tag)) return;
  const { tokenProvider } = window.Vetted ?? {};
  customElements.define(tag, ChatElement);
  const element = document.querySelector<ChatElement>(tag) ?? document.body.appendChild(new ChatElement());
  window.Vetted = scriptApiOf(element);
  if (tokenProvider) element.tokenProvider = tokenProvider;
  document.addEventListener('click', (event) => onClick(event, element));
}

function scriptApiOf(element: ChatElement): ScriptApi {
  return {
    open: () => element.open(),
    close: () => void element.close(),
    toggle: () => element.toggle(),
    ask: (text) => element.ask(text),
    get tokenProvider() {
      return element.tokenProvider;
    },
    set tokenProvider(provider) {
      element.tokenProvider = provider;
    },
  };
}

/** A page without scripts of its own opens the chat with `data-vetted-open`, or asks with `data-vetted-ask="..."`. */
function onClick(event: Event, element: ChatElement): void {
  const target = event.target instanceof Element ? event.target.closest('[data-vetted-ask], [data-vetted-open]') : null;
  if (!target) return;
  event.preventDefault();
  const question = target.getAttribute('data-vetted-ask');
  if (question) element.ask(question);
  else element.open();
}

if (document.body) start();
else document.addEventListener('DOMContentLoaded', start);
