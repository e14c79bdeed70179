import type { SegmentContext, Sign } from './context.js';

/** Signs of which one, meant of here and now, is an emergency. */
const emergencies = new Set([
  ...['airway', 'breathing', 'blue', 'chest', 'heartAttack', 'stroke', 'strokeSigns', 'collapse', 'bleeding'],
  ...['seizure', 'poison', 'overdoseTaken', 'monoxide', 'baby', 'pregnancy', 'headInjury', 'vision', 'headache'],
  ...['sepsis', 'diabetic', 'adrenal', 'trauma', 'shock', 'vital', 'dying', 'doom', 'pen'],
]);
const crises = new Set(['suicide', 'selfHarm', 'plan']);

/** Signs that mean little alone; this many different ones together are an emergency. */
const weak = new Set([
  'anaphylaxis',
  'faint',
  'heartRate',
  'skin',
  'gut',
  'weak',
  'sweat',
  'indigestion',
  'exposure',
  'help',
]);
const enoughWeak = 3;

export interface RuleAlarm {
  readonly verdict: 'emergency' | 'crisis';
  readonly sign: Sign;
  readonly reason: string;
}

function alarmOf(context: SegmentContext): RuleAlarm | undefined {
  const current = context.signs.filter(({ status, bare }) => status === 'current' && !bare);
  const find = (names: ReadonlySet<string>) => current.find(({ hit }) => names.has(hit.name));
  const taken = current.find(({ hit }) => hit.name === 'overdoseTaken');
  if (taken) return { verdict: 'emergency', sign: taken, reason: 'rule:overdoseTaken' };
  const crisis = find(crises);
  if (crisis) return { verdict: 'crisis', sign: crisis, reason: `rule:${crisis.hit.name}` };
  const emergency = find(emergencies);
  if (emergency) return { verdict: 'emergency', sign: emergency, reason: `rule:${emergency.hit.name}` };
  // "I had anaphylaxis in 2015 and it is starting again right now": the name of it, and that it is now.
  const named = current.find(({ hit }) => hit.name === 'anaphylaxis');
  if (named?.cried) return { verdict: 'emergency', sign: named, reason: 'rule:anaphylaxis cried' };
  const has = (mark: string) => context.marks.has(mark);
  if (named && (has('now') || has('urge')) && !has('info') && !has('well') && !(has('past') && has('asks'))) {
    return { verdict: 'emergency', sign: named, reason: 'rule:anaphylaxis now' };
  }
  const together = new Set(current.map(({ hit }) => hit.name).filter((name) => weak.has(name)));
  if (together.size < enoughWeak) return undefined;
  return { verdict: 'emergency', sign: find(weak)!, reason: `rule:${[...together].sort().join('+')}` };
}

/** The alarm that the rules alone raise, the most urgent of all segments; undefined if none. */
export function judgeByRules(contexts: readonly SegmentContext[]): RuleAlarm | undefined {
  const alarms = contexts.map(alarmOf).filter((alarm) => alarm !== undefined);
  return (
    alarms.find(({ reason }) => reason === 'rule:overdoseTaken') ??
    alarms.find(({ verdict }) => verdict === 'crisis') ??
    alarms[0]
  );
}
