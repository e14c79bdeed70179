import { html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { Api, type TokenProvider } from './api.js';
import { Conversation } from './conversation.js';
import { Panel } from './panel.js';
import { type Settings, settingsOf } from './settings.js';
import adaptive from './styles/adaptive.css';
import composer from './styles/composer.css';
import frame from './styles/frame.css';
import messages from './styles/messages.css';
import theme from './styles/theme.css';
import { interfaceLanguage, type Texts, textsOf } from './texts.js';
import { tabTokenStore } from './token-store.js';
import { fitToKeyboard, showLatest, smallViewport } from './viewport.js';
import { launcherView } from './views/frame.js';

/** How long to wait, in milliseconds, before asking again for the texts without which nothing is shown. */
const textsRetry = [1_000, 5_000, 30_000];

/** `<vetted-chat>`: a launcher with a chat panel, or with `mode="page"` the chat alone. */
export class ChatElement extends LitElement {
  static override styles = [theme, frame, messages, composer, adaptive].map((sheet) => unsafeCSS(sheet));

  #settings!: Settings;
  #api!: Api;
  #conversation!: Conversation;
  #panel: Panel | undefined;
  #text: Texts = () => '';
  #opened = false;
  #unread = false;
  /** Set by a person's own action: a chat that opens by itself leaves focus alone. */
  #takesFocus = false;
  /** Messages asked for before the texts were there. */
  #waiting: string[] = [];
  #stopFitting = () => {};

  get tokenProvider(): TokenProvider | undefined {
    return this.#api.tokenProvider;
  }

  /** Another provider means another person: the conversation on the page is dropped and theirs is fetched. */
  set tokenProvider(provider: TokenProvider | undefined) {
    this.#api.tokenProvider = provider;
    this.#conversation.changePerson();
    if (this.#opened) void this.#load();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    smallViewport.addEventListener('change', this.#onViewport);
    if (this.#conversation) return;
    // Only now are the attributes of an element known that was parsed after the script ran.
    this.#settings = settingsOf(this);
    this.#api = new Api(this.#settings);
    this.#conversation = new Conversation(this.#api, tabTokenStore(this.#settings.server), () => this.#onChange());
    this.dataset.mode = this.#settings.mode;
    this.dataset.position = this.#settings.position;
    // A page is not covered before anybody asked for it.
    this.#opened = this.#settings.mode === 'page' || (this.#settings.open && !smallViewport.matches);
    void this.#fetchTexts();
    if (this.#opened) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    smallViewport.removeEventListener('change', this.#onViewport);
    this.#stopFitting();
  }

  open(): void {
    this.#opened = true;
    this.#takesFocus = true;
    this.#unread = false;
    this.requestUpdate();
    void this.#load();
  }

  /** Closes the panel and returns focus to where it was opened from. */
  async close(): Promise<void> {
    const dialog = this.#dialog;
    if (!dialog?.open) return;
    this.#opened = false;
    this.#stopFitting();
    this.requestUpdate();
    await this.updateComplete;
    // The browser gives focus back to the element that had it; the launcher had to be visible again for that.
    dialog.close();
    const nowhere = document.activeElement === document.body || document.activeElement === this;
    if (nowhere) this.renderRoot.querySelector<HTMLElement>('.launcher')?.focus();
  }

  toggle(): void {
    if (this.#opened) void this.close();
    else this.open();
  }

  /** Opens the panel and asks. */
  ask(message: string): void {
    this.open();
    if (this.#panel) void this.updateComplete.then(() => this.#panel?.say(message));
    else this.#waiting.push(message);
  }

  protected override render(): TemplateResult | typeof nothing {
    const panel = this.#panel;
    if (!panel) return nothing;
    if (this.#settings.mode === 'page') {
      return html`<section class="panel" aria-labelledby="name" lang=${interfaceLanguage}>
        ${panel.render(() => {})}
      </section>`;
    }
    return html`<section aria-label=${this.#text('name')} lang=${interfaceLanguage}>
      ${this.#opened ? nothing : launcherView(this.#text, this.#note, () => this.open())}
      <dialog class="panel" aria-labelledby="name" @keydown=${this.#onKey} @cancel=${this.#onCancel}>
        ${panel.render(() => void this.close())}
      </dialog>
    </section>`;
  }

  protected override updated(): void {
    const dialog = this.#dialog;
    if (!dialog || dialog.open || !this.#opened) return;
    const focused = document.activeElement as HTMLElement | null;
    this.#show(dialog);
    if (this.#takesFocus) {
      this.#panel?.rest();
    } else {
      (this.shadowRoot?.activeElement as HTMLElement | null)?.blur();
      focused?.focus({ preventScroll: true });
    }
    showLatest(this.renderRoot);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** On a small screen the page behind is covered, so it must not take focus either. */
  #show(dialog: HTMLDialogElement): void {
    if (smallViewport.matches) {
      dialog.showModal();
      this.#stopFitting = fitToKeyboard(dialog);
    } else {
      dialog.show();
    }
  }

  /** What the launcher says of the closed conversation. An emergency stays visible there too. */
  get #note(): string {
    const kind = this.#conversation.latest?.reply?.kind;
    if (kind === 'emergency' || kind === 'crisis') return this.#text(`${kind}-label`);
    return this.#unread ? this.#text('new-messages') : '';
  }

  async #load(): Promise<void> {
    await this.#conversation.load();
    await this.updateComplete;
    showLatest(this.renderRoot);
  }

  async #fetchTexts(attempt = 0): Promise<void> {
    try {
      const words = await this.#api.interface();
      this.#text = textsOf(words);
      this.#panel = new Panel(this, this.#conversation, this.#settings, words);
    } catch {
      const wait = textsRetry[Math.min(attempt, textsRetry.length - 1)];
      setTimeout(() => void this.#fetchTexts(attempt + 1), wait);
      return;
    }
    this.requestUpdate();
    await this.updateComplete;
    for (const message of this.#waiting.splice(0)) await this.#panel.say(message);
  }

  #onChange(): void {
    this.#unread ||= !this.#opened && this.#conversation.latest?.state === 'answered';
    this.requestUpdate();
  }

  readonly #onViewport = () => {
    const dialog = this.#dialog;
    if (!dialog?.open) return;
    const focused = (this.shadowRoot?.activeElement ?? document.activeElement) as HTMLElement | null;
    this.#stopFitting();
    dialog.close();
    this.#show(dialog);
    focused?.focus({ preventScroll: true });
  };

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.#dismiss();
  }

  /** The back gesture of a phone. */
  #onCancel(event: Event): void {
    event.preventDefault();
    this.#dismiss();
  }

  /** One step back. An emergency message is only left by the close button, never by accident. */
  #dismiss(): void {
    if (this.#panel?.cancel() || this.#conversation.urgent) return;
    void this.close();
  }
}
