import { type NextFunction, type Request, type Response, Router } from 'express';
import type { z } from 'zod';
import type { Message } from '../../domain/message.js';
import type { Reply } from '../../domain/reply.js';
import { ProblemError } from '../../errors.js';
import type { ConversationStore } from '../../stores/conversation-store.js';
import { conversationKey } from '../conversation-key.js';
import { chatRequestSchema, feedbackRequestSchema, type interfaceSchema } from './schemas.js';
import type { Tokens } from './token.js';

/** A token is renewed when it is older than this, so that it outlives a conversation that goes on (milliseconds). */
const RENEW_AFTER = 86_400_000;

export interface WebParts {
  readonly answer: (message: Message) => Promise<Reply>;
  readonly store: ConversationStore;
  readonly tokens: Tokens;
  readonly secret: string;
  readonly now: () => Date;
  readonly interfaceTexts: () => z.output<typeof interfaceSchema>;
}

/** The way in for websites: the JSON interface that the widget speaks. */
export function webRoutes({ answer, store, tokens, secret, now, interfaceTexts }: WebParts): Router {
  const router = Router();
  const keyOf = (id: string) => conversationKey(secret, 'web', id);
  const keptKey = (request: Request): string => {
    const opened = tokens.open(String(request.params.token));
    if (!opened) throw new ProblemError('not-found', 'This conversation is not kept: it was forgotten, has expired or never was');
    return keyOf(opened.id);
  };

  router.get('/interface', (_, response) => {
    response.json(interfaceTexts());
  });

  router.post('/chat', async (request, response) => {
    const { text, conversation, language } = parsed(chatRequestSchema, request.body);
    const opened = conversation === undefined ? undefined : tokens.open(conversation);
    const token = opened && now().getTime() - opened.issued.getTime() < RENEW_AFTER ? conversation! : tokens.issue(opened?.id);
    const key = keyOf(opened?.id ?? tokens.open(token)!.id);
    const reply = await answer({ text, conversation: key, channel: 'web', ...(language && { language }) });
    response.json({ conversation: token, reply });
  });

  router.post('/feedback', async (request, response) => {
    const { conversation, reply, helpful, comment } = parsed(feedbackRequestSchema, request.body);
    const opened = tokens.open(conversation);
    const feedback = { helpful, at: now().toISOString(), ...(comment && { comment }) };
    const kept = opened && (await store.addFeedback(keyOf(opened.id), reply, feedback));
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
      await store.forget(keptKey(request));
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
