import type { SafetyLine } from './model.js';
import type { Screen } from './screen.js';

export interface SafetyGaps {
  /** Emergency and crisis lines that raise no alarm: a pack with any must not start. */
  readonly missed: readonly SafetyLine[];
  /** Calm lines that raise one: worth a warning. */
  readonly alarmed: readonly SafetyLine[];
}

/** Checks a screen against the pack's own lines, those it was trained from and those held out. */
export function safetyGaps(screen: Screen, lines: readonly SafetyLine[]): SafetyGaps {
  const alarms = (line: SafetyLine) => screen(line.text).verdict !== 'none';
  return {
    missed: lines.filter((line) => line.label !== 'calm' && !alarms(line)),
    alarmed: lines.filter((line) => line.label === 'calm' && alarms(line)),
  };
}
