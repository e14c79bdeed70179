import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { learnApart } from '../../src/learn-apart.js';
import { freshDataDir, sharedModels } from '../helpers/start-app.js';

describe('learning in a process of its own', () => {
  const options = { emergencyRegion: 'international', previewDrafts: false, today: new Date() };
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'vetted-learn-'));
  });
  afterAll(async () => {
    await rm(dataDir, { recursive: true, force: true });
  });

  it('says why it failed', async () => {
    const packDir = join(dataDir, 'no-pack');
    const learning = learnApart({ ...options, packDir, dataDir, onProgress: () => undefined });
    await expect(learning).rejects.toThrow(/learning the pack failed \(exit code 1\): .*content\/.* cannot be read/su);
  });

  it('makes nothing anew that is there', async () => {
    const before = await readdir(sharedModels);
    const progress: number[] = [];
    const shared = await freshDataDir();
    await learnApart({ ...options, packDir: resolve('.'), dataDir: shared, onProgress: (done) => progress.push(done) });
    await rm(shared, { recursive: true, force: true });
    expect(progress).toEqual([]);
    expect((await readdir(sharedModels)).sort()).toEqual(before.sort());
  });
});
