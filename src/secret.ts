import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from './errors.js';

/**
 * The secret that signs tokens when none is configured: made on the first start and kept in the data folder,
 * readable by the owner alone.
 * @throws ConfigError when the data folder cannot be written
 */
export async function secretIn(dataDir: string): Promise<string> {
  const file = join(dataDir, 'secret');
  try {
    await mkdir(dataDir, { recursive: true });
  } catch (cause) {
    throw notWritable(dataDir, cause);
  }
  try {
    await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    const isKept = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
    if (!isKept) throw notWritable(dataDir, cause);
  }
  const secret = (await readFile(file, 'utf8')).trim();
  if (secret.length < 32)
    throw new ConfigError(
      `${file} is damaged: restore it from a backup, or remove it (people then lose their conversations)`,
    );
  return secret;
}

const notWritable = (dataDir: string, cause: unknown) =>
  new ConfigError(
    `DATA_DIR ${dataDir} cannot be written: make it a folder that this user owns, or set DATA_DIR to another one`,
    { cause },
  );
