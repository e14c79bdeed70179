import { z } from 'zod';
import type { Desk } from '../channel.js';
import { createSeal, type Seal } from './seal.js';

/** How long a sign-in by SMART App Launch lasts (seconds): as long as any other token, and never renewed. */
export const SESSION_SECONDS = 3_600;

const schema = z.object({ identity: z.string(), fhirUser: z.string().optional() });

/** The bearer token of people who signed in on our own page. */
export type SessionSeal = Seal<z.output<typeof schema>>;

export const createSessions = (desk: Desk): SessionSeal =>
  createSeal(desk, { purpose: 'portal-session', seconds: SESSION_SECONDS, schema });
