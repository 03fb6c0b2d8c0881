/** The derivations that vectors name, from the protocol's own steps; `README.md` of the vectors says what each is. */
import { hexToBytes } from '@noble/hashes/utils.js';
import type { CryptoProvider } from '../../src/crypto/crypto-provider.ts';
import type { RandomSource } from '../../src/crypto/random-source.ts';
import { encryptWithSeed, nextSenderChainKey, senderMessageSeed } from '../../src/protocol/group/sender-chain.ts';
import { type HandshakeSecrets, acceptHandshake, initiateHandshake } from '../../src/protocol/handshake/pqxdh.ts';
import { ecAgree, ecPublicKeyOf, parseEcPrivateKey, parseEcPublicKey } from '../../src/protocol/keys/ec-key.ts';
import { decodeIdentityKeyPair } from '../../src/protocol/keys/identity-key.ts';
import { parseKemPublicKey, parseKemSecretKey } from '../../src/protocol/keys/kem-key.ts';
import { deriveRootKey } from '../../src/protocol/ratchet/root-key.ts';
import {
  decodeSpqrState,
  encodeSpqrState,
  initialSpqrState,
  spqrReceive,
  spqrSend,
} from '../../src/protocol/spqr/spqr.ts';
import type { Derivations } from '../../src/testing/vectors/index.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Fields = Readonly<Record<string, string>>;

const bytesOf = (fields: Fields, name: string): Bytes => {
  const hex = fields[name];
  if (hex === undefined) throw new Error(`the field ${name} is missing`);
  return Uint8Array.from(hexToBytes(hex));
};
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
/** Empty means none. */
const optional = (fields: Fields, name: string): Bytes | null => {
  const bytes = bytesOf(fields, name);
  return bytes.length === 0 ? null : bytes;
};

/** Gives out prepared bytes, and counts them. */
class ScriptedRandom implements RandomSource {
  drawn = 0;
  readonly #script: Bytes;

  constructor(script: Bytes) {
    this.#script = script;
  }

