// Jest cannot `require` an ES module before Node 24.9, while Node itself can since 20.19. The Teams SDK does so
// (through jwks-rsa, which requires jose): for `require` alone, jose is bundled as CommonJS.
const { existsSync } = require('node:fs');
const { resolve } = require('node:path');
const { buildSync } = require('esbuild');
const { version } = require('jose/package.json');

const bundle = resolve(__dirname, `../../.cache/test/jose-${version}.cjs`);

module.exports = (path, options) => {
  if (path !== 'jose' || !options.conditions?.includes('require')) return options.defaultResolver(path, options);
  if (!existsSync(bundle)) {
    const jose = options.defaultResolver(path, { ...options, conditions: ['import', 'node', 'default'] });
    buildSync({
      entryPoints: [jose],
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      outfile: bundle,
    });
  }
  return bundle;
};
