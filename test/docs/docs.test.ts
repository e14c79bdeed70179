import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { environmentSchema } from '../../src/config.js';
import { problems } from '../../src/errors.js';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...(await readdir('docs', { recursive: true }))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name))
    .sort(),
];

const textOf = (page: string) => readFileSync(page, 'utf8');
const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };

/** All first groups of a pattern, each once. */
const found = (text: string, pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))];

/** Names that look like our variables and belong to others: Node, Slack's library, our own process's surroundings. */
const FOREIGN = new Set(['NODE_ENV', 'NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS', 'HTTPS_PROXY']);
/** A capital word without an underscore may be anything (an error code, a method); these are variables. */
const looksLikeVariable = (word: string) => word.includes('_') && !FOREIGN.has(word);

/** A path of the project, not one made while it runs, nor a pattern such as `intents/en/ID.yaml`. */
const isOfProject = (path: string) =>
  /^(?:bench|content|docs|intents|migrations|scripts|src|test)\//.test(path) &&
  !/[*{}<>]|\b(?:ID|NAME|LANGUAGE)\b|\.\.\./.test(path);

describe.each(pages)('%s', (page) => {
  const text = textOf(page);
  const prose = text.replaceAll(/^```[\s\S]*?^```/gmu, '');

  it('links to files that exist, and to headings that they have', () => {
    const links = found(prose, /\]\(([^)\s]+)\)/gu).filter((link) => !/^[a-z]+:/.test(link));
    const broken = links.filter((link) => {
      const [path, heading] = link.split('#') as [string, string?];
      const file = path === '' ? page : join(dirname(page), path);
      return !existsSync(file) || (heading !== undefined && !headingsOf(file).includes(heading));
    });
    expect(broken).toEqual([]);
  });

  it('names paths that exist', () => {
    const paths = found(text, /`([\w.@*{}<>-]+\/[\w.@*{}<>/-]*)`/gu).filter(isOfProject);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const names = found(text, /npm run (?:--?\w+ )*([\w:]+)/gu);
    expect(names.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names variables that exist', () => {
    const assigned = found(text, /\b([A-Z][A-Z0-9_]*)=/gu);
    const quoted = found(text, /`([A-Z][A-Z0-9_]+)`/gu);
    const names = [...new Set([...assigned, ...quoted])].filter(looksLikeVariable);
    expect(names.filter((name) => !(name in environmentSchema.shape))).toEqual([]);
  });
});

it('.env.example lists every variable, and no other', () => {
  expect(found(textOf('.env.example'), /^#?([A-Z][A-Z0-9_]*)=/gmu).sort()).toEqual(
    Object.keys(environmentSchema.shape).sort(),
  );
});

it('docs/errors.md lists the codes, statuses and titles of src/errors.ts', () => {
  const rows = [...textOf('docs/errors.md').matchAll(/^\| `([\w-]+)` \| (\d+) \| ([^|]+?) \|/gmu)];
  expect(rows.map(([, code, status, title]) => [code, { status: Number(status), title }])).toEqual(
    Object.entries(problems),
  );
});

/** Anchors of a page's headings, as GitHub makes them; none of a folder or of another kind of file. */
function headingsOf(file: string): string[] {
  if (!file.endsWith('.md')) return [];
  return [...textOf(file).matchAll(/^#+ (.+)$/gmu)].map((match) =>
    match[1]!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
