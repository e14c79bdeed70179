import { featuresOf } from './features.js';
import { guessLanguage } from './language.js';
import { score } from './linear.js';
import { type SafetyLine, type SafetyModel, trainSafetyModel } from './model.js';
import { Reader, type Understood } from './reader.js';
import { judgeByRules } from './rule-net.js';
import type { Screen, Screening } from './screen.js';
import { read } from './segments.js';

export interface ScreenOptions {
  /** The pack's emergency, crisis and calm lines, in all languages. */
  readonly lines: readonly SafetyLine[];
  /** The model trained from these lines on an earlier start; trained now when left out. */
  readonly model?: SafetyModel;
}

const nothing: Screening = { verdict: 'none', language: 'en', reason: 'calm' };

function keyOf(tokens: readonly string[]): string {
  return tokens.join(' ');
}

/** The pack's own dangerous lines, known word for word: whatever the nets make of them, they alarm. */
function knownLines(lines: readonly SafetyLine[]): ReadonlyMap<string, SafetyLine> {
  const dangers = lines.filter(({ label }) => label !== 'calm');
  return new Map(dangers.map((line) => [keyOf(read(line.text).tokens), line]));
}

function judgeByModel(model: SafetyModel, { segments, contexts, tokens }: Understood): Screening | undefined {
  for (const [at, segment] of segments.entries()) {
    const features = featuresOf(segment, contexts[at]!);
    if (score(model.danger, features) < model.threshold) continue;
    const verdict = score(model.urgency, features) >= 0 ? 'emergency' : 'crisis';
    return { verdict, language: guessLanguage(tokens), reason: 'model' };
  }
  return undefined;
}

/**
 * Builds the safety screen from the pack's lines: rules and a trained model, each able to alarm alone.
 * Training takes a few seconds; hand in `model` to start at once.
 */
export function createScreen({ lines, model = trainSafetyModel(lines) }: ScreenOptions): Screen {
  const reader = new Reader(model.vocabulary);
  const known = knownLines(lines);
  const judge = (text: string): Screening => {
    const understood = reader.understand(text);
    if (understood.tokens.length === 0) return nothing;
    const line = known.get(keyOf(understood.tokens));
    if (line && line.label !== 'calm') return { verdict: line.label, language: line.language, reason: 'known line' };
    const alarm = judgeByRules(understood.contexts);
    if (alarm) return { verdict: alarm.verdict, language: alarm.sign.hit.language, reason: alarm.reason };
    return judgeByModel(model, understood) ?? { ...nothing, language: guessLanguage(understood.tokens) };
  };
  return (text) => {
    try {
      return judge(text);
    } catch {
      return { verdict: 'emergency', language: 'en', reason: 'the screen failed' };
    }
  };
}
