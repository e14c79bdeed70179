import { html, nothing, type TemplateResult } from 'lit';
import type { Conversation } from '../conversation.js';
import type { TextKey } from '../text-keys.js';
import { type Interface, interfaceLanguage, type Texts } from '../texts.js';
import { type ExchangeEvents, exchangeView, failureTextView, retryView, suggestionsView } from './exchange.js';
import { actionsView } from './reply.js';

/** Everything that was said. A live region of its own speaks new replies, so this one is silent. */
export function logView(
  conversation: Conversation,
  context: {
    words: Interface;
    text: Texts;
    notice: TextKey | undefined;
    events: ExchangeEvents & { load(): void };
  },
): TemplateResult {
  const { words, text, notice, events } = context;
  const { exchanges } = conversation;
  const emergency = words.emergency.actions;
  return html`<div class="log" role="log" aria-live="off" aria-label=${text('conversation-label')} tabindex="0">
    <div class="card greeting" lang=${interfaceLanguage}><p>${text('greeting')}</p></div>
    ${
      conversation.historyFailure
        ? html`<div class="card failed">
            ${failureTextView(text(conversation.historyFailure))} ${actionsView(emergency)} ${retryView(text, events.load)}
          </div>`
        : nothing
    }
    <ol class="exchanges" role="list">
      ${exchanges.map((exchange) =>
        exchangeView(exchange, { latest: exchange === conversation.latest, emergency, text, events }),
      )}
    </ol>
    ${notice ? html`<p class="notice">${text(notice)}</p>` : nothing}
    ${exchanges.length ? nothing : suggestionsView(words.starters, text('starters-label'), events.ask)}
  </div>`;
}
