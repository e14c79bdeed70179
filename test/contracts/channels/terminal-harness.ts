import type { Desk } from '../../../src/channels/channel.js';
import { renderForTerminal } from '../../../src/channels/terminal/render.js';
import type { ChannelHarness, Shown } from './harness.js';

/** The terminal as the channel contract drives it: plain text, in which links and suggestions are read, not tapped. */
export function terminalHarness(): ChannelHarness {
  let desk: Desk;
  return {
    name: 'terminal',
    start: async (given) => {
      desk = given;
    },
    say: async (conversation, text) => {
      const key = desk.keyOf('terminal', conversation);
      const reply = await desk.answer({ text, conversation: key, channel: 'terminal' });
      return [shown(renderForTerminal(reply, desk.texts()))];
    },
    stop: async () => {},
  };
}

/** What can be made out in a written reply. */
export function shown(text: string): Shown {
  return {
    text,
    links: [...text.matchAll(/\(((?:https?|tel|sms):[^\s)]+)\)/gu)].map(([, href]) => href!),
    suggestions: [...text.matchAll(/^ {2}\d+\. (.+)$/gmu)].map(([, label]) => label!),
  };
}
