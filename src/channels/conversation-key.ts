import { createHmac } from 'node:crypto';

/**
 * Key under which a conversation is kept: a keyed hash, so that neither a file name nor a database row tells
 * whose it is. Hexadecimal, 64 digits.
 * @param id what the channel calls the conversation or the person
 */
export function conversationKey(secret: string, channel: string, id: string): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify(['conversation', channel, id]))
    .digest('hex');
}
