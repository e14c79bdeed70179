import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import * as icons from '../icons.js';
import type { Texts } from '../texts.js';

/** Characters of a question that the server understands. */
export const lengthLimit = 2_000;

/** From here on the person is told how many characters are left. */
const nearLimit = lengthLimit - 200;

export interface ComposerEvents {
  draft(text: string): void;
  submit(): void;
  /** Page up (-1) or down (1), pressed while there is nothing to move in. */
  scroll(pages: number): void;
}

/** A line about the length of a draft, or nothing while it is short. */
export function lengthNote(draft: string, text: Texts): string {
  if (draft.length > lengthLimit) return text('too-long');
  return draft.length >= nearLimit ? text('characters-left', { count: lengthLimit - draft.length }) : '';
}

/**
 * Where a question is written. A text that is too long is marked but can be sent, because the server
 * still looks for an emergency in it.
 */
export function composerView(draft: string, busy: boolean, text: Texts, events: ComposerEvents): TemplateResult {
  const note = lengthNote(draft, text);
  const tooLong = draft.length > lengthLimit;
  return html`<form
    class="composer"
    @submit=${(event: Event) => {
      event.preventDefault();
      events.submit();
    }}
  >
    <label class="hidden" for="question">${text('input-label')}</label>
    <textarea
      id="question"
      rows="1"
      autocomplete="off"
      enterkeyhint="send"
      placeholder=${text('input-placeholder')}
      aria-describedby="length"
      aria-invalid=${tooLong ? 'true' : nothing}
      .value=${live(draft)}
      @input=${(event: Event) => events.draft((event.target as HTMLTextAreaElement).value)}
      @keydown=${(event: KeyboardEvent) => onKey(event, draft, events)}
    ></textarea>
    <button type="submit" class="send" aria-label=${text('send')} aria-disabled=${busy || !draft.trim()}>
      ${icons.send}
    </button>
    <p id="length" class=${tooLong ? 'length over' : 'length'}>${note}</p>
  </form>`;
}

function onKey(event: KeyboardEvent, draft: string, events: ComposerEvents): void {
  // Safari ends a composition before it reports the Enter that confirmed it; 229 still tells them apart.
  const composing = event.isComposing || event.keyCode === 229;
  if (event.key === 'Enter' && !event.shiftKey && !composing) {
    event.preventDefault();
    events.submit();
  } else if (!draft && (event.key === 'PageUp' || event.key === 'PageDown')) {
    event.preventDefault();
    events.scroll(event.key === 'PageUp' ? -1 : 1);
  }
}
