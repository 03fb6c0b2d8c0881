import { describe, expect, it } from 'vitest';
import { VinculumError, type VinculumErrorCode } from '../../src/errors.ts';
import { mapErrors, mapErrorsAsync, toLibSignalError } from '../../src/signal/error-mapping.ts';
import { ErrorCode, LibSignalErrorBase, ProtocolAddress } from '../../src/signal.ts';

const fail = (code: VinculumErrorCode, details = {}): (() => never) => {
  return () => {
    throw new VinculumError(code, 'what happened', { details, cause: new Error('secret cause') });
  };
};

const mapped = (code: VinculumErrorCode, details = {}): LibSignalErrorBase => {
  const error = toLibSignalError('Some_Operation', new VinculumError(code, 'what happened', { details }));
  if (!(error instanceof LibSignalErrorBase)) throw new Error('expected an error of libsignal');
  return error;
};

describe('an error of the protocol becomes one of libsignal', () => {
  const NAMED = {
    DUPLICATED_MESSAGE: 'DuplicatedMessage',
    SELF_SEND: 'SealedSenderSelfSend',
    UNTRUSTED_IDENTITY: 'UntrustedIdentity',
    INVALID_REGISTRATION_ID: 'InvalidRegistrationId',
    INVALID_SESSION: 'InvalidSession',
    INVALID_SENDER_KEY_SESSION: 'InvalidSenderKeySession',
  } as const;
  for (const [code, name] of Object.entries(NAMED)) {
    it(`${code} is ${name}`, () => {
      const error = mapped(code as VinculumErrorCode);
      expect([error.name, error.code]).toEqual([name, ErrorCode[name]]);
      expect(error.toString()).toBe(`${name} - Some_Operation: what happened`);
    });
  }

  const GENERIC: readonly VinculumErrorCode[] = [
    ...(['INVALID_ARGUMENT', 'INVALID_KEY', 'INVALID_KEY_AGREEMENT', 'INVALID_SIGNATURE', 'INVALID_MESSAGE'] as const),
    ...(['INVALID_CERTIFICATE', 'INVALID_CIPHERTEXT', 'INVALID_FINGERPRINT', 'FINGERPRINT_VERSION_MISMATCH'] as const),
    ...(['DECRYPTION_FAILED', 'NO_SESSION', 'INVALID_STATE', 'INVALID_RECORD', 'STORE_FAILED'] as const),
    'RANDOM_UNAVAILABLE',
  ];
  for (const code of GENERIC) {
    it(`${code} is generic`, () => {
      const error = mapped(code);
      expect([error.name, error.code, error.operation]).toEqual([
        'LibSignalError',
        ErrorCode.Generic,
        'Some_Operation',
      ]);
      expect(() => error.addr).toThrow(TypeError);
    });
  }

  it('an untrusted identity carries the address name', () => {
    expect(mapped('UNTRUSTED_IDENTITY', { name: 'ada', deviceId: 3 }).addr).toBe('ada');
  });

  it('an invalid registration id carries the address', () => {
    const { addr } = mapped('INVALID_REGISTRATION_ID', { name: 'ada', deviceId: 3 });
    expect(addr).toBeInstanceOf(ProtocolAddress);
    expect(String(addr)).toBe('ada.3');
  });

  it('an invalid address is named after the address', () => {
    const error = mapped('INVALID_PROTOCOL_ADDRESS', { name: 'ada', deviceId: 300 });
    expect(error).toMatchObject({ name: 'ada', deviceId: 300, code: ErrorCode.InvalidProtocolAddress });
  });

  it('an invalid sender-key session carries the distribution id', () => {
    const error = mapped('INVALID_SENDER_KEY_SESSION', { distributionId: 'd' });
    expect(error).toMatchObject({ distribution_id: 'd' });
  });

  it('an internal error becomes a plain one', () => {
    const error = toLibSignalError('Some_Operation', new VinculumError('INTERNAL', 'what happened'));
    expect(error).toEqual(new Error('unexpected panic completing Some_Operation: what happened'));
    expect(error).not.toBeInstanceOf(LibSignalErrorBase);
  });

  it('without its cause, which may say too much', () => {
    try {
      mapErrors('Some_Operation', fail('STORE_FAILED'));
      expect.unreachable();
    } catch (error) {
      expect(Object.hasOwn(error as object, 'cause')).toBe(false);
    }
  });
});

describe('other errors', () => {
  it('pass unchanged', async () => {
    for (const error of [new TypeError('t'), new RangeError('r'), mapped('NO_SESSION'), 'text', undefined]) {
      expect(toLibSignalError('Some_Operation', error)).toBe(error);
      const rejected = mapErrorsAsync('Some_Operation', () => Promise.reject(error as Error));
      await expect(rejected.catch((caught: unknown) => ({ caught }))).resolves.toEqual({ caught: error });
    }
  });
});

describe('mapErrorsAsync', () => {
  it('maps what is thrown and what is rejected', async () => {
    await expect(mapErrorsAsync('Some_Operation', fail('NO_SESSION'))).rejects.toBeInstanceOf(LibSignalErrorBase);
    const rejecting = (): Promise<never> => Promise.reject(new VinculumError('NO_SESSION', 'x'));
    await expect(mapErrorsAsync('Some_Operation', rejecting)).rejects.toBeInstanceOf(LibSignalErrorBase);
  });

  it('passes results through', async () => {
    await expect(mapErrorsAsync('Some_Operation', () => 5)).resolves.toBe(5);
  });
});

describe('error codes', () => {
  it('map to their names and back', () => {
    expect(ErrorCode.InvalidSession).toBe(7);
    expect(ErrorCode[7]).toBe('InvalidSession');
    expect(ErrorCode[80]).toBe('OneTimePasswordNotVerified');
    expect(ErrorCode[83]).toBeUndefined();
  });

  it('narrow an error', () => {
    const error: unknown = mapped('UNTRUSTED_IDENTITY', { name: 'ada' });
    expect(LibSignalErrorBase.is(error, ErrorCode.UntrustedIdentity) && error.addr).toBe('ada');
    expect(LibSignalErrorBase.is(error, ErrorCode.Generic)).toBe(false);
  });

  it('of a name that an object inherits are generic', () => {
    expect(new LibSignalErrorBase('m', 'toString' as never, 'o').code).toBe(ErrorCode.Generic);
  });
});
