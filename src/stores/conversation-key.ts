/** Lower case only: a file system that ignores case must not mix two conversations up. */
const form = /^[0-9a-f]{16,128}$/;

export function isKey(key: string): boolean {
  return form.test(key);
}

/** @throws TypeError unless the key is 16 to 128 lower-case hexadecimal digits, so that no key can become a path. */
export function checkKey(key: string): void {
  if (!isKey(key)) {
    throw new TypeError(
      'the key of a conversation must be 16 to 128 lower-case hexadecimal digits: derive it by a hash',
    );
  }
}
