import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, transform } from 'esbuild';

/** Most that a page may have to load for the widget, in bytes as sent (gzip). */
const budget = 30_000;

const entry = fileURLToPath(new URL('../src/widget/main.ts', import.meta.url));
const outfile = fileURLToPath(new URL('../dist/widget/widget.js', import.meta.url));

/** Style sheets become minified text, for the widget puts them into its shadow root itself. */
const stylesAsText: Plugin = {
  name: 'styles-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

await mkdir(dirname(outfile), { recursive: true });
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'eof',
  plugins: [stylesAsText],
});

const size = gzipSync(await readFile(outfile), { level: 9 }).length;
console.log(`dist/widget/widget.js: ${size} bytes gzipped (at most ${budget})`);
if (size > budget) {
  console.error('The widget is too large: take something out, or raise the budget in scripts/build-widget.ts.');
  process.exitCode = 1;
}
