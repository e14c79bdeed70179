import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the project's pack that a test may break. */
export interface PackCopy {
  readonly dir: string;
  /** Replaces text in a file of the pack; fails when the text is not there. */
  edit(file: string, from: string | RegExp, to: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

export async function copyPack(): Promise<PackCopy> {
  const dir = await mkdtemp(join(tmpdir(), 'vetted-pack-'));
  for (const folder of ['intents', 'content']) await cp(folder, join(dir, folder), { recursive: true });
  return {
    dir,
    edit: async (file, from, to) => {
      const text = await readFile(join(dir, file), 'utf8');
      const edited = text.replace(from, to);
      if (edited === text) throw new Error(`${file} does not contain ${from}`);
      await writeFile(join(dir, file), edited);
    },
    write: (file, text) => writeFile(join(dir, file), text),
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}
