import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { textKeys } from '../../../src/widget/text-keys.js';

describe('the texts of the widget', () => {
  it('all stand in content/en/interface.yaml', async () => {
    const texts = parse(await readFile('content/en/interface.yaml', 'utf8'));
    expect(textKeys.filter((key) => typeof texts[key] !== 'string')).toEqual([]);
  });
});
