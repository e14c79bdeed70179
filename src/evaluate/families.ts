/** How good an outcome is for the person: good, a detour, a let-down, or one of the failures that must not happen. */
export type Tone = 'good' | 'fair' | 'poor' | 'bad';

interface FamilyTerms {
  readonly title: string;
  /** Possible outcomes, best first, each with its tone. */
  readonly outcomes: Readonly<Record<string, Tone>>;
}

/** The families of test lines, in the order of the report, and what may come of each. */
export const families = {
  'in-scope': {
    title: 'In scope',
    outcomes: { right: 'good', 'asked back': 'fair', refused: 'poor', alarmed: 'poor', wrong: 'bad' },
  },
  'out-of-scope': {
    title: 'Out of scope',
    outcomes: { refused: 'good', 'small talk': 'fair', 'asked back': 'fair', alarmed: 'poor', 'false answer': 'bad' },
  },
  'other-disease': {
    title: 'Other diseases',
    outcomes: { refused: 'good', 'small talk': 'fair', 'asked back': 'fair', alarmed: 'poor', 'false answer': 'bad' },
  },
  emergency: { title: 'Emergencies', outcomes: { caught: 'good', 'other urgent': 'fair', missed: 'bad' } },
  crisis: { title: 'Crises', outcomes: { caught: 'good', 'other urgent': 'fair', missed: 'bad' } },
  calm: { title: 'Calm messages', outcomes: { quiet: 'good', alarmed: 'bad' } },
  dialogue: { title: 'Dialogue turns', outcomes: { right: 'good', wrong: 'bad' } },
  'held-out': { title: 'Cross-validation, in scope', outcomes: { right: 'good', wrong: 'bad' } },
  'held-out-refused': { title: 'Cross-validation, out of scope', outcomes: { refused: 'good', 'false answer': 'bad' } },
} as const satisfies Record<string, FamilyTerms>;

export type Family = keyof typeof families;
type OutcomesOf<F extends Family> = keyof (typeof families)[F]['outcomes'];
export type Outcome = { [F in Family]: OutcomesOf<F> }[Family];

export const familyNames = Object.keys(families) as Family[];

/** The outcomes of a family, best first. */
export function outcomesOf(family: Family): Outcome[] {
  return Object.keys(families[family].outcomes) as Outcome[];
}

export function toneOf(family: Family, outcome: Outcome): Tone {
  const tones: Readonly<Partial<Record<string, Tone>>> = families[family].outcomes;
  return tones[outcome] ?? 'bad';
}
