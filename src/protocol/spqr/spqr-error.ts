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

function textOf(kind: SpqrErrorKind, [first = 0, second = 0]: readonly number[]): string {
  switch (kind) {
    case 'StateDecode':
      return 'state decode failed';
    case 'MsgDecode':
      return 'message decode failed';
    case 'MacVerifyFailed':
      return 'MAC verification failed';
    case 'EpochOutOfRange':
      return `epoch not in valid range: ${first}`;
    case 'VersionMismatch':
      return 'Version mismatch after negotiation';
    case 'MinimumVersion':
      return 'Minimum version';
    case 'KeyJump':
      return `Key jump: ${first} - ${second}`;
    case 'KeyTrimmed':
      return `Key trimmed: ${first}`;
    case 'KeyAlreadyRequested':
      return `Key already requested: ${first}`;
    case 'ErroneousDataReceived':
      return 'Erroneous data received from remote party';
    case 'SendKeyEpochDecreased':
      return `Send key epoch decreased (${first} -> ${second})`;
    case 'ChainNotAvailable':
      return 'Chain not available';
  }
}
