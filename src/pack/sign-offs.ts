import { createHash } from 'node:crypto';
import { z } from 'zod';
import { listFiles, readYaml } from './read-file.js';

export const SIGN_OFFS_FILE = 'content/sign-offs.yaml';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-04-06, in quotes');

const signOffSchema = z.strictObject({
  id: z.string().min(1),
  language: z.string().regex(/^[a-z]{2}$/, 'must be a two-letter language code such as en'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits: run `npm run vetted -- sign` to make the entry'),
  by: z.string().min(1),
  role: z.string().min(1),
  on: day,
  due: day,
});

/** Who reviewed which exact text, on which day, and when it is due again (ISO days). */
export type SignOff = z.output<typeof signOffSchema>;

const fileSchema = z.strictObject({ 'sign-offs': z.array(signOffSchema) });

/** How a text stands with its sign-off. Only a signed text is served as an answer. */
export type SignOffStatus =
  | { readonly state: 'signed'; readonly signOff: SignOff }
  | { readonly state: 'unsigned' }
  | { readonly state: 'changed'; readonly signOff: SignOff }
  | { readonly state: 'overdue'; readonly signOff: SignOff };

/** Reads the sign-offs; none where the file does not exist yet. @throws PackError when the file is wrong. */
export async function readSignOffs(root: string): Promise<SignOff[]> {
  if (!(await listFiles(root, 'content', '.yaml')).includes(SIGN_OFFS_FILE)) return [];
  return (await readYaml(root, SIGN_OFFS_FILE, fileSchema)).data['sign-offs'];
}

/** SHA-256 of a whole file with LF line ends, as `sha256sum FILE` prints it. */
export function sha256(raw: string): string {
  return createHash('sha256').update(raw, 'utf8').digest('hex');
}

/**
 * Compares a text with its latest entry. A text is overdue on the day after `due`.
 * @param raw the whole file: a changed comma, title or source date makes a text unsigned
 */
export function signOffStatus(
  signOffs: readonly SignOff[],
  text: { id: string; language: string; raw: string },
  today: Date,
): SignOffStatus {
  const entries = signOffs.filter((entry) => entry.id === text.id && entry.language === text.language);
  const hash = sha256(text.raw);
  const signOff = entries.findLast((entry) => entry.sha256 === hash);
  if (!signOff) {
    const latest = entries.at(-1);
    return latest ? { state: 'changed', signOff: latest } : { state: 'unsigned' };
  }
  return today.toISOString().slice(0, 10) > signOff.due ? { state: 'overdue', signOff } : { state: 'signed', signOff };
}
