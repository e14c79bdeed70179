import { z } from 'zod';
import { type Language, languages } from '../domain/message.js';
import { listFiles, readYaml } from './read-file.js';

const schema = z.strictObject({
  id: z.enum(['emergency', 'crisis', 'calm']),
  utterances: z.array(z.string().trim().min(1)).min(1, 'is empty: the safety screen learns from these lines'),
  tests: z.array(z.string().trim().min(1)).default([]),
});

/** A line that the safety screen must judge as labelled. */
export interface SafetyLine {
  readonly text: string;
  readonly label: 'emergency' | 'crisis' | 'calm';
  readonly language: Language;
  /** Held out from training; checked at every start all the same. */
  readonly heldOut: boolean;
}

/** Reads `intents/<language>/safety/*.yaml` of every screened language. @throws PackError when a file is wrong. */
export async function readSafetyLines(root: string): Promise<SafetyLine[]> {
  const perLanguage = await Promise.all(
    languages.map(async (language) => {
      const files = await listFiles(root, `intents/${language}/safety`, '.yaml');
      const read = await Promise.all(files.map((file) => readYaml(root, file, schema)));
      return read.flatMap(({ data }) => [
        ...data.utterances.map((text) => ({ text, label: data.id, language, heldOut: false })),
        ...data.tests.map((text) => ({ text, label: data.id, language, heldOut: true })),
      ]);
    }),
  );
  return perLanguage.flat();
}
