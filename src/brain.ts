import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CANONICAL_VERSION, type Canonical, createCanonical, rememberingForms } from './dialog/canonical.js';
import { type Composer, createComposer } from './dialog/compose.js';
import { createFamiliarity, type FamiliarityOf } from './dialog/familiarity.js';
import { createSpelling } from './dialog/spelling.js';
import { createUnderstanding, type Understand } from './dialog/understand.js';
import { ConfigError } from './errors.js';
import { learnApart } from './learn-apart.js';
import { loadPack, PACK_LANGUAGE, type Pack, trainingHash } from './pack/load-pack.js';
import { PackError } from './pack/pack-error.js';
import { createScreen } from './safety/create-screen.js';
import type { SafetyLine, SafetyModel } from './safety/model.js';
import { safetyGaps } from './safety/safety-gaps.js';
import type { Screen, Screening } from './safety/screen.js';
import { isDoubtful, lookAgain } from './safety/second-look.js';
import { modelVersion } from './safety/serialise.js';
import { teachScreen } from './teaching/teach-screen.js';
import {
  type DoubtedLine,
  type SecondLookOptions,
  secondLookFile,
  teachSecondLook,
} from './teaching/teach-second-look.js';
import type { Classifier } from './understanding/classification.js';
import { type ClassifierOptions, classifierFile, createClassifier } from './understanding/create-classifier.js';
import type { Encoder } from './understanding/embedding.js';
import { loadWordNet } from './understanding/word-net.js';

/** All that follows from one pack. A changed pack makes a new brain. */
export interface Brain {
  readonly pack: Pack;
  readonly screen: Screen;
  readonly composer: Composer;
  readonly answerable: (intent: string) => boolean;
  /** The form in which a text is compared with the utterances. */
  readonly canonical: Canonical;
  /** Trains or loads what needs the sentence encoder; the rest works without it. */
  learn(): Promise<Learned>;
}

/** What needs the sentence encoder. */
export interface Learned {
  readonly understand: Understand;
  /** Judges again, by meaning, what the screen let pass with doubt; only ever raises. */
  readonly lookAgain: (text: string, screening: Screening) => Promise<Screening>;
  readonly classifier: Classifier;
}

export interface BrainOptions {
  readonly packDir: string;
  readonly dataDir: string;
  readonly emergencyRegion: string;
  readonly previewDrafts: boolean;
  readonly today: Date;
  /** The sentence encoder that every brain shares; one of the brain's own when left out. */
  readonly encoder?: Encoder | undefined;
  /** Called with a fraction from 0 to 1 while the classifier trains; not at all when it is loaded. */
  readonly onProgress: (done: number) => void;
  /** Whether models that are missing are made in this process, not in one of their own. */
  readonly learnHere?: boolean;
  /** Ends the process that learns. */
  readonly signal?: AbortSignal;
}

/**
 * Reads the pack, makes its screen and checks the screen against the pack's own safety lines.
 * @throws PackError when the pack is wrong or its screen misses one of its lines, ConfigError for an unknown region
 */
export async function createBrain(options: BrainOptions): Promise<Brain> {
  const pack = await loadPack(options.packDir, options.today);
  const region = pack.regions.find(({ id }) => id === options.emergencyRegion);
  if (!region) {
    const known = pack.regions.map(({ id }) => id).join(', ');
    throw new ConfigError(
      `EMERGENCY_REGION ${options.emergencyRegion} is not in content/regions.yaml: use one of ${known}`,
    );
  }
  const lines = safetyLines(pack);
  const safetyModel = await teachScreen(lines, modelsDir(options.dataDir));
  const screen = createScreen({ lines, model: safetyModel });
  checkScreen(screen, pack);
  const answerable = (id: string) => {
    const intent = pack.intents.get(id);
    if (intent?.kind !== 'answer') return false;
    const signed = (text: { status: { state: string } } | undefined) => text?.status.state === 'signed';
    return options.previewDrafts || (signed(pack.disclaimer) && signed(pack.snippets.get(intent.replyId ?? '')));
  };
  const wordNet = loadWordNet();
  const spelling = createSpelling(utterancesOf(pack), wordNet.knows);
  const canonical = createCanonical(pack, spelling);
  const familiarityOf = createFamiliarity(pack, wordNet, spelling);
  return {
    pack,
    screen,
    answerable,
    canonical,
    composer: createComposer({ pack, region, answerable }),
    learn: () => learn(options, { pack, lines, safetyModel, canonical, familiarityOf, isEnglish: wordNet.knows }),
  };
}

