import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';

const run = promisify(execFile);
const clientId = '99999999-8888-4777-8666-555555555555';
const pages = [
  '--website',
  'https://example.org',
  '--privacy',
  'https://example.org/privacy',
  '--terms',
  'https://example.org/terms',
];

const pack = (args: string[], env: NodeJS.ProcessEnv = { TEAMS_CLIENT_ID: clientId }) =>
  run(process.execPath, ['--import', 'tsx', 'scripts/pack-teams-app.ts', ...args], { env: { ...process.env, ...env } });

/** Width and height from the header of a PNG. */
const sizeOf = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];

describe('the Teams app package', () => {
  it('holds a manifest for the three scopes and icons of the sizes that Teams wants', async () => {
    await pack(['--developer', 'The "Example" Hospital', ...pages]);
    const files = unzipSync(new Uint8Array(await readFile('dist/teams/vetted.zip')));
    expect(Object.keys(files).sort()).toEqual(['color.png', 'manifest.json', 'outline.png']);
    const manifest = JSON.parse(strFromU8(files['manifest.json']!));
    expect(manifest).toMatchObject({
      id: clientId,
      developer: {
        name: 'The "Example" Hospital',
        websiteUrl: 'https://example.org',
        privacyUrl: 'https://example.org/privacy',
      },
      bots: [{ botId: clientId, scopes: ['personal', 'team', 'groupChat'] }],
    });
    expect(JSON.stringify(manifest)).not.toMatch(/\{\w+\}|undefined/u);
    expect(manifest.description.short.length).toBeLessThanOrEqual(80);
    expect(manifest).not.toHaveProperty('authorization');
    expect(sizeOf(files['color.png']!)).toEqual([192, 192]);
    expect(sizeOf(files['outline.png']!)).toEqual([32, 32]);
  });

  it('says what is missing', async () => {
    await expect(pack(['--website', 'http://example.org'], { TEAMS_CLIENT_ID: '' })).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/--developer is missing.*--website must be.*TEAMS_CLIENT_ID is missing/su),
    });
  });
});
