/** Receipts, typing and presence: whether to tell the other side anything. All are encrypted like everything else. */

/** What an engine tells by itself. */
export type AnswerKind = 'receipt' | 'typing' | 'presence';

/** What the user chose; null where nothing was chosen. A choice for a link counts before one for the conversation. */
export interface AnswerChoices {
  readonly conversation: boolean | null;
  readonly link: boolean | null;
}

/** Where the answer would go. */
export interface AnswerContext {
  readonly choices: AnswerChoices;
  /** The two accounts are in different realms. */
  readonly isCrossRealm: boolean;
  /** The contact is a request that was not accepted. */
  readonly isRequest: boolean;
  readonly isReadOnly: boolean;
  /** The peer's first message has confirmed whom the session is between. */
  readonly isSessionConfirmed: boolean;
}

/** Tells whether a conversation allows an answer of a kind. */
export function mayAnswer(kind: AnswerKind, context: AnswerContext): boolean {
  const { choices, isCrossRealm, isRequest, isReadOnly, isSessionConfirmed } = context;
  if (isReadOnly || isRequest) return false;
  // Before, the peer may not be who we think.
  if (kind === 'receipt' && !isSessionConfirmed) return false;
  return choices.link ?? choices.conversation ?? !isCrossRealm;
}

/** What would be receipted. */
export interface ReceiptTarget {
  readonly wasDecrypted: boolean;
  /** False for what names a message that is not here. */
  readonly isTargetKnown: boolean;
  /** A receipt, typing and the like are not receipted: that would never end. */
  readonly isConversation: boolean;
}

/** Tells whether one message may be receipted. */
export function mayReceipt(target: ReceiptTarget, context: AnswerContext): boolean {
  return target.wasDecrypted && target.isTargetKnown && target.isConversation && mayAnswer('receipt', context);
}

/** An allowance that refills with time. Immutable. */
export interface Allowance {
  readonly left: number;
  /** When it was last counted, by a monotonic clock. */
  readonly countedMs: number;
}

/** How much may be told to one peer at once, and how often more. */
export interface AllowanceRate {
  readonly most: number;
  readonly refillMs: number;
}

/** A burst of reading after a flight, then one receipt (of up to 256 messages) a second. */
export const RECEIPT_RATE: AllowanceRate = { most: 20, refillMs: 1_000 };

/** A full allowance. @param nowMs - by a monotonic clock */
export function fullAllowance({ most }: AllowanceRate, nowMs: number): Allowance {
  return { left: most, countedMs: nowMs };
}

/** Uses an allowance once. @returns null if nothing is left yet */
export function useAllowance(allowance: Allowance, rate: AllowanceRate, nowMs: number): Allowance | null {
  const refills = Math.max(0, Math.floor((nowMs - allowance.countedMs) / rate.refillMs));
  const left = Math.min(rate.most, allowance.left + refills);
  if (left === 0) return null;
  const countedMs = left === rate.most ? nowMs : allowance.countedMs + refills * rate.refillMs;
  return { left: left - 1, countedMs };
}
