/** The classic script element that is running: only known while the file is first evaluated. */
const script = document.currentScript as HTMLScriptElement | null;

export interface Settings {
  /** Where Vetted lives, ending in a slash. Default: the folder that the script came from. */
  readonly server: URL;
  /** Base of chat, feedback and conversations, ending in a slash. Default: `api/` on the server. */
  readonly api: URL;
  readonly position: 'left' | 'right';
  /** `page` fills its parent and is always open. */
  readonly mode: 'popup' | 'page';
  /** Open as soon as the page is loaded. */
  readonly open: boolean;
  /** Replaces the assistant's name in the header. */
  readonly title?: string;
  /** Address of the full-page view; without it no link is shown. */
  readonly page?: URL;
}

/**
 * Reads the settings of one element. An attribute of the element (`mode="page"`) wins over the same
 * one of the script (`data-mode="page"`).
 */
export function settingsOf(element: HTMLElement): Settings {
  const option = (name: string) => element.getAttribute(name) ?? script?.getAttribute(`data-${name}`) ?? undefined;
  const folder = (path: string, base: string | URL) => new URL(path.replace(/\/*$/, '/'), base);
  const server = folder(option('server') ?? new URL('.', script?.src ?? document.baseURI).href, document.baseURI);
  const title = option('title');
  const page = option('page');
  return {
    server,
    api: folder(option('api') ?? 'api', server),
    position: option('position') === 'left' ? 'left' : 'right',
    mode: option('mode') === 'page' ? 'page' : 'popup',
    open: (option('open') ?? 'false') !== 'false',
    ...(title && { title }),
    ...(page && { page: new URL(page, server) }),
  };
}
