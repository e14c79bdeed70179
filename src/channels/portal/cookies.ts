import type { Request, Response } from 'express';
import { SESSION_SECONDS } from './session.js';

/** Where the channel lives. */
export const PORTAL_PATH = '/portal';

/** A cookie that scripts cannot read; its value is sealed. */
export interface CookieForm {
  readonly name: string;
  /** The only address that the browser sends it to. */
  readonly path: string;
  readonly sameSite: 'lax' | 'strict';
  readonly seconds: number;
}

/** Who signed in on our own page. */
export const sessionCookie: CookieForm = {
  name: 'vetted-session',
  path: `${PORTAL_PATH}/session`,
  sameSite: 'strict',
  seconds: SESSION_SECONDS,
};

/** What a sign-in under way must come back with. It returns from another site, hence not `strict`. */
export const launchCookie: CookieForm = {
  name: 'vetted-launch',
  path: `${PORTAL_PATH}/callback`,
  sameSite: 'lax',
  seconds: 600,
};

export function readCookie(request: Request, { name }: CookieForm): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** @param cookie its form, and the sealed value: letters, digits, dots, dashes and underscores */
export function setCookie(request: Request, response: Response, cookie: CookieForm & { readonly value: string }): void {
  response.cookie(cookie.name, cookie.value, { ...optionsOf(request, cookie), maxAge: cookie.seconds * 1_000 });
}

export function clearCookie(request: Request, response: Response, form: CookieForm): void {
  response.clearCookie(form.name, optionsOf(request, form));
}

const optionsOf = (request: Request, { path, sameSite }: CookieForm) => ({
  httpOnly: true,
  secure: request.secure,
  sameSite,
  path,
});
