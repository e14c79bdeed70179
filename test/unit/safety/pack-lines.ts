import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Language, languages } from '../../../src/domain/message.js';
import type { SafetyLine } from '../../../src/safety/model.js';

interface IntentFile {
  readonly utterances?: readonly string[];
  readonly tests?: readonly string[];
}

function linesOf(file: string, label: SafetyLine['label'], language: Language): SafetyLine[] {
  if (!existsSync(file)) return [];
  const { utterances = [], tests = [] } = parse(readFileSync(file, 'utf8')) as IntentFile;
  return [...utterances, ...tests].map((text) => ({ text, label, language }));
}

/** The repository's own pack as the screen is built from it. */
export function packLines(): SafetyLine[] {
  const safety = languages.flatMap((language) =>
    (['emergency', 'crisis', 'calm'] as const).flatMap((label) =>
      linesOf(join('intents', language, 'safety', `${label}.yaml`), label, language),
    ),
  );
  const ordinary = ['intents/en', 'intents/en/refused'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => linesOf(join(folder, name), 'calm', 'en')),
  );
  return [...safety, ...ordinary];
}
