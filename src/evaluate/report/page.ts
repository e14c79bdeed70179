import { html, Markup } from './markup.js';
import { styles } from './styles.js';

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

export interface Page {
  readonly title: string;
  readonly intro: string;
  readonly sections: readonly Section[];
}

/** A whole page that needs nothing else: no script, no font, no picture from elsewhere. */
export function page({ title, intro, sections }: Page): string {
  return html`${new Markup('<!doctype html>')}
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${intro}</p>
<nav aria-label="Sections"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
</header>
<main>
${sections.map(({ id, title, body }) => html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>\n${body}\n</section>\n`)}
</main>
</body>
</html>
`.source;
}
