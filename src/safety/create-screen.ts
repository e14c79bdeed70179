import { featuresOf } from './features.js';
import { guessLanguage } from './language.js';
import { score } from './linear.js';
import { type SafetyLine, type SafetyModel, thresholdFor, trainSafetyModel } from './model.js';
import { clip } from './normalise.js';
import { Reader, type Understood } from './reader.js';
import { judgeByRules } from './rule-net.js';
import type { Screen, Screening } from './screen.js';
import { read, wordsAsRead } from './segments.js';

export interface ScreenOptions {
  /** The pack's emergency, crisis and calm lines, in all languages. */
  readonly lines: readonly SafetyLine[];
  /** The model trained from these lines on an earlier start; trained now when left out. */
  readonly model?: SafetyModel;
}

const nothing: Screening = { verdict: 'none', language: 'en', doubt: Number.NEGATIVE_INFINITY, reason: 'calm' };

function keyOf(tokens: readonly string[]): string {
  return tokens.join(' ');
}

/** The pack's own dangerous lines, known word for word: whatever the nets make of them, they alarm. */
function knownLines(lines: readonly SafetyLine[]): ReadonlyMap<string, SafetyLine> {
  const dangers = lines.filter(({ label }) => label !== 'calm');
  return new Map(dangers.map((line) => [keyOf(wordsAsRead(line.text)), line]));
}

function judgeByModel(model: SafetyModel, { segments, contexts, tokens }: Understood): Screening {
  const language = guessLanguage(tokens);
  const threshold = thresholdFor(model.thresholds, language);
  let doubt = Number.NEGATIVE_INFINITY;
  for (const [at, segment] of segments.entries()) {
    const features = featuresOf(segment, contexts[at]!);
    doubt = Math.max(doubt, score(model.danger, features) - threshold);
    if (doubt < 0) continue;
    const verdict = score(model.urgency, features) >= 0 ? 'emergency' : 'crisis';
    return { verdict, language, doubt, reason: 'model' };
  }
  return { verdict: 'none', language, doubt, reason: 'calm' };
}

/**
 * Builds the safety screen from the pack's lines: rules and a trained model, each able to alarm alone.
 * Training takes a few seconds; hand in `model` to start at once.
 */
export function createScreen({ lines, model = trainSafetyModel(lines) }: ScreenOptions): Screen {
  const reader = new Reader(model.vocabulary);
  const known = knownLines(lines);
  const judge = (text: string): Screening => {
    const reading = read(clip(text));
    if (reading.tokens.length === 0) return nothing;
    const line = known.get(keyOf(reading.tokens));
    if (line && line.label !== 'calm')
      return { verdict: line.label, language: line.language, doubt: 0, reason: 'known line' };
    const understood = reader.understand(reading);
    const alarm = judgeByRules(understood.contexts);
    if (alarm) return { verdict: alarm.verdict, language: alarm.sign.hit.language, doubt: 0, reason: alarm.reason };
    return judgeByModel(model, understood);
  };
  return (text) => {
    try {
      return judge(text);
    } catch {
      return { verdict: 'emergency', language: 'en', doubt: 0, reason: 'the screen failed' };
    }
  };
}
