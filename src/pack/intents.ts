import { z } from 'zod';
import { PackError } from './pack-error.js';
import { listFiles, type PackFile, readYaml } from './read-file.js';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as cause-mcas');
const line = z
  .string()
  .trim()
  .min(1, 'is empty: write a line or remove the item')
  .max(2000, 'is longer than 2,000 characters');

const intentSchema = z
  .strictObject({
    id,
    title: z.string().trim().min(1, 'is empty: write the question as offered in "did you mean"'),
    answer: id.optional(),
    'small-talk': id.optional(),
    /** A noun phrase for "I have no reviewed answer about ... yet." */
    topic: z.string().trim().min(1).optional(),
    /** The fixed message for a kind of request that is always refused. */
    refuse: id.optional(),
    about: z.array(id).default([]),
    /** Names that mean this intent when nothing else is said: "the triggers?" */
    called: z.array(z.string().trim().min(1)).default([]),
    'follow-ups': z.array(id).default([]),
    /** What "and wine?" or "what about wine" means after this answer: a question with {it} in the place of the wine. */
    'what-about': z
      .string()
      .includes('{it}', 'needs {it} where the new word goes, as in "Is {it} a trigger?"')
      .optional(),
    /** Intents about one subject each, meant instead of this one where a question names only that subject. */
    narrower: z.array(id).default([]),
    utterances: z.array(line).min(1, 'is empty: add at least one example of how people ask'),
    not: z.array(line).default([]),
    tests: z.array(line).default([]),
  })
  .refine((intent) => [intent.answer, intent['small-talk'], intent.topic, intent.refuse].filter(Boolean).length <= 1, {
    message: 'has more than one of answer, small-talk, topic, refuse: keep one',
  });

export type IntentKind = 'answer' | 'small-talk' | 'topic' | 'refused';

/** What people want to know, and how they ask it. */
export interface Intent {
  readonly id: string;
  readonly title: string;
  readonly kind: IntentKind;
  /** Snippet, small-talk text or fixed message that replies; none for a topic without an answer. */
  readonly replyId?: string;
  /** Noun phrase that names a topic without an answer. */
  readonly topic?: string;
  readonly about: readonly string[];
  /** Names that mean this intent when nothing else is said: "the triggers?" */
  readonly called: readonly string[];
  readonly followUps: readonly string[];
  /** What "and wine?" means after this answer, with `{it}` in the place of the wine. */
  readonly whatAbout?: string;
  /** Intents about one subject each, meant instead of this one where a question names only that subject. */
  readonly narrower: readonly string[];
  readonly utterances: readonly string[];
  readonly not: readonly string[];
  readonly tests: readonly string[];
}

/** A subject that "it" can mean: its name in a sentence, and the words people use for it. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
  /** Whether the classifier takes all words for the first one. */
  readonly merge: boolean;
}

const subjectsSchema = z.strictObject({
  subjects: z.array(
    z.strictObject({
      id,
      name: z.string().min(1),
      words: z.array(z.string().min(1)).min(1),
      merge: z.boolean().default(false),
    }),
  ),
});

/** Reads every intent of one language: `intents/<language>/*.yaml` and `intents/<language>/refused/*.yaml`. */
export async function readIntents(root: string, language: string): Promise<PackFile<Intent>[]> {
  const folder = `intents/${language}`;
  const files = [...(await listFiles(root, folder, '.yaml')), ...(await listFiles(root, `${folder}/refused`, '.yaml'))];
  const intents = await Promise.all(
    files.filter((file) => file !== subjectsFile(language)).map((file) => readIntent(root, file)),
  );
  if (intents.length === 0)
    throw new PackError({ file: folder }, 'holds no intent: add intents, or set PACK_DIR to the folder of a pack');
  const seen = new Map<string, string>();
  for (const { data, file, lineOf } of intents) {
    const earlier = seen.get(data.id);
    if (earlier)
      throw new PackError({ file, line: lineOf(['id']) }, `the id "${data.id}" is taken by ${earlier}: choose another`);
    seen.set(data.id, file);
  }
  for (const { data, file, lineOf } of intents) {
    const others = { 'follow-ups': data.followUps, narrower: data.narrower };
    for (const [field, ids] of Object.entries(others)) {
      const index = ids.findIndex((other) => !seen.has(other));
      if (index >= 0)
        throw new PackError(
          { file, line: lineOf([field, index]) },
          `no intent has the id "${ids[index]}": correct or remove it`,
        );
    }
  }
  return intents;
}

/** Reads `intents/<language>/subjects.yaml`; none where there is no such file. */
export async function readSubjects(root: string, language: string): Promise<Subject[]> {
  const file = subjectsFile(language);
  if (!(await listFiles(root, `intents/${language}`, '.yaml')).includes(file)) return [];
  return (await readYaml(root, file, subjectsSchema)).data.subjects;
}

const subjectsFile = (language: string) => `intents/${language}/subjects.yaml`;

async function readIntent(root: string, file: string): Promise<PackFile<Intent>> {
  const read = await readYaml(root, file, intentSchema);
  const { 'small-talk': smallTalk, 'follow-ups': followUps, 'what-about': whatAbout, ...others } = read.data;
  const { answer, refuse, topic, ...rest } = others;
  const replyId = answer ?? smallTalk ?? refuse;
  const kind: IntentKind = answer ? 'answer' : smallTalk ? 'small-talk' : refuse ? 'refused' : 'topic';
  return {
    ...read,
    data: {
      ...rest,
      kind,
      followUps,
      ...(replyId && { replyId }),
      ...(topic && { topic }),
      ...(whatAbout && { whatAbout }),
    },
  };
}
