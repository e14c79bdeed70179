import { access, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptyContext } from '../../src/domain/conversation.js';
import { ConfigError } from '../../src/errors.js';
import { ConversationAdapter } from '../../src/stores/lowdb/conversation-adapter.js';
import { conversationFiles } from '../../src/stores/lowdb/conversation-files.js';
import { createLowdbStore } from '../../src/stores/lowdb/create-lowdb-store.js';
import { aKey, aTurn, at, hostileText } from '../contracts/conversation-store-samples.js';

let dir: string;
let reports: { details: object; message: string }[];
const open = () => createLowdbStore(dir, { error: (details, message) => reports.push({ details, message }) });
const filesOf = (n: number) => conversationFiles(join(dir, 'conversations'), aKey(n));

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'vetted-files-'));
  reports = [];
});
afterEach(() => rm(dir, { recursive: true }));

/** Every name and every byte under the directory. */
async function everything(): Promise<string> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map((file) => readFile(file, 'latin1')));
  return [...files, ...contents].join('\n');
}

describe('forget', () => {
  it('leaves no byte of the conversation: not in its file, not in one set aside, not in an interrupted write', async () => {
    const store = await open();
    const secret = aTurn({ n: 1, text: 'my aunt Wilhelmina in Uppsala' });
    await store.append(aKey(1), secret, { ...emptyContext, offered: ['wilhelmina-offered'] });
    await writeFile(filesOf(1).main, `${await readFile(filesOf(1).main, 'utf8')} broken`);
    await store.append(aKey(1), secret, emptyContext);
    await store.addFeedback(aKey(1), 'reply-1', { helpful: false, comment: 'says Wilhelmina', at: at(2) });
    await writeFile(filesOf(1).temporary, JSON.stringify({ text: 'Wilhelmina' }));
    await store.append(aKey(2), aTurn({ n: 2, text: 'somebody else' }), emptyContext);
    expect((await readdir(filesOf(1).folder)).length).toBe(3);

    expect(await store.forget(aKey(1))).toBe(true);
    await store.close();
    const left = await everything();
    for (const words of [/wilhelmina/i, /uppsala/i, /reply-1/, new RegExp(aKey(1))]) expect(left).not.toMatch(words);
    expect(left).toContain('somebody else');
  });
});

describe('a damaged file', () => {
  const damages: Record<string, (text: string) => string> = {
    truncated: (text) => text.slice(0, text.length / 2),
    empty: () => '',
    'not JSON': () => 'Wilhelmina was here',
    'zero bytes after a power cut': (text) => '\0'.repeat(text.length),
    'of another form': () => JSON.stringify({ key: aKey(1), turns: 'Wilhelmina', context: emptyContext }),
    null: () => 'null',
    'a copy of another conversation': (text) => text.replaceAll(aKey(1), aKey(2)),
  };
  for (const [kind, damage] of Object.entries(damages)) {
    it(`${kind}: is set aside and reported without its words, and the conversation starts anew`, async () => {
      const store = await open();
      await store.append(aKey(1), aTurn({ n: 1, text: 'Wilhelmina' }), emptyContext);
      const damaged = damage(await readFile(filesOf(1).main, 'utf8'));
      await writeFile(filesOf(1).main, damaged);

      expect(await store.load(aKey(1))).toBeUndefined();
      expect(await readFile(filesOf(1).damaged, 'utf8')).toBe(damaged);
      expect(reports).toHaveLength(1);
      expect(reports[0]?.message).toContain('damaged: it was set aside');
      expect(reports[0]?.details).toMatchObject({ file: filesOf(1).main, setAside: filesOf(1).damaged });
      expect(JSON.stringify(reports)).not.toContain('Wilhelmina');

      await store.append(aKey(1), aTurn({ n: 2 }), emptyContext);
      expect((await store.load(aKey(1)))?.turns).toEqual([aTurn({ n: 2 })]);
      expect(reports).toHaveLength(1);
      await store.close();
    });
  }

  it('never stops the editors: the others are still listed', async () => {
    const store = await open();
    for (const n of [1, 2]) await store.append(aKey(n), aTurn({ n, kind: 'out_of_scope' }), emptyContext);
    await writeFile(filesOf(1).main, '{');
    expect(await store.unanswered(10)).toHaveLength(1);
    expect(reports).toHaveLength(1);
  });

  it('loses nothing that was written meanwhile, whoever notices first', async () => {
    const store = await open();
    await store.append(aKey(1), aTurn({ n: 1 }), emptyContext);
    await writeFile(filesOf(1).main, '{');
    await Promise.all([
      store.load(aKey(1)),
      store.append(aKey(1), aTurn({ n: 2 }), emptyContext),
      store.load(aKey(1)),
      store.append(aKey(1), aTurn({ n: 3 }), emptyContext),
    ]);
    expect((await store.load(aKey(1)))?.turns).toEqual([aTurn({ n: 2 }), aTurn({ n: 3 })]);
  });

  it('expires by the date of the file', async () => {
    const store = await open();
    for (const n of [1, 2]) {
      await store.append(aKey(n), aTurn({ n }), emptyContext);
      await writeFile(filesOf(n).main, '{');
      await store.load(aKey(n));
    }
    const longAgo = new Date('2020-01-01');
    await utimes(filesOf(1).damaged, longAgo, longAgo);
    expect(await store.expire(new Date('2021-01-01'))).toBe(0);
    await expect(access(filesOf(1).damaged)).rejects.toThrow('ENOENT');
    await access(filesOf(2).damaged);
  });
});

