import { z } from 'zod';

/** A field that some clients send empty. */
const optional = z
  .string()
  .max(2048)
  .transform((value) => value || undefined)
  .optional();

const account = z.object({
  id: z.string().min(1).max(1024),
  name: optional,
  role: optional,
  tenantId: optional,
});

/**
 * The part of an activity (Bot Framework protocol 3.x) that is read here. Everything else is dropped before
 * anything sees it, attachments among it.
 */
export const activitySchema = z.object({
  type: z.string().min(1).max(64),
  id: optional,
  timestamp: optional,
  channelId: z.string().min(1).max(256),
  serviceUrl: optional,
  deliveryMode: optional,
  from: account,
  recipient: account.omit({ role: true }),
  conversation: z.object({
    id: z.string().min(1).max(1024),
    conversationType: optional,
    isGroup: z.boolean().optional(),
    tenantId: optional,
  }),
  text: z.string().optional(),
  locale: optional,
  entities: z.array(z.object({ type: z.string().min(1), text: z.string().optional() })).optional(),
  membersAdded: z.array(account).optional(),
  channelData: z.object({ tenant: z.object({ id: optional }).optional(), eventType: optional }).optional(),
  action: optional,
  name: optional,
  value: z.unknown().optional(),
  replyToId: optional,
});

export type TeamsActivity = z.output<typeof activitySchema>;

/** The claims of a token whose signature, audience, issuer and time the SDK has checked. */
export const claimsSchema = z.object({
  /** Tenant of a calling app; the Bot Service's own tokens have none. */
  tid: z.string().optional(),
  /** The one address to which the Bot Service lets replies be sent. */
  serviceurl: z.string().optional(),
  /** A calling app, in tokens of version 2 and 1. */
  azp: z.string().optional(),
  appid: z.string().optional(),
});

export type Claims = z.output<typeof claimsSchema>;

/** An activity that is believed. */
export interface VerifiedActivity {
  readonly activity: TeamsActivity;
  /** Id of the app that calls, where it is not the Bot Service. */
  readonly caller?: string;
}

/** Replies go back in the response to the request, not to an address. */
export const expectsReplies = (activity: TeamsActivity) => activity.deliveryMode === 'expectReplies';
