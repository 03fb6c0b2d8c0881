/** The responder's side of a new session: asking for the keys that a first message names. */
import { type Bytes, copyBytes } from '../bytes.ts';
import type { Engine } from '../crypto/engine.ts';
import { VinculumError } from '../errors.ts';
import { parseKemSecretKey } from '../protocol/keys/kem-key.ts';
import { formatAddress } from '../protocol/keys/protocol-address.ts';
import { type PreKeySignalMessage, decodePreKeySignalMessage } from '../protocol/messages/pre-key-signal-message.ts';
import { beginAsResponder, withLocalRegistrationId } from '../protocol/session/begin.ts';
import type { Correspondents, SessionState } from '../protocol/session/session-state.ts';
import { bytesArgument, keyPairArgument, requireBytes, requireU32 } from './arguments.ts';
import type { AcceptOptions } from './options.ts';
import type { ConsumedPreKeys } from './results.ts';

/** What a message of type 3 says about itself. None of it is authenticated before the message is accepted. */
export interface PreKeyMessageHead {
  readonly registrationId: number;
  readonly preKeyId: number | null;
  readonly signedPreKeyId: number;
  /** Null in messages of sessions older than PQXDH. */
  readonly kyberPreKeyId: number | null;
  /** 33 bytes. */
  readonly identityKey: Bytes;
  /** 33 bytes; the same in all first messages of one session. */
  readonly baseKey: Bytes;
}

/**
 * Reads which keys a message of type 3 names, for those who must fetch them from somewhere that makes them wait.
 *
 * @param message - untrusted
 * @throws VinculumError `INVALID_MESSAGE`, `INVALID_KEY`, `INVALID_ARGUMENT`
 */
export function readPreKeyMessage(message: Uint8Array): PreKeyMessageHead {
  requireBytes(message, 'a message');
  const { registrationId, preKeyId, signedPreKeyId, kyberPreKeyId, identityKey, baseKey } =
    decodePreKeySignalMessage(message);
  return { registrationId, preKeyId, signedPreKeyId, kyberPreKeyId, identityKey, baseKey };
}

/** @throws VinculumError `UNTRUSTED_IDENTITY` */
export function checkTrust(identityKey: Bytes, { isTrusted, theirAddress }: AcceptOptions): void {
  if (isTrusted === undefined || isTrusted(copyBytes(identityKey))) return;
  const { name, deviceId } = theirAddress;
  throw new VinculumError('UNTRUSTED_IDENTITY', `untrusted identity for address ${formatAddress(theirAddress)}`, {
    details: { name, deviceId },
  });
}

/**
 * Makes the session that a first message begins.
 *
 * @throws VinculumError `INVALID_MESSAGE`, also for pre-keys that are not there; `INVALID_KEY_AGREEMENT`, `INVALID_KEY`,
 * `INVALID_ARGUMENT`
 */
export function acceptState(
  engine: Engine,
  message: PreKeySignalMessage,
  { addresses, options }: { readonly addresses: Correspondents; readonly options: AcceptOptions },
): { readonly state: SessionState; readonly consumed: ConsumedPreKeys } {
  const { preKeyId, signedPreKeyId, baseKey } = message;
  const kyberPreKeyId = message.kyberPreKeyId ?? 0;
  const ours = {
    identity: keyPairArgument(options.ourIdentity),
    signedPreKey: keyPairArgument(found(options.signedPreKey(signedPreKeyId), 'signed', signedPreKeyId)),
    kyberSecretKey: parseKemSecretKey(
      bytesArgument(found(options.kyberPreKey(kyberPreKeyId), 'Kyber', kyberPreKeyId).secretKey),
    ),
    preKey: preKeyId === null ? null : keyPairArgument(found(options.preKey(preKeyId), 'one-time', preKeyId)),
  };
  const state = beginAsResponder(engine.crypto, ours, { message, addresses });
  const registrationId = requireU32(options.ourRegistrationId, 'a registration id');
  return {
    state: withLocalRegistrationId(state, registrationId),
    consumed: { preKeyId, signedPreKeyId, kyberPreKeyId, baseKey: copyBytes(baseKey) },
  };
}

function found<Key>(key: Key | undefined, kind: string, id: number): Key {
  if (key !== undefined) return key;
  throw new VinculumError('INVALID_MESSAGE', `the message names a ${kind} pre-key that is not there: ${String(id)}`, {
    details: { id },
  });
}