describe('an interrupted write', () => {
  it('is removed at the start', async () => {
    await (await open()).append(aKey(1), aTurn({ n: 1 }), emptyContext);
    await writeFile(filesOf(1).temporary, 'Wilhelmina');
    await mkdir(filesOf(3).folder, { recursive: true });
    await writeFile(filesOf(3).temporary, 'Wilhelmina');
    const store = await open();
    expect(await everything()).not.toContain('Wilhelmina');
    expect((await store.load(aKey(1)))?.turns).toHaveLength(1);
  });

  it('is left under the name by which it is looked for', async () => {
    const { main, temporary } = filesOf(1);
    await mkdir(join(main, 'in-the-way'), { recursive: true });
    const write = new ConversationAdapter(main).write({ key: aKey(1), turns: [], context: emptyContext });
    await expect(write).rejects.toThrow();
    await access(temporary);
  });
});

describe('the directory', () => {
  it('holds nothing but hashes as names, whatever key is asked for, and nothing appears beside it', async () => {
    const store = await open();
    const before = await readdir(dirname(dir));
    const paths = fc.oneof(
      hostileText,
      fc.constantFrom('../', '..%2f', '/etc/', './', 'C:\\').map((start) => start + aKey(1)),
    );
    await fc.assert(
      fc.asyncProperty(paths, async (key) => {
        await expect(store.append(key, aTurn({ n: 1 }), emptyContext)).rejects.toThrow('hexadecimal');
        await expect(store.forget(key)).rejects.toThrow('hexadecimal');
      }),
    );
    expect(await readdir(dir, { recursive: true })).toEqual(['conversations']);
    expect((await readdir(dirname(dir))).filter((name) => !before.includes(name) && name.includes(aKey(1)))).toEqual(
      [],
    );
  });

  it('can be read by its owner alone', async () => {
    await open();
    expect((await stat(join(dir, 'conversations'))).mode & 0o077).toBe(0);
  });

  it('stops the start with one clear message when it cannot be written', async () => {
    await writeFile(join(dir, 'conversations'), 'a file where the directory should be');
    await expect(open()).rejects.toThrow(ConfigError);
    await expect(open()).rejects.toThrow(
      /^DATA_DIR: .*conversations cannot be written \(EEXIST\): make it a directory/,
    );
  });

  it('takes files that are none of its own for what they are', async () => {
    const store = await open();
    await store.append(aKey(1), aTurn({ n: 1, kind: 'clarify' }), emptyContext);
    await writeFile(join(filesOf(1).folder, '.DS_Store'), '');
    await writeFile(join(filesOf(1).folder, 'abc.json'), '{}');
    await writeFile(join(dir, 'conversations', 'README'), '');
    expect(await store.unanswered(10)).toHaveLength(1);
    expect(await store.expire(new Date(at(0)))).toBe(0);
    await access(join(filesOf(1).folder, '.DS_Store'));
  });
});
