import { html, nothing, type TemplateResult } from 'lit';
import type { Action, Suggestion } from '../../domain/reply.js';
import type { Exchange } from '../conversation.js';
import * as icons from '../icons.js';
import type { Texts } from '../texts.js';
import { actionsView, replyView } from './reply.js';

/** What a person can do within an exchange. */
export interface ExchangeEvents {
  ask(text: string): void;
  retry(exchange: Exchange): void;
  rate(exchange: Exchange, helpful: boolean): void;
}

/** One message of the person and all that came back. `emergency` are the calls to offer when nobody answers. */
export function exchangeView(
  exchange: Exchange,
  context: { latest: boolean; emergency: readonly Action[]; text: Texts; events: ExchangeEvents },
): TemplateResult {
  const { text, events } = context;
  const { reply } = exchange;
  return html`<li class="exchange">
    <div class="bubble" dir="auto"><span class="hidden">${text('you-said')}: </span>${exchange.text}</div>
    ${exchange.state === 'sending' ? typingView(text) : nothing}
    ${reply ? html`<p class="hidden">${text('assistant-said')}:</p>` : nothing}
    ${reply ? replyView(reply, !exchange.restored, text) : nothing}
    ${exchange.state === 'failed' ? failureView(exchange, context.emergency, text, events) : nothing}
    ${reply?.kind === 'answer' ? ratingView(exchange, text, events) : nothing}
    ${reply?.kind === 'clarify' ? optionsView(reply.suggestions, text, events.ask) : nothing}
    ${
      reply && reply.kind !== 'clarify' && context.latest
        ? suggestionsView(reply.suggestions, text('suggestions'), events.ask)
        : nothing
    }
  </li>`;
}

/** Questions to tap. */
export function suggestionsView(
  suggestions: readonly Suggestion[],
  label: string,
  ask: (text: string) => void,
): TemplateResult | typeof nothing {
  if (!suggestions.length) return nothing;
  return html`<div class="suggestions" role="group" aria-label=${label}>
    <p class="label" aria-hidden="true">${label}</p>
    ${suggestions.map(
      (suggestion) =>
        html`<button type="button" class="chip" @click=${() => ask(suggestion.text)}>${suggestion.label}</button>`,
    )}
  </div>`;
}

/** What may have been meant, numbered, because people also answer with the number. */
function optionsView(options: readonly Suggestion[], text: Texts, ask: (text: string) => void): TemplateResult {
  return html`<div class="options" role="group" aria-label=${text('options')}>
    <p class="label" aria-hidden="true">${text('options')}</p>
    ${options.map(
      (option, index) => html`<button type="button" class="option" @click=${() => ask(option.text)}>
        <span class="number">${index + 1}</span><span class="option-label">${option.label}</span>${icons.chevron}
      </button>`,
    )}
  </div>`;
}

function typingView(text: Texts): TemplateResult {
  return html`<p class="typing"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${text('typing')}</p>`;
}

/** Why there is no answer. When nobody could be reached it offers the emergency calls: nothing was screened. */
function failureView(
  exchange: Exchange,
  emergency: readonly Action[],
  text: Texts,
  events: ExchangeEvents,
): TemplateResult {
  const again = exchange.failure === 'too-long' ? nothing : retryView(text, () => events.retry(exchange));
  if (exchange.reply) return html`${again}`;
  return html`<div class="card failed">${failureTextView(text(exchange.failure ?? 'offline'))} ${actionsView(emergency)} ${again}</div>`;
}

export function failureTextView(why: string): TemplateResult {
  return html`<p class="failure">${icons.offline}<span>${why}</span></p>`;
}

export function retryView(text: Texts, retry: () => void): TemplateResult {
  return html`<button type="button" class="retry" @click=${retry}>${icons.retry}<span>${text('retry')}</span></button>`;
}

function ratingView(exchange: Exchange, text: Texts, events: ExchangeEvents): TemplateResult {
  const thumb = (helpful: boolean) =>
    html`<button
      type="button"
      class="thumb"
      aria-label=${text(helpful ? 'helpful' : 'not-helpful')}
      aria-pressed=${exchange.helpful === helpful}
      @click=${() => events.rate(exchange, helpful)}
    >
      ${helpful ? icons.thumbUp : icons.thumbDown}
    </button>`;
  return html`<div class="rating" role="group" aria-label=${text('helpful-question')}>
    <span aria-hidden="true">${text(exchange.helpful === undefined ? 'helpful-question' : 'feedback-thanks')}</span>
    ${thumb(true)} ${thumb(false)}
  </div>`;
}
