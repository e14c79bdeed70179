/** Slack's markup for a person, channel, group, date or link: `<@U1>`, `<#C1|general>`, `<!here>`, `<https://x.org|label>`. */
const REFERENCE = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/gu;
const EMOJI = /(?<=^|[\s:]):[a-z][a-z0-9_+'-]*:(?::skin-tone-\d:)?/gu;
/** Markers of bold, italic, struck and code, where they open or close a word. */
const MARKERS = /(?<![\p{L}\p{N}])[*_~`]+|[*_~`]+(?![\p{L}\p{N}])/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/**
 * What a person typed, without Slack's markup: mentions of people and emoji are left out, links become their label,
 * entities become characters.
 */
export function plainText(slackText: string): string {
  return slackText
    .replaceAll(REFERENCE, (_, sign: string, target: string, label?: string) => {
      if (sign === '@') return ' ';
      return label ?? (sign === '' ? target.replace(/^(?:mailto|tel):/u, '') : ' ');
    })
    .replaceAll(EMOJI, ' ')
    .replaceAll(MARKERS, '')
    .replaceAll(/&(?:amp|lt|gt);/gu, (entity) => ENTITIES[entity]!)
    .replaceAll(/[^\S\n]+/gu, ' ')
    .trim();
}

/** Whether there is nothing to understand: no letter and no digit, as in a lone emoji. */
export function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
