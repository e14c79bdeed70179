import { readdir, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isKey } from '../conversation-key.js';

/** Files that may hold words of one conversation. */
export interface ConversationFiles {
  readonly folder: string;
  readonly main: string;
  /** What lowdb writes before it renames it to `main`; stays behind when the process dies in between. */
  readonly temporary: string;
  /** A file that could not be read, kept for whoever looks into it. */
  readonly damaged: string;
}

/** Spread over 256 folders, so that no folder grows too long to list. */
export function conversationFiles(root: string, key: string): ConversationFiles {
  const folder = join(root, key.slice(0, 2));
  return {
    folder,
    main: join(folder, `${key}.json`),
    temporary: join(folder, `.${key}.json.tmp`),
    damaged: join(folder, `${key}.damaged`),
  };
}

/** Keys that have a file, of whichever kind. */
export async function* listKeys(root: string): AsyncGenerator<string> {
  for await (const { names } of listFolders(root)) yield* new Set(names.map(keyOf).filter(isKey));
}

/** Removes what writes left behind that never ended. Only while nothing is written. */
export async function removeTemporary(root: string): Promise<void> {
  for await (const { folder, names } of listFolders(root)) {
    const temporary = names
      .map((name) => join(folder, name))
      .filter((path) => {
        return path === conversationFiles(root, keyOf(basename(path))).temporary;
      });
    await Promise.all(temporary.map(remove));
  }
}

/** One folder is held in memory at a time. */
async function* listFolders(root: string): AsyncGenerator<{ folder: string; names: string[] }> {
  for (const name of await readdir(root)) {
    if (!/^[0-9a-f]{2}$/.test(name)) continue;
    const folder = join(root, name);
    yield { folder, names: await readdir(folder) };
  }
}

function keyOf(name: string): string {
  return /^\.?([^.]*)/.exec(name)?.[1] ?? '';
}

/** @returns false when there was no such file. */
export async function remove(file: string): Promise<boolean> {
  try {
    await unlink(file);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