  bytes(length: number): Bytes {
    this.drawn += length;
    if (this.drawn > this.#script.length) throw new Error('more randomness was drawn than the vector has');
    return this.#script.slice(this.drawn - length, this.drawn);
  }
}

/** Libsignal's default, which sessions write into their ratchets. */
const MAX_JUMP = 25_000;

function secretsOf({ rootKey, chainKey, pqAuthKey }: HandshakeSecrets): Record<string, string> {
  return { rootKey: hexOf(rootKey), chainKey: hexOf(chainKey.key), pqAuthKey: hexOf(pqAuthKey) };
}

function handshake(crypto: CryptoProvider): Derivations {
  return {
    'pqxdh-initiate'(fields) {
      const random = new ScriptedRandom(bytesOf(fields, 'random'));
      const preKey = optional(fields, 'preKey');
      const bundle = {
        ...{
          registrationId: 1,
          deviceId: 1,
          preKeyId: preKey === null ? null : 1,
          signedPreKeyId: 1,
          kyberPreKeyId: 1,
        },
        preKey: preKey === null ? null : parseEcPublicKey(preKey),
        signedPreKey: parseEcPublicKey(bytesOf(fields, 'signedPreKey')),
        signedPreKeySignature: new Uint8Array(0),
        identityKey: parseEcPublicKey(bytesOf(fields, 'theirIdentity')),
        kyberPreKey: parseKemPublicKey(bytesOf(fields, 'kyberPreKey')),
        kyberPreKeySignature: new Uint8Array(0),
      };
      const identity = decodeIdentityKeyPair(bytesOf(fields, 'identity'));
      const { baseKey, kyberCiphertext, secrets } = initiateHandshake({ crypto, random }, identity, bundle);
      return { baseKey: hexOf(baseKey), kyberCiphertext: hexOf(kyberCiphertext), ...secretsOf(secrets) };
    },
    'pqxdh-accept'(fields) {
      const pairOf = (privateBytes: Bytes) => {
        const privateKey = parseEcPrivateKey(privateBytes);
        return { privateKey, publicKey: ecPublicKeyOf(crypto, privateKey) };
      };
      const preKey = optional(fields, 'preKey');
      const ours = {
        identity: decodeIdentityKeyPair(bytesOf(fields, 'identity')),
        signedPreKey: pairOf(bytesOf(fields, 'signedPreKey')),
        preKey: preKey === null ? null : pairOf(preKey),
        kyberSecretKey: parseKemSecretKey(bytesOf(fields, 'kyberPreKey')),
      };
      const theirs = {
        identityKey: parseEcPublicKey(bytesOf(fields, 'theirIdentity')),
        baseKey: parseEcPublicKey(bytesOf(fields, 'baseKey')),
        kyberCiphertext: bytesOf(fields, 'kyberCiphertext'),
      };
      return secretsOf(acceptHandshake(crypto, ours, theirs));
    },
  };
}

function ratchet(crypto: CryptoProvider): Derivations {
  return {
    'root-key'(fields) {
      const ours = parseEcPrivateKey(bytesOf(fields, 'ourPrivateKey'));
      const agreement = ecAgree(crypto, ours, parseEcPublicKey(bytesOf(fields, 'theirPublicKey')));
      const { rootKey, chainKey } = deriveRootKey(crypto, bytesOf(fields, 'rootKey'), agreement);
      return { rootKey: hexOf(rootKey), chainKey: hexOf(chainKey.key) };
    },
    'chain-key'(fields) {
      const { seeds, nextChainKey } = crypto.fused.chainSeeds(bytesOf(fields, 'chainKey'), 1);
      return { seed: hexOf(seeds), nextChainKey: hexOf(nextChainKey) };
    },
    'seal-message'(fields) {
      const { message, nextChainKey } = crypto.fused.sealMessage({
        chainKey: bytesOf(fields, 'chainKey'),
        pqKey: optional(fields, 'pqKey'),
        plaintext: bytesOf(fields, 'plaintext'),
        senderIdentity: bytesOf(fields, 'senderIdentity'),
        receiverIdentity: bytesOf(fields, 'receiverIdentity'),
        head: bytesOf(fields, 'head'),
        tail: bytesOf(fields, 'tail'),
      });
      return { message: hexOf(message), nextChainKey: hexOf(nextChainKey) };
    },
    'sender-chain-key'(fields) {
      const chain = { iteration: 0, key: bytesOf(fields, 'chainKey') };
      const seed = senderMessageSeed(crypto, chain);
      const ciphertext = encryptWithSeed(crypto, seed, bytesOf(fields, 'plaintext'));
      const next = nextSenderChainKey(crypto, chain);
      return { seed: hexOf(seed), ciphertext: hexOf(ciphertext), nextChainKey: hexOf(next.key) };
    },
  };
}

function spqr(crypto: CryptoProvider): Derivations {
  return {
    'spqr-start'(fields) {
      const direction = fields['direction'] === 'A2B' ? 'A2B' : 'B2A';
      const state = initialSpqrState(crypto, { direction, authKey: bytesOf(fields, 'authKey'), maxJump: MAX_JUMP });
      return { state: hexOf(encodeSpqrState(state)) };
    },
    'spqr-send'(fields) {
      const random = new ScriptedRandom(bytesOf(fields, 'random'));
      const sent = spqrSend({ crypto, random }, decodeSpqrState(bytesOf(fields, 'state')));
      return {
        state: hexOf(encodeSpqrState(sent.state)),
        message: hexOf(sent.message),
        key: sent.key === null ? '' : hexOf(sent.key),
        drawn: String(random.drawn),
      };
    },
    'spqr-receive'(fields) {
      const state = decodeSpqrState(bytesOf(fields, 'state'));
      const received = spqrReceive(crypto, state, bytesOf(fields, 'message'));
      return {
        state: hexOf(encodeSpqrState(received.state)),
        key: received.key === null ? '' : hexOf(received.key),
      };
    },
  };
}

/** The derivations on some provider's arithmetic. */
export function derivationsOf(crypto: CryptoProvider): Derivations {
  return { ...handshake(crypto), ...ratchet(crypto), ...spqr(crypto) };
}
