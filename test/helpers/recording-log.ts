import { createLog, type Log } from '../../src/log.js';

export interface RecordingLog {
  readonly log: Log;
  /** Everything written so far, as it would stand in the log file. */
  text(): string;
  lines(): readonly { readonly level: string; readonly msg: string; readonly error?: { readonly message: string } }[];
}

/** The product's own log, with its lines kept. */
export function recordingLog(): RecordingLog {
  const lines: string[] = [];
  return {
    log: createLog('debug', { write: (line) => lines.push(line) }),
    text: () => lines.join(''),
    lines: () => lines.map((line) => JSON.parse(line)),
  };
}
