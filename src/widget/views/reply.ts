import { html, nothing, type TemplateResult } from 'lit';
import type { Action, Reply, Source } from '../../domain/reply.js';
import * as icons from '../icons.js';
import { renderMarkdown, safeHref } from '../markdown.js';
import { dayInWords, interfaceLanguage, type Texts } from '../texts.js';

/** The text of a reply with what belongs to it: label, calls to make, sources. */
export function replyView(reply: Reply, live: boolean, text: Texts): TemplateResult {
  return reply.kind === 'emergency' || reply.kind === 'crisis'
    ? urgentView(reply, live, text)
    : html`<div class="card" lang=${reply.language ?? interfaceLanguage} dir="auto">
        ${reply.draft ? html`<p class="draft">${text('draft-label')}</p>` : nothing}
        <div class="prose">${renderMarkdown(reply.text)}</div>
        ${actionsView(reply.actions)} ${reply.sources.map((source) => sourceView(source, text))}
      </div>`;
}

/**
 * An emergency or crisis message; the calls follow its first sentence, to be in sight without scrolling.
 * `alert` speaks once, when it is put on the page, so restored ones go without.
 */
function urgentView(reply: Reply, live: boolean, text: Texts): TemplateResult {
  const label = reply.kind === 'emergency' ? 'emergency-label' : 'crisis-label';
  const [first, ...rest] = renderMarkdown(reply.text);
  return html`<div class="card urgent ${reply.kind}" role=${live ? 'alert' : nothing} lang=${reply.language} dir="auto">
    <p class="urgent-label" lang=${interfaceLanguage}>
      ${reply.kind === 'emergency' ? icons.warning : icons.heart}<span>${text(label)}</span>
    </p>
    <div class="prose">${first} ${actionsView(reply.actions)} ${rest}</div>
  </div>`;
}

/** Calls, text messages and pages as large buttons. */
export function actionsView(actions: readonly Action[]): TemplateResult | typeof nothing {
  const safe = actions.filter(({ href }) => safeHref(href));
  if (!safe.length) return nothing;
  return html`<div class="actions">
    ${safe.map(
      ({ href, label }) =>
        html`<a class="action" href=${href} target=${href.startsWith('http') ? '_blank' : nothing} rel="noopener noreferrer"
          >${iconFor(href)}<span>${label}</span></a
        >`,
    )}
  </div>`;
}

function iconFor(href: string): TemplateResult {
  if (href.startsWith('tel:')) return icons.phone;
  return href.startsWith('sms:') ? icons.message : icons.page;
}

function sourceView(source: Source, text: Texts): TemplateResult {
  const url = source.url && safeHref(source.url);
  return html`<div class="source" lang=${interfaceLanguage}>
    ${
      source.reviewed
        ? html`<p class="reviewed">${icons.shield}<span>${text('reviewed', { date: dayInWords(source.reviewed) })}</span></p>`
        : nothing
    }
    <p>
      ${text('source')}:
      ${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${source.title}</a>` : source.title},
      <span class="publisher">${source.publisher}</span>
    </p>
    <p>${text('updated', { date: dayInWords(source.updated) })}</p>
  </div>`;
}
