import type { Hit } from './rules/pattern.js';

/** A measured value that is dangerous by itself, and the words that say what was measured (six languages). */
interface Vital {
  readonly cues: RegExp;
  readonly dangerous: (value: number) => boolean;
}

const between = (low: number, high: number) => (value: number) => value >= low && value <= high;

const pressure =
  /^(bp|pressure|systolic|tension|presion|pressao|tensao|pressione|blutdruck|systolisch|rr|sistolica|systolique)$/;

/** Ranges follow the usual early-warning scores (NEWS2): shock, oxygen, pulse, breathing, temperature, sugar. */
const vitals: readonly Vital[] = [
  { cues: pressure, dangerous: between(35, 85) },
  {
    cues: /^(sats?|spo2|satur.*|oxim.*|oxygen|o2|sattigung|sauerstoff|oxigen.*|oxygene|ossigeno)$/,
    dangerous: between(40, 91),
  },
  {
    cues: /^(hr|pulse|heart|heartrate|bpm|puls|pulso|polso|pouls|coeur|corazon|herz|coracao|cuore)$/,
    dangerous: (v) => between(150, 300)(v) || between(20, 38)(v),
  },
  {
    cues: /^(temp.*|fever|fieber|fiebre|fievre|febre|febbre|celsius|thermometer)$/,
    dangerous: (v) => between(40, 44)(v) || between(104, 109)(v),
  },
  { cues: /^(temp.*|celsius|thermometer)$/, dangerous: between(30, 35.2) },
  {
    cues: /^(sugar|glucose|hypo|bg|blutzucker|zucker|azucar|glucosa|glucemia|glycemie|glicemia|glicose|acucar|glicemia|sensor)$/,
    dangerous: (v) => between(0.5, 3.2)(v) || between(18, 54)(v) || between(25, 40)(v),
  },
  { cues: /^(ketones?|ketone|cetonas|cetones|chetoni)$/, dangerous: between(2.9, 15) },
  { cues: /^(breaths|respirations|respiratory)$/, dangerous: (v) => between(30, 80)(v) || between(1, 8)(v) },
];
const youngBaby =
  /^(newborn|weeks?|wk|wks|neonate|infant|semanas|semaines|wochen|settimane|recien|nourrisson|neugeborenes|neonato|saugling)$/;
const overWords = new Set(['over', 'zu', 'sur', 'su', 'por', 'x', 'auf', 'con', 'y']);
const cueReach = 5;
const babyReach = 8;

function numberOf(token: string): number {
  return /^\d+(?:[.,]\d+)?$/.test(token) ? Number(token.replace(',', '.')) : Number.NaN;
}

/** Blood pressure as `70/40` or `70 over 40`: shock, or above 200. */
function isPressure(tokens: readonly string[], at: number): boolean {
  const pair = /^(\d{2,3})\/(\d{2,3})$/.exec(tokens[at]!);
  const upper = pair ? Number(pair[1]) : numberOf(tokens[at]!);
  const lower = pair
    ? Number(pair[2])
    : overWords.has(tokens[at + 1] ?? '')
      ? numberOf(tokens[at + 2] ?? '')
      : Number.NaN;
  if (!(upper > lower)) return false;
  return (between(40, 86)(upper) && between(15, 60)(lower)) || (between(200, 290)(upper) && between(100, 180)(lower));
}

/** Dangerous measurements, as signs. */
export function vitalSigns(tokens: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  tokens.forEach((token, at) => {
    if (!/^\d/.test(token)) return;
    const value = numberOf(token);
    const around = tokens.slice(Math.max(0, at - cueReach), at + cueReach + 1);
    const feverish =
      between(37.9, 43)(value) &&
      token.length > 1 &&
      tokens.slice(Math.max(0, at - babyReach), at + babyReach + 1).some((word) => youngBaby.test(word));
    const dangerous =
      isPressure(tokens, at) ||
      (feverish && /[.,]/.test(token)) ||
      vitals.some((vital) => vital.dangerous(value) && around.some((word) => vital.cues.test(word)));
    if (dangerous) hits.push({ name: 'vital', kind: 'sign', language: 'en', from: at, to: at });
  });
  return hits;
}
