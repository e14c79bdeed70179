import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { italian } from './it.js';
import type { RuleTable } from './pattern.js';
import { portuguese } from './pt.js';

export const tables: readonly RuleTable[] = [english, spanish, french, german, portuguese, italian];
