import { access, constants, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../errors.js';
import type { Log } from '../log.js';
import { createKeyQueue } from '../stores/key-queue.js';
import { eventSchema, type HandOverEvent } from './event.js';

/** Files written at once. */
const OPEN_FILES = 8;

/**
 * Undelivered events, each in a small file of its own, in `DATA_DIR/outbox`; those given up are in `set-aside` below it.
 * The name of a file tells when and whose it is, so that nothing need be read to forget a person:
 * `<time>_<id>_<key of the conversation>.json`.
 * Nobody waits for the disk: what goes wrong there is logged, except where a caller is told.
 */
export interface Outbox {
  /** What an earlier process left behind, the oldest first. @throws ConfigError when the folder cannot be used */
  load(): Promise<HandOverEvent[]>;
  /** Writes the event so that it survives the process, and a power cut as far as the disk keeps its word. */
  keep(event: HandOverEvent): void;
  remove(event: HandOverEvent): void;
  setAside(event: HandOverEvent): void;
  /** Removes every event of a conversation, waiting or set aside. @throws when a file cannot be removed */
  forget(key: string): Promise<void>;
  /** Removes events set aside that are older than the instant given, and the oldest beyond `most`. */
  tidy(before: Date, most: number): void;
  /** Resolves when everything asked for so far is on the disk. */
  drained(): Promise<void>;
}

export function createOutbox(dataDir: string, log: Log): Outbox {
  const folder = join(dataDir, 'outbox');
  const aside = join(folder, 'set-aside');
  const queue = createKeyQueue(OPEN_FILES);

  const inBackground = (name: string, task: () => Promise<void>, problem: string) => {
    queue.run(name, task).catch((error: NodeJS.ErrnoException) => {
      // The message of the error would name the file, and so the conversation.
      log.error({ event: idIn(name), reason: error.code }, problem);
    });
  };

  return {
    async load() {
      await prepare(folder, aside);
      const names = eventNames(await readdir(folder));
      const events = await Promise.all(names.map((name) => queue.run(name, () => read(folder, name, { aside, log }))));
      return events.filter((event) => event !== undefined);
    },
    keep(event) {
      const task = async () => {
        await write(folder, event);
        log.debug({ event: event.id, kind: event.kind }, 'kept for the hand-over');
      };
      inBackground(nameOf(event), task, 'an event could not be written: it is lost if the process ends undelivered');
    },
    remove(event) {
      const task = () => rm(join(folder, nameOf(event)), { force: true });
      inBackground(nameOf(event), task, 'an event could not be removed: the next start delivers it again');
    },
    setAside(event) {
      const name = nameOf(event);
      // There is no file where the disk was full.
      const task = () => rename(join(folder, name), join(aside, name)).catch(() => write(aside, event));
      inBackground(name, task, 'an event could not be set aside');
    },
    async forget(key) {
      await queue.drained();
      const theirs = (names: string[]) => names.filter((name) => name.endsWith(`_${key}.json`));
      await Promise.all([removeWhere(folder, theirs), removeWhere(aside, theirs)]);
    },
    tidy(before, most) {
      const limit = inName(before.toISOString());
      const old = (names: string[]) => [...names.filter((name) => name < limit), ...names.slice(0, -most)];
      inBackground('tidy', () => removeWhere(aside, old), 'events set aside long ago could not be removed');
    },
    drained: () => queue.drained(),
  };
}

const inName = (at: string) => at.replaceAll(':', '.');

const nameOf = ({ at, id, key }: HandOverEvent) => `${inName(at)}_${id}_${key}.json`;

/** The id of the event, for the log: the whole name would tell the conversation. */
const idIn = (name: string) => /evt_[0-9a-f]{32}/u.exec(name)?.[0];

/** Oldest first, because names begin with the time. */
const eventNames = (names: readonly string[]) =>
  names.filter((name) => /^\d{4}-[^_]*_evt_[0-9a-f]{32}_[0-9a-f]+\.json$/u.test(name)).sort();

/** Creates the folders, readable by their owner alone, and removes what writes left behind that never ended. */
async function prepare(folder: string, aside: string): Promise<void> {
  try {
    await mkdir(aside, { recursive: true, mode: 0o700 });
    for (const each of [folder, aside]) {
      await access(each, constants.W_OK);
      const interrupted = (await readdir(each)).filter((name) => /^\..*\.json\.tmp$/u.test(name));
      await Promise.all(interrupted.map((name) => rm(join(each, name), { force: true })));
    }
  } catch (cause) {
    throw new ConfigError(`DATA_DIR: ${folder} cannot be written: make it a directory that this user owns`, { cause });
  }
}

/** A file that is no event is set aside, and reported without its words; it never stops the start. */
async function read(
  folder: string,
  name: string,
  { aside, log }: { aside: string; log: Log },
): Promise<HandOverEvent | undefined> {
  try {
    const event = parsed(await readFile(join(folder, name), 'utf8'));
    if (event && nameOf(event) === name) return event;
    await rename(join(folder, name), join(aside, name));
    log.error({ event: idIn(name) }, 'a file of the outbox is damaged: it lies in outbox/set-aside undelivered');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    log.error({ event: idIn(name), reason: code }, 'a file of the outbox cannot be read: mend its permissions');
  }
  return undefined;
}

function parsed(text: string): HandOverEvent | undefined {
  try {
    return eventSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

async function write(folder: string, event: HandOverEvent): Promise<void> {
  const temporary = join(folder, `.${nameOf(event)}.tmp`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(temporary, JSON.stringify(event), { mode: 0o600, flush: true });
    await rename(temporary, join(folder, nameOf(event)));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function removeWhere(folder: string, choose: (names: string[]) => string[]): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  await Promise.all(choose(eventNames(names)).map((name) => rm(join(folder, name), { force: true })));
}
