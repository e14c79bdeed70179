import { z } from 'zod';
import { readYaml } from './read-file.js';

const text = z.string().trim().min(1);

/** Every word that a person reads around the answers. Keys are those of `content/<language>/interface.yaml`. */
const schema = z.object({ starters: z.array(text).min(1), name: text, greeting: text, offline: text }).catchall(text);

export type InterfaceTexts = z.output<typeof schema>;

/** Reads `content/<language>/interface.yaml`. @throws PackError when the file is wrong. */
export async function readInterfaceTexts(root: string, language: string) {
  return readYaml(root, `content/${language}/interface.yaml`, schema);
}
