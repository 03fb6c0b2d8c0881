/** libsignal's logger. The library says nothing unless asked; then it tells why a session did not accept a message. */
import { setDefaultDiagnostics } from '../crypto/default-engine.ts';
import { LogLevel } from './enums.ts';

/** Takes one line of the log. @param file - null, @param line - null: JavaScript does not tell */
export type LogCallback = (
  level: LogLevel,
  target: string,
  file: string | null,
  line: number | null,
  message: string,
) => void;

type Write = (level: LogLevel, target: string, message: string) => void;

let write: Write | undefined;

/**
 * Starts the log. Only the first call counts; a later one is itself logged.
 *
 * @param maxLevel - the most talkative level to be reported
 * @param callback - called later, never during the call that has something to tell; it gets no secrets
 * @throws TypeError for an unknown level
 */
export function initLogger(maxLevel: LogLevel, callback: LogCallback): void {
  if (typeof maxLevel !== 'number' || LogLevel[maxLevel] === undefined) {
    throw new TypeError('failed to downcast any to number');
  }
  if (write !== undefined) {
    write(LogLevel.Warn, 'vinculum::logger', 'logging already initialized; ignoring later call');
    return;
  }
  const made: Write = (level, target, message) => {
    if (level > maxLevel) return;
    void Promise.resolve().then(() => callback(level, target, null, null, message));
  };
  write = made;
  setDefaultDiagnostics((source, message) => made(LogLevel.Warn, `vinculum::${source}`, message));
}
