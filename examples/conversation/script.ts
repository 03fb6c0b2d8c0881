/** The text of a conversation: lines `SPEAKER: text`; empty lines and lines that begin with `#` are skipped. */

/** Which of the two speakers. */
export type Side = 0 | 1;

export interface Line {
  readonly side: Side;
  readonly text: string;
}

export interface Script {
  /** In order of appearance. */
  readonly speakers: readonly [string, string];
  readonly lines: readonly Line[];
}

/** The text cannot be played. */
export class ScriptError extends Error {}

/**
 * Reads a script.
 *
 * @throws ScriptError if a line has no speaker or no text, or if there are not exactly two speakers
 */
export function parseScript(text: string): Script {
  const speakers: string[] = [];
  const lines: Line[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    const speaker = line.slice(0, Math.max(colon, 0)).trim();
    const words = line.slice(colon + 1).trim();
    if (speaker === '' || words === '') throw new ScriptError(`line ${index + 1} is not "SPEAKER: text"`);
    if (!speakers.includes(speaker)) speakers.push(speaker);
    if (speakers.length > 2)
      throw new ScriptError(`line ${index + 1}: ${speaker} is a third speaker; a conversation has two`);
    lines.push({ side: speakers.indexOf(speaker) === 0 ? 0 : 1, text: words });
  }
  const [first, second] = speakers;
  if (first === undefined) throw new ScriptError('the file has no lines');
  if (second === undefined) throw new ScriptError(`${first} is the only speaker; a conversation has two`);
  return { speakers: [first, second], lines };
}
