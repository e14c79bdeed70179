import { type Language, languages } from '../domain/message.js';

/** Words that belong to one of the languages and that nearly every message in it holds. */
const usual: Record<Language, string> = {
  en: 'the a is my and to i in it im have has what of for she he with not this on was but you me do dont are cant how why help please more pls be want get got by at if or been just now can will would they his her',
  es: 'el la los las de que y no en mi un una es se por con para tengo esta lo le me su mas pero como muy al hijo estoy no ayuda',
  fr: 'le la les de des et je j ne pas un une est que qui en mon ma il elle dans pour sur c ai au plus avec suis mes ce nous aide',
  de: 'der die das und ich ist nicht ein eine mein meine er sie es zu mit auf hat habe im den dem von bin kann wie so was hilfe',
  pt: 'o a os as de que e nao em meu minha um uma para com esta estou se por no na do da ele ela mais muito tenho dos ajuda',
  it: 'il lo la gli le di che e non in mio mia un una per con sono ho ha si del della mi al come piu da nel questo aiuto mi',
};

const longest = 200;
const enough = 1.5;
const plausible = 0.3;

const owners = new Map<string, Language[]>();
for (const language of languages) {
  for (const word of new Set(usual[language].split(' '))) owners.set(word, [...(owners.get(word) ?? []), language]);
}

function pointsOf(tokens: readonly string[]): Map<Language, number> {
  const points = new Map<Language, number>();
  for (const token of tokens.slice(0, longest)) {
    const shared = owners.get(token) ?? [];
    for (const language of shared) points.set(language, (points.get(language) ?? 0) + 1 / shared.length);
  }
  return points;
}

/** The screened language that a text most likely is in; English when nothing tells. */
export function guessLanguage(tokens: readonly string[]): Language {
  const [best] = [...pointsOf(tokens)].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? 'en';
}

/** Languages a text may be in: all, unless its small words clearly speak for some. */
export function possibleLanguages(tokens: readonly string[]): ReadonlySet<Language> {
  const points = pointsOf(tokens);
  const most = Math.max(0, ...points.values());
  if (most < enough) return new Set(languages);
  return new Set(languages.filter((language) => (points.get(language) ?? 0) > most * plausible));
}
