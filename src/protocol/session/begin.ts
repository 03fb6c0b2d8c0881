/** The first state of a session, on either side, from the secrets of the handshake. */
import { EMPTY_BYTES } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { Engine } from '../../crypto/engine.ts';
import { type HandshakeSecrets, type ResponderKeys, acceptHandshake, initiateHandshake } from '../handshake/pqxdh.ts';
import { type EcKeyPair, type EcPublicKey, ecAgree, generateEcKeyPair } from '../keys/ec-key.ts';
import { isSameAccount } from '../keys/identity-key.ts';
import type { PreKeyBundle } from '../keys/pre-key-bundle.ts';
import type { PreKeySignalMessage } from '../messages/pre-key-signal-message.ts';
import { VinculumError } from '../../errors.ts';
import type { ChainKey } from '../ratchet/chain-key.ts';
import { deriveRootKey } from '../ratchet/root-key.ts';
import { initialSpqrState } from '../spqr/spqr.ts';
import { chainCodec } from './chain-codec.ts';
import { pendingKyberPreKeyCodec, pendingPreKeyCodec, spqrCodec } from './codec.ts';
import { MAX_FORWARD_JUMPS, UNLIMITED_JUMPS } from './limits.ts';
import { Part } from '../part.ts';
import type { Correspondents, SessionState, StoredChain } from './session-state.ts';

const CURRENT_VERSION = 4;

/** Where the two ends are, and who they are. */
interface Ends {
  readonly ourIdentity: EcPublicKey;
  readonly theirIdentity: EcPublicKey;
  readonly addresses: Correspondents;
}

/** What an initiator knows before the agreement. */
export interface InitiatorInput {
  readonly ourIdentity: EcKeyPair;
  /** Its signatures have been verified. */
  readonly bundle: PreKeyBundle;
  readonly addresses: Correspondents;
  /** Milliseconds since 1970, stamped into the session in whole seconds. */
  readonly now: number;
}

/**
 * Starts a session towards the owner of a bundle. The local registration id is left 0: stores are asked for it after the
 * agreement.
 *
 * @throws VinculumError `INVALID_KEY_AGREEMENT`
 */
export function beginAsInitiator(engine: Engine, input: InitiatorInput): SessionState {
  const { ourIdentity, bundle, addresses, now } = input;
  const { crypto } = engine;
  const { baseKey, kyberCiphertext, secrets } = initiateHandshake(engine, ourIdentity, bundle);
  const ratchet = generateEcKeyPair(engine);
  const agreement = ecAgree(crypto, ratchet.privateKey, bundle.signedPreKey);
  const sending = deriveRootKey(crypto, secrets.rootKey, agreement);
  const ends = { ourIdentity: ourIdentity.publicKey, theirIdentity: bundle.identityKey, addresses };
  return {
    ...commonState(ends, baseKey),
    rootKey: sending.rootKey,
    senderChain: newChain(ratchet, sending.chainKey),
    // The responder never sends on this chain, but libsignal stores it and counts it.
    receiverChains: [newChain({ publicKey: bundle.signedPreKey, privateKey: EMPTY_BYTES }, secrets.chainKey)],
    remoteRegistrationId: bundle.registrationId,
    pendingPreKey: Part.fromValue(pendingPreKeyCodec, {
      preKeyId: bundle.preKeyId,
      baseKey,
      signedPreKeyId: bundle.signedPreKeyId,
      timestamp: Math.floor(now / 1000),
    }),
    pendingKyberPreKey: Part.fromValue(pendingKyberPreKeyCodec, {
      preKeyId: bundle.kyberPreKeyId,
      ciphertext: kyberCiphertext,
    }),
    pqRatchet: initialPqRatchet(crypto, secrets, { ...ends, direction: 'A2B' }),
  };
}

/**
 * Answers a pre-key message with a session whose first decryption will make the first ratchet step.
 *
 * @throws VinculumError `INVALID_MESSAGE`, `INVALID_KEY_AGREEMENT`, or what the Kyber ciphertext's form deserves
 */
export function beginAsResponder(
  crypto: CryptoProvider,
  ours: ResponderKeys,
  theirs: { readonly message: PreKeySignalMessage; readonly addresses: Correspondents },
): SessionState {
  const { message, addresses } = theirs;
  if (message.kyberCiphertext === null) {
    throw new VinculumError('INVALID_MESSAGE', 'invalid PreKey message: missing pq ciphertext');
  }
  const { identityKey, baseKey, kyberCiphertext } = message;
  const secrets = acceptHandshake(crypto, ours, { identityKey, baseKey, kyberCiphertext });
  const ends = { ourIdentity: ours.identity.publicKey, theirIdentity: identityKey, addresses };
  return {
    ...commonState(ends, baseKey),
    rootKey: secrets.rootKey,
    senderChain: newChain(ours.signedPreKey, secrets.chainKey),
    remoteRegistrationId: message.registrationId,
    pqRatchet: initialPqRatchet(crypto, secrets, { ...ends, direction: 'B2A' }),
  };
}

/** Sets the local registration id of a new session. */
export function withLocalRegistrationId(state: SessionState, registrationId: number): SessionState {
  return { ...state, localRegistrationId: registrationId };
}

/** A chain at its beginning. On a receiver chain the private key is empty. */
export function newChain(ratchet: EcKeyPair, chainKey: ChainKey): Part<StoredChain> {
  const { publicKey, privateKey } = ratchet;
  return Part.fromValue(chainCodec, { ratchetKey: publicKey, privateKey, chainKey, messageKeys: EMPTY_BYTES });
}

type CommonState = Omit<SessionState, 'rootKey' | 'senderChain' | 'pqRatchet' | 'remoteRegistrationId'>;

function commonState(ends: Ends, baseKey: EcPublicKey): CommonState {
  return {
    version: CURRENT_VERSION,
    localIdentity: ends.ourIdentity,
    remoteIdentity: ends.theirIdentity,
    previousCounter: 0,
    receiverChains: [],
    pendingPreKey: null,
    localRegistrationId: 0,
    aliceBaseKey: baseKey,
    pendingKyberPreKey: null,
  };
}

function initialPqRatchet(
  crypto: CryptoProvider,
  secrets: HandshakeSecrets,
  ends: Ends & { readonly direction: 'A2B' | 'B2A' },
): SessionState['pqRatchet'] {
  const isSelf = isSameAccount(
    { identityKey: ends.ourIdentity, address: ends.addresses.ours },
    { identityKey: ends.theirIdentity, address: ends.addresses.theirs },
  );
  const maxJump = isSelf ? UNLIMITED_JUMPS : MAX_FORWARD_JUMPS;
  return Part.fromValue(
    spqrCodec,
    initialSpqrState(crypto, { direction: ends.direction, authKey: secrets.pqAuthKey, maxJump }),
  );
}
