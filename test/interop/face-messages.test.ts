/** Messages, fingerprints, key derivation and error objects: the same as libsignal-client. */
import { describe } from 'vitest';
import { ACI, type Face, NONE, type Things, allFacts, bytes, compare, compareAll, filled, wrong } from './face.ts';

describe('both faces agree on messages:', () => {
  const message = ({ m, A, B }: Things, version: number, macKey = filled(32, 1)): Face['SignalMessage']['prototype'] =>
    m.SignalMessage._new(version, macKey, A, 0, 2 ** 32 - 1, filled(16, 2), A, B, bytes('aabb'));
  for (const version of [0, 2, 3, 4, 5, 17, 255, 256]) {
    compare(`a message of version ${String(version)}`, (t) => allFacts(message(t, version)));
    compare(`a pre-key message of version ${String(version)}`, (t) =>
      allFacts(t.m.PreKeySignalMessage._new(version, 1, null, 2, t.A, t.B, message(t, 3))),
    );
  }
  compareAll({
    'a MAC key of another length': (t) => message(t, 3, filled(31, 1)),
    'a pre-key message with a one-time pre-key': (t) =>
      allFacts(t.m.PreKeySignalMessage._new(3, 0, 0, 0, t.A, t.B, message(t, 3))),
    'a decryption error for a message': (t) =>
      allFacts(t.m.DecryptionErrorMessage.forOriginal(message(t, 4).serialize(), 2, 5, 6)),
    'a decryption error for a pre-key message': (t) =>
      allFacts(
        t.m.DecryptionErrorMessage.forOriginal(
          t.m.PreKeySignalMessage._new(3, 1, null, 2, t.A, t.B, message(t, 3)).serialize(),
          3,
          0,
          2 ** 32 - 1,
        ),
      ),
    'plaintext content': ({ m }) => {
      const content = m.PlaintextContent.from(m.DecryptionErrorMessage.forOriginal(NONE, 7, 0, 0));
      const message = m.CiphertextMessage.from(content);
      return [
        allFacts(content),
        allFacts(m.DecryptionErrorMessage.extractFromSerializedBody(content.body())),
        message.type(),
        message,
      ];
    },
    'a body without content': ({ m }) => m.DecryptionErrorMessage.extractFromSerializedBody(NONE),
    'a body without a decryption error': ({ m }) => m.DecryptionErrorMessage.extractFromSerializedBody(bytes('80')),
    'a padded body': ({ m }) => m.DecryptionErrorMessage.extractFromSerializedBody(bytes('4204100118018000')),
    'something that is no message': ({ m }) => m.CiphertextMessage.from(wrong({})),
  });
  for (const type of [0, 1, 2, 3, 4, 7, 8, 9, 255]) {
    compare(`a decryption error for nothing of type ${String(type)}`, ({ m }) =>
      allFacts(m.DecryptionErrorMessage.forOriginal(NONE, type, 1, 1)),
    );
  }
});