/** What learning starts from. */
interface Taught {
  readonly pack: Pack;
  readonly lines: readonly SafetyLine[];
  readonly safetyModel: SafetyModel;
  readonly canonical: Canonical;
  readonly familiarityOf: FamiliarityOf;
  readonly isEnglish: (word: string) => boolean;
}

async function learn(options: BrainOptions, taught: Taught): Promise<Learned> {
  const { pack, canonical, familiarityOf, isEnglish } = taught;
  const toLearn = whatToLearn(options, taught);
  const kept = [await classifierFile(toLearn.classifier), secondLookFile(toLearn.secondLook)];
  if (!options.learnHere && !kept.every(existsSync)) await learnApart(options);
  const classifier = await createClassifier(toLearn.classifier);
  const secondLook = await teachSecondLook(toLearn.secondLook);
  // Loads the encoder before the first question, and shows that it works.
  await classifier.embed('ready');
  return {
    classifier,
    understand: createUnderstanding({
      pack,
      familiarityOf,
      isEnglish,
      classifier: { classify: (text) => classifier.classify(canonical(text)) },
    }),
    lookAgain: async (text, screening) =>
      isDoubtful(secondLook, screening)
        ? lookAgain(secondLook, screening, await classifier.embed(canonical(text)))
        : screening,
  };
}

function whatToLearn(
  { dataDir, encoder, onProgress }: BrainOptions,
  { pack, lines, safetyModel, canonical }: Taught,
): { classifier: ClassifierOptions; secondLook: SecondLookOptions } {
  const key = `${CANONICAL_VERSION}-${trainingHash(pack)}`;
  const formsOf = rememberingForms(canonical);
  return {
    classifier: {
      key,
      examples: async () => {
        const intents = [...pack.intents.values()].flatMap(({ id, utterances }) => utterances.map(() => id));
        const forms = await formsOf(utterancesOf(pack));
        return forms.map((text, at) => ({ text, intent: intents[at]! }));
      },
      cacheDir: modelsDir(dataDir),
      encoder,
      onProgress: (done) => onProgress(done * CLASSIFIER_SHARE),
    },
    secondLook: {
      key: `${modelVersion}-${key}`,
      lines: () => doubtedLines(lines, safetyModel, pack),
      formsOf,
      dir: modelsDir(dataDir),
      onProgress: (done) => onProgress(CLASSIFIER_SHARE + done * (1 - CLASSIFIER_SHARE)),
    },
  };
}

const modelsDir = (dataDir: string) => join(dataDir, 'models');

/** How much of the learning the classifier is. */
const CLASSIFIER_SHARE = 0.75;

const utterancesOf = (pack: Pack) => [...pack.intents.values()].flatMap(({ utterances }) => utterances);

/** The calm side of the screen's training: what people ask every day. */
function safetyLines(pack: Pack): SafetyLine[] {
  return [
    ...pack.safetyLines,
    ...utterancesOf(pack).map((text): SafetyLine => ({ text, label: 'calm', language: PACK_LANGUAGE })),
  ];
}

/** The pack's lines, with what the screen's model made of them unseen. */
function doubtedLines(lines: readonly SafetyLine[], { doubts }: SafetyModel, { safetyLines }: Pack): DoubtedLine[] {
  return lines.map((line, at) => ({ ...line, doubt: doubts[at]!, utterance: at >= safetyLines.length }));
}

function checkScreen(screen: Screen, pack: Pack): void {
  const { missed } = safetyGaps(
    screen,
    pack.safetyLines.filter(({ label }) => label !== 'calm'),
  );
  if (missed.length === 0) return;
  const [first] = missed;
  throw new PackError(
    { file: `intents/${first!.language}/safety/${first!.label}.yaml` },
    `the safety screen misses ${missed.length} of the pack's own lines, the first is "${first!.text}": run \`npm run vetted -- check\` for all of them`,
  );
}
