import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { ConfigError } from './errors.js';

const flag = z.enum(['true', 'false'], { error: 'must be true or false' }).transform((value) => value === 'true');
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
);
const origin = z.url({
  protocol: /^https?$/u,
  error: 'must be addresses such as https://www.example.org, joined by commas',
});

const web = z.url({ protocol: /^https?$/u, error: 'must be an address such as https://www.example.org' });
const guid = z.guid('must be an id such as 00000000-0000-0000-0000-000000000000');

/** Every variable that the environment may set, with its default. `.env.example` explains each. */
export const environmentSchema = z.object({
  PORT: z.coerce
    .number({ error: 'must be a number' })
    .int()
    .min(0)
    .max(65535, 'must be a port from 0 to 65535')
    .default(3978),
  HOST: z.string().min(1).default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('./data'),
  PACK_DIR: z.string().min(1).default('.'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/u, error: 'must be an address such as postgres://user:password@host/name' })
    .optional(),
  EMERGENCY_REGION: z
    .string()
    .regex(/^[a-z]+$/u, 'must be the id of a region in content/regions.yaml, such as international or gb')
    .default('international'),
  ALLOWED_ORIGINS: list.pipe(z.array(origin.transform((address) => new URL(address).origin))).default([]),
  RATE_LIMIT: z
    .union([z.literal('off'), z.coerce.number().int().positive()], {
      error: 'must be off, or a number of messages a minute',
    })
    .default(30),
  TRUST_PROXY: z.coerce
    .number({ error: 'must be the number of proxies in front of the server' })
    .int()
    .min(0)
    .max(10)
    .default(0),
  CONVERSATION_DAYS: z.coerce.number({ error: 'must be a number of days' }).int().min(1).max(3650).default(30),
  SECRET: z.string().min(32, 'must have at least 32 characters: make one with `openssl rand -hex 32`').optional(),
  PREVIEW_DRAFTS: flag.default(false),
  ESCALATION_WEBHOOK_URL: web.optional(),
  ESCALATION_WEBHOOK_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters: make one with `openssl rand -hex 32`')
    .optional(),
  ESCALATION_TEXT: flag.default(false),
  TEAMS_CLIENT_ID: guid.optional(),
  TEAMS_CLIENT_SECRET: z.string().min(8, 'is too short for a client secret').optional(),
  TEAMS_TENANT_ID: guid.optional(),
  TEAMS_ALLOWED_TENANTS: list.pipe(z.array(guid)).optional(),
  TEAMS_ANONYMOUS_LOOPBACK: flag.default(false),
  SLACK_SIGNING_SECRET: z.string().min(16, 'is too short for a signing secret').optional(),
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-', 'must begin with xoxb-').optional(),
  SLACK_APP_TOKEN: z.string().startsWith('xapp-', 'must begin with xapp-').optional(),
  SLACK_API_URL: web.optional(),
  PORTAL_ISSUERS: list.pipe(z.array(web)).optional(),
  PORTAL_AUDIENCE: z.string().min(1).optional(),
  PORTAL_CLIENT_ID: z.string().min(1).optional(),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], { error: 'must be silent, error, warn, info or debug' })
    .default('info'),
});

type Environment = z.output<typeof environmentSchema>;

/** What the process was told, checked and frozen. Folders are absolute. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly packDir: string;
  readonly databaseUrl?: string;
  readonly emergencyRegion: string;
  readonly allowedOrigins: readonly string[];
  /** Messages a minute for one client. */
  readonly rateLimit: number | 'off';
  /** Number of reverse proxies whose X-Forwarded-For is believed. */
  readonly trustProxy: number;
  readonly conversationDays: number;
  /** Signs conversation tokens; absent: made on the first start and kept in the data folder. */
  readonly secret?: string;
  readonly previewDrafts: boolean;
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly teams?: TeamsConfig;
  readonly slack?: SlackConfig;
  readonly portal?: PortalConfig;
  readonly escalation?: EscalationConfig;
}

/** Bot Framework channels. Without `credentials` only local development is possible, on a loopback address. */
export interface TeamsConfig {
  readonly credentials?: { readonly clientId: string; readonly clientSecret: string; readonly tenantId: string };
  /** Tenants whose people may talk to the bot; its own tenant when none is named. */
  readonly allowedTenants: readonly string[];
}

/** Slack: over HTTP with `signingSecret`, over a socket with `appToken`. */
export interface SlackConfig {
  readonly botToken: string;
  readonly signingSecret?: string;
  readonly appToken?: string;
  readonly apiUrl?: string;
}

/** Patient portals: their OpenID Connect issuers, the audience of their tokens, our client id for SMART App Launch. */
export interface PortalConfig {
  readonly issuers: readonly string[];
  readonly audience: string;
  readonly clientId?: string;
}

/** Where a care team is told of urgent and unanswered messages. */
export interface EscalationConfig {
  readonly url: string;
  readonly secret: string;
  /** Whether the message itself is sent along. */
  readonly includeText: boolean;
}

