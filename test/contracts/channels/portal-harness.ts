import type { Desk } from '../../../src/channels/channel.js';
import { chatResponseSchema } from '../../../src/channels/web/schemas.js';
import { audience, type PortalIssuer, startPortalIssuer } from '../../helpers/portal-issuer.js';
import { type StartedPortal, startPortal } from '../../helpers/start-portal.js';
import type { ChannelHarness } from './harness.js';
import { shownReply } from './shown-reply.js';

/** The portal as the channel contract drives it: one signed-in person for each conversation. */
export function createPortalHarness(): ChannelHarness {
  let issuer: PortalIssuer;
  let portal: StartedPortal;
  const tokens = new Map<string, string>();
  const tokenOf = async (person: string): Promise<string> => {
    const token = tokens.get(person) ?? (await issuer.accessToken(person));
    tokens.set(person, token);
    return token;
  };
  const post = (path: string, token: string, body?: unknown) =>
    fetch(`${portal.url}/portal/api/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  return {
    name: 'portal',
    start: async (desk: Desk) => {
      issuer = await startPortalIssuer();
      portal = await startPortal({ issuers: [issuer.url], audience }, desk);
    },
    say: async (conversation, text) => {
      const response = await post('chat', await tokenOf(conversation), { text });
      if (response.status !== 200) throw new Error(`the portal answered ${response.status}`);
      const { reply } = chatResponseSchema.parse(await response.json());
      return [shownReply(reply)];
    },
    forged: async (kind) => {
      const hello = { text: 'hello' };
      const seconds = Math.floor(Date.now() / 1000);
      if (kind === 'expired')
        return (await post('chat', await issuer.sign({ iat: seconds - 600, exp: seconds - 300 }), hello)).status;
      const token = await issuer.sign({ sub: 'robbed' });
      if (kind === 'signature') {
        const [header, , signature] = token.split('.');
        const body = Buffer.from(
          JSON.stringify({ iss: issuer.url, aud: audience, sub: 'robbed', iat: seconds, exp: seconds + 900 }),
        );
        return (await post('chat', `${header}.${body.toString('base64url')}.${signature}`, hello)).status;
      }
      // Stolen before the person signed out, used afterwards.
      await post('sign-out', token);
      return (await post('chat', token, hello)).status;
    },
    stop: async () => {
      await Promise.all([issuer.close(), portal.close()]);
    },
  };
}
