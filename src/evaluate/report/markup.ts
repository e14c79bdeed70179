/** Markup that is safe to place in a page: made by `html`, with every value escaped. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Value = Markup | string | number | undefined | false | readonly Value[];

/** Makes markup from a template; strings and numbers are escaped, undefined and false leave nothing. */
export function html(template: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(template.map((part, index) => part + render(values[index])).join(''));
}

function render(value: Value): string {
  if (value instanceof Markup) return value.source;
  if (value === undefined || value === false) return '';
  return typeof value === 'object' ? value.map(render).join('') : escaped(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character]!);
}