/**
 * Reads the configuration from an environment.
 * @throws ConfigError that names each wrong variable and its cure
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `  ${String(path[0])} ${message}`);
    throw new ConfigError(`The environment is not right (see .env.example):\n${[...new Set(problems)].join('\n')}`);
  }
  const { DATABASE_URL, SECRET, ...values } = parsed.data;
  if (DATABASE_URL && !SECRET) {
    throw wrong('SECRET is required with DATABASE_URL: make one with `openssl rand -hex 32`');
  }
  return Object.freeze({
    port: values.PORT,
    host: values.HOST,
    dataDir: resolve(values.DATA_DIR),
    packDir: resolve(values.PACK_DIR),
    ...(DATABASE_URL && { databaseUrl: DATABASE_URL }),
    emergencyRegion: values.EMERGENCY_REGION,
    allowedOrigins: values.ALLOWED_ORIGINS,
    rateLimit: values.RATE_LIMIT,
    trustProxy: values.TRUST_PROXY,
    conversationDays: values.CONVERSATION_DAYS,
    ...(SECRET && { secret: SECRET }),
    previewDrafts: values.PREVIEW_DRAFTS,
    logLevel: values.LOG_LEVEL,
    ...channelGroups(parsed.data),
  });
}

/** The optional groups: unset is off, half-set stops the start. */
function channelGroups(env: Environment): Pick<Config, 'teams' | 'slack' | 'portal' | 'escalation'> {
  const groups = {
    teams: teamsGroup(env),
    slack: slackGroup(env),
    portal: group(env, ['PORTAL_ISSUERS', 'PORTAL_AUDIENCE'], ['PORTAL_CLIENT_ID']) && {
      issuers: env.PORTAL_ISSUERS!,
      audience: env.PORTAL_AUDIENCE!,
      ...(env.PORTAL_CLIENT_ID && { clientId: env.PORTAL_CLIENT_ID }),
    },
    escalation: group(env, ['ESCALATION_WEBHOOK_URL', 'ESCALATION_WEBHOOK_SECRET']) && {
      url: env.ESCALATION_WEBHOOK_URL!,
      secret: env.ESCALATION_WEBHOOK_SECRET!,
      includeText: env.ESCALATION_TEXT,
    },
  };
  return Object.fromEntries(Object.entries(groups).filter(([, settings]) => settings));
}

function teamsGroup(env: Environment): TeamsConfig | undefined {
  if (env.TEAMS_ANONYMOUS_LOOPBACK) {
    if (!['127.0.0.1', '::1', 'localhost'].includes(env.HOST)) {
      throw wrong('TEAMS_ANONYMOUS_LOOPBACK accepts anyone: set HOST to 127.0.0.1 as well, or remove it');
    }
    return { allowedTenants: env.TEAMS_ALLOWED_TENANTS ?? [] };
  }
  if (!group(env, ['TEAMS_CLIENT_ID', 'TEAMS_CLIENT_SECRET', 'TEAMS_TENANT_ID'], ['TEAMS_ALLOWED_TENANTS']))
    return undefined;
  const credentials = {
    clientId: env.TEAMS_CLIENT_ID!,
    clientSecret: env.TEAMS_CLIENT_SECRET!,
    tenantId: env.TEAMS_TENANT_ID!,
  };
  return { credentials, allowedTenants: env.TEAMS_ALLOWED_TENANTS ?? [credentials.tenantId] };
}

function slackGroup(env: Environment): SlackConfig | undefined {
  const {
    SLACK_BOT_TOKEN: botToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_APP_TOKEN: appToken,
    SLACK_API_URL: apiUrl,
  } = env;
  if (!botToken && !signingSecret && !appToken) return undefined;
  if (!botToken) throw wrong('SLACK_BOT_TOKEN is missing: Slack needs it beside the secret or app token');
  if (!signingSecret && !appToken)
    throw wrong('SLACK_SIGNING_SECRET is missing: set it for events over HTTP, or SLACK_APP_TOKEN for Socket Mode');
  return {
    botToken,
    ...(signingSecret && { signingSecret }),
    ...(appToken && { appToken }),
    ...(apiUrl && { apiUrl }),
  };
}

/** Whether a group is set. @throws ConfigError that names what is missing when it is half-set */
function group(
  env: Environment,
  needed: readonly (keyof Environment)[],
  optional: readonly (keyof Environment)[] = [],
): boolean {
  const set = [...needed, ...optional].filter((name) => env[name] !== undefined);
  if (set.length === 0) return false;
  const missing = needed.filter((name) => env[name] === undefined);
  if (missing.length > 0)
    throw wrong(`${missing.join(' and ')} missing beside ${set.join(', ')}: set all of them, or none`);
  return true;
}

const wrong = (problem: string) => new ConfigError(`The environment is not right (see .env.example):\n  ${problem}`);

/**
 * The environment with the lines of a `.env` file below it: what is set outside wins.
 * @throws ConfigError when the file exists but cannot be read
 */
export function withEnvFile(env: NodeJS.ProcessEnv, folder: string): Record<string, string | undefined> {
  let text: string;
  try {
    text = readFileSync(join(folder, '.env'), 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return env;
    throw new ConfigError(`${join(folder, '.env')} cannot be read: mend its permissions or remove it`, { cause });
  }
  return { ...parseEnv(text), ...env };
}
