import { normalise, unmask } from './normalise.js';

/** A stretch of a message that is judged by itself. */
export interface Segment {
  readonly tokens: readonly string[];
  /** Where its first token stands in the message. */
  readonly start: number;
  /** Whether it ends in a question mark. */
  readonly asks: boolean;
}

const tokenPattern = /\d+(?:[.,/:]\d+)*|[a-z\d]+|[.!?;:()[\]{}\n…|]|\s[-–—]+\s|[^\s\w]/g;
const sentenceEnd = /^[.!?;:()[\]{}\n…|]$|^\s[-–—]+\s$/;
const windowLength = 24;
const longest = 400;
const longestSpelled = 40;

/** Words after which another matter often begins, in the six languages. */
const turns = new Set(
  (
    'also btw anyway incidentally but because although asking aussi sinon mais parce tambien pero porque ademas ' +
    'aber weil ausserdem ubrigens denn mas tambem alias anche inoltre comunque perche'
  ).split(' '),
);

interface Token {
  readonly word: string;
  readonly ends: boolean;
  readonly asks: boolean;
}

function tokenise(text: string): Token[] {
  const tokens: { word: string; ends: boolean; asks: boolean }[] = [];
  for (const [found] of normalise(text).matchAll(tokenPattern)) {
    const last = tokens.at(-1);
    if (/[a-z\d]/.test(found)) tokens.push({ word: unmask(found), ends: false, asks: false });
    else if (last && sentenceEnd.test(found)) {
      last.ends = true;
      last.asks ||= found === '?';
    }
  }
  return joinSpelled(tokens);
}

/** `h e l p` -> `help`: four or more single letters in a row are one word. */
function joinSpelled(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  let run: Token[] = [];
  const flush = () => {
    if (run.length >= 4 && run.length <= longestSpelled)
      joined.push({ ...run.at(-1)!, word: run.map((token) => token.word).join('') });
    else joined.push(...run);
    run = [];
  };
  for (const token of tokens) {
    if (token.word.length === 1 && /[a-z]/.test(token.word)) run.push(token);
    else {
      flush();
      joined.push(token);
    }
  }
  flush();
  return joined;
}

function sentencesOf(tokens: readonly Token[]): Segment[] {
  const sentences: Segment[] = [];
  let start = 0;
  tokens.forEach((token, index) => {
    if (!token.ends && index < tokens.length - 1) return;
    const words = tokens.slice(start, index + 1).map(({ word }) => word);
    sentences.push({ tokens: words, start, asks: token.asks });
    start = index + 1;
  });
  return sentences;
}

/** The parts of a sentence from `also`, `by the way`, `because` and the like on; the sentence itself if it has none. */
function clausesOf(sentence: Segment): Segment[] {
  const { tokens, start, asks } = sentence;
  const clauses: Segment[] = [];
  let from = 0;
  const cut = (to: number) => {
    clauses.push({ tokens: tokens.slice(from, to), start: start + from, asks: asks && to === tokens.length });
    from = to;
  };
  tokens.forEach((word, at) => {
    const byTheWay = word === 'by' && tokens[at + 1] === 'the' && tokens[at + 2] === 'way';
    if (at - from >= 2 && (turns.has(word) || byTheWay)) cut(at);
  });
  cut(tokens.length);
  return clauses;
}

/** Overlapping windows over a very long sentence: dictated text has no full stops. */
function windowsOf({ tokens, start }: Segment): Segment[] {
  const windows: Segment[] = [];
  if (tokens.length <= windowLength) return windows;
  for (let at = 0; at < tokens.length - windowLength / 2; at += windowLength / 2) {
    windows.push({ tokens: tokens.slice(at, at + windowLength), start: start + at, asks: false });
  }
  return windows;
}

export interface Reading {
  readonly tokens: readonly string[];
  readonly sentences: readonly Segment[];
  /** The sentences, cut at `also`, `because` and the like: the smallest units of meaning. */
  readonly clauses: readonly Segment[];
  /** Everything that is judged by itself: the whole (if not too long), sentences, neighbours, parts. */
  readonly segments: readonly Segment[];
}

/** The words of a text as the screen reads them. */
export const wordsAsRead = (text: string): string[] => tokenise(text).map(({ word }) => word);

/** Cuts a message into the stretches that are judged. Linear in the text's length. */
export function read(text: string): Reading {
  const tokens = tokenise(text);
  const words = tokens.map(({ word }) => word);
  const sentences = sentencesOf(tokens);
  const whole: Segment = { tokens: words, start: 0, asks: tokens.at(-1)?.asks ?? false };
  const segments: Segment[] = words.length <= longest ? [whole] : [];
  if (sentences.length > 1) segments.push(...sentences);
  if (sentences.length > 2) {
    sentences.slice(1).forEach((sentence, index) => {
      const before = sentences[index]!;
      segments.push({ tokens: [...before.tokens, ...sentence.tokens], start: before.start, asks: sentence.asks });
    });
  }
  const clauses = sentences.map(clausesOf);
  for (const [at, sentence] of sentences.entries()) {
    if (clauses[at]!.length > 1) segments.push(...clauses[at]!);
    segments.push(...windowsOf(sentence));
  }
  return { tokens: words, sentences, clauses: clauses.flat(), segments };
}
