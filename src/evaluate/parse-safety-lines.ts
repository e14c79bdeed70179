import type { SingleCase } from './cases.js';

const familyByFile = { 'emergency.txt': 'emergency', 'crisis.txt': 'crisis', 'calm.txt': 'calm' } as const;
type SafetyFamily = (typeof familyByFile)[keyof typeof familyByFile];

/** The family of a file of safety lines, told from its name; undefined for any other file. */
export function safetyFamilyOf(fileName: string): SafetyFamily | undefined {
  return familyByFile[fileName as keyof typeof familyByFile];
}

/** Reads messages, one a line, under headers such as `# stroke [es]`; without a language a header means English. */
export function parseSafetyLines(source: string, family: SafetyFamily): Omit<SingleCase, 'file'>[] {
  const cases: Omit<SingleCase, 'file'>[] = [];
  let header: { kind?: string; style?: string } = {};
  for (const [index, raw] of source.split('\n').entries()) {
    const text = raw.trim();
    if (text.startsWith('#')) {
      const { kind, style = 'en' } = /^#\s*(?<kind>\S*)\s*(?:\[(?<style>[^\]]+)\])?/u.exec(text)?.groups ?? {};
      header = { ...(kind && { kind }), style };
    } else if (text !== '') {
      cases.push({ family, text, line: index + 1, ...header });
    }
  }
  return cases;
}
