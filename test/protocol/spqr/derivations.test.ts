import { describe, expect, it } from 'vitest';
import transcript from '../../vectors/spqr-transcript.json' with { type: 'json' };
import {
  checkMac,
  ciphertextMac,
  epochSecretOf,
  headerMac,
  newAuthenticator,
  updateAuthenticator,
} from '../../../src/protocol/spqr/authenticator.ts';
import { addEpoch, type Chain, startChain, takeReceiveKey, takeSendKey } from '../../../src/protocol/spqr/chain.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { crypto, expectSpqrError, hexOf } from './support.ts';

const { kat } = transcript;
const authKey = fromHex(kat.authKey);
const sharedSecret = Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i);
const parameters = { maxJump: 0, maxOutOfOrderKeys: 0 };

describe('the authenticator', () => {
  const authenticator = newAuthenticator(crypto, authKey);
  const header = Uint8Array.from({ length: 64 }, (_, i) => i);
  const ciphertext = Uint8Array.from({ length: 1088 }, (_, i) => i % 256);

  it('begins with the known keys', () => {
    expect([hexOf(authenticator.rootKey), hexOf(authenticator.macKey)]).toEqual([kat.auth1.root, kat.auth1.mac]);
  });

  it('makes the known MACs', () => {
    expect(hexOf(headerMac(crypto, authenticator, { epoch: 1, object: header }))).toBe(kat.macHdr);
    expect(hexOf(ciphertextMac(crypto, authenticator, { epoch: 1, object: ciphertext }))).toBe(kat.macCt);
  });

  it('binds a MAC to its epoch', () => {
    expect(hexOf(headerMac(crypto, authenticator, { epoch: 2, object: header }))).not.toBe(kat.macHdr);
    expect(hexOf(ciphertextMac(crypto, authenticator, { epoch: 2 ** 32 + 1, object: ciphertext }))).not.toBe(kat.macCt);
  });

  it('is renewed by the secret of an epoch', () => {
    const secret = epochSecretOf(crypto, 1, sharedSecret);
    expect(hexOf(secret.secret)).toBe(kat.scka);
    const renewed = updateAuthenticator(crypto, authenticator, secret);
    expect([hexOf(renewed.rootKey), hexOf(renewed.macKey)]).toEqual([
      kat.authAfterUpdate.root,
      kat.authAfterUpdate.mac,
    ]);
    expect(hexOf(authenticator.rootKey)).toBe(kat.auth1.root);
  });

  it('accepts a MAC only if all its bytes are right', () => {
    const mac = fromHex(kat.macHdr);
    checkMac(mac, mac.slice());
    for (const i of [0, 31]) {
      const wrong = mac.slice();
      wrong[i]! ^= 1;
      expectSpqrError(() => checkMac(mac, wrong), 'MacVerifyFailed');
    }
    expectSpqrError(() => checkMac(mac, mac.subarray(1)), 'MacVerifyFailed');
  });
});

