import { html, nothing, type TemplateResult } from 'lit';
import * as icons from '../icons.js';
import type { Settings } from '../settings.js';
import type { Texts } from '../texts.js';

/** The button that opens the chat. It says so when something was said while the chat was closed. */
export function launcherView(text: Texts, note: string, open: () => void): TemplateResult {
  return html`<button type="button" class="launcher" aria-haspopup="dialog" aria-expanded="false" @click=${open}>
    ${icons.mark}<span>${text('launcher')}</span>${note ? html`<span class="note">${note}</span>` : nothing}
  </button>`;
}

export function headerView(settings: Settings, text: Texts, close: () => void): TemplateResult {
  const popup = settings.mode === 'popup';
  return html`<header class="header">
    <span class="logo">${icons.mark}</span>
    <div class="names">
      <p id="name" class="name" role="heading" aria-level=${popup ? 2 : 1}>${settings.title ?? text('name')}</p>
      <p class="tagline">${text('tagline')}</p>
    </div>
    ${
      popup && settings.page
        ? html`<a class="tool" href=${settings.page.href} aria-label=${text('full-page')} title=${text('full-page')}>${icons.page}</a>`
        : nothing
    }
    ${
      popup
        ? html`<button type="button" class="tool close" aria-label=${text('close')} @click=${close}>${icons.close}</button>`
        : nothing
    }
  </header>`;
}

export interface ForgetEvents {
  question(): void;
  confirm(): void;
  cancel(): void;
}

/** The fine print that is always in sight, and the way to be forgotten. */
export function footerView(disclaimer: string, canForget: boolean, text: Texts, events: ForgetEvents): TemplateResult {
  const button = html`<button type="button" class="forget" @click=${events.question}>${text('forget')}</button>`;
  return html`<footer class="footer">
    <p>${disclaimer} ${canForget ? button : nothing}</p>
  </footer>`;
}

export function forgetView(text: Texts, events: ForgetEvents): TemplateResult {
  return html`<div class="confirm" role="group" aria-labelledby="forget-question">
    <p id="forget-question">${text('forget-question')}</p>
    <button type="button" class="delete" @click=${events.confirm}>${text('forget-confirm')}</button>
    <button type="button" class="keep" @click=${events.cancel}>${text('forget-cancel')}</button>
  </div>`;
}
