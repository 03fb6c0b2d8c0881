import { describe, expect, it } from 'vitest';
import vectors from '../../vectors/sealed-sender.json' with { type: 'json' };
import { decodeSenderCertificate } from '../../../src/protocol/sealed-sender/sender-certificate.ts';
import { type Receiver, checkSender, openSealedMessage } from '../../../src/protocol/sealed-sender/sealed-message.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';
import { expectError } from '../../support/errors.ts';
import { ALICE, BOB, crypto, identityOf, rootNamed } from '../../support/sealed-vectors.ts';

const bob = identityOf('bob');

describe('the version byte of a received message', () => {
  const open = (base64: string, version: number): string => {
    const message = fromBase64(base64);
    message[0] = version;
    return toBase64(openSealedMessage(crypto, message, bob).serialized);
  };

  it.each([0x00, 0x01, 0x0f, 0x10, 0x11, 0x1f])('%i means version 1', (version) => {
    expect(open(vectors.v1[0]!.message, version)).toBe(vectors.v1[0]!.expected.usmc);
  });

  it.each([0x20, 0x22, 0x23, 0x2f])('%i means version 2', (version) => {
    expect(open(vectors.v2.parsed.recipients[0]!.received, version)).toBe(vectors.v2.expected.usmc);
  });

  it.each([0x30, 0x33, 0xff])('%i is not known', (version) => {
    const message = `unknown sealed sender message version ${version >> 4}`;
    expectError(() => open(vectors.v1[0]!.message, version), 'INVALID_MESSAGE', message);
  });
});

describe.each(vectors.openErrors)('the damaged message "$name"', ({ message, recipient, error }) => {
  it('gives the error of the vector', () => {
    expect(() => openSealedMessage(crypto, fromBase64(message), identityOf(recipient))).toThrow(
      new RegExp(`^${error.message.replaceAll('.', '[.]')}$`),
    );
  });
});

describe('a sender', () => {
  const sender = decodeSenderCertificate(fromBase64(vectors.senderCertificates[0]!.serialized));
  const receiver: Receiver = {
    trustRoot: rootNamed('trustRoot'),
    time: 1_900_000_000_000,
    uuid: BOB,
    e164: null,
    deviceId: 1,
  };
  const check = (change: Partial<Receiver>): void => checkSender(crypto, sender, { ...receiver, ...change });
  const NOT_VALID = 'invalid sealed sender message: trust root validation failed';
  const SELF = 'self send of a sealed sender message';

  it('passes with a valid certificate', () => {
    expect(() => check({})).not.toThrow();
  });

  it('does not pass after the expiration or under another root', () => {
    expectError(() => check({ time: 1_900_000_000_001 }), 'INVALID_CERTIFICATE', NOT_VALID);
    expectError(() => check({ trustRoot: rootNamed('wrongRoot') }), 'INVALID_CERTIFICATE', NOT_VALID);
  });

  it('does not pass if its certificate was revoked or names an unknown server certificate', () => {
    const named = (name: string): Uint8Array =>
      fromBase64(vectors.senderCertificates.find((vector) => vector.name.startsWith(name))!.serialized);
    const revoked = decodeSenderCertificate(named('revoked'));
    expectError(() => checkSender(crypto, revoked, receiver), 'INVALID_CERTIFICATE', NOT_VALID);
    const unknown = decodeSenderCertificate(named('referenced unknown'));
    expectError(
      () => checkSender(crypto, unknown, receiver),
      'INVALID_CERTIFICATE',
      'unknown server certificate ID: 99',
    );
  });

  it('does not pass if it is this device, by its name or its number', () => {
    expectError(() => check({ uuid: ALICE.name }), 'SELF_SEND', SELF);
    expectError(() => check({ e164: '+14151111111' }), 'SELF_SEND', SELF);
  });

  it('passes if it is another device of this account, or the name only looks alike', () => {
    expect(() => check({ uuid: ALICE.name, deviceId: 2 })).not.toThrow();
    expect(() => check({ uuid: ALICE.name.toUpperCase() })).not.toThrow();
    expect(() => check({ e164: '+14151111112' })).not.toThrow();
  });

  it('is judged by its certificate before anything else', () => {
    expectError(() => check({ uuid: ALICE.name, trustRoot: rootNamed('wrongRoot') }), 'INVALID_CERTIFICATE', NOT_VALID);
  });

  it('without number is nobody’s number', () => {
    const anonymous = decodeSenderCertificate(fromBase64(vectors.senderCertificates[1]!.serialized));
    expect(anonymous.senderE164).toBeNull();
    expect(() => checkSender(crypto, anonymous, { ...receiver, e164: null })).not.toThrow();
  });
});
