import { ChatElement } from './chat-element.js';
import type { ScriptApi } from './script-api.js';

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
