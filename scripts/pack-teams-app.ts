import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import { withEnvFile } from '../src/config.js';
import { readInterfaceTexts } from '../src/pack/interface-texts.js';

/** Packs the Teams app: `npx tsx scripts/pack-teams-app.ts --developer NAME --website URL --privacy URL --terms URL`. */

const project = fileURLToPath(new URL('..', import.meta.url));
const template = `${project}src/channels/teams/app-package/`;

const page = z.url({ protocol: /^https$/u, error: 'must be an address such as https://www.example-hospital.org' });
const optionsSchema = z.object({
  developer: z.string('is missing: who offers the bot').min(1).max(32),
  website: page,
  privacy: page,
  terms: page,
  clientId: z.guid('is missing: set TEAMS_CLIENT_ID to the id of the app registration'),
});

async function pack(): Promise<string> {
  const options = optionsFrom(process.argv.slice(2));
  const { data } = await readInterfaceTexts(process.env.PACK_DIR ?? project, 'en');
  const { name, greeting, tagline = name } = data;
  const { version } = JSON.parse(await readFile(`${project}package.json`, 'utf8')) as { version: string };
  const values = { ...options, version, name, greeting, tagline };
  tooLong('name', name, 30);
  tooLong('tagline', tagline, 80);
  tooLong('greeting', greeting, 4000);
  const manifest = filledIn(await readFile(`${template}manifest.json`, 'utf8'), values);
  const icon = async (file: string) => new Uint8Array(await readFile(template + file));
  const zip = zipSync({
    'manifest.json': strToU8(manifest),
    'color.png': await icon('color.png'),
    'outline.png': await icon('outline.png'),
  });
  await mkdir(`${project}dist/teams`, { recursive: true });
  await writeFile(`${project}dist/teams/vetted.zip`, zip);
  return 'dist/teams/vetted.zip';
}

function optionsFrom(args: string[]) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { developer: text, website: text, privacy: text, terms: text } });
  const parsed = optionsSchema.safeParse({
    ...values,
    clientId: withEnvFile(process.env, process.cwd()).TEAMS_CLIENT_ID,
  });
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map(({ path, message }) => `${nameOf(String(path[0]))} ${message}`).join('\n'));
}

const nameOf = (option: string) => (option === 'clientId' ? 'TEAMS_CLIENT_ID' : `--${option}`);

/** Fills `{name}` in; each value is escaped for the JSON string in which it stands. */
function filledIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/gu, (_, key: string) => JSON.stringify(values[key]).slice(1, -1));
}

function tooLong(key: string, text: string, limit: number): void {
  if (text.length > limit)
    throw new Error(`${key} in content/en/interface.yaml has ${text.length} characters; Teams takes ${limit}`);
}

try {
  console.log(`Wrote ${await pack()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
