import { describe, expect, it } from '@jest/globals';
import { createHandOver } from '../../../src/hand-over/create-hand-over.js';
import { createLog } from '../../../src/log.js';

const withUrl = (url: string) => () =>
  createHandOver(
    { url, secret: 'a secret of 32 characters or more', includeText: false, dataDir: 'data', conversationDays: 30 },
    { log: createLog('silent'), now: () => new Date(0) },
  );

describe('the address of the hand-over', () => {
  it.each([
    'https://care.example.org/hook',
    'http://127.0.0.1:8080/',
    'http://127.8.9.1/',
    'http://localhost/',
    'http://[::1]:1/',
  ])('may be %s', (url) => {
    expect(withUrl(url)).not.toThrow();
  });

  it.each([
    'http://care.example.org/',
    'http://localhost.example.org/',
    'http://127.0.0.1.example.org/',
    'http://10.0.0.1/',
    'http://0.0.0.0/',
  ])('is refused without TLS: %s', (url) => {
    expect(withUrl(url)).toThrow(/^ESCALATION_WEBHOOK_URL must begin with https/);
  });

  it('holds no password', () => {
    expect(withUrl('https://user:word@care.example.org/')).toThrow(/must not hold a user name or password/);
  });
});
