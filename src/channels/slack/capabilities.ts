import type { Capabilities } from '../channel.js';

/** What Slack shows. `tel:` links work in its text markup, not in buttons. */
export const capabilities: Capabilities = { maxTextLength: 12_000, maxSuggestions: 5, callLinks: true };
