import { EMBEDDING_SIZE } from '../../../src/understanding/embedding.js';
import { seededRandom } from '../../../src/understanding/random.js';
import type { Example } from '../../../src/understanding/train.js';

const askAbout: Record<string, string[]> = {
  weather: ['rain', 'sunny', 'storm', 'snow', 'forecast', 'cloudy'],
  music: ['song', 'album', 'playlist', 'guitar', 'concert', 'singer'],
  travel: ['flight', 'hotel', 'passport', 'train', 'luggage', 'ticket'],
  food: ['pizza', 'recipe', 'dinner', 'breakfast', 'restaurant', 'soup'],
  money: ['loan', 'bank', 'transfer', 'salary', 'credit', 'savings'],
  sport: ['football', 'tennis', 'match', 'referee', 'goal', 'marathon'],
};

const frames = ['tell me about the', 'i want to know more on', 'what is a good', 'can you find a', 'help me with my'];

/** Six small intents whose words hardly overlap. */
export const examples: Example[] = Object.entries(askAbout).flatMap(([intent, topics]) =>
  topics.flatMap((topic) => frames.map((frame) => ({ text: `${frame} ${topic}`, intent }))),
);

/** Stands in for the sentence encoder: the sum of a fixed vector for each word. */
export async function embedWords(texts: readonly string[]): Promise<Float32Array[]> {
  return texts.map((text) => {
    const sum = new Float32Array(EMBEDDING_SIZE);
    for (const word of text.split(' ')) {
      const random = seededRandom([...word].reduce((hash, letter) => hash * 31 + letter.codePointAt(0)!, 7));
      for (let at = 0; at < EMBEDDING_SIZE; at++) sum[at]! += random() - 0.5;
    }
    return sum;
  });
}
