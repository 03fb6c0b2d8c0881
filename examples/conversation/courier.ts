/**
 * The example's own little protocol, inside the encryption: lines are numbered per speaker, every frame acknowledges what has
 * arrived in order, and a line that is not acknowledged in time is sent again as a new message.
 */

type Bytes = Uint8Array<ArrayBuffer>;

/** What travels encrypted: an acknowledgement, and perhaps a line. */
export interface Frame {
  /** How many lines of the other have arrived without a gap. */
  readonly received: number;
  readonly line?: { readonly number: number; readonly text: string };
}

/** Network steps without an acknowledgement after which a line counts as lost: more than its way and the answer's take. */
const PATIENCE_STEPS = 12;

export function encodeFrame(frame: Frame): Bytes {
  return new TextEncoder().encode(JSON.stringify(frame));
}

export function decodeFrame(bytes: Bytes): Frame {
  return JSON.parse(new TextDecoder().decode(bytes)) as Frame;
}

interface Unacknowledged {
  readonly text: string;
  /** The step in which the line was last sent; null before that. */
  sentAt: number | null;
}

export class Courier {
  /** Lines that had to be sent again. */
  resent = 0;
  readonly #outgoing = new Map<number, Unacknowledged>();
  readonly #early = new Map<number, string>();
  #said = 0;
  #received = 0;
  #owesAnswer = false;

  /** Takes a line to be delivered. */
  say(text: string): void {
    this.#outgoing.set(this.#said++, { text, sentAt: null });
  }

  /** The frames that want to be sent in this step. */
  due(step: number): Frame[] {
    const frames: Frame[] = [];
    for (const [number, line] of this.#outgoing) {
      if (line.sentAt !== null && step - line.sentAt < PATIENCE_STEPS) continue;
      if (line.sentAt !== null) this.resent++;
      line.sentAt = step;
      frames.push({ received: this.#received, line: { number, text: line.text } });
    }
    if (frames.length === 0 && this.#owesAnswer) frames.push({ received: this.#received });
    this.#owesAnswer = false;
    return frames;
  }

  /** Takes a frame that arrived and returns the lines that are now complete up to their numbers, in order. */
  receive({ received, line }: Frame): string[] {
    for (const number of this.#outgoing.keys()) if (number < received) this.#outgoing.delete(number);
    if (line === undefined) return [];
    this.#owesAnswer = true;
    if (line.number >= this.#received) this.#early.set(line.number, line.text);
    const complete: string[] = [];
    for (let text = this.#early.get(this.#received); text !== undefined; text = this.#early.get(this.#received)) {
      this.#early.delete(this.#received++);
      complete.push(text);
    }
    return complete;
  }
}
