import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readCases } from '../../../src/evaluate/read-cases.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
});

afterEach(() => rm(folder, { recursive: true }));

const write = async (name: string, ...lines: (object | string)[]) => {
  const file = join(folder, name);
  await writeFile(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return file;
};

describe('reading test sets', () => {
  it('tells the family of each line from its fields', async () => {
    const turns = [{ user: 'hi', expect: { kind: 'small_talk', topic: 'greeting' } }];
    const file = await write(
      'mixed.jsonl',
      { text: 'why mcas', topic: 'cause-mcas', style: 'terse' },
      { text: 'what is gout', kind: 'other_disease' },
      '',
      { text: 'What causes gout?', focus: 'Gout', qtype: 'causes' },
      { question: 'Is gout inherited?', focus: 'Gout' },
      { text: 'cannot breathe', label: 'emergency', kind: 'breathing', style: 'plain' },
      { text: 'want to die', label: 'crisis', kind: 'explicit', style: 'plain' },
      { text: 'what is anaphylaxis', label: 'none', kind: 'info', style: 'plain' },
      { name: 'hello', turns },
    );
    const cases = await readCases([file]);
    expect(cases.map(({ family, line }) => [family, line])).toEqual([
      ['in-scope', 1],
      ['out-of-scope', 2],
      ['other-disease', 4],
      ['other-disease', 5],
      ['emergency', 6],
      ['crisis', 7],
      ['calm', 8],
      ['dialogue', 9],
    ]);
    expect(cases[0]).toEqual({
      family: 'in-scope',
      text: 'why mcas',
      topic: 'cause-mcas',
      style: 'terse',
      file,
      line: 1,
    });
    expect(cases[3]).toMatchObject({ text: 'Is gout inherited?' });
    expect(cases[7]).toMatchObject({ name: 'hello', turns });
  });

  it('reads safety lines, with kind and language from the headers', async () => {
    const file = await write('emergency.txt', '# stroke', 'face drooping', '', '# stroke [es]', 'no puedo hablar');
    expect(await readCases([file])).toEqual([
      { family: 'emergency', text: 'face drooping', kind: 'stroke', style: 'en', file, line: 2 },
      { family: 'emergency', text: 'no puedo hablar', kind: 'stroke', style: 'es', file, line: 5 },
    ]);
  });

  it('reads a folder, its test sets only, and each file once', async () => {
    const file = await write('b.jsonl', { text: 'one', kind: 'general' });
    await write('calm.txt', '# info', 'two');
    await write('README.md', 'three');
    await mkdir(join(folder, 'src'));
    const cases = await readCases([folder, file]);
    expect(cases.map(({ family }) => family)).toEqual(['out-of-scope', 'calm']);
  });

  it('takes a limited number of lines, spread over the file', async () => {
    const lines = Array.from({ length: 10 }, (_, index) => ({ text: `line ${index}`, kind: 'general' }));
    const cases = await readCases([await write('many.jsonl', ...lines)], { limit: 5 });
    expect(cases.map(({ line }) => line)).toEqual([1, 3, 5, 7, 9]);
  });

  it.each([
    ['{"text": "x"', /set\.jsonl:2 is not JSON/],
    ['{"text": "x"}', /set\.jsonl:2 needs a field that tells what it tests/],
    ['{"text": "", "topic": "a"}', /set\.jsonl:2 does not have the expected fields:[\s\S]*text/],
    ['{"text": "x", "label": "urgent"}', /set\.jsonl:2 [\s\S]*label/],
  ])('names file, line and fault of %s', async (line, message) => {
    const file = await write('set.jsonl', { text: 'fine', kind: 'general' }, line);
    await expect(readCases([file])).rejects.toThrow(message);
  });

  it('says what is wrong with a path', async () => {
    await expect(readCases([join(folder, 'none.jsonl')])).rejects.toThrow(/none\.jsonl cannot be read/);
    await expect(readCases([folder])).rejects.toThrow(/holds no test set/);
  });
});
