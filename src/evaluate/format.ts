import type { Target } from './measures.js';
import type { Interval } from './statistics.js';

/** `0.9601` as `96.0 %`; a share that would round to 0 or 100 without being it keeps a second digit. */
export function percent(share: number): string {
  const rounded = (share * 100).toFixed(1);
  const hides = (rounded === '0.0' && share > 0) || (rounded === '100.0' && share < 1);
  return `${hides ? (share * 100).toFixed(2) : rounded} %`;
}

export function count(number: number): string {
  return number.toLocaleString('en');
}

export function range({ low, high }: Interval): string {
  return `${(low * 100).toFixed(1)} to ${percent(high)}`;
}

export function targetText({ sense, share }: Target): string {
  return `${sense} ${Number((share * 100).toFixed(2))} %`;
}

/** A confidence, 0 to 1, with two digits; three where two would round up to 1. */
export function confidenceText(confidence: number): string {
  const two = confidence.toFixed(2);
  return two === '1.00' && confidence < 1 ? (Math.floor(confidence * 1000) / 1000).toFixed(3) : two;
}

export function plural(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}
