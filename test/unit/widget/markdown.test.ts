import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseMarkdown, plainText, safeHref } from '../../../src/widget/markdown.js';

const words = (text: string) => [{ kind: 'text', text }];

describe('parseMarkdown', () => {
  it('joins the lines of a paragraph and splits at empty lines', () => {
    expect(parseMarkdown('one\ntwo\r\n\r\nthree')).toEqual([
      { kind: 'paragraph', content: words('one two') },
      { kind: 'paragraph', content: words('three') },
    ]);
  });

  it('reads lists, numbered or not, also right after a sentence', () => {
    expect(parseMarkdown('Do this:\n1. one\n   more\n2. two')).toEqual([
      { kind: 'paragraph', content: words('Do this:') },
      { kind: 'list', ordered: true, items: [words('one more'), words('two')] },
    ]);
    expect(parseMarkdown('- a\n* b')).toEqual([{ kind: 'list', ordered: false, items: [words('a'), words('b')] }]);
  });

  it('reads headings, bold and links', () => {
    expect(parseMarkdown('## Head\n**Call** [112](tel:112) or [see](https://example.org/a?b=1)')).toEqual([
      { kind: 'heading', content: words('Head') },
      {
        kind: 'paragraph',
        content: [
          { kind: 'bold', text: 'Call' },
          { kind: 'text', text: ' ' },
          { kind: 'link', text: '112', href: 'tel:112' },
          { kind: 'text', text: ' or ' },
          { kind: 'link', text: 'see', href: 'https://example.org/a?b=1' },
        ],
      },
    ]);
  });

  it('leaves everything else as it was typed', () => {
    for (const text of [
      '<b>x</b>',
      '[x](javascript:alert)',
      '[x](data:text/html,y)',
      '2 * 3 * 4',
      '`code`',
      '![i](x)',
    ]) {
      expect(parseMarkdown(text)).toEqual([{ kind: 'paragraph', content: words(text) }]);
    }
  });

  it('loses no word, whatever it is given', () => {
    const piece = fc.constantFrom(
      'alpha',
      'beta',
      '**',
      '[',
      ']',
      '(',
      ')',
      '- ',
      '1. ',
      '# ',
      '\n',
      '\n\n',
      ' ',
      'tel:1',
      '<i>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const said = plainText(text);
        const count = (haystack: string) => haystack.match(/alpha|beta|<i>/g)?.length ?? 0;
        expect(count(said) + linkTargets(text)).toBeGreaterThanOrEqual(count(text));
      }),
    );
  });
});

/** Words within the address of a link are not shown. */
const linkTargets = (text: string) =>
  text
    .match(/\]\([^()\s]*(?:alpha|beta|<i>)[^()\s]*\)/g)
    ?.join('')
    .match(/alpha|beta|<i>/g)?.length ?? 0;

describe('safeHref', () => {
  it.each(['https://a.org/', 'http://a.org', 'tel:112', 'sms:741741'])('lets %s through', (href) => {
    expect(safeHref(href)).toBe(href);
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '/path',
    '',
    'mailto:a@b',
  ])('refuses %j', (href) => {
    expect(safeHref(href)).toBeUndefined();
  });
});
