/** A wrong content or intent file. The message names file, line, what is wrong and how to mend it. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly file: string;
  readonly line: number;

  constructor(place: { file: string; line?: number }, problem: string, options?: ErrorOptions) {
    const line = place.line ?? 1;
    super(`${place.file}:${line}: ${problem}`, options);
    this.file = place.file;
    this.line = line;
  }
}
