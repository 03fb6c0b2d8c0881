/** Errors of the post-quantum ratchet. The session layer adds the prefix and decides what its caller may see. */
import { VinculumError } from '../../errors.ts';

/** What went wrong, under the reference's names. */
export type SpqrErrorKind =
  | 'StateDecode'
  | 'MsgDecode'
  | 'MacVerifyFailed'
  | 'EpochOutOfRange'
  | 'VersionMismatch'
  | 'MinimumVersion'
  | 'KeyJump'
  | 'KeyTrimmed'
  | 'KeyAlreadyRequested'
  | 'ErroneousDataReceived'
  | 'SendKeyEpochDecreased'
  | 'ChainNotAvailable';

/** A brace stands for a number. */
const TEXTS: Readonly<Record<SpqrErrorKind, string>> = {
  StateDecode: 'state decode failed',
  MsgDecode: 'message decode failed',
  MacVerifyFailed: 'MAC verification failed',
  EpochOutOfRange: 'epoch not in valid range: {}',
  VersionMismatch: 'Version mismatch after negotiation',
  MinimumVersion: 'Minimum version',
  KeyJump: 'Key jump: {} - {}',
  KeyTrimmed: 'Key trimmed: {}',
  KeyAlreadyRequested: 'Key already requested: {}',
  ErroneousDataReceived: 'Erroneous data received from remote party',
  SendKeyEpochDecreased: 'Send key epoch decreased ({} -> {})',
  ChainNotAvailable: 'Chain not available',
};

/**
 * A refused step; the state it was asked of is as it was. `code` is `INVALID_STATE` for a state that does not decode and
 * `INVALID_MESSAGE` for everything else; on sending, the session layer treats all kinds as an invalid state.
 *
 * Source: spec 03, "Errors".
 */
export class SpqrError extends VinculumError {
  readonly kind: SpqrErrorKind;
  /** Epochs and indices, in the order of the message's text. From 2^53 on they are rounded. */
  readonly numbers: readonly number[];

  constructor(kind: SpqrErrorKind, ...numbers: readonly number[]) {
    super(kind === 'StateDecode' ? 'INVALID_STATE' : 'INVALID_MESSAGE', textOf(kind, numbers), { details: { kind } });
    this.name = 'SpqrError';
    this.kind = kind;
    this.numbers = numbers;
  }
}

function textOf(kind: SpqrErrorKind, numbers: readonly number[]): string {
  let text = TEXTS[kind];
  for (const number of numbers) text = text.replace('{}', String(number));
  return text;
}