describe('both faces agree on fingerprints and key derivation:', () => {
  const scannable = (m: Face, hex: string): Face['ScannableFingerprint']['prototype'] =>
    m.ScannableFingerprint._fromBuffer(bytes(hex));
  const fingerprint = ({ m, A, B }: Things, iterations: number, version = 2): Face['Fingerprint']['prototype'] =>
    m.Fingerprint.new(iterations, version, bytes('01'), A, bytes('02'), B);
  for (const iterations of [0, 1, 2, 100, 1_000_001]) {
    compare(`${String(iterations)} iterations`, (t) => {
      const both = fingerprint(t, iterations);
      return [String(both.displayableFingerprint()), both.scannableFingerprint().toBuffer()];
    });
  }
  const HALVES = [
    '08021a001200',
    '0802',
    '08021200',
    '1a001200',
    '',
    '08031a001200',
    '1a0012020a00',
    'ff',
    '08021a020a001200',
  ];
  for (const [our, their] of HALVES.flatMap((x) => HALVES.map((y) => [x, y] as const))) {
    compare(`${our || 'nothing'} compared with ${their || 'nothing'}`, ({ m }) =>
      scannable(m, our).compare(scannable(m, their)),
    );
  }
  compareAll({
    'a match': ({ m, A, B }) =>
      m.Fingerprint.new(2, 2, bytes('01'), A, bytes('02'), B)
        .scannableFingerprint()
        .compare(m.Fingerprint.new(2, 2, bytes('02'), B, bytes('01'), A).scannableFingerprint()),
    'a mismatch': (t) => fingerprint(t, 2).scannableFingerprint().compare(fingerprint(t, 2).scannableFingerprint()),
    'other versions': (t) =>
      fingerprint(t, 2, 1)
        .scannableFingerprint()
        .compare(fingerprint(t, 2, 0).scannableFingerprint()),
    'a comparison with something else': ({ m }) => scannable(m, '').compare(wrong({})),
    'toBuffer returns the same array each time': ({ m }) => {
      const s = scannable(m, '0802');
      return s.toBuffer() === s.toBuffer();
    },
    'a display text': ({ m }) => String(m.DisplayableFingerprint._fromString('abc')),
    'hkdf without salt': ({ m }) => m.hkdf(80, filled(32, 0x0b), bytes('aabb'), null),
    'hkdf with salt': ({ m }) => m.hkdf(33, filled(32, 0x0b), bytes('aabb'), filled(5, 1)),
    'hkdf with an empty salt': ({ m }) => m.hkdf(33, filled(32, 0x0b), bytes('aabb'), NONE),
    'hkdf of nothing': ({ m }) => m.hkdf(0, NONE, NONE, null),
    'hkdf at its limit': ({ m }) => m.hkdf(8160, NONE, NONE, null),
    'hkdf beyond its limit': ({ m }) => m.hkdf(8161, NONE, NONE, null),
  });
});

describe('both faces agree on errors and enumerations:', () => {
  const make = (
    m: Face,
    name: string | undefined,
    extra?: Record<string, unknown>,
  ): Face['LibSignalErrorBase']['prototype'] => new m.LibSignalErrorBase('text', wrong(name), 'Operation', extra);
  for (const name of [
    'Generic',
    'UntrustedIdentity',
    'InvalidRegistrationId',
    'OneTimePasswordNotVerified',
    'Nope',
    '',
    undefined,
  ]) {
    compareAll({
      [`the error ${String(name)}`]: ({ m }) => [errorFacts(make(m, name)), String(make(m, name))],
      [`the error ${String(name)} with extra fields`]: ({ m }) =>
        errorFacts(make(m, name, { name: 'n', deviceId: 4, code: 7 })),
      [`the text address of ${String(name)}`]: ({ m }) =>
        name === 'InvalidRegistrationId' ? 0 : make(m, name, { _addr: 'n' }).addr,
      [`the charge failure of ${String(name)}`]: ({ m }) => make(m, name).chargeFailure,
      [`the given charge failure of ${String(name)}`]: ({ m }) => make(m, name, { _chargeFailure: null }).chargeFailure,
      [`the session state of ${String(name)}`]: ({ m }) => make(m, name).sessionState,
      [`the tests of ${String(name)}`]: ({ m }) => [
        make(m, name).is(m.ErrorCode.Generic),
        m.LibSignalErrorBase.is(make(m, name), m.ErrorCode.UntrustedIdentity),
        m.LibSignalErrorBase.is({ code: 0 }, 0),
        make(m, name) instanceof Error,
      ],
    });
  }
  for (const name of [
    'ErrorCode',
    'CiphertextMessageType',
    'Direction',
    'ContentHint',
    'IdentityChange',
    'ServiceIdKind',
    'LogLevel',
  ] as const) {
    compare(name, ({ m }) => [JSON.stringify(m[name]), Object.keys(m[name])]);
  }
  compareAll({
    'devices that do not match': ({ m }) => {
      const entry = new m.MismatchedDevicesEntry({ account: m.Aci.fromUuid(ACI), staleDevices: [1] });
      return [String(entry.account), entry.missingDevices, entry.extraDevices, entry.staleDevices, Object.keys(entry)];
    },
    'devices of a binary account': ({ m }) =>
      String(new m.MismatchedDevicesEntry({ account: m.Pni.fromUuid(ACI).getServiceIdFixedWidthBinary() }).account),
    'devices of something else': ({ m }) => new m.MismatchedDevicesEntry({ account: wrong('x') }),
  });
});

function errorFacts(error: Error): unknown {
  return { ...Object.fromEntries(Object.entries(error)), message: error.message, name: error.name };
}
