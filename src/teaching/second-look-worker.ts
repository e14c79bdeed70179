import { parentPort, workerData } from 'node:worker_threads';
import { type EmbeddedLine, learnSecondLook } from './learn-second-look.js';

/** Learns the second look from the embedded lines it is given, and posts it. */
parentPort?.postMessage(await learnSecondLook(workerData as EmbeddedLine[]));
