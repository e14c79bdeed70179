/**
 * Brings a text to the one form that n-grams are taken from: compatibility forms folded (NFKC), lower case,
 * plain quotes and dashes, no control characters, letters repeated three times or more cut to two, single spaces.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201b\u02bc`\u00b4]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/gu, '"')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1$1')
    .trim();
}

/** The words of a normalised text: runs of letters, digits and inner apostrophes. */
export function words(normalised: string): string[] {
  return normalised.match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
}
