import { parentPort, workerData } from 'node:worker_threads';
import { type NetworkProblem, type Schedule, trainNetwork } from './train-network.js';

/** What the thread is given; it answers with the layers that {@link trainNetwork} makes of it. */
export interface NetworkOrder {
  readonly problem: NetworkProblem;
  readonly schedule: Schedule;
  readonly seed: number;
}

const { problem, schedule, seed } = workerData as NetworkOrder;
parentPort?.postMessage(await trainNetwork(problem, schedule, seed));
