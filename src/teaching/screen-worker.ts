import { parentPort, workerData } from 'node:worker_threads';
import { type SafetyLine, trainSafetyModel } from '../safety/model.js';
import { serialise } from '../safety/serialise.js';

/** Trains the safety screen's model from the lines it is given, and posts it as JSON text. */
parentPort?.postMessage(serialise(trainSafetyModel(workerData as SafetyLine[])));
