export interface TokenStore {
  get(): string | undefined;
  set(token: string | undefined): void;
}

/**
 * Keeps the conversation's token for as long as the tab lives: the only thing the widget stores.
 * Where the browser forbids storage the token lives as long as the page.
 */
export function tabTokenStore(server: URL): TokenStore {
  const key = `vetted:${server.href}`;
  let memory: string | undefined;
  return {
    get: () => quietly(() => sessionStorage.getItem(key)) ?? memory,
    set(token) {
      memory = token;
      quietly(() => (token ? sessionStorage.setItem(key, token) : sessionStorage.removeItem(key)));
    },
  };
}

function quietly<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
