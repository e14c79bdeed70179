import type { RequestHandler } from 'express';

/** Conversations and sign-ins are personal: no cache on the way keeps them. */
export const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};
