/** Ways to ask that speak of oneself without saying anything about oneself. */
const ASKING = [
  /\b(?:tell|show|give|teach|send|help|remind) (?:me|us)\b/gu,
  /\b(?:explain|clarify)(?: (?:it|this|that))? (?:to|for) me\b/gu,
  /\b(?:can|could|may|might|shall) i (?:ask|know|get|have|see|read)\b/gu,
  /\b(?:may|can|could) i please\b/gu,
  /\bi(?:'d| would| do|'ll| will)? (?:like|want|love|need|wish) to (?:know|ask|learn|understand|read|hear)\b/gu,
  /\bi (?:wonder|was wondering|am wondering|have a question|am curious|was curious|am asking|wanted to (?:ask|know))\b/gu,
  /\bi'm (?:wondering|curious|asking)\b/gu,
  /\b(?:excuse|pardon|forgive) me\b/gu,
];

/** Someone in particular: oneself, one's own people, a person spoken of. English and the other screened languages. */
const SOMEONE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    "i|i'm|im|i've|ive|i'd|i'll|me|my|mine|myself|our|he|she|him|his|her|hers",
    'yo|mi|mis|mí|me|nuestro|nuestra',
    "je|j'ai|moi|mon|ma|mes|notre",
    'ich|mich|mir|mein|meine|meinem|meinen|meiner|unser|unsere',
    'eu|meu|minha|meus|minhas|mim',
    'io|mio|mia|miei|mie|ho',
  ].join('|')})(?![\\p{L}\\p{N}'])`,
  'u',
);

/** An age, a dose or a laboratory value. */
const MEASURED =
  /\d\s*(?:mg|mcg|µg|ug|g|ml|ng\/ml|ng|iu|units?|tablets?|pills?|puffs?|kg|lbs?|yo|y\/o|f|m|years?[ -]old|year[ -]olds?|months?[ -]old|weeks? pregnant)\b/u;

/**
 * Whether a message speaks of a particular person's health, so that its answer is nobody else's business.
 * When in doubt it does: a general answer shown to one person does no harm, a personal one shown to all does.
 */
export function isPersonal(text: string): boolean {
  const calm = text.toLowerCase().replaceAll('’', "'");
  const rest = ASKING.reduce((left, asking) => left.replaceAll(asking, ' '), calm);
  return SOMEONE.test(rest) || MEASURED.test(rest);
}
