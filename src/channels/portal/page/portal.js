/**
 * The full-page view: the widget for whoever is signed in, else the way to sign in.
 * An app that shows this page in a web view may set `window.Vetted = { tokenProvider }` before it loads.
 */

/** A session this close to its end is asked for anew (milliseconds). */
const margin = 30_000;
/** Pause before the server is asked again (milliseconds). */
const retry = 5_000;

/** @typedef {{ texts: Record<string, string>, emergency: { actions: { label: string, href: string }[] } }} Words */
/** @typedef {{ Vetted?: { tokenProvider?: () => Promise<string> } }} Host */

const host = /** @type {Window & Host} */ (window);
const given = host.Vetted?.tokenProvider;
const failed = new URLSearchParams(location.search).get('sign-in') === 'failed';
/** Whether this server offers to sign in, or only takes tokens. */
let canSignIn = true;
/** @type {{ token: string, until: number } | undefined} */
let session;

/** The bearer token of the person; empty when nobody is signed in. */
async function bearer() {
  if (given) return given();
  if (session && Date.now() < session.until) return session.token;
  const response = await fetch('session', { cache: 'no-store' });
  canSignIn = response.status !== 404;
  if (!response.ok) return '';
  const { token, expires_in: seconds } = await response.json();
  session = { token, until: Date.now() + seconds * 1_000 - margin };
  return token;
}

/** @param {string} path @param {RequestInit} [init] */
async function asPerson(path, init) {
  const response = await fetch(path, {
    ...init,
    cache: 'no-store',
    headers: { authorization: `Bearer ${await bearer()}` },
  });
  if (response.status === 401) location.replace('./');
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
}

async function download() {
  const response = await asPerson('api/conversation/fhir');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = 'conversation.fhir.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

async function signOut() {
  await asPerson('api/sign-out', { method: 'POST' });
  location.replace('./');
}

/** @param {Words} words */
function showChat(words) {
  const tool = (
    /** @type {string} */ id,
    /** @type {string | undefined} */ label,
    /** @type {() => Promise<void>} */ act,
  ) => {
    const button = element(id);
    button.textContent = label ?? '';
    button.addEventListener('click', () => {
      act().catch(() => {
        element('status').textContent = words.texts.offline ?? '';
      });
    });
  };
  tool('download', words.texts['portal-download'], download);
  tool('sign-out', words.texts['sign-out'], signOut);
  element('tools').hidden = false;

  const chat = document.createElement('vetted-chat');
  chat.setAttribute('mode', 'page');
  chat.setAttribute('api', 'portal/api');
  element('main').replaceChildren(chat);
  host.Vetted = { tokenProvider: bearer };
  const script = document.createElement('script');
  script.src = '../widget.js';
  document.head.append(script);
}

/** @param {Words} words */
function showSignIn({ texts, emergency }) {
  const box = document.createElement('div');
  box.className = 'signed-out';
  const heading = document.createElement('h1');
  heading.textContent = texts.name ?? '';
  const why = document.createElement('p');
  why.textContent = texts[failed ? 'portal-sign-in-failed' : 'portal-signed-out'] ?? '';
  box.append(heading, why);
  if (canSignIn) box.append(linkTo('standalone', texts['portal-sign-in'] ?? '', 'sign-in'));
  const calls = emergency.actions.map(({ label, href }) => linkTo(href, label, 'call'));
  box.append(...calls);
  element('main').replaceChildren(box);
}

/** @param {string} href @param {string} label @param {string} className */
function linkTo(href, label, className) {
  const link = document.createElement('a');
  Object.assign(link, { href, textContent: label, className });
  return link;
}

/** @param {string} id */
function element(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** The words around the answers. Asks again while nobody can be reached. @returns {Promise<Words>} */
async function wordsOfServer() {
  try {
    const response = await fetch('api/interface');
    if (response.ok) return await response.json();
  } catch {
    // Asked again below, as after an answer that is not right.
  }
  await new Promise((done) => setTimeout(done, retry));
  return wordsOfServer();
}

const words = await wordsOfServer();
document.title = words.texts.name ?? document.title;
if (await bearer().catch(() => '')) showChat(words);
else showSignIn(words);
