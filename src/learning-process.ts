import type { z } from 'zod';
import { createBrain } from './brain.js';
import { orderSchema, type reportSchema } from './learn-apart.js';

/** Learns the pack that its parent names, so that the parent finds the models kept. Ends with its parent. */
const say = (report: z.infer<typeof reportSchema>) => process.send?.(report);

process.once('disconnect', () => process.exit(1));
process.once('message', async (message) => {
  try {
    const order = orderSchema.parse(message);
    const brain = await createBrain({
      ...order,
      previewDrafts: false,
      today: new Date(),
      learnHere: true,
      onProgress: (done) => say({ done }),
    });
    const { classifier } = await brain.learn();
    await classifier.close();
    process.exit(0);
  } catch (error) {
    say({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    process.exitCode = 1;
    process.removeAllListeners('disconnect');
    process.disconnect?.();
  }
});
