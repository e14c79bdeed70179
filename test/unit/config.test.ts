import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { environmentSchema, readConfig } from '../../src/config.js';
import { ConfigError } from '../../src/errors.js';

const secret = 's'.repeat(32);
const tenant = '11111111-1111-4111-8111-111111111111';

describe('the configuration', () => {
  it('has a working default for everything', () => {
    expect(readConfig({})).toMatchObject({
      port: 3978,
      emergencyRegion: 'international',
      rateLimit: 30,
      conversationDays: 30,
      previewDrafts: false,
      logLevel: 'info',
    });
  });

  it('counts an empty variable as unset', () => {
    expect(readConfig({ PORT: '', SECRET: ' ' }).port).toBe(3978);
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it.each([
    [{ PORT: 'many' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ RATE_LIMIT: 'some' }, 'RATE_LIMIT'],
    [{ CONVERSATION_DAYS: '0' }, 'CONVERSATION_DAYS'],
    [{ SECRET: 'short' }, 'SECRET'],
    [{ PREVIEW_DRAFTS: 'perhaps' }, 'PREVIEW_DRAFTS'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ ALLOWED_ORIGINS: 'hospital' }, 'ALLOWED_ORIGINS'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgres://localhost/x' }, 'SECRET is required'],
    [{ TEAMS_CLIENT_ID: tenant }, 'TEAMS_CLIENT_SECRET and TEAMS_TENANT_ID missing'],
    [{ TEAMS_ANONYMOUS_LOOPBACK: 'true', HOST: '0.0.0.0' }, 'HOST to 127.0.0.1'],
    [{ SLACK_SIGNING_SECRET: secret }, 'SLACK_BOT_TOKEN is missing'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_SIGNING_SECRET is missing'],
    [{ PORTAL_ISSUERS: 'https://login.example' }, 'PORTAL_AUDIENCE missing'],
    [{ ESCALATION_WEBHOOK_URL: 'https://x.example' }, 'ESCALATION_WEBHOOK_SECRET missing'],
  ])('refuses %j and names the variable', (env, named) => {
    const read = () => readConfig(env);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(named);
  });

  it('reads the channel groups', () => {
    const config = readConfig({
      TEAMS_CLIENT_ID: tenant,
      TEAMS_CLIENT_SECRET: 'a-long-secret',
      TEAMS_TENANT_ID: tenant,
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      PORTAL_ISSUERS: 'https://a.example, https://b.example',
      PORTAL_AUDIENCE: 'vetted',
    });
    expect(config.teams?.allowedTenants).toEqual([tenant]);
    expect(config.slack).toEqual({ botToken: 'xoxb-1', appToken: 'xapp-1' });
    expect(config.portal?.issuers).toEqual(['https://a.example', 'https://b.example']);
  });

  it('is described in .env.example, name by name', async () => {
    const example = await readFile('.env.example', 'utf8');
    const described = [...example.matchAll(/^#?([A-Z][A-Z0-9_]+)=/gmu)].map((match) => match[1]);
    expect(described.sort()).toEqual(Object.keys(environmentSchema.shape).sort());
  });
});
