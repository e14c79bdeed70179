import { basename } from 'node:path';
import { z } from 'zod';
import { type Language, languages } from '../domain/message.js';
import type { Source } from '../domain/reply.js';
import { PackError } from './pack-error.js';
import { listFiles, type MarkdownFile, readMarkdown, readText } from './read-file.js';
import { type SignOff, type SignOffStatus, sha256, signOffStatus } from './sign-offs.js';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day in quotes, such as "2026-04-06"');

const snippetSchema = z.strictObject({
  title: z.string().min(1),
  sources: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        publisher: z.string().min(1),
        url: z.url('must be a full address that begins with https://').optional(),
        updated: day,
        /** File in content/sources/ that holds the source's own words. */
        text: z
          .string()
          .regex(/^[\w.-]+$/, 'must be the name of a file in content/sources/')
          .optional(),
      }),
    )
    .min(1, 'is empty: every answer names its source'),
});

const fixedSchema = z.strictObject({
  title: z.string().min(1),
  /** Labels of the buttons under the message; {number} is the telephone number or page. */
  call: z.string().includes('{number}', { error: 'must contain {number}' }).optional(),
  text: z.string().includes('{number}', { error: 'must contain {number}' }).optional(),
  open: z.string().includes('{number}', { error: 'must contain {number}' }).optional(),
});

/** A text of the pack and how it stands with its sign-off. */
export interface SignedText {
  readonly id: string;
  readonly language: Language;
  readonly file: string;
  readonly title: string;
  readonly text: string;
  readonly sha256: string;
  readonly status: SignOffStatus;
}

/** A curated answer. Served only while `status.state` is `signed`. */
export interface Snippet extends SignedText {
  readonly sources: readonly Source[];
  /** The sources' own words, for the check that a signed-off sentence stands in its source. */
  readonly sourceTexts: readonly string[];
}

/** A fixed message. Served even while unsigned: saying nothing would be worse. */
export interface FixedMessage extends SignedText {
  readonly call?: string | undefined;
  readonly textTo?: string | undefined;
  readonly open?: string | undefined;
}

/** What a sign-off is looked up with. */
export interface Signing {
  readonly signOffs: readonly SignOff[];
  readonly today: Date;
}

/** Reads `content/<language>/answers/*.md`. */
export async function readSnippets(root: string, language: Language, signing: Signing): Promise<Snippet[]> {
  const files = await listFiles(root, `content/${language}/answers`, '.md');
  return Promise.all(files.map((file) => readSnippet(root, file, { id: idOf(file), language }, signing)));
}

/** Reads `content/disclaimer.md`, shown with every answer. */
export async function readDisclaimer(root: string, signing: Signing): Promise<Snippet> {
  return readSnippet(root, 'content/disclaimer.md', { id: 'disclaimer', language: 'en' }, signing);
}

/** Reads `content/<language>/fixed/*.md` of every language, and `content/<language>/small-talk/*.md`. */
export async function readFixedMessages(
  root: string,
  folder: 'fixed' | 'small-talk',
  signing: Signing,
): Promise<FixedMessage[]> {
  const perLanguage = await Promise.all(
    languages.map(async (language) => {
      const files = await listFiles(root, `content/${language}/${folder}`, '.md');
      return Promise.all(
        files.map(async (file) => {
          const read = await readMarkdown(root, file, fixedSchema);
          const { call, text: textTo, open } = read.data;
          return { ...signedText(read, { id: `${folder}/${idOf(file)}`, language }, signing), call, textTo, open };
        }),
      );
    }),
  );
  return perLanguage.flat();
}

async function readSnippet(
  root: string,
  file: string,
  name: { id: string; language: Language },
  signing: Signing,
): Promise<Snippet> {
  const read = await readMarkdown(root, file, snippetSchema);
  const text = signedText(read, name, signing);
  const reviewed = text.status.state === 'signed' ? text.status.signOff.on : '';
  const sources = read.data.sources.map(({ title, publisher, url, updated }) => ({
    title,
    publisher,
    ...(url && { url }),
    updated,
    reviewed,
  }));
  const names = read.data.sources.flatMap((source, index) => (source.text ? [{ name: source.text, index }] : []));
  const sourceTexts = await Promise.all(
    names.map(({ name, index }) =>
      readText(root, `content/sources/${name}`).catch((cause) => {
        const place = { file, line: read.lineOf(['sources', index, 'text']) };
        throw new PackError(
          place,
          `names content/sources/${name}, which cannot be read: add the file or correct the name`,
          { cause },
        );
      }),
    ),
  );
  return { ...text, sources, sourceTexts };
}

function signedText(
  read: MarkdownFile<{ title: string }>,
  name: { id: string; language: Language },
  { signOffs, today }: Signing,
): SignedText {
  const status = signOffStatus(signOffs, { ...name, raw: read.raw }, today);
  return { ...name, file: read.file, title: read.data.title, text: read.text, sha256: sha256(read.raw), status };
}

const idOf = (file: string) => basename(file, '.md');
