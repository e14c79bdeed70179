import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { TextFile } from 'lowdb/node';
import type { Conversation } from '../../domain/conversation.js';
import { conversationSchema } from '../stored-conversation.js';

/** A file that does not hold the conversation it should. The message never quotes the file. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError';
}

/** One conversation in one JSON file, checked on its way in and out; lowdb replaces the file in one step. */
export class ConversationAdapter implements Adapter<Conversation> {
  readonly #path: string;
  readonly #file: TextFile;

  /** @param path ends in `<key>.json`. */
  constructor(path: string) {
    this.#path = path;
    this.#file = new TextFile(path);
  }

  /** @throws DamagedFileError when the file is not a conversation, or is another one than its name says. */
  async read(): Promise<Conversation | null> {
    const text = await this.#file.read();
    return text === null ? null : this.#parse(text);
  }

  /** @throws ZodError when the conversation could not be read again. */
  async write(conversation: Conversation): Promise<void> {
    const text = JSON.stringify(conversationSchema.parse(conversation));
    await mkdir(dirname(this.#path), { recursive: true });
    await this.#file.write(text);
  }

  #parse(text: string): Conversation {
    const parsed = conversationSchema.safeParse(parseJson(text));
    if (!parsed.success) {
      const { path, message } = parsed.error.issues[0]!;
      throw new DamagedFileError(`at "${path.join('.')}": ${message}`);
    }
    if (`${parsed.data.key}.json` !== basename(this.#path)) throw new DamagedFileError('its key is not its name');
    return parsed.data;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text around the fault.
    throw new DamagedFileError('is not JSON');
  }
}
