import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadPack, signOffNotices } from '../../src/pack/load-pack.js';
import { PackError } from '../../src/pack/pack-error.js';
import { copyPack, type PackCopy } from '../helpers/pack-copy.js';

const today = new Date('2026-12-01');
let pack: PackCopy;

beforeEach(async () => {
  pack = await copyPack();
});

afterEach(() => pack.remove());

/** The message with which loading stops. */
async function stopped(): Promise<string> {
  try {
    await loadPack(pack.dir, today);
  } catch (error) {
    expect(error).toBeInstanceOf(PackError);
    return (error as Error).message;
  }
  throw new Error('the broken pack was loaded');
}

describe('a broken file stops the start with file, line and cure', () => {
  it('broken YAML', async () => {
    await pack.write('intents/en/cause-mcas.yaml', 'id: cause-mcas\ntitle: "What\nutterances: [');
    expect(await stopped()).toMatch(/^intents\/en\/cause-mcas\.yaml:\d+: is not valid YAML: /);
  });

  it('a key that does not exist', async () => {
    await pack.edit('intents/en/cause-mcas.yaml', 'utterances:', 'utterences:');
    expect(await stopped()).toMatch(/^intents\/en\/cause-mcas\.yaml:\d+: .*utter[ae]nces/);
  });

  it('an answer without a snippet', async () => {
    await pack.edit('intents/en/cause-mcas.yaml', 'answer: cause-mcas', 'answer: cause-of-mcas');
    expect(await stopped()).toBe(
      'intents/en/cause-mcas.yaml:3: there is no content/en/answers/cause-of-mcas.md: create it, or remove "answer"',
    );
  });

  it('an id that is taken', async () => {
    await pack.edit('intents/en/cause-mcas.yaml', 'id: cause-mcas', 'id: triggers');
    expect(await stopped()).toMatch(
      /the id "triggers" is taken by intents\/en\/cause-mcas\.yaml|the id "triggers" is taken/,
    );
  });

  it('a follow-up that does not exist', async () => {
    await pack.edit('intents/en/cause-mcas.yaml', /follow-ups: \[/, 'follow-ups: [nowhere, ');
    expect(await stopped()).toBe('intents/en/cause-mcas.yaml:5: no intent has the id "nowhere": correct or remove it');
  });

  it('a narrower intent that does not exist', async () => {
    await pack.edit('intents/en/cause-overview.yaml', /narrower: \[/, 'narrower: [nowhere, ');
    expect(await stopped()).toMatch(/^intents\/en\/cause-overview\.yaml:\d+: no intent has the id "nowhere"/);
  });

  it('a follow-up question without a place for the new word', async () => {
    await pack.edit('intents/en/triggers.yaml', /what-about: .*/, 'what-about: "Is it a trigger?"');
    expect(await stopped()).toMatch(/^intents\/en\/triggers\.yaml:\d+: "what-about": needs \{it\}/);
  });

  it('an empty utterance', async () => {
    await pack.edit('intents/en/cause-mcas.yaml', /- "[^"]+"/, '- " "');
    expect(await stopped()).toMatch(/^intents\/en\/cause-mcas\.yaml:\d+: "utterances\.0": is empty/);
  });

  it('a snippet without front matter', async () => {
    await pack.write('content/en/answers/cause-mcas.md', 'No front matter.');
    expect(await stopped()).toMatch(
      /^content\/en\/answers\/cause-mcas\.md:1: has no front matter: begin the file with/,
    );
  });

  it('a snippet with a wrong date', async () => {
    await pack.edit('content/en/answers/cause-mcas.md', '"2026-04-06"', 'April 2026');
    expect(await stopped()).toMatch(/^content\/en\/answers\/cause-mcas\.md:6: "sources\.0\.updated": must be a day/);
  });

  it('a source that is not there', async () => {
    await pack.edit('content/en/answers/cause-mcas.md', 'text: mastocytosis-mcas-causes.txt', 'text: elsewhere.txt');
    expect(await stopped()).toMatch(/^content\/en\/answers\/cause-mcas\.md:7: names content\/sources\/elsewhere\.txt/);
  });

  it('a wrong sign-off', async () => {
    await pack.edit('content/sign-offs.yaml', /sha256: \w{64}/, 'sha256: abc');
    expect(await stopped()).toMatch(
      /^content\/sign-offs\.yaml:\d+: "sign-offs\.0\.sha256": must be 64 hexadecimal digits/,
    );
  });

  it('a region without an emergency number', async () => {
    await pack.write(
      'content/regions.yaml',
      'regions:\n  - id: international\n    name: International\n    emergency: []\n',
    );
    expect(await stopped()).toMatch(
      /^content\/regions\.yaml:4: "regions\.0\.emergency": is empty: give at least one emergency number/,
    );
  });
});

describe('a text that nobody signed as it stands is not served', () => {
  it('when a comma changed', async () => {
    await pack.edit('content/en/answers/cause-mcas.md', 'gene, while', 'gene while');
    const loaded = await loadPack(pack.dir, today);
    expect(loaded.snippets.get('cause-mcas')?.status.state).toBe('changed');
    expect(signOffNotices(loaded)).toContainEqual(
      expect.stringMatching(/cause-mcas\.md is not served: its text has changed since DiseaseMaps/),
    );
  });

  it('when its entry is gone', async () => {
    await pack.write('content/sign-offs.yaml', 'sign-offs: []\n');
    const loaded = await loadPack(pack.dir, today);
    expect([...loaded.snippets.values()].map(({ status }) => status.state)).toEqual(Array(12).fill('unsigned'));
  });

  it('whatever the line ends of the file are', async () => {
    await pack.edit('content/en/answers/cause-mcas.md', /\n/g, '\r\n');
    expect((await loadPack(pack.dir, today)).snippets.get('cause-mcas')?.status.state).toBe('signed');
  });
});
