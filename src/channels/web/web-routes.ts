import { type NextFunction, type Request, type Response, Router } from 'express';
import type { z } from 'zod';
import { ProblemError } from '../../errors.js';
import type { ConversationStore } from '../../stores/conversation-store.js';
import type { Desk } from '../channel.js';
import { chatRequestSchema, feedbackRequestSchema, type interfaceSchema } from './schemas.js';
import type { Tokens } from './token.js';

/** A token is renewed when it is older than this, so that it outlives a conversation that goes on (milliseconds). */
const RENEW_AFTER = 86_400_000;

export interface WebParts {
  readonly desk: Desk;
  readonly store: Pick<ConversationStore, 'load'>;
  readonly tokens: Tokens;
  readonly interfaceTexts: () => z.input<typeof interfaceSchema>;
}

/** The way in for websites: the JSON interface that the widget speaks. */
export function webRoutes({ desk, store, tokens, interfaceTexts }: WebParts): Router {
  const router = Router();
  const { now } = desk;
  const keyOf = (id: string) => desk.keyOf('web', id);
  const keptKey = (request: Request): string => {
    const opened = tokens.open(String(request.params.token));
    if (!opened)
      throw new ProblemError('not-found', 'This conversation is not kept: it was forgotten, has expired or never was');
    return keyOf(opened.id);
  };

  router.get('/interface', (_, response) => {
    response.json(interfaceTexts());
  });

  router.post('/chat', async (request, response) => {
    const { text, conversation, language } = parsed(chatRequestSchema, request.body);
    const opened = conversation === undefined ? undefined : tokens.open(conversation);
    const token =
      opened && now().getTime() - opened.issued.getTime() < RENEW_AFTER ? conversation! : tokens.issue(opened?.id);
    const key = keyOf(opened?.id ?? tokens.open(token)!.id);
    const reply = await desk.answer({ text, conversation: key, channel: 'web', ...(language && { language }) });
    response.json({ conversation: token, reply });
  });

  router.post('/feedback', async (request, response) => {
    const { conversation, reply, helpful, comment } = parsed(feedbackRequestSchema, request.body);
    const opened = tokens.open(conversation);
    const feedback = { helpful, at: now().toISOString(), ...(comment && { comment }) };
    const kept = opened && (await desk.addFeedback(keyOf(opened.id), reply, feedback));
    if (!kept) throw new ProblemError('not-found', 'There is no such reply in this conversation');
    response.status(204).end();
  });

  router
    .route('/conversations/:token')
    .get(async (request, response) => {
      const kept = await store.load(keptKey(request));
      if (!kept) throw new ProblemError('not-found', 'Nothing is kept of this conversation');
      const turns = kept.turns.map(({ at, text, reply, feedback }) => ({
        at,
        text,
        reply,
        ...(feedback && { feedback: { helpful: feedback.helpful } }),
      }));
      response.json({ conversation: request.params.token, turns });
    })
    .delete(async (request, response) => {
      await desk.forget(keptKey(request));
      response.status(204).end();
    });

  router.use((_request: Request, _response: Response, next: NextFunction) => {
    next(new ProblemError('not-found', 'There is nothing at this address; see /docs'));
  });
  return router;
}

function parsed<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const field = issue.path.join('.') || 'the body';
  throw new ProblemError('invalid-request', `${field}: ${issue.message}`);
}
