import { buildIfNeeded } from './build-if-needed.js';

buildIfNeeded();
await import('../dist/main.js');
