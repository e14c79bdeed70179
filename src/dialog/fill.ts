import type { Contact, Region } from '../pack/regions.js';

/** Puts the region's numbers and other values in the place of `{name}`; a name without a value becomes empty. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text
    .replaceAll(/\{([a-z-]+)\}/gu, (_, name: string) => values[name] ?? '')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/** The values that fixed messages take from a region, as Markdown. */
export function regionValues(region: Region): Record<string, string> {
  return {
    'emergency-numbers': joined(
      region.emergency.filter(({ href }) => href.startsWith('tel:')).map(({ shown }) => `**${shown}**`),
    ),
    'crisis-lines': region.crisis.map(listItem).join('\n'),
    'poison-lines': region.poison.map(listItem).join('\n'),
  };
}

const listItem = ({ label, shown, hours }: Contact) => `- ${label}: **${shown}**${hours ? ` (${hours})` : ''}`;

const joined = (items: readonly string[]) => items.join(' · ');
