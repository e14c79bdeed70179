import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isSeq, parseDocument } from 'yaml';
import type { Config } from '../config.js';
import { ConfigError } from '../errors.js';
import { loadPack, type Pack } from '../pack/load-pack.js';
import { SIGN_OFFS_FILE, type SignOff } from '../pack/sign-offs.js';

/** A review is due again after so many years, unless --due says otherwise. */
const YEARS_UNTIL_DUE = 3;

/** `vetted sign`: records that a person has reviewed exact texts. It never invents a reviewer: name and role are required. */
export async function signCommand(args: string[], config: Config): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      by: { type: 'string' },
      role: { type: 'string' },
      on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      due: { type: 'string' },
      language: { type: 'string', default: 'en' },
    },
  });
  const { by, role, on, language } = values;
  if (positionals.length === 0)
    throw new ConfigError('Say which texts were reviewed, such as: vetted sign cause-mcas --by "Name" --role "Role"');
  if (!by?.trim() || !role?.trim())
    throw new ConfigError('A sign-off names a person: give --by "Name" and --role "Role"');
  const due = values.due ?? yearsLater(on);
  const pack = await loadPack(config.packDir, new Date());
  const entries = positionals.map(
    (id): SignOff => ({ id, language, sha256: hashOf(pack, id, language), by, role, on: day(on), due: day(due) }),
  );
  await append(config.packDir, entries);
  for (const { id, sha256 } of entries)
    console.log(`signed ${language}/${id} (${sha256.slice(0, 12)}...) by ${by}, ${role}, on ${on}, due again ${due}`);
  return 0;
}

function hashOf(pack: Pack, id: string, language: string): string {
  const texts = [...pack.snippets.values(), ...pack.messages.values(), pack.disclaimer];
  const text = texts.find((candidate) => candidate.id === id && candidate.language === language);
  if (!text)
    throw new ConfigError(
      `There is no text "${id}" in language ${language}: use an id such as cause-mcas, fixed/emergency or disclaimer`,
    );
  return text.sha256;
}

function day(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || Number.isNaN(Date.parse(text)))
    throw new ConfigError(`"${text}" is not a day: write it as 2026-04-06`);
  return text;
}

const yearsLater = (on: string) => `${Number(day(on).slice(0, 4)) + YEARS_UNTIL_DUE}${on.slice(4)}`;

/** Keeps the comments and the order of the file. */
async function append(root: string, entries: readonly SignOff[]): Promise<void> {
  const file = join(root, SIGN_OFFS_FILE);
  const document = parseDocument(await readFile(file, 'utf8').catch(() => 'sign-offs: []\n'));
  const list = document.get('sign-offs');
  if (!isSeq(list)) throw new ConfigError(`${SIGN_OFFS_FILE} has no list "sign-offs": restore it from version control`);
  list.flow = false;
  for (const entry of entries) list.add(document.createNode(entry));
  await writeFile(`${file}.tmp`, document.toString({ lineWidth: 0 }));
  await rename(`${file}.tmp`, file);
}
