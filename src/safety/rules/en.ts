import { englishBodySigns } from './en-body.js';
import { englishOtherSigns } from './en-causes.js';
import { englishContexts } from './en-contexts.js';
import { englishCrisisSigns } from './en-crisis.js';
import { englishWords } from './en-words.js';
import type { RuleTable } from './pattern.js';

export const english: RuleTable = {
  language: 'en',
  words: englishWords,
  signs: { ...englishBodySigns, ...englishOtherSigns, ...englishCrisisSigns },
  contexts: englishContexts,
};
