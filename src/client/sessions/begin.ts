/** Beginning a session from what the directory gives, after the account chain has vouched for it (V3). */
import { judgeBundle } from '../../binding/verify/rules.ts';
import { VinculumError } from '../../errors.ts';
import { parseEcPublicKey } from '../../protocol/keys/ec-key.ts';
import { parseKemPublicKey } from '../../protocol/keys/kem-key.ts';
import { createPreKeyBundle, verifyPreKeyBundle } from '../../protocol/keys/pre-key-bundle.ts';
import { beginAsInitiator, withLocalRegistrationId } from '../../protocol/session/begin.ts';
import { decodeSessionRecord, encodeSessionRecord, promote } from '../../protocol/session/session-record.ts';
import type { PreKeyBundle } from '../../transport/directory.ts';
import { type Context, nowOf } from '../context.ts';
import type { Peer } from '../peers/peers.ts';
import { correspondents, type SessionRow } from './session-table.ts';

/** Tells whether the chain vouches for a bundle. @returns false for keys and devices that it does not list */
export function isVouchedFor({ account }: Peer, { identityKey, device, registrationId }: PreKeyBundle): boolean {
  return judgeBundle(account, { identityKey, device, registration: registrationId }) === 'current';
}

/**
 * Puts a new session in front of those there were.
 *
 * @param start - a bundle that {@link isVouchedFor}
 * @throws VinculumError `UNTRUSTED_IDENTITY` for a bundle that nobody vouches for; `INVALID_SIGNATURE`, `INVALID_KEY`,
 * `INVALID_KEY_AGREEMENT`
 */
export function beginSession(
  context: Context,
  session: SessionRow,
  start: { readonly peer: Peer; readonly bundle: PreKeyBundle },
): SessionRow {
  const { peer, bundle } = start;
  if (!isVouchedFor(peer, bundle)) {
    throw new VinculumError('UNTRUSTED_IDENTITY', 'the account chain does not list the keys that the directory gave');
  }
  const { engine, self } = context;
  const { oneTimePreKey, signedPreKey, kyberPreKey } = bundle;
  const value = createPreKeyBundle({
    registrationId: bundle.registrationId,
    deviceId: bundle.device,
    preKeyId: oneTimePreKey?.id ?? null,
    preKey: oneTimePreKey === null ? null : parseEcPublicKey(oneTimePreKey.publicKey),
    signedPreKeyId: signedPreKey.id,
    signedPreKey: parseEcPublicKey(signedPreKey.publicKey),
    signedPreKeySignature: signedPreKey.signature,
    identityKey: parseEcPublicKey(bundle.identityKey),
    kyberPreKeyId: kyberPreKey.id,
    kyberPreKey: parseKemPublicKey(kyberPreKey.publicKey),
    kyberPreKeySignature: kyberPreKey.signature,
  });
  verifyPreKeyBundle(engine.crypto, value);
  const { identityPublicKey: publicKey, identityPrivateKey: privateKey, registration } = self.row;
  const state = beginAsInitiator(engine, {
    ourIdentity: { publicKey, privateKey },
    bundle: value,
    addresses: correspondents(context, { reference: peer.row.reference, device: bundle.device }),
    now: nowOf(context),
  });
  const record = promote(decodeSessionRecord(session.record), withLocalRegistrationId(state, registration));
  return { ...session, record: encodeSessionRecord(record), isConfirmed: 0, owesConfirm: 1 };
}
