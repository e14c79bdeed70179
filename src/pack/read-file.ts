import { readdir, readFile } from 'node:fs/promises';
import { isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { PackError } from './pack-error.js';

/** Where in the pack a value stands, for messages to editors. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A file of the pack: its path as editors know it, its text with LF line ends, and its parsed part. */
export interface PackFile<T> {
  readonly file: string;
  readonly raw: string;
  readonly data: T;
  /** Line of a part of `data`, such as `['utterances', 3]`. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads a text file of the pack, with line ends as LF. @throws PackError when it cannot be read. */
export async function readText(root: string, file: string): Promise<string> {
  try {
    return (await readFile(`${root}/${file}`, 'utf8')).replaceAll('\r\n', '\n');
  } catch (cause) {
    throw new PackError({ file }, 'cannot be read: create the file, or mend its permissions', { cause });
  }
}

/** Names in a folder of the pack that end in `extension`, sorted; empty where there is no such folder. */
export async function listFiles(root: string, folder: string, extension: string): Promise<string[]> {
  const names = await readdir(`${root}/${folder}`).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new PackError({ file: folder }, 'cannot be listed: mend its permissions', { cause: error });
  });
  return names
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Reads and checks a YAML file. @throws PackError that names file, line, problem and cure. */
export async function readYaml<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
): Promise<PackFile<z.output<S>>> {
  const raw = await readText(root, file);
  return { file, raw, ...parseYaml(raw, schema, { file, line: 1 }) };
}

/** A Markdown file: YAML front matter between two lines of three dashes, then the text. */
export interface MarkdownFile<T> extends PackFile<T> {
  readonly text: string;
}

/** Reads and checks a Markdown file with front matter. @throws PackError that names file, line, problem and cure. */
export async function readMarkdown<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
): Promise<MarkdownFile<z.output<S>>> {
  const raw = await readText(root, file);
  const parts = /^---\n(?<front>[\s\S]*?)\n---\n(?<text>[\s\S]*)$/u.exec(raw)?.groups;
  if (!parts) {
    throw new PackError(
      { file },
      'has no front matter: begin the file with a line ---, then title: ..., then a line ---',
    );
  }
  const text = (parts.text ?? '').trim();
  if (text === '')
    throw new PackError({ file }, 'has no text after the front matter: write the text below the second ---');
  return { file, raw, text, ...parseYaml(parts.front ?? '', schema, { file, line: 2 }) };
}

/** Where things stand is found out only when it is asked for: the whole of what the parser knows is large to keep. */
function parseYaml<S extends z.ZodType>(source: string, schema: S, start: Place) {
  const document = parseDocument(source);
  const [error] = document.errors;
  if (error) {
    const line = (error.linePos?.[0].line ?? 1) + start.line - 1;
    throw new PackError({ file: start.file, line }, `is not valid YAML: ${firstLine(error.message)}`);
  }
  const lineOf = (path: readonly PropertyKey[]) => lineIn(source, path) + start.line - 1;
  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    const where = issue.path.length > 0 ? `"${issue.path.join('.')}": ` : '';
    throw new PackError({ file: start.file, line: lineOf(issue.path) }, `${where}${issue.message}`);
  }
  return { data: parsed.data as z.output<S>, lineOf };
}

/** Line of the value at a path, or of what is nearest above it; from 1. */
function lineIn(source: string, path: readonly PropertyKey[]): number {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return lines.linePos(keyOffset(document, path.slice(0, length)) ?? node.range[0]).line;
  }
  return 1;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

/** A block value starts on the line after its key; editors look for the key. */
function keyOffset(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => String(item.key) === String(path.at(-1)));
  return hasRange(pair?.key) ? pair.key.range[0] : undefined;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