describe('the chain', () => {
  const initiator = startChain(crypto, authKey, { direction: 'A2B', parameters });
  const responder = startChain(crypto, authKey, { direction: 'B2A', parameters });

  it('begins with the known keys, each direction the mirror of the other', () => {
    const [a] = initiator.links;
    const [b] = responder.links;
    expect([hexOf(initiator.nextRoot), hexOf(responder.nextRoot)]).toEqual([
      kat.chainStart.nextRoot,
      kat.chainStart.nextRoot,
    ]);
    expect([hexOf(a!.send.next), hexOf(b!.receive.next)]).toEqual([kat.chainStart.a2bNext, kat.chainStart.a2bNext]);
    expect([hexOf(a!.receive.next), hexOf(b!.send.next)]).toEqual([kat.chainStart.b2aNext, kat.chainStart.b2aNext]);
  });

  it('gives the known keys, one after the other', () => {
    let chain = initiator;
    for (const [i, key] of kat.a2bKeys.entries()) {
      const taken = takeSendKey(crypto, chain, 0);
      expect([taken.index, hexOf(taken.key)]).toEqual([i + 1, key]);
      chain = taken.chain;
    }
    expect(hexOf(chain.links[0]!.send.next)).toBe(kat.a2bNextAfter3);
    expect(hexOf(takeReceiveKey(crypto, responder, { epoch: 0, index: 3 }).key)).toBe(kat.a2bKeys[2]);
  });

  it('is extended by the secret of an epoch', () => {
    const extended = addEpoch(crypto, initiator, { epoch: 1, secret: fromHex(kat.scka) });
    const [, link] = extended.links;
    expect(hexOf(extended.nextRoot)).toBe(kat.epoch1.nextRoot);
    expect([hexOf(link!.send.next), hexOf(link!.receive.next)]).toEqual([kat.epoch1.a2bNext, kat.epoch1.b2aNext]);
    expect(hexOf(takeSendKey(crypto, extended, 1).key)).toBe(kat.epoch1FirstA2BKey);
    expect(initiator.links).toHaveLength(1);
  });

  it('takes epochs in their order only', () => {
    for (const epoch of [0, 2]) {
      expectSpqrError(() => addEpoch(crypto, initiator, { epoch, secret: authKey }), 'EpochOutOfRange', epoch);
    }
  });

  it('forgets how to send in older epochs, and keeps one of them for receiving', () => {
    let chain: Chain = initiator;
    for (let epoch = 1; epoch <= 3; epoch++) chain = addEpoch(crypto, chain, { epoch, secret: authKey });
    const { chain: late } = takeSendKey(crypto, chain, 2);
    expect([late.links.length, late.currentEpoch, late.sendEpoch]).toEqual([3, 3, 2]);
    expect(late.links.map((link) => link.send.next.length)).toEqual([0, 32, 32]);
    expectSpqrError(() => takeSendKey(crypto, late, 1), 'SendKeyEpochDecreased', 2, 1);
    expectSpqrError(() => takeSendKey(crypto, late, 4), 'EpochOutOfRange', 4);
    expectSpqrError(() => takeReceiveKey(crypto, late, { epoch: 0, index: 1 }), 'EpochOutOfRange', 0);
    expectSpqrError(() => takeReceiveKey(crypto, late, { epoch: 4, index: 1 }), 'EpochOutOfRange', 4);
    const mirror = takeReceiveKey(crypto, late, { epoch: 1, index: 1 });
    expect(mirror.key).toHaveLength(32);
  });

  it('does not send in an epoch of a damaged state whose sending key is gone', () => {
    const retired = {
      ...initiator,
      links: [{ ...initiator.links[0]!, send: { ...initiator.links[0]!.send, next: new Uint8Array(0) } }],
    };
    expect(() => takeSendKey(crypto, retired, 0)).toThrow('retired sending chain');
    const exhausted = {
      ...initiator,
      links: [{ ...initiator.links[0]!, send: { ...initiator.links[0]!.send, counter: 0xffff_ffff } }],
    };
    expect(() => takeSendKey(crypto, exhausted, 0)).toThrow('no more sending keys');
  });
});

describe('the incremental KEM', () => {
  const seed = Uint8Array.from({ length: 64 }, (_, i) => i);
  const random = Uint8Array.from({ length: 32 }, (_, i) => 0x40 + i);

  it('gives what the protocol expects of it', () => {
    const { mlKem768 } = crypto;
    const { header, vector, decapsulationKey } = mlKem768.generateKeyPair(seed);
    const { ciphertext1, state, sharedSecret: secret } = mlKem768.encapsulate1(header, random);
    const ciphertext2 = mlKem768.encapsulate2(vector, state);
    const hashes = [vector, decapsulationKey, ciphertext1, state].map((bytes) => hexOf(crypto.sha256(bytes)));
    expect(hashes).toEqual([kat.kem.ekSha256, kat.kem.dkSha256, kat.kem.ct1Sha256, kat.kem.esSha256]);
    expect([header, secret, ciphertext2].map(hexOf)).toEqual([kat.kem.hdr, kat.kem.ss, kat.kem.ct2]);
    const received = mlKem768.decapsulate(decapsulationKey, Uint8Array.of(...ciphertext1, ...ciphertext2));
    expect(hexOf(received)).toBe(kat.kem.ss);
    expect(mlKem768.isValidVector(header, vector)).toBe(true);
  });
});
