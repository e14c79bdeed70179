import { createHash } from 'node:crypto';
import type { Language } from '../domain/message.js';
import {
  type FixedMessage,
  readDisclaimer,
  readFixedMessages,
  readSnippets,
  type SignedText,
  type Snippet,
} from './content.js';
import { type Intent, readIntents, readSubjects, type Subject } from './intents.js';
import { type InterfaceTexts, readInterfaceTexts } from './interface-texts.js';
import { PackError } from './pack-error.js';
import type { PackFile } from './read-file.js';
import { type Region, readRegions } from './regions.js';
import { readSafetyLines, type SafetyLine } from './safety-lines.js';
import { readSignOffs } from './sign-offs.js';

/** The language that the answers are written in. */
export const PACK_LANGUAGE: Language = 'en';

/** Fixed messages without which nothing starts. */
export const requiredFixedMessages = [
  'emergency',
  'crisis',
  'out-of-scope',
  'out-of-scope-topic',
  'other-language',
  'unavailable',
  'too-long',
  'rate-limited',
  'clarify',
  'no-more',
] as const;

/** One `intents/` and `content/` pair, read and checked. Immutable: a changed file makes a new pack. */
export interface Pack {
  readonly root: string;
  readonly intents: ReadonlyMap<string, Intent>;
  readonly subjects: readonly Subject[];
  readonly snippets: ReadonlyMap<string, Snippet>;
  /** By `<language>/<folder>/<id>`, such as `en/fixed/emergency` or `en/small-talk/thanks`. */
  readonly messages: ReadonlyMap<string, FixedMessage>;
  readonly disclaimer: Snippet;
  readonly interfaceTexts: InterfaceTexts;
  readonly regions: readonly Region[];
  readonly safetyLines: readonly SafetyLine[];
}

/**
 * Reads the pack under `root` and checks that its parts fit together.
 * @param today decides which sign-offs are overdue
 * @throws PackError that names file, line, what is wrong and how to mend it
 */
export async function loadPack(root: string, today: Date): Promise<Pack> {
  const signing = { signOffs: await readSignOffs(root), today };
  const [intents, subjects, snippets, fixed, smallTalk, disclaimer, texts, regions, safetyLines] = await Promise.all([
    readIntents(root, PACK_LANGUAGE),
    readSubjects(root, PACK_LANGUAGE),
    readSnippets(root, PACK_LANGUAGE, signing),
    readFixedMessages(root, 'fixed', signing),
    readFixedMessages(root, 'small-talk', signing),
    readDisclaimer(root, signing),
    readInterfaceTexts(root, PACK_LANGUAGE),
    readRegions(root),
    readSafetyLines(root),
  ]);
  const messages = new Map([...fixed, ...smallTalk].map((message) => [`${message.language}/${message.id}`, message]));
  const snippetsById = new Map(snippets.map((snippet) => [snippet.id, snippet]));
  checkReplies(intents, snippetsById, messages);
  checkStarters(texts, intents);
  checkPlaceholders(fixed);
  for (const id of requiredFixedMessages) {
    if (!messages.has(`${PACK_LANGUAGE}/fixed/${id}`)) {
      throw new PackError(
        { file: `content/${PACK_LANGUAGE}/fixed/${id}.md` },
        'is missing: this fixed message is always needed',
      );
    }
  }
  if (safetyLines.length === 0) {
    throw new PackError(
      { file: `intents/${PACK_LANGUAGE}/safety` },
      'holds no safety lines: the safety screen learns from them',
    );
  }
  return {
    root,
    intents: new Map(intents.map(({ data }) => [data.id, data])),
    subjects,
    snippets: snippetsById,
    messages,
    disclaimer,
    interfaceTexts: texts.data,
    regions,
    safetyLines,
  };
}

/** Hash of all that the models are trained from. */
export function trainingHash(pack: Pack): string {
  const hash = createHash('sha256');
  for (const { id, utterances } of pack.intents.values()) hash.update(JSON.stringify([id, utterances]));
  hash.update(JSON.stringify([pack.safetyLines, pack.subjects]));
  return hash.digest('hex');
}

/** What keeps texts from going live, in words for the people who mend it; empty where all is signed. */
export function signOffNotices(pack: Pack): string[] {
  const answers = [...pack.snippets.values(), pack.disclaimer].flatMap((text) => {
    const why = explain(text);
    return why ? [`${text.file} is not served: ${why}`] : [];
  });
  const unsigned = [...pack.messages.values()].filter((message) => message.status.state !== 'signed');
  if (unsigned.length === 0) return answers;
  const files = unsigned.map(({ file }) => file.replace(/^content\//, '')).join(', ');
  return [
    ...answers,
    `${unsigned.length} fixed messages are served without a sign-off: a clinical lead must sign them before going live (${files})`,
  ];
}

function explain({ status }: SignedText): string | undefined {
  switch (status.state) {
    case 'signed':
      return undefined;
    case 'unsigned':
      return 'nobody has signed it (after review: npm run vetted -- sign)';
    case 'changed':
      return `its text has changed since ${status.signOff.by} signed it on ${status.signOff.on} (restore the text, or review and sign it again)`;
    case 'overdue':
      return `its review was due on ${status.signOff.due} (review and sign it again)`;
  }
}

function checkReplies(
  intents: readonly PackFile<Intent>[],
  snippets: ReadonlyMap<string, Snippet>,
  messages: ReadonlyMap<string, FixedMessage>,
): void {
  for (const { data, file, lineOf } of intents) {
    if (data.kind === 'answer' && !snippets.has(data.replyId ?? '')) {
      const wanted = `content/${PACK_LANGUAGE}/answers/${data.replyId}.md`;
      throw new PackError({ file, line: lineOf(['answer']) }, `there is no ${wanted}: create it, or remove "answer"`);
    }
    if (data.kind === 'small-talk' && !messages.has(`${PACK_LANGUAGE}/small-talk/${data.replyId}`)) {
      const wanted = `content/${PACK_LANGUAGE}/small-talk/${data.replyId}.md`;
      throw new PackError(
        { file, line: lineOf(['small-talk']) },
        `there is no ${wanted}: create it, or remove "small-talk"`,
      );
    }
  }
}

/** What the program fills in, written {like-this}. */
const placeholders = new Set(['emergency-numbers', 'crisis-lines', 'poison-lines', 'topic']);

/** A misspelt placeholder would silently leave out an emergency number. */
function checkPlaceholders(messages: readonly FixedMessage[]): void {
  for (const { file, text } of messages) {
    const unknown = [...text.matchAll(/\{([^}]*)\}/gu)].find(([, name]) => !placeholders.has(name ?? ''));
    if (unknown) {
      throw new PackError(
        { file },
        `nothing is known to fill in ${unknown[0]}: use one of {${[...placeholders].join('}, {')}}`,
      );
    }
  }
}

function checkStarters(texts: PackFile<InterfaceTexts>, intents: readonly PackFile<Intent>[]): void {
  const answerable = new Set(intents.filter(({ data }) => data.kind === 'answer').map(({ data }) => data.id));
  for (const [index, starter] of texts.data.starters.entries()) {
    if (!answerable.has(starter)) {
      const place = { file: texts.file, line: texts.lineOf(['starters', index]) };
      throw new PackError(place, `no answered intent has the id "${starter}": correct or remove it`);
    }
  }
}
