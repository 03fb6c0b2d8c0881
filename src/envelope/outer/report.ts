/**
 * Reports: a recipient reveals chosen messages, and each realm says which of them it can vouch for. It sees those messages and
 * nothing else. Time in a report is the realms' time; the reporter's order is only a claim.
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Bytes } from '../../bytes.ts';
import { constantTimeEqual } from '../../crypto/constant-time.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { type Address, addressKey } from './address.ts';
import { type Revealed, decodeRevealed } from './codec.ts';
import type { ServerPart } from './delivery.ts';
import { frankingTag, opensCommitment } from './franking.ts';

/** What a recipient reveals. */
export interface Report {
  /** Whom the messages were for. */
  readonly reporter: Address;
  /** 1 to 64, in the order that the reporter claims. */
  readonly messages: readonly Reported[];
}

/** One revealed message. */
export interface Reported {
  /** The exact bytes received. */
  readonly app: Bytes;
  /** 32 bytes. */
  readonly frankingKey: Bytes;
  /** 16 bytes. */
  readonly envelopeId: Bytes;
  /** 32 bytes. */
  readonly commitment: Bytes;
  /** As delivered: 1 or 2. */
  readonly parts: readonly ServerPart[];
  readonly isSealed: boolean;
  readonly sender: Address;
}

/** A realm that looks at a report. */
export interface VerifyingRealm {
  readonly realm: string;
  /** Its franking keys, past ones too: 32 bytes, secret; null for an id it never used. */
  keyOf(keyId: number): Uint8Array | null;
}

/** What a realm finds out about one message. */
export interface MessageFinding {
  /** The commitment opens to what is revealed. */
  readonly opens: boolean;
  /**
   * The realm tagged that commitment, for that recipient, at that time; null if it did not tag: another realm must say.
   */
  readonly isTagged: boolean | null;
  /**
   * Who sent it: `proven` by the tag, or only `asserted` by the reporter where the message was sealed, or `unproven` if
   * the message itself is.
   */
  readonly sender: 'proven' | 'asserted' | 'unproven';
  /** By the realm's clock; null unless tagged. */
  readonly timeMs: number | null;
  /** Where the message stands in its conversation; null if nothing opens or it has no metadata. */
  readonly place: Revealed | null;
  /** The same envelope, or the same message, was revealed before in this report. */
  readonly isRepeated: boolean;
}

/** Messages between two revealed ones that were not revealed. */
export interface ReportGap {
  readonly sender: Address;
  /** 16 bytes. */
  readonly conversation: Bytes;
  /** First and last missing sequence. */
  readonly from: number;
  readonly to: number;
}

/** What a realm finds out about a report. */
export interface ReportFindings {
  /** In the report's order. */
  readonly messages: readonly MessageFinding[];
  /** Whether the order claimed is that of the realm's own times; messages that it did not tag do not count. */
  readonly isInOrder: boolean;
  /** By the senders' sequences, of messages whose commitment opens. */
  readonly gaps: readonly ReportGap[];
}

/**
 * Checks a report with the keys of one realm.
 *
 * @param report - untrusted
 */
export function verifyReport(crypto: CryptoProvider, report: Report, realm: VerifyingRealm): ReportFindings {
  const seen = new Set<string>();
  const messages = report.messages.map((reported): MessageFinding => {
    const finding = verifyMessage(crypto, { reported, reporter: report.reporter }, realm);
    const names = [bytesToHex(reported.envelopeId), messageName(reported, finding.place)];
    const isRepeated = names.some((name) => seen.has(name));
    for (const name of names) seen.add(name);
    return { ...finding, isRepeated };
  });
  const times = messages.flatMap(({ timeMs }) => (timeMs === null ? [] : [timeMs]));
  const isInOrder = times.every((time, i) => i === 0 || time >= times[i - 1]!);
  return { messages, isInOrder, gaps: gapsOf(report.messages, messages) };
}

function verifyMessage(
  crypto: CryptoProvider,
  { reported, reporter }: { readonly reported: Reported; readonly reporter: Address },
  realm: VerifyingRealm,
): Omit<MessageFinding, 'isRepeated'> {
  const { app, frankingKey, commitment, isSealed } = reported;
  const opens = opensCommitment(crypto, commitment, { frankingKey, app });
  const index = reported.parts.findIndex((part) => part.realm === realm.realm);
  const part = reported.parts[index];
  const isTagged = part === undefined ? null : verifyTag(crypto, { reported, reporter, index, part }, realm);
  const holds = opens && isTagged === true;
  return {
    opens,
    isTagged,
    sender: !holds ? 'unproven' : isSealed ? 'asserted' : 'proven',
    timeMs: isTagged === true ? part!.timeMs : null,
    place: opens ? placeOf(app) : null,
  };
}

function verifyTag(
  crypto: CryptoProvider,
  claim: {
    readonly reported: Reported;
    readonly reporter: Address;
    readonly index: number;
    readonly part: ServerPart;
  },
  realm: VerifyingRealm,
): boolean {
  const { reported, reporter, index, part } = claim;
  const key = realm.keyOf(part.keyId);
  if (key === null) return false;
  const tag = frankingTag(crypto, key, {
    commitment: reported.commitment,
    from: reported.isSealed ? null : reported.sender,
    to: reporter,
    envelopeId: reported.envelopeId,
    timeMs: part.timeMs,
    earlier: reported.parts[index - 1]?.tag ?? null,
  });
  return constantTimeEqual(tag, part.tag);
}

/** An App may be empty or unreadable: then it has no place. */
function placeOf(app: Bytes): Revealed | null {
  try {
    return decodeRevealed(app);
  } catch {
    return null;
  }
}

/** Names a message among those of all senders; messages without a place are named by their envelope only. */
function messageName({ sender, envelopeId }: Reported, place: Revealed | null): string {
  if (place === null) return bytesToHex(envelopeId);
  return `${addressKey(sender)} ${bytesToHex(place.conversation)} ${bytesToHex(place.id)}`;
}

function gapsOf(reported: readonly Reported[], findings: readonly MessageFinding[]): ReportGap[] {
  const sequences = new Map<string, { sender: Address; conversation: Bytes; numbers: Set<number> }>();
  reported.forEach(({ sender }, i) => {
    const place = findings[i]!.place;
    if (place === null || place.sequence === 0) return;
    const key = `${addressKey(sender)} ${bytesToHex(place.conversation)}`;
    const known = sequences.get(key) ?? { sender, conversation: place.conversation, numbers: new Set() };
    known.numbers.add(place.sequence);
    sequences.set(key, known);
  });
  const gaps: ReportGap[] = [];
  for (const { sender, conversation, numbers } of sequences.values()) {
    const sorted = [...numbers].sort((a, b) => a - b);
    sorted.forEach((number, i) => {
      const before = sorted[i - 1];
      if (before !== undefined && number > before + 1)
        gaps.push({ sender, conversation, from: before + 1, to: number - 1 });
    });
  }
  return gaps;
}

export { decodeReport, encodeReport } from './codec.ts';
