import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { languages } from '../domain/message.js';
import { announce } from './announcer.js';
import type { Conversation, Exchange } from './conversation.js';
import { plainText } from './markdown.js';
import type { Settings } from './settings.js';
import type { TextKey } from './text-keys.js';
import { type Interface, interfaceLanguage, type Texts, textsOf } from './texts.js';
import { showLatest, touchOnly } from './viewport.js';
import { composerView, lengthLimit, lengthNote } from './views/composer.js';
import { footerView, forgetView, headerView } from './views/frame.js';
import { logView } from './views/log.js';

/** A reply that takes longer than this, in milliseconds, is announced as being looked for. */
const slowReply = 1_000;

/** What happens inside the panel: writing, reading, judging and forgetting. */
export class Panel {
  readonly #host: LitElement;
  readonly #conversation: Conversation;
  readonly #settings: Settings;
  readonly #words: Interface;
  readonly #text: Texts;
  #draft = '';
  #confirming = false;
  #notice: TextKey | undefined;

  constructor(host: LitElement, conversation: Conversation, settings: Settings, words: Interface) {
    this.#host = host;
    this.#conversation = conversation;
    this.#settings = settings;
    this.#words = words;
    this.#text = textsOf(words);
  }

  render(close: () => void): TemplateResult {
    const text = this.#text;
    const forget = { question: () => this.#askToForget(), confirm: () => this.#forget(), cancel: () => this.#keep() };
    const canForget = this.#conversation.exchanges.length > 0 && !this.#conversation.busy;
    return html`${headerView(this.#settings, text, close)}
      ${logView(this.#conversation, { words: this.#words, text, notice: this.#notice, events: this.#events })}
      <div class="hidden" role="status" id="live"></div>
      ${this.#confirming ? forgetView(text, forget) : nothing}
      ${composerView(this.#draft, this.#conversation.busy, text, {
        draft: (draft) => this.#write(draft),
        submit: () => this.say(this.#draft.trim()),
        scroll: (pages) => this.#log?.scrollBy({ top: pages * this.#log.clientHeight * 0.9 }),
      })}
      ${footerView(this.#words.disclaimer, canForget && !this.#confirming, text, forget)}`;
  }

  /** Sends a message and shows what comes back. Does nothing while another message is on its way. */
  async say(message: string): Promise<void> {
    if (!message || this.#conversation.busy) return;
    if (message === this.#draft.trim()) this.#draft = '';
    this.#notice = undefined;
    this.rest();
    const exchange = await this.#follow(this.#conversation.send(message, pageLanguage()));
    if (message.length > lengthLimit && !this.#conversation.urgent && !this.#draft) this.#draft = exchange.text;
    this.#host.requestUpdate();
  }

  /**
   * Puts focus where the person goes on: after their own action only, never because a reply arrived.
   * With fingers that is nowhere, because the keyboard would cover what is to be read.
   */
  rest(): void {
    const input = this.#find('textarea');
    if (touchOnly.matches) input?.blur();
    else input?.focus({ preventScroll: true });
  }

  /** Undoes what is being asked, if anything. Returns whether there was something to undo. */
  cancel(): boolean {
    const asking = this.#confirming;
    if (asking) this.#keep();
    return asking;
  }

  get #log(): HTMLElement | null {
    return this.#find('.log');
  }

  get #events() {
    return {
      ask: (message: string) => void this.say(message),
      retry: (exchange: Exchange) => {
        this.rest();
        void this.#follow(this.#conversation.retry(exchange, pageLanguage()));
      },
      rate: (exchange: Exchange, helpful: boolean) => void this.#rate(exchange, helpful),
      load: () => {
        this.rest();
        void this.#conversation.load();
      },
    };
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #announce(text: string, language: string = interfaceLanguage): void {
    announce(this.#find('#live'), text, language);
  }

  #write(draft: string): void {
    const before = lengthNote(this.#draft, this.#text);
    const now = lengthNote(draft, this.#text);
    if (now && (!before || draft.length > lengthLimit !== this.#draft.length > lengthLimit)) this.#announce(now);
    this.#draft = draft;
    this.#host.requestUpdate();
  }

  /** Keeps the exchange in view and announces what became of it. */
  async #follow(sending: Promise<Exchange>): Promise<Exchange> {
    const slow = setTimeout(() => this.#announce(this.#text('typing')), slowReply);
    await this.#host.updateComplete;
    showLatest(this.#host.renderRoot);
    const exchange = await sending;
    clearTimeout(slow);
    await this.#host.updateComplete;
    showLatest(this.#host.renderRoot);
    this.#tell(exchange);
    return exchange;
  }

  #tell({ reply, failure }: Exchange): void {
    // An urgent message is an alert, which speaks for itself.
    if (this.#conversation.urgent) return;
    if (!reply) {
      this.#announce(this.#text(failure ?? 'offline'));
      return;
    }
    const options =
      reply.kind === 'clarify' ? reply.suggestions.map(({ label }, index) => `${index + 1}. ${label}`) : [];
    this.#announce([plainText(reply.text), ...options].join('\n'), reply.language);
  }

  async #rate(exchange: Exchange, helpful: boolean): Promise<void> {
    if (await this.#conversation.rate(exchange, helpful)) this.#announce(this.#text('feedback-thanks'));
  }

  #askToForget(): void {
    this.#confirming = true;
    this.#focusAfterUpdate('.keep');
  }

  #keep(): void {
    this.#confirming = false;
    this.#focusAfterUpdate('.forget');
  }

  async #forget(): Promise<void> {
    this.#notice = (await this.#conversation.forget()) ? 'forgotten' : 'forget-failed';
    this.#confirming = false;
    this.#host.requestUpdate();
    this.rest();
    this.#announce(this.#text(this.#notice));
  }

  #focusAfterUpdate(selector: string): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#find(selector)?.focus());
  }
}

/** Language of the host page, as a hint: the message itself decides where it is clear. */
function pageLanguage() {
  const [primary] = document.documentElement.lang.toLowerCase().split('-');
  return languages.find((language) => language === primary);
}
